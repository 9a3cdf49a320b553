import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Marked } from "@/components/ui/marked";
import { Meta } from "@/components/ui/meta";
import { dateNear, type Locale, say } from "@/lib/core/i18n";
import { roleLabels, taskLabels } from "@/lib/suggestion/copy";
import type { HandledRow } from "@/lib/suggestion/queries/handling";
import { copy } from "../copy";
import { path } from "./address";

type Props = { rows: readonly HandledRow[]; words?: string; now: Date; locale: Locale };

function Title({ row, words, locale }: { row: HandledRow } & Pick<Props, "words" | "locale">) {
  return (
    <>
      <Link href={`${path}/${row.ref}`} prefetch={false}>
        <span>
          <Marked text={row.title} words={words} />
        </span>
      </Link>
      <Meta
        parts={[
          <span key="ref" className="ref">
            {row.ref}
          </span>,
          row.place,
          partOf(row, locale),
          row.key ? say(copy.key, locale) : null,
        ]}
      />
      {row.excerpt && (
        <span className="block font-normal text-ink-2">
          <Marked text={row.excerpt} words={words} />
        </span>
      )}
    </>
  );
}

/** The part that is ours, with whose answer it goes into. */
export function partOf(row: HandledRow, locale: Locale): string {
  const role = say(roleLabels[row.role], locale);
  if (row.role === "lead") return role;
  return say(copy.roleOf, locale, { role, lead: row.lead ?? "" });
}

function Turn({ row, locale }: { row: HandledRow; locale: Locale }) {
  return (
    <>
      {row.task && <b className="block">{say(taskLabels[row.task], locale)}</b>}
      <SuggestionStatusTag status={row.status} confirmed={row.confirmed} locale={locale} />
      {row.back && row.reworkCount > 0 && (
        <span className="meta">{say(copy.backTimes, locale, { n: row.reworkCount })}</span>
      )}
    </>
  );
}

type DueProps = { of: Pick<HandledRow, "dueAt" | "startedAt">; now: Date; locale: Locale };

/** When it is due from us; nothing while no clock of ours runs. */
export function Due({ of: { dueAt, startedAt }, now, locale }: DueProps) {
  if (!dueAt || !startedAt) return null;
  return <DeadlineTag deadline={{ dueAt, startedAt }} now={now} locale={locale} />;
}

/** The order to file, as the page of the item has it. */
function Order({ row, locale }: { row: HandledRow; locale: Locale }) {
  return (
    <a className="nw" href={`/suggestions/${row.ref}/papers/order.pdf`}>
      PDF<span className="vh">{say(copy.orderOf, locale, { title: row.title })}</span>
    </a>
  );
}

function columnsOf({ words, now, locale }: Omit<Props, "rows">): Column<HandledRow>[] {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  return [
    {
      ...label("title"),
      heading: true,
      cell: (row) => <Title row={row} words={words} locale={locale} />,
    },
    { ...label("turn"), cell: (row) => <Turn row={row} locale={locale} /> },
    {
      ...label("assigned"),
      cell: (row) => <span className="nw">{dateNear(row.assignedAt, now, locale)}</span>,
    },
    {
      ...label("due"),
      cell: (row) => <Due of={row} now={now} locale={locale} />,
    },
    { ...label("order"), cell: (row) => <Order row={row} locale={locale} /> },
  ];
}

/** Each part with the one next thing to do, and by when. */
export function HandledTable({ rows, ...seen }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.suggestions, seen.locale)}
      columns={columnsOf(seen)}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
