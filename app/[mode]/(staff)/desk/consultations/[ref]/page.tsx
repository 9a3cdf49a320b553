import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { Agenda } from "@/components/consultation/agenda";
import { hours } from "@/components/consultation/consultation-rows";
import { StateFigure } from "@/components/problem/state-figure";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/consultation/copy";
import {
  type ConsultationOnDesk,
  getConsultationOnDesk,
} from "@/lib/consultation/queries/desk-item";
import { now } from "@/lib/core/clock";
import { filesOf } from "@/lib/core/files";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskConsultationsCopy as copy } from "../copy";
import { Acts } from "./_parts/acts";
import { Door } from "./_parts/door";
import { Materials } from "./_parts/materials";
import { People } from "./_parts/people";
import { Points } from "./_parts/points";
import { runCopy } from "./run/copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

const written = ["minuting", "host-confirmed", "confirmed", "issued", "closed"];

export default async function DeskConsultationPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/${ref}`;
  const person = await requirePerson(page);
  const found = await getConsultationOnDesk(person.actor, ref, now());
  if (!found) notFound();
  const { it } = found;
  const place = { target: ref, page, locale, refused: await refusedBefore() };
  const when = `${longDate(it.startsAt, locale)} ${hours(it)}`;
  const papers = await papersOf(found);
  const hasPoints = it.status === "in-session" || written.includes(it.status);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={it.title}
        note={<Meta as="span" parts={[<Ref key="ref" value={ref} />, when, it.venue.name]} />}
        figures={<StateFigure tag={statusTags[it.status]} locale={locale} />}
        panel={<NextSteps found={found} place={place} />}
      >
        <div className="sections">
          {hasPoints && <Points found={found} place={place} />}
          <People found={found} place={place} />
          <Materials {...papers} place={place} />
          <Section id="agenda" title={say(copy.agenda, locale)}>
            <Agenda lines={it.agenda} />
          </Section>
          <Section id="why" title={say(copy.why, locale)}>
            <p className="py-3">{it.reason}</p>
          </Section>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

async function papersOf({ it, ahead, mayOrganise }: ConsultationOnDesk) {
  const files = (await filesOf("consultation", [it.id])).get(it.id) ?? [];
  const mayAdd = mayOrganise && !["closed", "cancelled"].includes(it.status);
  return { files, mayAdd, need: ahead.papers };
}

function NextSteps({ found, place }: { found: ConsultationOnDesk; place: FormPlace }) {
  const { locale, page, target } = place;
  const { it, doorCode } = found;
  return (
    <Panel label={say(copy.acts, locale)}>
      <h2>{say(copy.acts, locale)}</h2>
      {doorCode && <Door code={doorCode} consultationRef={target} locale={locale} />}
      {it.status === "in-session" && found.mayRecord && (
        <LinkButton first wide href={`${page}/run`}>
          {say(runCopy.title, locale)}
        </LinkButton>
      )}
      {written.includes(it.status) && (
        <LinkButton first wide href={`${page}/minutes`}>
          {say(it.status === "minuting" ? copy.toMinutes : copy.seeMinutes, locale)}
        </LinkButton>
      )}
      <Acts found={found} place={place} />
      {it.noticedAt && (
        <LinkButton plain href={`/consultations/${target}`} icon="external-link">
          {say(copy.publicPage, locale)}
        </LinkButton>
      )}
    </Panel>
  );
}
