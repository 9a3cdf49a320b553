import { shortStepNames, stepNames } from "@/components/causeway/copy";
import type { Stop } from "@/components/causeway/stop";
import { type Locale, say } from "@/lib/core/i18n";
import type { LookBackRound } from "@/lib/look-back/model";
import type { Dossier } from "@/lib/suggestion/queries/dossier";

type Key = keyof typeof stepNames;
const keys = Object.keys(stepNames) as Key[];

/** The last step that was reached; a suggestion stands behind its consultation from the start. */
function reached(dossier: Dossier, rounds: readonly LookBackRound[]): Key {
  if (dossier.status === "tracking" || rounds.some((round) => round.verdict)) return "lookBack";
  if (dossier.answeredAt || dossier.status === "handling") return "handling";
  return dossier.adoptedAt ? "adoption" : "suggestion";
}

/** Back at work after a look-back or a rating: the ochre line leads from the end to 办理. */
function cameBack({ status }: Dossier, rounds: readonly LookBackRound[]): boolean {
  const looked = rounds.some((round) => round.verdict && round.verdict !== "fulfilled");
  return looked && (status === "handling" || status === "rework" || status === "tracking");
}

export function stopsOf(
  dossier: Dossier,
  rounds: readonly LookBackRound[],
  locale: Locale,
): readonly Stop[] {
  const at = keys.indexOf(reached(dossier, rounds));
  const done = dossier.status === "closed";
  return keys.map((key, place) => ({
    key,
    name: say(stepNames[key], locale),
    short: say(shortStepNames[key], locale),
    state: place < at || (done && place === at) ? "passed" : place === at ? "now" : "ahead",
    returned: key === "lookBack" && cameBack(dossier, rounds),
  }));
}
