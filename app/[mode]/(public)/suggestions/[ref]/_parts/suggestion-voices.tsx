import { words } from "@/components/suggestion/copy";
import { type Voice, Voices } from "@/components/ui/voices";
import { shownName } from "@/lib/account/copy";
import { solvedLabels } from "@/lib/complaint/copy";
import type { Satisfaction } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import type { LookBackRound } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { satisfactionTitles } from "@/lib/suggestion/copy/rating";
import type { RatingSide } from "@/lib/suggestion/model";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { lastSaid, worstOf } from "@/lib/suggestion/rules/disagreement";

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
  const said = lastSaid(dossier.ratings, side);
  const word = worstOf(said);
  if (!word) return undefined;
  const round = said[0]?.round;
  const last = said.at(-1);
  return {
    verdict: say(solvedLabels[word], locale),
    words: said.findLast((each) => each.comment && each.solved === word)?.comment ?? undefined,
    meta: [
      say(words.spoke, locale, { n: said.length, all: dossier.eligible[side] }),
      contentWith("result", said, locale),
      contentWith("work", said, locale),
      ...facetsOf(said, locale),
      ...(last ? [shortDate(last.at, locale)] : []),
      round === dossier.replies.at(-1)?.round ? "" : say(words.ofRound, locale, { n: round ?? 0 }),
    ].filter(Boolean),
  };
}

type Rating = Dossier["ratings"][number];

/** 办理结果 and 办理工作, counted apart; who was not asked is in neither count. */
function contentWith(what: "result" | "work", said: readonly Rating[], locale: Locale): string {
  const given = said.map((each) => (what === "result" ? each.satisfaction : each.work));
  if (given.every((each) => each === null)) return "";
  const of = (satisfaction: Satisfaction) => given.filter((each) => each === satisfaction).length;
  const counts = { yes: of("satisfied"), so: of("basically"), no: of("dissatisfied") };
  const title = say(satisfactionTitles[what], locale);
  return say(words.contentWith, locale, { title, ...counts });
}

/** The sheets of members in one line: how often somebody came, was heard, was spoken to. */
function facetsOf(said: readonly Rating[], locale: Locale): string[] {
  const sheets = said.flatMap((each) => each.sheet ?? []);
  if (sheets.length === 0) return [];
  const visited = sheets.filter((sheet) => sheet.visit === "visited").length;
  const heard = sheets.filter((sheet) => sheet.listening !== "not-contacted").length;
  const direct = sheets.filter((sheet) => sheet.targeting !== "off").length;
  return [say(words.sheets, locale, { all: sheets.length, visited, heard, direct })];
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
