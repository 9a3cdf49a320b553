import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { consultationForms } from "@/lib/consultation/model";
import { getMatterToSchedule } from "@/lib/consultation/queries/matter-of-problem";
import { getScheduling, type SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { instantsOf } from "@/lib/consultation/rules/timing";
import { now } from "@/lib/core/clock";
import { addDays, dayOf, isWeekend, readDay } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskConsultationsCopy as copy } from "../copy";
import { PlanForm } from "./_parts/plan-form";
import { WhereWhen } from "./_parts/where-when";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

/** Eight days from now, and not on a weekend. */
function usualDay(at: Date): string {
  let day = addDays(dayOf(at), 8);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

const isTime = (typed: string | undefined) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed ?? "");

/** What the address asks for, with the usual where it says nothing. */
function chosenBy(params: Params, at: Date) {
  const asked = readParams(params, ["day", "from", "to", "form"]);
  const day = readDay(asked.day) ?? usualDay(at);
  const from = (isTime(asked.from) ? asked.from : undefined) ?? "14:00";
  const to = (isTime(asked.to) ? asked.to : undefined) ?? "16:00";
  const form = consultationForms.find((each) => each === asked.form) ?? "on-site";
  return { day, from, to, form, signUpDay: addDays(day, -1), signUpAt: "18:00" };
}

export default async function NewConsultationPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = await searchParams;
  const {
    problem,
    matter: ref,
    venue: venueCode,
  } = readParams(asked, [...(["problem", "matter", "venue"] as const)]);
  const path = "/desk/consultations/new";
  const person = await requirePerson(listHref(path, { problem, matter: ref }));
  const at = now();
  const chosen = chosenBy(asked, at);
  const target = { problemRef: problem, matterRef: ref };
  const of = { ...target, venueCode, times: instantsOf(chosen), form: chosen.form };
  const [offer, matter, refused] = await Promise.all([
    getScheduling(person.actor, of, at),
    getMatterToSchedule(person.actor, target),
    refusedBefore(),
  ]);
  if (!offer) notFound();
  const { day, from, to, form } = chosen;
  const venue = offer.venue.code;
  const page = listHref(path, { problem, matter: ref, venue, day, from, to, form });
  const place = { target: "", page, locale, refused };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={offer.about.title}>
        {matter?.status === "approved" ? (
          <div className="grid gap-6">
            <WhereWhen offer={offer} chosen={chosen} locale={locale} />
            <PlanForm offer={offer} matter={matter} chosen={chosen} place={place} />
          </div>
        ) : (
          <NotApproved about={offer.about} locale={locale} />
        )}
      </StaffMain>
    </DeskFrame>
  );
}

function NotApproved({ about, locale }: { about: SchedulingOffer["about"]; locale: Locale }) {
  const { problemRef, matterRef } = about;
  const href = problemRef ? `/desk/problems/${problemRef}` : `/desk/matters/${matterRef}`;
  return (
    <EmptyState
      action={
        <LinkButton href={href}>
          {say(problemRef ? copy.toProblem : copy.toMatter, locale)}
        </LinkButton>
      }
    >
      {say(copy.noMatter, locale)}
    </EmptyState>
  );
}
