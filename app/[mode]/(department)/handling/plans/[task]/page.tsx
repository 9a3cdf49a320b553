import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { taskCopy } from "@/components/campaign/copy";
import { TaskDue } from "@/components/campaign/task-due";
import { Asks, Reports } from "@/components/campaign/task-words";
import { StateTag } from "@/components/problem/state-tag";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { taskTags } from "@/lib/campaign/copy/plan";
import { getOwnTask, type OwnTaskItem } from "@/lib/campaign/queries/own-tasks";
import { isToDo } from "@/lib/campaign/rules/task-days";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { TaskActs } from "../_parts/task-acts";
import { ownPlans as copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; task: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.task, parseMode((await params).mode).locale) };
}

export default async function OwnTaskPage({ params, searchParams }: Props) {
  const { mode, task: id } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/plans/${id}`;
  const person = await requirePerson(page);
  const [task, refused] = await Promise.all([getOwnTask(person.actor, id), refusedBefore()]);
  if (!task) notFound();
  const { done } = readParams(await searchParams, ["done"]);
  const place = { target: task.campaign, page, locale, refused };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: "/handling/plans", label: say(copy.back, locale) }}
        title={task.title}
        note={<Meta as="span" parts={[task.street, task.compound, task.campaignName]} />}
        panel={
          <Panel label={say(copy.acts, locale)}>
            <h2>{say(copy.acts, locale)}</h2>
            <TaskActs task={task} place={place} />
          </Panel>
        }
      >
        {done === "1" && (
          <div className="mb-3">
            <Notice kind="done" icon="circle-check" status>
              {say(copy.done, locale)}
            </Notice>
          </div>
        )}
        <Task task={task} locale={locale} />
      </StaffMain>
    </HandlingFrame>
  );
}

/** What the task is, and what was said of it so far. */
function Task({ task, locale }: { task: OwnTaskItem; locale: Locale }) {
  return (
    <div className="sections">
      <Facts task={task} locale={locale} />
      <Section id="reports" title={say(taskCopy.said, locale)}>
        {task.reports.length === 0 && <EmptyState>{say(taskCopy.nothingSaid, locale)}</EmptyState>}
        <Reports title={task.title} reports={task.reports} locale={locale} />
      </Section>
      {task.asks.length > 0 && (
        <Section id="asks" title={say(taskCopy.asks, locale)}>
          <Asks asks={task.asks} locale={locale} />
        </Section>
      )}
    </div>
  );
}

/** Why it is to be done, how far it is, and by when. */
function Facts({ task, locale }: { task: OwnTaskItem; locale: Locale }) {
  const isDropped = task.status === "dropped";
  return (
    <div>
      <DefinitionList
        ruled
        items={[
          {
            term: say(copy.state, locale),
            value: <StateTag tag={taskTags[task.status]} locale={locale} />,
          },
          {
            term: say(copy.due, locale),
            value: (
              <TaskDue
                dueOn={task.dueOn}
                running={isToDo(task)}
                from={task.agreedAt}
                now={now()}
                locale={locale}
              />
            ),
          },
          { term: say(copy.problem, locale), value: task.summary },
          { term: say(taskTags.dropped, locale), value: isDropped ? task.evidence : null },
        ]}
      />
      <p className="actions mt-4 no-print">
        <LinkButton small href={`/campaigns/${task.campaign}/plans`} icon="file-text">
          {say(copy.plan, locale)}
        </LinkButton>
      </p>
    </div>
  );
}
