import { dayOf, daysBetween, startOfDay } from "@/lib/core/day";
import { dateNear, joined, type Locale, say, type Text } from "@/lib/core/i18n";
import type { Trace } from "@/lib/trace/model";
import type { StoryStop } from "@/lib/trace/rules/story";
import { handOverCopy } from "../copy";
import { leadOf } from "./stops";

type Words = { text: Text; vars?: Record<string, string | number> };

function toHandling(trace: Trace, stop: StoryStop, locale: Locale): Words {
  const { suggestion, complaints } = trace;
  const lead = leadOf(trace);
  const department = complaints[0]?.reply?.department ?? "";
  if (!suggestion) return { text: handOverCopy.handlingAlone, vars: { department } };
  const isFirst = stop.reply?.round === suggestion.replies[0]?.round;
  if (!isFirst) return { text: handOverCopy.again, vars: { lead } };
  const others = suggestion.departments.filter((each) => each.role === "co-handler");
  const names = joined(
    others.map((each) => each.name),
    locale,
  );
  return names
    ? { text: handOverCopy.handlingWith, vars: { names } }
    : { text: handOverCopy.handling, vars: { lead } };
}

function toLookBack(trace: Trace, stop: StoryStop): Words {
  const promised = trace.suggestion?.replies.at(-1)?.promisedOn;
  const late = promised ? daysBetween(promised, dayOf(stop.at)) : 0;
  return late > 0 && stop.lookBack?.round === 1
    ? { text: handOverCopy.lookBackAfter, vars: { late } }
    : { text: handOverCopy.lookBack };
}

function wordsTo(trace: Trace, stop: StoryStop, locale: Locale): Words | null {
  switch (stop.step) {
    case "problem":
      return { text: handOverCopy.problem };
    case "consultation":
      return {
        text: handOverCopy.consultation,
        vars: { venue: trace.consultation?.venue.name ?? "" },
      };
    case "suggestion":
      return { text: handOverCopy.suggestion };
    case "adoption":
      return { text: handOverCopy.adoption, vars: { lead: leadOf(trace) } };
    case "handling":
      return toHandling(trace, stop, locale);
    case "look-back":
      return toLookBack(trace, stop);
    default:
      return null;
  }
}

/** What the bridge to the next stop says: how many days, and who handed it over. */
export function handOverTo(
  trace: Trace,
  next: StoryStop,
  days: number | null,
  now: Date,
  locale: Locale,
): string {
  const length = days === 0 ? handOverCopy.sameDay : handOverCopy.days;
  const due = next.lookBack?.dueOn;
  const words =
    next.state === "ahead" && due
      ? { text: handOverCopy.ahead, vars: { date: dateNear(startOfDay(due), now, locale) } }
      : wordsTo(trace, next, locale);
  return [
    days === null ? "" : say(length, locale, { n: days }),
    words && say(words.text, locale, words.vars),
  ]
    .filter(Boolean)
    .join(" · ");
}
