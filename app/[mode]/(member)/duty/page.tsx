import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { getMyCalendarFeed } from "@/lib/consultation/queries/calendar-feed";
import { listConsultationsInHand, listMattersInHand } from "@/lib/consultation/queries/in-hand";
import { getMemberProfile, listMyComing } from "@/lib/consultation/queries/my-consultations";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { listProblemsNear } from "@/lib/problem/queries/problem-list";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { CalendarAddress } from "./_parts/calendar-address";
import { Coming } from "./_parts/coming";
import { DatesAsked } from "./_parts/dates-asked";
import { DutyFrame } from "./_parts/duty-frame";
import { Handovers } from "./_parts/handovers";
import { InHand } from "./_parts/in-hand";
import { Invitations } from "./_parts/invitations";
import { Near } from "./_parts/near";
import { Ratings } from "./_parts/ratings";
import { Venues } from "./_parts/venues";
import { dutyCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.duty, parseMode((await params).mode).locale) };
}

export default async function DutyPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/duty");
  const asOf = now();
  const [mine, consultations, matters, profile, refused, feed] = await Promise.all([
    listMyComing(person.actor, asOf),
    listConsultationsInHand(person.actor, asOf),
    listMattersInHand(person.actor),
    getMemberProfile(person.actor),
    refusedBefore(),
    getMyCalendarFeed(person.actor),
  ]);
  const near = profile ? await listProblemsNear(person.actor, profile) : { rows: [] };
  const invitations = mine.filter((each) => each.status === "invited");
  const coming = mine.filter((each) => each.status !== "invited");
  const place = { page: "/duty", locale, refused };
  return (
    <DutyFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.today, locale)}
        note={say(copy.note, locale)}
        figures={<ToAnswer n={invitations.length} locale={locale} />}
      >
        <div className="sections">
          <Handovers actor={person.actor} place={place} />
          <InHand consultations={consultations} matters={matters} now={asOf} locale={locale} />
          <Ratings actor={person.actor} locale={locale} />
          <DatesAsked actor={person.actor} now={asOf} locale={locale} />
          <Invitations rows={invitations} refused={refused} locale={locale} />
          <Coming rows={coming} now={asOf} place={place} />
          <CalendarAddress feed={feed} place={{ ...place, target: "calendar" }} />
          {profile && <Near rows={near.rows} profile={profile} locale={locale} />}
          <Venues actor={person.actor} place={place} />
        </div>
      </StaffMain>
    </DutyFrame>
  );
}

function ToAnswer({ n, locale }: { n: number; locale: Locale }) {
  return (
    <HeadFigure term={say(copy.toAnswer, locale)}>
      <Figure size="md" locale={locale} value={n} unit={say(copy.unit, locale)} />
    </HeadFigure>
  );
}
