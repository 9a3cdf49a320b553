import Link from "next/link";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { statusTags as complaintTags } from "@/lib/complaint/copy";
import { statusTags as consultationTags } from "@/lib/consultation/copy";
import { paceTags } from "@/lib/consultation/copy/venue";
import { count, type Locale, longDate, say, type Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import { itemsTexts as copy, rowUnits } from "@/lib/insight/copy/board-items";
import type { BoardItem, Measure, Source } from "@/lib/insight/model/board";
import { sourceOf } from "@/lib/insight/model/figures";
import { verdictTags } from "@/lib/look-back/copy";
import { sectorLabels } from "@/lib/place/copy";
import { statusTags as problemTags } from "@/lib/problem/copy";
import { statusTags as suggestionTags } from "@/lib/suggestion/copy";

const tagsOf: Readonly<Record<Source, Readonly<Record<string, Tag | Text>>>> = {
  suggestion: suggestionTags,
  rating: suggestionTags,
  complaint: complaintTags,
  told: complaintTags,
  problem: problemTags,
  consultation: consultationTags,
  "look-back": verdictTags,
  member: sectorLabels,
  venue: paceTags,
};

const pathsOf: Partial<Record<Source, string>> = { member: "/members", venue: "/venues" };

function State({ item, source, locale }: { item: BoardItem; source: Source; locale: Locale }) {
  const known = tagsOf[source][item.status ?? ""];
  if (!known) return <span className="meta">{item.status ?? ""}</span>;
  const shown = "shape" in known ? known : tag("plain", known.zh, known.en);
  return <ShapedTag tag={shown} locale={locale} />;
}

function Matter({ item, source }: { item: BoardItem; source: Source }) {
  return (
    <>
      {item.ref === null ? (
        item.title
      ) : (
        <Link href={`${pathsOf[source] ?? "/trace"}/${item.ref}`} prefetch={false}>
          {item.title}
        </Link>
      )}
      {item.place && <span className="meta block font-normal">{item.place}</span>}
    </>
  );
}

function columnsOf(measure: Measure, locale: Locale): Column<BoardItem>[] {
  const source = sourceOf(measure);
  const unit = rowUnits[measure];
  const label = (key: "matter" | "state" | "date" | "adds") => say(copy[key], locale);
  const adds: Column<BoardItem> = {
    key: "adds",
    label: label("adds"),
    number: true,
    cell: ({ value }) => `${count(value, locale)} ${unit ? say(unit, locale) : ""}`,
  };
  return [
    {
      key: "matter",
      label: label("matter"),
      heading: true,
      cell: (item) => <Matter item={item} source={source} />,
    },
    {
      key: "state",
      label: label("state"),
      cell: (item) => <State {...{ item, source, locale }} />,
    },
    ...(unit ? [adds] : []),
    {
      key: "date",
      label: label("date"),
      cell: ({ at }) => (at ? <span className="nw">{longDate(at, locale)}</span> : "—"),
    },
  ];
}

type Props = { caption: string; measure: Measure; rows: readonly BoardItem[]; locale: Locale };

/** What a figure counts, one row each; where rows add more than one, how many. */
export function ItemTable({ caption, measure, rows, locale }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(measure, locale)}
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}
