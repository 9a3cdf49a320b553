import { DoneNotice } from "@/components/complaint/done-notice";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { countTriagedToday } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue } from "@/lib/complaint/queries/queue";
import type { Actor } from "@/lib/core/actor";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { deskCopy } from "../../copy";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";
import { HeadFigures } from "./head-figures";
import { ItemPanel } from "./item-panel";
import { QueueFilters } from "./queue-filters";
import { QueueKeys } from "./queue-keys";
import { QueueTable } from "./queue-table";

type Props = { actor: Actor; at: QueueAddress; done?: string; now: Date; locale: Locale };

async function readQueue(actor: Actor, at: QueueAddress, now: Date) {
  const { stage, street, group, words } = at;
  const [page, counts, doneToday, categories, streets] = await Promise.all([
    listQueue(actor, "triage", at, now),
    countQueue(actor, "triage", { stage, street, group, words }, now),
    countTriagedToday(actor, now),
    listPublishedCategories(),
    getHomeDistrict().then(listStreets),
  ]);
  const open = at.item ?? page.rows[0]?.ref;
  const complaint = open ? await getComplaint(actor, open, now) : null;
  return { page, counts, doneToday, groups: groupsOf(categories), streets, complaint, open };
}
type Queue = Awaited<ReturnType<typeof readQueue>>;

function List({ queue, at, now, locale }: { queue: Queue } & Pick<Props, "at" | "now" | "locale">) {
  const { page, counts, open } = queue;
  if (page.rows.length > 0) {
    return <QueueTable rows={page.rows} at={at} now={now} locale={locale} current={open} />;
  }
  const all = addressOf({ stage: at.stage });
  return (
    <EmptyState
      action={counts.all > 0 && <LinkButton href={all}>{say(copy.toAll, locale)}</LinkButton>}
    >
      {say(counts.all > 0 ? copy.emptyView : copy.empty, locale)}
    </EmptyState>
  );
}

/** One queue of the desk: the head with its counts, the list, and beside it the one that is open. */
export async function QueuePage({ actor, at, done, now, locale }: Props) {
  const queue = await readQueue(actor, at, now);
  const { page, counts, doneToday, complaint } = queue;
  const onward = { item: undefined };
  return (
    <StaffMain
      title={say(deskCopy[at.stage], locale)}
      note={`${longDate(now, locale)} ${clockTime(now)} · ${say(copy.rule, locale)}`}
      figures={<HeadFigures at={at} counts={counts} doneToday={doneToday} locale={locale} />}
      filters={<QueueFilters at={at} {...queue} locale={locale} />}
      panel={
        complaint && (
          <ItemPanel actor={actor} complaint={complaint} at={at} now={now} locale={locale} />
        )
      }
    >
      <DoneNotice done={done} locale={locale} />
      <List queue={queue} at={at} now={now} locale={locale} />
      <Pager
        locale={locale}
        next={page.next ? addressOf(at, { ...onward, after: page.next }) : null}
        start={at.after ? addressOf(at, { ...onward, after: undefined }) : null}
      />
      <p className="actions">
        <LinkButton small plain icon="square-pen" href="/desk/complaints/new">
          {say(copy.fileFor, locale)}
        </LinkButton>
      </p>
      <QueueKeys locale={locale} />
    </StaffMain>
  );
}
