import type { Metadata } from "next";
import { HeadFigure, Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import { deskViewLabels } from "@/lib/suggestion/copy";
import {
  countDeskSuggestions,
  type DeskCounts,
  type DeskRow,
  listDeskSuggestions,
} from "@/lib/suggestion/queries/desk";
import { getDossier } from "@/lib/suggestion/queries/dossier";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { type Address, addressOf, readAddress } from "./_parts/address";
import { DoneNotice } from "./_parts/done-notice";
import { countOf, Filters } from "./_parts/filters";
import { StaffItem } from "./_parts/item";
import { QueueTable } from "./_parts/queue-table";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function load(actor: Actor, at: Address, asOf: Date) {
  const district = await getHomeDistrict();
  const [list, counts, streets, departments] = await Promise.all([
    listDeskSuggestions(actor, at, asOf),
    countDeskSuggestions(actor, asOf),
    listStreets(district),
    listDepartments(district),
  ]);
  const open = at.item ?? list.rows[0]?.ref;
  const dossier = open ? await getDossier(actor, open) : null;
  return { list, counts, streets, departments, open, dossier };
}

function Figures({ counts, locale }: { counts: DeskCounts; locale: Locale }) {
  const unit = say(copy.unit, locale);
  const all = countOf(counts, "all");
  return (["review", "assign", "overdue"] as const).map((view) => (
    <HeadFigure key={view} term={say(deskViewLabels[view], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={countOf(counts, view)}
        of={all}
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

/** What staff review, assign and decide, by what is due; the first of it stands open beside. */
export default async function DeskSuggestionsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/suggestions");
  const asked = await searchParams;
  const at = readAddress(asked);
  const asOf = now();
  const { list, counts, dossier, open, ...choices } = await load(person.actor, at, asOf);
  const item = { actor: person.actor, now: asOf, locale, departments: choices.departments };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={`${longDate(asOf, locale)} ${clockTime(asOf)} · ${say(copy.rule, locale)}`}
        figures={<Figures counts={counts} locale={locale} />}
        filters={<Filters at={at} counts={counts} {...choices} locale={locale} />}
        panel={
          dossier && (
            <div className="hidden staff:block">
              <Panel label={say(copy.preview, locale)}>
                <StaffItem {...item} dossier={dossier} page={addressOf({ ...at, item: open })} />
                <LinkButton small plain href={`/desk/suggestions/${dossier.ref}`}>
                  {say(copy.open, locale)}
                </LinkButton>
              </Panel>
            </div>
          )
        }
      >
        <DoneNotice asked={asked.done} locale={locale} />
        <List list={list} at={at} now={asOf} locale={locale} current={open} />
      </StaffMain>
    </DeskFrame>
  );
}
