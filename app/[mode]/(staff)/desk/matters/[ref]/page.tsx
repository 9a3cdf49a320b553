import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { MatterFacts } from "@/components/consultation/matter-facts";
import { StateFigure } from "@/components/problem/state-figure";
import { StaffMain } from "@/components/shell/staff-shell";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { Ref } from "@/components/ui/ref";
import { Section } from "@/components/ui/section-head";
import { matterTags, questionLabels } from "@/lib/consultation/copy";
import { getMatterForDesk, type MatterDesk } from "@/lib/consultation/queries/matter-item";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskMattersCopy as copy } from "../copy";
import { NextSteps } from "./_parts/next-steps";
import { Said } from "./_parts/said";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

export default async function DeskMatterPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/matters/${ref}`;
  const person = await requirePerson(page);
  const matter = await getMatterForDesk(person.actor, ref);
  if (!matter) notFound();
  const place = { target: matter.ref, page, locale, refused: await refusedBefore() };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={matter.title}
        note={<Meta as="span" parts={[<Ref key="ref" value={matter.ref} />, matter.place]} />}
        figures={<StateFigure tag={matterTags[matter.status]} locale={locale} />}
        panel={<NextSteps matter={matter} now={now()} place={place} />}
      >
        <div className="sections">
          <Background matter={matter} locale={locale} />
          <Said matter={matter} locale={locale} />
          <Onward matter={matter} locale={locale} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

type PartProps = { matter: MatterDesk; locale: Locale };

function Background({ matter, locale }: PartProps) {
  const { problem, mergedInto, note } = matter;
  return (
    <Section id="background" title={say(copy.background, locale)}>
      <p className="py-3">{matter.background}</p>
      <MatterFacts matter={matter} suggester={matter.suggester} locale={locale} />
      {problem && (
        <p className="py-2">
          <span className="meta block">{say(copy.problem, locale)}</span>
          <Link href={`/desk/problems/${problem.ref}`} prefetch={false}>
            {problem.title}
          </Link>
        </p>
      )}
      {mergedInto && (
        <p className="py-2">
          <span className="meta block">{say(copy.mergedInto, locale)}</span>
          <Link href={`/desk/matters/${mergedInto.ref}`} prefetch={false}>
            {mergedInto.title}
          </Link>
        </p>
      )}
      {note && <Notice>{say(copy.note2, locale, { note })}</Notice>}
    </Section>
  );
}

function Onward({ matter, locale }: PartProps) {
  return (
    <>
      {matter.answers.length > 0 && (
        <Section id="answers" title={say(copy.answers, locale)}>
          {matter.answers.map((each) => (
            <p key={each.question} className="py-2">
              <span className="meta block">{say(questionLabels[each.question], locale)}</span>
              {each.text}
            </p>
          ))}
        </Section>
      )}
      {matter.consultations.length > 0 && (
        <Section id="consultations" title={say(copy.consultations, locale)}>
          {matter.consultations.map((each) => (
            <p key={each.ref} className="py-2">
              <Link href={`/desk/consultations/${each.ref}`} prefetch={false}>
                {each.title}
              </Link>
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
