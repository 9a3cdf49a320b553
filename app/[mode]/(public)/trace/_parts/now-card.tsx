import { LateMarkTag } from "@/components/complaint/late-mark";
import { AdoptionSeal } from "@/components/suggestion/two-axes";
import { VerdictSeal } from "@/components/trace/verdict-seal";
import { Seal } from "@/components/ui/seal";
import { Tag } from "@/components/ui/tag";
import { statusTags } from "@/lib/complaint/copy";
import { lateMark } from "@/lib/complaint/rules/late-mark";
import { dayOf, daysBetween } from "@/lib/core/day";
import { dateNear, type Locale, say, shortDate } from "@/lib/core/i18n";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { adoption, resolution } from "@/lib/suggestion/model";
import { watchedSince } from "@/lib/supervision/copy";
import type { Trace } from "@/lib/trace/model";
import { returnsOf, wentBack } from "@/lib/trace/rules/path";
import { promisedOf } from "@/lib/trace/rules/promised";
import { type Ahead, nextOf, sayOf, standingOf } from "@/lib/trace/rules/standing";
import { aheadTexts, farTexts, sayCopy, standingTexts, traceCopy } from "../copy";
import { leadOf } from "./stops";

type Props = { trace: Trace; now: Date; locale: Locale };

/** The last thing a body set its hand to: a verdict, else the adoption, else that it is solved. */
function NowSeal({ trace, locale }: Omit<Props, "now">) {
  const { suggestion, complaints } = trace;
  const found = suggestion?.lookBacks.findLast((each) => each.verdict !== null)?.verdict;
  if (found) return <VerdictSeal verdict={found} locale={locale} />;
  const decided = adoption.safeParse(suggestion?.adoption);
  if (decided.success && decided.data !== "pending") {
    return <AdoptionSeal adoption={decided.data} locale={locale} />;
  }
  const isSolved = !suggestion && complaints[0]?.status === "closed";
  return isSolved ? <Seal kind="kept" word={say(statusTags.closed, locale)} /> : null;
}

function Standing({ trace, locale }: Omit<Props, "now">) {
  const given = resolution.safeParse(trace.suggestion?.resolution);
  return say(standingTexts[standingOf(trace)], locale, {
    n: trace.people,
    department: leadOf(trace),
    venue: trace.consultation?.venue.name ?? "",
    resolution: given.success ? say(resolutionLabels[given.data], locale) : "",
  });
}

/** A deadline as date and distance. */
function NextDate({ ahead, now, locale }: { ahead: Ahead; now: Date; locale: Locale }) {
  const text = aheadTexts[ahead.kind];
  if (!text) return null;
  const n = daysBetween(dayOf(now), ahead.on);
  const far = n === 0 ? farTexts.today : n > 0 ? farTexts.left : farTexts.over;
  const [before, after = ""] = say(text, locale, {
    far: say(far, locale, { n: Math.abs(n) }),
  }).split("{date}");
  return (
    <span className={n < 0 ? "text-late" : undefined}>
      {before}
      <b className="nw">{dateNear(ahead.dueAt, now, locale)}</b>
      {after}
    </span>
  );
}

/** Whether a complaint's date was kept, and since when the district watches over it. */
function Marks({ trace, now, locale }: Props) {
  const promised = promisedOf(trace);
  const mark = promised && lateMark(promised, now);
  const since = trace.supervisedSince;
  if (!mark && !since) return null;
  return (
    <p className="row meta mt-2 flex-wrap">
      {mark && <LateMarkTag mark={mark} locale={locale} />}
      {since && (
        <Tag kind="over">{say(watchedSince, locale, { day: shortDate(since, locale) })}</Tag>
      )}
    </p>
  );
}

/** Where it stands now: seal, sentence, next date, and how many say it is solved. */
export function NowCard({ trace, now, locale }: Props) {
  const ahead = nextOf(trace);
  const { said, solved } = sayOf(trace);
  const returns = trace.suggestion ? returnsOf(trace.suggestion) : 0;
  return (
    <section className="row items-start" aria-label={say(traceCopy.now, locale)}>
      <NowSeal trace={trace} locale={locale} />
      <div className="min-w-0">
        <p className="serif text-h2">
          <Standing trace={trace} locale={locale} />
        </p>
        {ahead && (
          <p className="soft">
            <NextDate ahead={ahead} now={now} locale={locale} />
          </p>
        )}
        <Marks trace={trace} now={now} locale={locale} />
        {said > 0 && <p className="soft">{say(sayCopy.solved, locale, { solved, said })}</p>}
        {wentBack(trace) && (
          <p className="mt-2">
            <Tag kind="back">{say(traceCopy.reworked, locale, { n: returns })}</Tag>
          </p>
        )}
      </div>
    </section>
  );
}
