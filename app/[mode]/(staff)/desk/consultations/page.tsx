import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import { type ConsultationStatus, consultationStatuses } from "@/lib/consultation/model";
import {
  countConsultations,
  listConsultations,
} from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { ConsultationTable } from "./_parts/consultation-table";
import { MinutesDue } from "./_parts/minutes-due";
import { hrefFor, StateChips } from "./_parts/state-chips";
import { deskConsultationsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskConsultationsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { after, ...asked } = readParams(await searchParams, ["when", "state", "after"]);
  const person = await requirePerson("/desk/consultations");
  const when = asked.when === "past" ? "past" : "coming";
  const status = consultationStatuses.find((each) => each === asked.state);
  const [page, counts] = await Promise.all([
    listConsultations(person.actor, { when, status, after }, now()),
    countConsultations(person.actor),
  ]);
  const toProblems = <LinkButton href="/desk/problems">{say(copy.toProblems, locale)}</LinkButton>;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<Counts counts={counts} locale={locale} />}
        filters={
          <>
            <StateChips asked={asked} counts={counts} locale={locale} />
            <LinkButton small plain href="/desk/consultations/series">
              {say(copy.series, locale)}
            </LinkButton>
          </>
        }
      >
        <MinutesDue actor={person.actor} now={now()} locale={locale} />
        {page.rows.length === 0 && (
          <EmptyState action={toProblems}>{say(copy.empty, locale)}</EmptyState>
        )}
        {page.rows.length > 0 && <ConsultationTable rows={page.rows} locale={locale} />}
        <Pager
          locale={locale}
          next={page.next ? hrefFor(asked, { after: page.next }) : null}
          start={after ? hrefFor(asked, {}) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}

type CountsProps = {
  counts: Readonly<Partial<Record<ConsultationStatus, number>>>;
  locale: Locale;
};

function Counts({ counts, locale }: CountsProps) {
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const unit = say(copy.unit, locale);
  return (["open", "minuting"] as const).map((each) => (
    <HeadFigure key={each} term={say(copy[each], locale)}>
      <Figure size="md" locale={locale} value={counts[each] ?? 0} of={total} unit={unit} />
    </HeadFigure>
  ));
}
