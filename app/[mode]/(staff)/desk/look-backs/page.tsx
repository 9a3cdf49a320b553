import type { Metadata } from "next";
import { HeadFigure, Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { deskViewLabels } from "@/lib/look-back/copy";
import {
  countDeskLookBacks,
  type DeskCounts,
  type DeskRow,
  listDeskLookBacks,
} from "@/lib/look-back/queries/desk";
import { getLookBack } from "@/lib/look-back/queries/look-back";
import { listsYearEnd } from "@/lib/look-back/queries/year-end";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { type Address, addressOf, readAddress } from "./_parts/address";
import { DoneNotice } from "./_parts/done-notice";
import { Filters } from "./_parts/filters";
import { LookBackItem } from "./_parts/item";
import { QueueTable } from "./_parts/queue-table";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function load(actor: Actor, at: Address, asOf: Date) {
  const [list, counts, streets, isYearEnd] = await Promise.all([
    listDeskLookBacks(actor, at, asOf),
    countDeskLookBacks(actor, asOf),
    getHomeDistrict().then(listStreets),
    listsYearEnd(actor, asOf),
  ]);
  const open = at.item ?? list.rows[0]?.ref;
  const lookBack = open ? await getLookBack(actor, open) : null;
  return { list, counts, streets, isYearEnd, open, lookBack };
}

function Figures({ counts, locale }: { counts: DeskCounts; locale: Locale }) {
  const unit = say(copy.unit, locale);
  const open = counts.due + counts.sent + counts.coming;
  return (["due", "sent", "overdue"] as const).map((view) => (
    <HeadFigure key={view} term={say(deskViewLabels[view], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts[view]}
        of={open}
        unit={unit}
        late={view === "overdue" && counts.overdue > 0}
        href={addressOf({ view })}
      />
    </HeadFigure>
  ));
}

type ListProps = {
  list: Page<DeskRow>;
  at: Address;
  now: Date;
  locale: Locale;
  current?: string;
};

function List({ list, at, locale, ...seen }: ListProps) {
  return (
    <>
      {list.rows.length === 0 ? (
        <EmptyState>{say(copy.none, locale)}</EmptyState>
      ) : (
        <QueueTable rows={list.rows} at={at} locale={locale} {...seen} />
      )}
      <Pager
        locale={locale}
        next={list.next ? addressOf({ ...at, after: list.next, item: undefined }) : null}
        start={at.after ? addressOf({ ...at, after: undefined, item: undefined }) : null}
      />
    </>
  );
}

function YearEndLink({ locale }: { locale: Locale }) {
  return (
    <p className="mb-3">
      <LinkButton small plain href="/desk/look-backs/year-end">
        {say(copy.yearEnd, locale)}
      </LinkButton>
    </p>
  );
}

/** What falls due, who goes, and what they found. */
export default async function DeskLookBacksPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/look-backs");
  const asked = await searchParams;
  const at = readAddress(asked);
  const asOf = now();
  const { list, counts, streets, isYearEnd, open, lookBack } = await load(person.actor, at, asOf);
  const item = { actor: person.actor, now: asOf, locale, page: addressOf({ ...at, item: open }) };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={`${longDate(asOf, locale)} · ${say(copy.rule, locale)}`}
        figures={<Figures counts={counts} locale={locale} />}
        filters={<Filters at={at} counts={counts} streets={streets} locale={locale} />}
        panel={
          lookBack && (
            <div className="hidden staff:block">
              <Panel label={say(copy.preview, locale)}>
                <LookBackItem {...item} lookBack={lookBack} />
                <LinkButton small plain href={`/desk/look-backs/${lookBack.ref}`}>
                  {say(copy.open, locale)}
                </LinkButton>
              </Panel>
            </div>
          )
        }
      >
        <DoneNotice asked={asked.done} locale={locale} />
        {isYearEnd && <YearEndLink locale={locale} />}
        <List list={list} at={at} now={asOf} locale={locale} current={open} />
      </StaffMain>
    </DeskFrame>
  );
}
