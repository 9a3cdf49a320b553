import { DoneNotice } from "@/components/complaint/done-notice";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { Actor } from "@/lib/core/actor";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { refusedBefore } from "@/lib/web/flash";
import { deskCopy } from "../../copy";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";
import { BulkBar } from "./bulk-bar";
import { HeadFigures } from "./head-figures";
import { ItemPanel } from "./item-panel";
import { QueueFilters } from "./queue-filters";
import { QueueFoot } from "./queue-foot";
import { QueueKeys } from "./queue-keys";
import { QueueTable } from "./queue-table";
import { type DeskQueue, readDesk } from "./read-queue";
import { SavedFilters } from "./saved-filters";
import { SearchSwitch } from "./search-switch";

type Props = { actor: Actor; at: QueueAddress; done?: string; now: Date; locale: Locale };
type Shown = { queue: DeskQueue } & Pick<Props, "at" | "now" | "locale">;

function List({ queue, at, now, locale }: Shown) {
  const { page, counts, open, excerpts } = queue;
  if (page.rows.length > 0) {
    return (
      <>
        <QueueTable rows={page.rows} {...{ at, now, locale, excerpts }} current={open} />
        <BulkBar at={at} locale={locale} />
      </>
    );
  }
  const isFiltered = at.words !== undefined || (counts !== null && counts.all > 0);
  const all = addressOf({ stage: at.stage });
  return (
    <EmptyState
      action={isFiltered && <LinkButton href={all}>{say(copy.toAll, locale)}</LinkButton>}
    >
      {say(isFiltered ? copy.emptyView : copy.empty, locale)}
    </EmptyState>
  );
}

function Pages({ queue, at, locale }: Shown) {
  const { page, counts } = queue;
  const begin = { item: undefined, after: undefined };
  const whole = counts?.[at.view ?? "all"];
  return (
    <Pager
      locale={locale}
      next={page.next ? addressOf(at, { ...begin, after: page.next }) : null}
      start={at.after ? addressOf(at, begin) : null}
      shown={
        whole === undefined
          ? undefined
          : say(copy.shown, locale, { n: page.rows.length, all: whole })
      }
    />
  );
}

/** The row after the open one. */
function nextOf({ page, open }: DeskQueue): string | undefined {
  const place = page.rows.findIndex((row) => row.ref === open);
  return place < 0 ? undefined : page.rows[place + 1]?.ref;
}

/** One queue of the desk: the head with its counts, the list, and beside it the one that is open. */
export async function QueuePage({ actor, at, done, now, locale }: Props) {
  const queue = await readDesk(actor, at, now);
  const { counts, doneToday, complaint } = queue;
  const shown = { queue, at, now, locale };
  return (
    <StaffMain
      title={say(deskCopy[at.stage], locale)}
      note={`${longDate(now, locale)} ${clockTime(now)} · ${say(copy.rule, locale)}`}
      figures={counts && <HeadFigures {...{ at, counts, doneToday, locale }} />}
      filters={<QueueFilters at={at} {...queue} locale={locale} />}
      panel={
        complaint && <ItemPanel {...{ actor, complaint, at, now, locale }} next={nextOf(queue)} />
      }
    >
      <DoneNotice done={done} locale={locale} />
      <SearchSwitch at={at} locale={locale} />
      <SavedFilters at={at} saved={queue.saved} refused={await refusedBefore()} locale={locale} />
      <List {...shown} />
      <Pages {...shown} />
      <QueueFoot at={at} locale={locale} />
      <QueueKeys locale={locale} />
    </StaffMain>
  );
}
