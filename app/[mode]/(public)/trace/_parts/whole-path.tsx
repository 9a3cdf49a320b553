import { type PathStep, UprightPath } from "@/components/causeway/path";
import { AdoptionSeal } from "@/components/suggestion/two-axes";
import { VerdictSeal } from "@/components/trace/verdict-seal";
import { Seal } from "@/components/ui/seal";
import { Section } from "@/components/ui/section-head";
import { dateNear, type Locale, say } from "@/lib/core/i18n";
import { adoption } from "@/lib/suggestion/model";
import type { Trace } from "@/lib/trace/model";
import { lengthOf } from "@/lib/trace/rules/path";
import { type StoryStop, storyOf } from "@/lib/trace/rules/story";
import { stepCopy, traceCopy } from "../copy";
import { handOverTo } from "./hand-over";
import { Kept } from "./kept";
import { tell } from "./step-body";
import { stepName } from "./stops";

type Props = { trace: Trace; now: Date; locale: Locale };

/** Only what a body set its hand to gets a seal. */
function sealOf({ trace, locale }: Props, { step, lookBack }: StoryStop) {
  if (step === "adoption") {
    const kind = adoption.safeParse(trace.suggestion?.adoption);
    const isDecided = kind.success && kind.data !== "pending";
    return isDecided ? <AdoptionSeal adoption={kind.data} locale={locale} /> : undefined;
  }
  if (lookBack?.verdict) return <VerdictSeal verdict={lookBack.verdict} locale={locale} />;
  return lookBack ? <Seal kind="wait" word={say(stepCopy.waiting, locale)} /> : undefined;
}

function stepOf(props: Props, stop: StoryStop, next: StoryStop | undefined): PathStep {
  const { trace, now, locale } = props;
  const { title, body } = tell[stop.step]({ ...props, stop });
  const isPlanned = stop.lookBack && !stop.lookBack.concludedAt;
  const name = isPlanned
    ? say(stepCopy.looked, locale, { n: stop.lookBack.round })
    : stepName(stop.step, locale);
  return {
    key: stop.id,
    id: stop.id,
    name,
    state: stop.state,
    date: dateNear(stop.at, now, locale),
    title,
    note: <Kept deadlines={stop.deadlines} locale={locale} />,
    body,
    seal: sealOf(props, stop),
    handOver: next && handOverTo(trace, next, stop.daysToNext, now, locale),
  };
}

/** From the first word to the last check: who, when, what was said, whether the day was kept. */
export function WholePath(props: Props) {
  const { trace, locale } = props;
  const story = storyOf(trace);
  const passed = story.filter((stop) => stop.state !== "ahead");
  const days = lengthOf(passed.map((stop) => stop.at));
  const text = days === 0 ? traceCopy.sameDay : traceCopy.length;
  const length = say(text, locale, { days, steps: passed.length });
  return (
    <div className="order-4 wide:order-none">
      <Section id="path" title={say(traceCopy.path, locale)} aside={length}>
        <UprightPath steps={story.map((stop, place) => stepOf(props, stop, story[place + 1]))} />
      </Section>
    </div>
  );
}
