import Link from "next/link";
import { TaskDue } from "@/components/campaign/task-due";
import { StateTag } from "@/components/problem/state-tag";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { askTags, taskTags } from "@/lib/campaign/copy/plan";
import type { OwnTask } from "@/lib/campaign/model/task";
import { isToDo } from "@/lib/campaign/rules/task-days";
import { type Locale, say } from "@/lib/core/i18n";
import { ownPlans as copy } from "../copy";

type Props = { rows: readonly OwnTask[]; now: Date; locale: Locale };

/** What is to be done where, how far it is, and by when. */
export function TaskTable({ rows, now, locale }: Props) {
  if (rows.length === 0) return <EmptyState>{say(copy.empty, locale)}</EmptyState>;
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          ...{ key: "task", label: say(copy.task, locale), heading: true },
          cell: (row) => <Title row={row} />,
        },
        { key: "campaign", label: say(copy.campaign, locale), cell: (row) => row.campaignName },
        {
          ...{ key: "state", label: say(copy.state, locale) },
          cell: (row) => <State row={row} locale={locale} />,
        },
        {
          ...{ key: "due", label: say(copy.due, locale) },
          cell: (row) => (
            <TaskDue
              dueOn={row.dueOn}
              running={isToDo(row)}
              from={row.agreedAt}
              now={now}
              locale={locale}
            />
          ),
        },
      ]}
    />
  );
}

function Title({ row }: { row: OwnTask }) {
  return (
    <>
      <Link href={`/handling/plans/${row.id}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="block font-normal">
        <Meta as="span" parts={[row.street, row.compound]} />
      </span>
    </>
  );
}

function State({ row, locale }: { row: OwnTask; locale: Locale }) {
  const isAsked = row.isAsked && isToDo(row);
  return (
    <span className="flex flex-wrap items-center gap-2">
      <StateTag tag={taskTags[row.status]} locale={locale} />
      {isAsked && <span className="meta">{say(askTags.asked, locale)}</span>}
    </span>
  );
}
