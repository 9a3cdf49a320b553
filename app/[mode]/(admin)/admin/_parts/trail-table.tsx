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

function columnsOf({ divisions, locale }: Props): Column<TrailRow>[] {
  const anywhere = say(adminCopy.nowhere, locale);
  return [
    {
      key: "what",
      label: say(copy.what, locale),
      heading: true,
      cell: (row) => <What row={row} locale={locale} />,
    },
    {
      key: "when",
      label: say(copy.when, locale),
      cell: (row) => <When at={row.at} locale={locale} />,
    },
    { key: "who", label: say(copy.who, locale), cell: (row) => whoOf(row, locale) },
    {
      key: "where",
      label: say(copy.where, locale),
      cell: (row) => divisions.get(row.divisionCode) ?? (row.divisionCode || anywhere),
    },
    {
      key: "chain",
      label: say(copy.chain, locale),
      cell: (row) => <Position row={row} locale={locale} />,
    },
  ];
}

type CellProps = { row: TrailRow; locale: Locale };

function What({ row, locale }: CellProps) {
  const label = eventLabels[row.type] ?? subjectLabels[row.subject];
  return (
    <>
      {label ? say(label, locale) : row.subject} <code className="meta">{row.type}</code>
    </>
  );
}

function When({ at, locale }: { at: Date; locale: Locale }) {
  return (
    <time dateTime={at.toISOString()}>
      {longDate(at, locale)} {clockTime(at)}
    </time>
  );
}

function Position({ row, locale }: CellProps) {
  const hash = <code key="hash">{row.hash.slice(0, 12)}</code>;
  return <Meta as="span" parts={[say(copy.position, locale, { n: row.seq }), hash]} />;
}

export function TrailTable(props: Props) {
  return (
    <DataTable
      caption={say(adminCopy.events, props.locale)}
      columns={columnsOf(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
    />
  );
}
