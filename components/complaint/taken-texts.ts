import { routingTexts } from "@/lib/complaint/copy/routing";
import { say, type Text } from "@/lib/core/i18n";
import type { Refusal } from "@/lib/core/outcome";

const mark = "number-taken:";

/** The sentence for a number that another complaint has: it names that complaint. */
export function takenTexts(refusal: Refusal): Record<string, Text> {
  const reasons = Object.values(refusal.fields ?? {}).flat();
  const taken = reasons.filter((reason) => reason.startsWith(mark));
  return Object.fromEntries(
    taken.map((reason) => {
      const vars = { ref: reason.slice(mark.length) };
      const { numberTakenBy: text } = routingTexts;
      return [reason, { zh: say(text, "zh", vars), en: say(text, "en", vars) }];
    }),
  );
}
