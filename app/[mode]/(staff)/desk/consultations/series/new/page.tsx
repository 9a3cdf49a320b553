import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { getMatterToSchedule } from "@/lib/consultation/queries/matter-of-problem";
import { getScheduling } from "@/lib/consultation/queries/scheduling";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { seriesCopy as copy } from "../copy";
import { SeriesForm } from "./_parts/series-form";
import { VenueForm } from "./_parts/venue-form";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

/** From an approved matter: where first, then how often, from when, until when, and who. */
export default async function NewSeriesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = readParams(await searchParams, ["matter", "venue"]);
  const page = listHref("/desk/consultations/series/new", asked);
  const person = await requirePerson(page);
  const at = now();
  const target = { matterRef: asked.matter };
  const [matter, offer] = await Promise.all([
    getMatterToSchedule(person.actor, target),
    getScheduling(person.actor, { ...target, venueCode: asked.venue, form: "micro" }, at),
  ]);
  if (!matter || !offer) notFound();
  const place = { target: matter.ref, page, locale, refused: await refusedBefore() };
  const back = (
    <LinkButton href={`/desk/matters/${matter.ref}`}>{say(copy.toMatter, locale)}</LinkButton>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={matter.title}>
        {matter.status === "approved" ? (
          <div className="grid gap-6">
            <VenueForm offer={offer} matterRef={matter.ref} locale={locale} />
            <SeriesForm offer={offer} matter={matter} now={at} place={place} />
          </div>
        ) : (
          <EmptyState action={back}>{say(copy.notApproved, locale)}</EmptyState>
        )}
      </StaffMain>
    </DeskFrame>
  );
}
