import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { getPublishedLive, sessionRights } from "@/lib/consultation/queries/live";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { AgendaRun } from "./_parts/agenda-run";
import { PointsRun } from "./_parts/points-run";
import { PollsRun } from "./_parts/polls-run";
import { QuestionsRun } from "./_parts/questions-run";
import { RunKeys } from "./_parts/run-keys";
import { SpeakersRun } from "./_parts/speakers-run";
import { runCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** For the host and the recorder while the session lasts. */
export default async function RunPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/${ref}/run`;
  const person = await requirePerson(page);
  const rights = await sessionRights(person.actor, ref);
  const state = rights && (await getPublishedLive(ref));
  if (!rights || !state) notFound();
  const isOn = state.status === "in-session";
  const place = { target: ref, page, locale, refused: await refusedBefore() };
  const parts = { state, isOn, place };
  const keys = { consultationRef: ref, version: state.version, hint: say(copy.keys, locale) };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: `/desk/consultations/${ref}`, label: say(copy.back, locale) }}
        title={say(copy.title, locale)}
        note={state.title}
        panel={<Beside {...parts} />}
      >
        <div className="sections">
          {!isOn && <Notice>{say(copy.notOn, locale)}</Notice>}
          {isOn && <RunKeys {...keys} />}
          <PointsRun {...parts} />
          <QuestionsRun {...parts} mayHide={rights.mayHide} />
          <PollsRun {...parts} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

type BesideProps = { state: LiveState; isOn: boolean; place: FormPlace };

function Beside({ state, isOn, place }: BesideProps) {
  const { locale } = place;
  const live = `/consultations/${state.ref}/live`;
  return (
    <Panel label={say(copy.beside, locale)}>
      <AgendaRun state={state} isOn={isOn} place={place} />
      <SpeakersRun state={state} isOn={isOn} place={place} />
      <p className="actions">
        <LinkButton small plain href={live} icon="external-link">
          {say(copy.publicPage, locale)}
        </LinkButton>
        <LinkButton small plain href={`${live}?view=projector`} icon="eye">
          {say(copy.projector, locale)}
        </LinkButton>
        <LinkButton small plain href={`/desk/consultations/${state.ref}/minutes`} icon="file-text">
          {say(copy.toMinutes, locale)}
        </LinkButton>
      </p>
    </Panel>
  );
}
