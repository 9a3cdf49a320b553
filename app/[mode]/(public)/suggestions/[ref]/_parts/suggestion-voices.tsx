import { words } from "@/components/suggestion/copy";
import { type Voice, Voices } from "@/components/ui/voices";
import { shownName } from "@/lib/account/copy";
import { solvedLabels } from "@/lib/complaint/copy";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import type { LookBackRound } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import type { RatingSide } from "@/lib/suggestion/model";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { wordOf } from "@/lib/suggestion/rules/voices";

type Props = { dossier: Dossier; rounds: readonly LookBackRound[]; locale: Locale };

/** 居民·委员·部门, each for themselves; whoever looked at it speaks for the members. */
export function SuggestionVoices({ dossier, rounds, locale }: Props) {
  const looked = rounds.findLast((round) => round.verdict);
  return (
    <Voices
      locale={locale}
      resident={rated(dossier, "resident", locale)}
      member={looked ? lookedAt(looked, locale) : rated(dossier, "member", locale)}
      department={answered(dossier, locale)}
    />
  );
}

function rated(dossier: Dossier, side: RatingSide, locale: Locale): Voice | undefined {
  const newest = dossier.replies.at(-1)?.round;
  const said = dossier.ratings.filter((each) => each.side === side && each.round === newest);
  const word = wordOf(said, side);
  if (!word) return undefined;
  const of = (satisfaction: string) =>
    said.filter((each) => each.satisfaction === satisfaction).length;
  const all = dossier.eligible[side];
  const last = said.at(-1);
  return {
    verdict: say(solvedLabels[word], locale),
    words: said.findLast((each) => each.comment && each.solved === word)?.comment ?? undefined,
    meta: [
      say(words.spoke, locale, { n: said.length, all }),
      say(words.satisfied, locale, {
        yes: of("satisfied"),
        so: of("basically"),
        no: of("dissatisfied"),
      }),
      ...(last ? [shortDate(last.at, locale)] : []),
    ],
  };
}

function lookedAt(round: LookBackRound, locale: Locale): Voice | undefined {
  if (!round.verdict || !round.concludedAt) return undefined;
  const { observer } = round;
  return {
    verdict: say(verdictTags[round.verdict], locale),
    words: round.finding ?? undefined,
    meta: [
      ...(observer ? [`${shownName(observer, locale)} · ${observer.profession}`] : []),
      shortDate(round.concludedAt, locale),
    ],
  };
}

function answered(dossier: Dossier, locale: Locale): Voice | undefined {
  const reply = dossier.replies.at(-1);
  if (!reply?.publishedAt) return undefined;
  return {
    verdict: say(resolutionLabels[reply.resolution], locale),
    words: reply.promise ?? reply.body.slice(0, 80),
    meta: [dossier.lead?.name ?? "", say(words.lead, locale), shortDate(reply.publishedAt, locale)],
  };
}
