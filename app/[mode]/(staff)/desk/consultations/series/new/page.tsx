import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import {
  getMatterToSchedule,
  type MatterToSchedule,
} from "@/lib/consultation/queries/matter-of-problem";
import { getScheduling, type SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { getSeriesDates } from "@/lib/consultation/queries/series-dates";
import type { SeriesAsked, SeriesDate } from "@/lib/consultation/rules/series";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { seriesCopy as copy } from "../copy";
import { Dates } from "./_parts/dates";
import { dayFields, daysAsked } from "./_parts/days";
import { SeriesForm } from "./_parts/series-form";
import { VenueForm } from "./_parts/venue-form";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

/** From an approved matter: where first, then how often, from when, until when, and who. */
export default async function NewSeriesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const typed = readParams(await searchParams, ["matter", "venue", ...dayFields]);
  const page = listHref("/desk/consultations/series/new", typed);
  const person = await requirePerson(page);
  const at = now();
  const target = { matterRef: typed.matter };
  const [matter, offer] = await Promise.all([
    getMatterToSchedule(person.actor, target),
    getScheduling(person.actor, { ...target, venueCode: typed.venue, form: "micro" }, at),
  ]);
  if (!matter || !offer) notFound();
  const asked = daysAsked(typed, usualHost(offer.officials), at);
  const dates = asked ? await getSeriesDates(person.actor, offer.venue.code, asked) : [];
  const days = { asked, dates };
  const place = { target: matter.ref, page, locale, refused: await refusedBefore() };
  const back = (
    <LinkButton href={`/desk/matters/${matter.ref}`}>{say(copy.toMatter, locale)}</LinkButton>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={matter.title}>
        {matter.status === "approved" ? (
          <Forms offer={offer} matter={matter} days={days} place={place} />
        ) : (
          <EmptyState action={back}>{say(copy.notApproved, locale)}</EmptyState>
        )}
      </StaffMain>
    </DeskFrame>
  );
}

function usualHost(officials: SchedulingOffer["officials"]): string {
  const usual = ["head", "rotating-head", "member"].map((office) =>
    officials.find((each) => each.office === office),
  );
  return usual.find((each) => each !== undefined)?.id ?? "";
}

type FormsProps = {
  offer: SchedulingOffer;
  matter: MatterToSchedule;
  days: { readonly asked: SeriesAsked | null; readonly dates: readonly SeriesDate[] };
  place: FormPlace;
};

/** Which days first, then what the meetings are and who comes. */
function Forms({ offer, matter, days: { asked, dates }, place }: FormsProps) {
  const { locale } = place;
  return (
    <div className="grid gap-6">
      <VenueForm offer={offer} matterRef={matter.ref} asked={asked} locale={locale} />
      {asked && <Dates dates={dates} locale={locale} />}
      {asked && dates.length > 0 && (
        <SeriesForm offer={offer} matter={matter} asked={asked} place={place} />
      )}
    </div>
  );
}
