import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { standTags } from "@/lib/campaign/copy/plan";
import type { PlanProgress } from "@/lib/campaign/model/plan";
import { type StandRow, standStatuses } from "@/lib/campaign/model/stand";
import type { BoardLine } from "@/lib/campaign/rules/board";
import { type Locale, monthDay, say } from "@/lib/core/i18n";
import { plansCopy as copy } from "../copy";

type Props = {
  lines: readonly BoardLine[];
  all: BoardLine;
  rows: readonly StandRow[];
  locale: Locale;
};

/** From the start to zero, street by street, and each compound by name. */
export function Board({ lines, all, rows, locale }: Props) {
  const total = { ...all, street: say(copy.all, locale) };
  return (
    <Section id="board" title={say(copy.board, locale)} aside={say(copy.boardNote, locale)}>
      <DataTable
        caption={say(copy.board, locale)}
        columns={streetColumns(locale)}
        rows={[...lines, total]}
        rowKey={(line) => line.street}
      />
      <details className="as-table mt-3">
        <summary>{say(copy.showCompounds, locale, { n: rows.length })}</summary>
        <DataTable
          caption={say(copy.compounds, locale)}
          columns={compoundColumns(locale)}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </details>
    </Section>
  );
}

function streetColumns(locale: Locale): Column<BoardLine>[] {
  return [
    {
      ...{ key: "street", label: say(copy.street, locale), heading: true },
      cell: (line) => line.street,
    },
    {
      ...{ key: "start", label: say(copy.start, locale), number: true },
      cell: (line) => <Figure locale={locale} value={line.start} />,
    },
    ...standStatuses.map((status) => ({
      ...{ key: status, label: say(standTags[status], locale), number: true },
      cell: (line: BoardLine) => <Figure locale={locale} value={line.by[status]} of={line.start} />,
    })),
    {
      ...{ key: "planned", label: say(copy.planned, locale), number: true },
      cell: (line) => <Figure locale={locale} value={line.planned} of={line.start} />,
    },
    {
      ...{ key: "tasks", label: say(copy.tasks, locale), number: true },
      cell: ({ tasks }) => <Tasks tasks={tasks} locale={locale} />,
    },
  ];
}

/** How far the plans are; — where there is none. */
function Tasks({ tasks, locale }: { tasks: PlanProgress | null; locale: Locale }) {
  if (!tasks || tasks.of === 0) return <Figure locale={locale} value={null} />;
  return <Figure locale={locale} value={tasks.done} of={tasks.of} />;
}

function compoundColumns(locale: Locale): Column<StandRow>[] {
  return [
    {
      ...{ key: "compound", label: say(copy.compound, locale), heading: true },
      cell: (row) => row.compound,
    },
    { key: "street", label: say(copy.street, locale), cell: (row) => row.street },
    {
      ...{ key: "households", label: say(copy.households, locale), number: true },
      cell: (row) => <Figure locale={locale} value={row.households} />,
    },
    {
      ...{ key: "state", label: say(copy.state, locale) },
      cell: (row) => <StateTag tag={standTags[row.status]} locale={locale} />,
    },
    {
      ...{ key: "tasks", label: say(copy.tasks, locale), number: true },
      cell: (row) => <Tasks tasks={row.tasks} locale={locale} />,
    },
    {
      ...{ key: "since", label: say(copy.since, locale) },
      cell: (row) => monthDay(row.changedAt, locale),
    },
  ];
}
