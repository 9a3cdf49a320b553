import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Agenda } from "@/components/consultation/agenda";
import { Raised } from "@/components/consultation/raised";
import { Section } from "@/components/ui/section-head";
import {
  type ConsultationItem,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getOwnSeat } from "@/lib/consultation/queries/own-seat";
import { getPublishedSentences } from "@/lib/consultation/queries/report";
import { now } from "@/lib/core/clock";
import { filesOf } from "@/lib/core/files";
import { type Locale, say } from "@/lib/core/i18n";
import { listPublishedRaised, type RaisedRow } from "@/lib/suggestion/queries/raised-in";
import { attendeeActor } from "@/lib/web/attendee";
import { parseMode } from "@/lib/web/mode";
import { consultationsCopy as copy } from "../copy";
import { Afterwards } from "./_parts/afterwards";
import { Materials } from "./_parts/materials";
import { Poster } from "./_parts/poster";
import { SeatBar } from "./_parts/seat-bar";
import { WhoComes } from "./_parts/who-comes";
import { Why } from "./_parts/why";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const it = await getPublishedConsultation((await params).ref);
  return { title: it?.title };
}

export default async function ConsultationPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const it = await getPublishedConsultation(ref);
  if (!it) notFound();
  const actor = await attendeeActor(it.id);
  const [mine, raised, files, sentences] = await Promise.all([
    getOwnSeat(actor, it.id),
    listPublishedRaised({ consultationId: it.id }),
    filesOf("consultation", [it.id]),
    getPublishedSentences([ref]),
  ]);
  return (
    <main id="main" tabIndex={-1}>
      <Poster it={it} now={now()} mode={mode} />
      <div className="wrap page columns">
        <div className="col sections">
          <Why it={it} locale={locale} />
          <AgendaSection it={it} locale={locale} />
          <RaisedSection rows={raised} locale={locale} />
        </div>
        <div className="col stuck sections">
          <WhoComes it={it} locale={locale} />
          <Materials files={files.get(it.id) ?? []} locale={locale} />
          <Afterwards it={it} sentence={sentences.get(ref)} locale={locale} />
        </div>
      </div>
      <SeatBar it={it} mine={mine} now={now()} locale={locale} />
    </main>
  );
}

function AgendaSection({ it, locale }: { it: ConsultationItem; locale: Locale }) {
  const length = (it.endsAt.getTime() - it.startsAt.getTime()) / 3_600_000;
  const n = Math.round(length * 10) / 10;
  return (
    <Section id="agenda" title={say(copy.agenda, locale)} aside={say(copy.hours, locale, { n })}>
      <Agenda lines={it.agenda} />
    </Section>
  );
}

function RaisedSection({ rows, locale }: { rows: readonly RaisedRow[]; locale: Locale }) {
  if (rows.length === 0) return null;
  const aside = say(copy.raisedCount, locale, { n: rows.length });
  return (
    <Section id="raised" title={say(copy.raised, locale)} aside={aside}>
      <Raised rows={rows} locale={locale} />
    </Section>
  );
}
