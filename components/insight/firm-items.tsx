import Link from "next/link";
import { StatusTag } from "@/components/complaint/status-tag";
import { StateTag } from "@/components/problem/state-tag";
import { AdoptionTag, ShapedTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { count, type Locale, longDate, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmItemTitles, firmSides } from "@/lib/insight/copy/firm";
import {
  type FirmItem,
  type FirmItemKind,
  type FirmPart,
  firmParts,
} from "@/lib/insight/model/firm";
import { verdictTags } from "@/lib/look-back/copy";
import { verdict } from "@/lib/look-back/model";
import { statusTags as problemTags } from "@/lib/problem/copy";
import { problemStatus } from "@/lib/problem/model";
import { adoption } from "@/lib/suggestion/model";

type Props = {
  of: FirmItemKind;
  rows: readonly FirmItem[];
  total?: number;
  /** Whether the reader may open the thing itself: the firm may not open a complaint. */
  opens: boolean;
  locale: Locale;
};

function Answered({ row: { good, days }, locale }: { row: FirmItem; locale: Locale }) {
  const side = say(firmSides.replies[good ? "good" : "other"], locale);
  const told =
    days === null
      ? say(copy.notAnswered, locale)
      : say(copy.answeredIn, locale, { n: count(days, locale) });
  return (
    <>
      {side}
      <span className="meta block">{told}</span>
    </>
  );
}

function Result({ of, row, locale }: { of: FirmItemKind; row: FirmItem; locale: Locale }) {
  if (of === "replies") return <Answered row={row} locale={locale} />;
  if (of === "problems")
    return <StateTag tag={problemTags[problemStatus.parse(row.status)]} locale={locale} />;
  if (of === "suggestions") {
    return <AdoptionTag adoption={adoption.parse(row.status)} locale={locale} />;
  }
  if (of === "looks") {
    return <ShapedTag tag={verdictTags[verdict.parse(row.status)]} locale={locale} />;
  }
  return <StatusTag status={row.status} locale={locale} />;
}

function Matter({ row, opens, locale }: { row: FirmItem; opens: boolean; locale: Locale }) {
  const title = row.title || say(copy.withheld, locale);
  return (
    <>
      {opens ? (
        <Link href={`/trace/${row.ref}`} prefetch={false}>
          {title}
        </Link>
      ) : (
        title
      )}
      <span className="meta block font-normal">{`${row.ref} · ${row.place}`}</span>
    </>
  );
}

/** What one figure of a firm counts, one row each. */
export function FirmItemTable({ of, rows, total, opens, locale }: Props) {
  if (rows.length === 0) return <EmptyState>{say(copy.noItems, locale)}</EmptyState>;
  const columns: Column<FirmItem>[] = [
    {
      ...{ key: "matter", label: say(copy.matter, locale), heading: true },
      cell: (row) => <Matter row={row} opens={opens} locale={locale} />,
    },
    {
      ...{ key: "state", label: say(copy.state, locale) },
      cell: (row) => <Result of={of} row={row} locale={locale} />,
    },
    {
      ...{ key: "date", label: say(copy.date, locale) },
      cell: (row) => <span className="nw">{longDate(row.at, locale)}</span>,
    },
  ];
  return (
    <>
      {total !== undefined && <p className="meta">{say(copy.total, locale, { n: total })}</p>}
      <DataTable
        caption={say(firmItemTitles[of], locale)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </>
  );
}

type SidesProps = {
  of: FirmItemKind;
  part?: FirmPart;
  href: (part?: FirmPart) => string;
  locale: Locale;
};

/** All of them, or one side of the fraction. */
export function FirmItemSides({ of, part, href, locale }: SidesProps) {
  if (of === "waiting") return null;
  const [good, other] = firmParts;
  const sides = [
    { label: say(copy.whole, locale), value: undefined },
    { label: say(firmSides[of].good, locale), value: good },
    { label: say(firmSides[of].other, locale), value: other },
  ];
  const items = sides.map(({ label, value }) => ({
    ...{ label, href: href(value), current: value === part },
  }));
  return <FilterChips locale={locale} items={items} />;
}
