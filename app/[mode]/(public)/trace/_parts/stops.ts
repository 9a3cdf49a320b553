import { shortStepNames, stepNames } from "@/components/causeway/copy";
import type { Stop } from "@/components/causeway/stop";
import { type Locale, monthDay, say } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import { verdict } from "@/lib/look-back/model";
import { adoptionTags, resolutionLabels } from "@/lib/suggestion/copy";
import { adoption, resolution } from "@/lib/suggestion/model";
import type { StepKey, Trace } from "@/lib/trace/model";
import { factsOf, pathOf, wentBack } from "@/lib/trace/rules/path";
import { stepCopy } from "../copy";

const keyOf = (step: StepKey) => (step === "look-back" ? "lookBack" : step);

export function stepName(step: StepKey, locale: Locale): string {
  return say(stepNames[keyOf(step)], locale);
}

export function leadOf({ suggestion }: Pick<Trace, "suggestion">): string {
  return suggestion?.departments.find((each) => each.role === "lead")?.name ?? "";
}

type Detail = (trace: Trace, locale: Locale) => string | undefined;

const details: Record<StepKey, Detail> = {
  complaint: ({ people }, locale) =>
    people > 1 ? say(stepCopy.firstOf, locale, { n: people - 1 }) : say(stepCopy.onlyOne, locale),
  problem: ({ people, problem }, locale) =>
    problem ? say(stepCopy.sameCause, locale, { n: people }) : undefined,
  consultation: ({ consultation }, locale) =>
    consultation?.held ? say(stepCopy.attended, locale, { n: consultation.residents }) : undefined,
  suggestion: ({ suggestion, siblings }, locale) =>
    suggestion
      ? say(stepCopy.oneOf, locale, { all: siblings.length + 1, n: suggestion.position })
      : undefined,
  adoption: (trace, locale) => {
    const kind = adoption.safeParse(trace.suggestion?.adoption);
    if (!kind.success || kind.data === "pending") return leadOf(trace) || undefined;
    return say(adoptionTags[kind.data], locale);
  },
  handling: ({ suggestion, complaints }, locale) => {
    const kind = resolution.safeParse(suggestion?.resolution);
    if (kind.success) return say(resolutionLabels[kind.data], locale);
    return suggestion ? undefined : (complaints[0]?.reply?.department ?? undefined);
  },
  "look-back": ({ suggestion }, locale) => {
    const last = suggestion?.lookBacks.findLast((each) => each.verdict !== null);
    const found = verdict.safeParse(last?.verdict);
    if (!last || !found.success) return undefined;
    return say(stepCopy.round, locale, {
      n: last.round,
      verdict: say(verdictTags[found.data], locale),
    });
  },
};

/** The seven stops of the causeway as this chain reached them. */
export function stopsOf(
  trace: Trace,
  anchors: ReadonlyMap<StepKey, string>,
  locale: Locale,
): Stop[] {
  const back = wentBack(trace);
  return pathOf(factsOf(trace)).map(({ key, at, state, daysToNext }) => {
    const isMissing = state === "passed" && !at;
    return {
      key,
      name: stepName(key, locale),
      short: say(shortStepNames[keyOf(key)], locale),
      date: at ? monthDay(at, locale) : undefined,
      detail: isMissing ? say(stepCopy.skipped, locale) : details[key](trace, locale),
      href: anchors.has(key) ? `#${anchors.get(key)}` : undefined,
      state,
      daysToNext: daysToNext ?? undefined,
      returned: key === "look-back" && back && at !== null,
    };
  });
}
