import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { MatterFacts } from "@/components/consultation/matter-facts";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Ref } from "@/components/ui/ref";
import { Section } from "@/components/ui/section-head";
import { matterTags, questionLabels } from "@/lib/consultation/copy";
import { matterWords } from "@/lib/consultation/copy/matter";
import { getMatterForReader, type MatterForReader } from "@/lib/consultation/queries/matter-item";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { mattersCopy as copy } from "../copy";
import { Voices } from "./_parts/voices";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ref } = await params;
  const matter = await getMatterForReader(await currentActor(), ref);
  return { title: matter?.title };
}

export default async function MatterPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const actor = await currentActor();
  const matter = await getMatterForReader(actor, ref);
  if (!matter) notFound();
  const page = `/consultations/matters/${matter.ref}`;
  const place = { target: matter.ref, page, locale, refused: await refusedBefore() };
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <Head matter={matter} mode={mode} />
      {matter.note && <Notice>{say(copy.note, locale, { note: matter.note })}</Notice>}
      {matter.mine && matter.status === "suggested" && (
        <Notice kind="done">{say(copy.thanks, locale)}</Notice>
      )}
      <Section id="background" title={say(copy.background, locale)}>
        <p className="py-3">{matter.background}</p>
        <MatterFacts matter={matter} locale={locale} />
      </Section>
      <Voices matter={matter} now={now()} signedIn={actor.kind === "person"} place={place} />
      <Afterwards matter={matter} locale={locale} />
      <p>
        <LinkButton plain href="/consultations/matters">
          {say(copy.all, locale)}
        </LinkButton>
      </p>
    </main>
  );
}

function Head({ matter, mode }: { matter: MatterForReader; mode: ReturnType<typeof parseMode> }) {
  const { locale } = mode;
  const date = matter.publicUntil && longDate(matter.publicUntil, locale);
  return (
    <PageTitle mode={mode} title={matter.title} spoken={matter.background}>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <StateTag tag={matterTags[matter.status]} locale={locale} />
        <Meta
          as="span"
          parts={[
            <Ref key="ref" value={matter.ref} />,
            matter.place,
            date && say(matterWords.until, locale, { date }),
          ]}
        />
      </p>
    </PageTitle>
  );
}

function Afterwards({ matter, locale }: { matter: MatterForReader; locale: Locale }) {
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
              <Link href={`/consultations/${each.ref}`} prefetch={false}>
                {each.title}
              </Link>
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
