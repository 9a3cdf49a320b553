import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { matterTags, sourceLabels } from "@/lib/consultation/copy";
import type { MatterRow } from "@/lib/consultation/queries/matter-list";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { deskMattersCopy as copy } from "../copy";

type Props = { rows: readonly MatterRow[]; locale: Locale };

function columnsIn(locale: Locale): Column<MatterRow>[] {
  return [
    {
      key: "title",
      label: say(copy.matter, locale),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/matters/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block">{[row.place, row.venue].filter(Boolean).join(" · ")}</span>
        </>
      ),
    },
    {
      key: "source",
      label: say(copy.source, locale),
      cell: (row) => say(sourceLabels[row.source], locale),
    },
    {
      key: "suggested",
      label: say(copy.suggested, locale),
      cell: (row) => <span className="nw">{longDate(row.suggestedAt, locale)}</span>,
    },
    {
      key: "until",
      label: say(copy.until, locale),
      cell: (row) => (row.publicUntil ? longDate(row.publicUntil, locale) : ""),
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateTag tag={matterTags[row.status]} locale={locale} />,
    },
  ];
}

export function MatterTable({ rows, locale }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columnsIn(locale)}
      rows={rows}
      rowKey={(row) => row.ref}
    />
  );
}
