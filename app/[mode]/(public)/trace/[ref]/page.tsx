import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { say } from "@/lib/core/i18n";
import { getRatingSeat } from "@/lib/suggestion/queries/rating";
import { getTrace } from "@/lib/trace/queries/get-trace";
import { storyOf } from "@/lib/trace/rules/story";
import { chainReader } from "@/lib/web/chain-reader";
import { parseMode } from "@/lib/web/mode";
import { FollowChain } from "../_parts/follow-chain";
import { HeadBand } from "../_parts/head-band";
import { LedgerLine } from "../_parts/ledger-line";
import { NowCard } from "../_parts/now-card";
import { Photos } from "../_parts/photos";
import { Responsible } from "../_parts/responsible";
import { SameCause, Siblings } from "../_parts/same-cause";
import { stopsOf } from "../_parts/stops";
import { ThreeVoices } from "../_parts/three-voices";
import { WholePath } from "../_parts/whole-path";
import { YourSay } from "../_parts/your-say";
import { traceCopy } from "../copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

/** Read once for the page and its title. */
const readChain = cache(async (ref: string) => {
  const actor = await chainReader(ref);
  return { actor, trace: await getTrace(actor, ref) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const { trace } = await readChain(ref);
  return { title: trace?.title || say(traceCopy.path, locale) };
}

/** One chain on one page, from any of its references, as far as the reader may see it. */
export default async function TracePage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const at = now();
  const { actor, trace } = await readChain(ref);
  if (!trace) notFound();
  const seat = trace.suggestion && (await getRatingSeat(actor, trace.suggestion.ref));
  const title = trace.title || say(traceCopy.untitled, locale);
  const url = `${env().APP_URL}/trace/${trace.ref}`;
  const anchors = new Map(storyOf(trace).map((stop) => [stop.step, stop.id]));
  return (
    <main id="main" tabIndex={-1}>
      <HeadBand
        trace={trace}
        title={title}
        stops={stopsOf(trace, anchors, locale)}
        mode={mode}
        url={url}
      />
      <div className="wrap page columns">
        <div className="col contents wide:grid">
          <NowCard trace={trace} now={at} locale={locale} />
          <ThreeVoices trace={trace} locale={locale} />
          <Photos photos={trace.photos} title={title} locale={locale} />
          <WholePath trace={trace} now={at} locale={locale} />
        </div>
        <aside className="col stuck contents wide:grid">
          <YourSay trace={trace} seat={seat} isKnown={actor.kind === "person"} locale={locale} />
          <FollowChain trace={trace} locale={locale} />
          <Responsible trace={trace} locale={locale} />
          <SameCause trace={trace} now={at} locale={locale} />
          <Siblings trace={trace} locale={locale} />
          <LedgerLine events={trace.events} locale={locale} />
        </aside>
      </div>
    </main>
  );
}
