import { type Column, DataTable } from "@/components/ui/data-table";
import { Meta } from "@/components/ui/meta";
import { eventLabels } from "@/lib/account/copy";
import type { TrailRow } from "@/lib/account/queries/trail";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { actorKindLabels, adminCopy, eventsCopy as copy, subjectLabels } from "../copy";

type Props = {
  rows: readonly TrailRow[];
  divisions: ReadonlyMap<string, string>;
  locale: Locale;
};

function whoOf(row: TrailRow, locale: Locale): string {
  const kind = actorKindLabels[row.actorKind];
  return row.who ?? (kind ? say(kind, locale) : row.actorKind);
}

function labelOf(row: TrailRow, locale: Locale): string {
  const label = eventLabels[row.type] ?? subjectLabels[row.subject];
  return label ? say(label, locale) : row.subject;
}

export function TrailTable({ rows, divisions, locale }: Props) {
  const columns: Column<TrailRow>[] = [
    {
      key: "what",
      label: say(copy.what, locale),
      heading: true,
      cell: (row) => (
        <>
          {labelOf(row, locale)} <code className="meta">{row.type}</code>
        </>
      ),
    },
    {
      key: "when",
      label: say(copy.when, locale),
      cell: (row) => (
        <time dateTime={row.at.toISOString()}>
          {longDate(row.at, locale)} {clockTime(row.at)}
        </time>
      ),
    },
    { key: "who", label: say(copy.who, locale), cell: (row) => whoOf(row, locale) },
    {
      key: "where",
      label: say(copy.where, locale),
      cell: (row) =>
        divisions.get(row.divisionCode) ?? (row.divisionCode || say(adminCopy.nowhere, locale)),
    },
    {
      key: "chain",
      label: say(copy.chain, locale),
      cell: (row) => (
        <Meta
          as="span"
          parts={[
            say(copy.position, locale, { n: row.seq }),
            <code key="h">{row.hash.slice(0, 12)}</code>,
          ]}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={say(adminCopy.events, locale)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
