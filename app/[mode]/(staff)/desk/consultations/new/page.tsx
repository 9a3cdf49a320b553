import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { consultationForms } from "@/lib/consultation/model";
import { getMatterOf, getScheduling } from "@/lib/consultation/queries/scheduling";
import { instantsOf } from "@/lib/consultation/rules/timing";
import { now } from "@/lib/core/clock";
import { addDays, dayOf, isWeekend } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
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

const isDay = (typed: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(typed ?? "");
const isTime = (typed: string | undefined) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed ?? "");

export default async function NewConsultationPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = readParams(await searchParams, ["problem", "venue", "day", "from", "to", "form"]);
  const problemRef = asked.problem ?? "";
  const base = listHref("/desk/consultations/new", { problem: problemRef });
  const person = await requirePerson(base);
  const at = now();
  const day = (isDay(asked.day) ? asked.day : undefined) ?? usualDay(at);
  const from = (isTime(asked.from) ? asked.from : undefined) ?? "14:00";
  const to = (isTime(asked.to) ? asked.to : undefined) ?? "16:00";
  const form = consultationForms.find((each) => each === asked.form) ?? "on-site";
  const when = { day, from, to, signUpDay: addDays(day, -1), signUpAt: "18:00" };
  const of = { problemRef, venueCode: asked.venue, times: instantsOf(when), form };
  const [offer, matter, refused] = await Promise.all([
    getScheduling(person.actor, of, at),
    getMatterOf(person.actor, problemRef),
    refusedBefore(),
  ]);
  if (!offer || !matter) notFound();
  const chosen = { ...when, form };
  const page = listHref("/desk/consultations/new", {
    problem: problemRef,
    venue: offer.venue.code,
    day,
    from,
    to,
    form,
  });
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={offer.problem.title}>
        {matter.matter?.status === "approved" ? (
          <div className="grid gap-6">
            <WhereWhen offer={offer} chosen={chosen} locale={locale} />
            <PlanForm
              offer={offer}
              matter={matter.matter}
              chosen={chosen}
              place={{ target: "", page, locale, refused }}
            />
          </div>
        ) : (
          <EmptyState
            action={
              <LinkButton href={`/desk/problems/${problemRef}`}>
                {say(copy.toProblem, locale)}
              </LinkButton>
            }
          >
            {say(copy.noMatter, locale)}
          </EmptyState>
        )}
      </StaffMain>
    </DeskFrame>
  );
}
