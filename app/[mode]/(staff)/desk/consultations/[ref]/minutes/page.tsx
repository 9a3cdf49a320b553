import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StateFigure } from "@/components/problem/state-figure";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { statusTags } from "@/lib/consultation/copy";
import { getConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { deskConsultationsCopy as copy } from "../../copy";
import { MinutesText } from "./_parts/minutes-text";
import { Papers } from "./_parts/papers";
import { Signatures } from "./_parts/signatures";
import { Suggestions } from "./_parts/suggestions";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.minutes, parseMode((await params).mode).locale) };
}

export default async function MinutesPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/${ref}/minutes`;
  const person = await requirePerson(page);
  const at = now();
  const found = await getConsultationOnDesk(person.actor, ref, at);
  if (!found) notFound();
  const { it } = found;
  const place = { target: ref, page, locale, refused: await refusedBefore() };
  const came = it.departments.filter((each) => each.status === "present").map(({ name }) => name);
  const slot = { consultationRef: ref, status: it.status, mayRecord: found.mayRecord, came };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.minutesTitle, locale, { title: it.title })}
        note={
          <Meta as="span" parts={[<Ref key="ref" value={ref} />, say(copy.minutesNote, locale)]} />
        }
        figures={<StateFigure tag={statusTags[it.status]} locale={locale} />}
        panel={
          <Panel label={say(copy.acts, locale)}>
            <h2>{say(copy.acts, locale)}</h2>
            <Signatures found={found} now={at} place={place} />
            <LinkButton plain href={`/desk/consultations/${ref}`} icon="arrow-left">
              {say(copy.back, locale)}
            </LinkButton>
          </Panel>
        }
      >
        <div className="sections">
          <MinutesText found={found} place={place} />
          <Suggestions {...slot} place={place} />
          <Papers found={found} locale={locale} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
