import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import { viewLabels } from "@/lib/campaign/copy/plan";
import { taskView } from "@/lib/campaign/model/task";
import {
  countOwnTasks,
  listOwnTasks,
  listTaskPlaces,
  type TaskCounts,
} from "@/lib/campaign/queries/own-tasks";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { lookedParams, readLooked } from "@/lib/web/find-words";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { TaskFilters } from "./_parts/task-filters";
import { TaskTable } from "./_parts/task-table";
import { ownPlans as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
const path = "/handling/plans";
const names = ["view", "campaign", "street", "after"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function Late({ counts, locale }: { counts: TaskCounts; locale: Locale }) {
  return (
    <HeadFigure term={say(viewLabels.over, locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts.over}
        of={counts.todo}
        unit={say(copy.unit, locale)}
        late={counts.over > 0}
      />
    </HeadFigure>
  );
}

/** What the residents of compounds agreed to and one's own department is to do. */
export default async function OwnTasksPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { actor, ...person } = await requirePerson(path);
  const query = await searchParams;
  const { campaign, street, after, view: typed } = readParams(query, names);
  const at = now();
  const view = taskView.catch("todo").parse(typed);
  const looked = readLooked(query, { id: actor.id, now: at });
  const narrow = { campaign, street, q: looked.words };
  const [list, counts, places] = await Promise.all([
    listOwnTasks(actor, { ...narrow, view, after }, at),
    countOwnTasks(actor, narrow, at),
    listTaskPlaces(actor),
  ]);
  const base = { view, campaign, street, ...lookedParams(looked) };
  return (
    <HandlingFrame person={{ actor, ...person }} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<Late counts={counts} locale={locale} />}
        filters={
          <TaskFilters asked={{ view, campaign, street, looked }} {...{ counts, places, locale }} />
        }
      >
        <TaskTable rows={list.rows} now={at} locale={locale} />
        <Pager
          locale={locale}
          next={list.next ? listHref(path, { ...base, after: list.next }) : null}
          start={after ? listHref(path, base) : null}
        />
      </StaffMain>
    </HandlingFrame>
  );
}
