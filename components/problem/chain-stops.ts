import { shortStepNames, stepNames } from "@/components/causeway/copy";
import type { Stop } from "@/components/causeway/stop";
import { type Locale, say } from "@/lib/core/i18n";

type StepKey = keyof typeof stepNames;
const order = Object.keys(stepNames) as StepKey[];

/** The seven steps with one of them as the present one; `all` where the chain was walked to its end. */
export function chainStops(now: StepKey | "all", locale: Locale): Stop[] {
  const at = now === "all" ? order.length : order.indexOf(now);
  return order.map((key, place) => ({
    key,
    name: say(stepNames[key], locale),
    short: say(shortStepNames[key], locale),
    state: place < at ? "passed" : place === at ? "now" : "ahead",
  }));
}
