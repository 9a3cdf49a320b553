import { official } from "@/components/complaint/copy";
import { ListKeys } from "@/components/shell/list-keys";
import { HeadFigure, Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { groupsOf, listPublishedCategories } from "@/lib/complaint/queries/category";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { countTriagedToday } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue, type QueueCounts } from "@/lib/complaint/queries/queue";
import type { Actor } from "@/lib/core/actor";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { deskCopy } from "../../copy";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";
import { TriageItem } from "./item";
import { QueueFilters } from "./queue-filters";
import { QueueTable } from "./queue-table";

type Props = { actor: Actor; at: QueueAddress; done?: string; now: Date; locale: Locale };

type FiguresProps = {
  at: QueueAddress;
  counts: QueueCounts;
  doneToday: number;
  locale: Locale;
};

function HeadFigures({ at, counts, doneToday, locale }: FiguresProps) {
  const unit = say(copy.items, locale);
  const of = counts.all;
  const size = "md" as const;
  const views = (["soon", "over"] as const).map((view) => (
    <HeadFigure key={view} term={say(copy.views[view], locale)}>
      <Figure
        size={size}
        locale={locale}
        value={counts[view]}
        of={of}
        unit={unit}
        late={counts[view] > 0}
        href={addressOf({ stage: at.stage }, { view })}
      />
    </HeadFigure>
  ));
  return (
    <>
      <HeadFigure term={say(deskCopy[at.stage], locale)}>
        <Figure size={size} locale={locale} value={of} unit={unit} />
      </HeadFigure>
      {views}
      {at.stage === "waiting" && (
        <HeadFigure term={say(copy.doneToday, locale)}>
          <Figure size={size} locale={locale} value={doneToday} of={doneToday + of} unit={unit} />
        </HeadFigure>
      )}
    </>
  );
}

function Keys({ locale }: { locale: Locale }) {
  return (
    <ListKeys
      label={say(copy.keys, locale)}
      hints={[
        { key: "J K", does: say(copy.keyMove, locale) },
        { key: "Enter", does: say(copy.keyOpen, locale) },
        { key: "A", does: say(copy.keyAccept, locale) },
        { key: "M", does: say(copy.keyMerge, locale) },
        { key: "?", does: say(copy.keyHelp, locale) },
      ]}
    />
  );
}

/** One queue of the desk: the head with its counts, the list, and beside it the one that is open. */
export async function QueuePage({ actor, at, done, now, locale }: Props) {
  const [page, counts, doneToday, categories, streets] = await Promise.all([
    listQueue(actor, "triage", at, now),
    countQueue(
      actor,
      "triage",
      { stage: at.stage, street: at.street, group: at.group, words: at.words },
      now,
    ),
    countTriagedToday(actor, now),
    listPublishedCategories(),
    getHomeDistrict().then(listStreets),
  ]);
  const open = at.item ?? page.rows[0]?.ref;
  const complaint = open ? await getComplaint(actor, open, now) : null;
  const list = addressOf(at, { item: open });
  return (
    <StaffMain
      title={say(deskCopy[at.stage], locale)}
      note={`${longDate(now, locale)} ${clockTime(now)} · ${say(copy.rule, locale)}`}
      figures={<HeadFigures at={at} counts={counts} doneToday={doneToday} locale={locale} />}
      filters={
        <QueueFilters
          at={at}
          counts={counts}
          streets={streets}
          groups={groupsOf(categories)}
          locale={locale}
        />
      }
      panel={
        complaint && (
          <div className="hidden staff:block">
            <Panel label={say(copy.preview, locale)}>
              <TriageItem
                actor={actor}
                complaint={complaint}
                page={list}
                now={now}
                locale={locale}
              />
              <LinkButton small plain href={`/desk/complaints/${complaint.ref}`}>
                {say(official.open, locale)}
              </LinkButton>
            </Panel>
          </div>
        )
      }
    >
      {done && (
        <div className="mb-3">
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale, { ref: done })}
          </Notice>
        </div>
      )}
      {page.rows.length === 0 ? (
        <EmptyState
          action={
            counts.all > 0 && (
              <LinkButton href={addressOf({ stage: at.stage })}>
                {say(copy.toAll, locale)}
              </LinkButton>
            )
          }
        >
          {say(counts.all > 0 ? copy.emptyView : copy.empty, locale)}
        </EmptyState>
      ) : (
        <QueueTable rows={page.rows} at={at} now={now} locale={locale} current={open} />
      )}
      <Pager
        locale={locale}
        next={page.next ? addressOf(at, { after: page.next, item: undefined }) : null}
        start={at.after ? addressOf(at, { after: undefined, item: undefined }) : null}
      />
      <Keys locale={locale} />
    </StaffMain>
  );
}
