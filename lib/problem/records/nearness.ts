import "server-only";
import { readTermCounts, type TermCounts } from "@/lib/core/term-counts";
import { segment } from "@/lib/core/words";
import type { Gathered } from "../rules/belonging";
import { alikeFor } from "../rules/chance";
import { tellingOf } from "../rules/neighbours";
import { countWords, type Reading, readingOf, type Weighed, weigh } from "../rules/reading";
import { bearingOf, characterMark, type WordCounts } from "../rules/wording";
import { complaintsNear, type Standing } from "./open-complaint";

export type Nearness = {
  readonly own: Weighed;
  /** In no problem yet. */
  readonly free: readonly Weighed[];
  readonly gathered: readonly Gathered[];
  readonly counted: WordCounts;
  /** From where on two of them speak of the same. */
  readonly alike: number;
};

const words = 8;
/** Counts of fewer messages tell too little. */
const enough = 100;

/** One complaint and the open ones around it, weighed by the counts of the last batch. */
export async function nearnessOf(complaint: Standing, windowDays: number): Promise<Nearness> {
  const reading = readingOf(complaint, segment);
  const rare = await rareWords(reading);
  const around = await complaintsNear(complaint, rare, windowDays);
  const readings = around.map((each) => ({
    problemId: each.problemId,
    reading: readingOf(each, segment),
  }));
  const all = [reading, ...readings.map((each) => each.reading)];
  const { chance, ...counted } = await countsFor(all);
  const weighed = readings.map(({ problemId, reading: each }) => ({
    problemId,
    member: weigh(each, counted),
  }));
  const inProblems = Map.groupBy(weighed, ({ problemId }) => problemId);
  return {
    own: weigh(reading, counted),
    free: (inProblems.get(null) ?? []).map(({ member }) => member),
    gathered: [...inProblems].flatMap(([problemId, members]) =>
      problemId === null ? [] : [{ problemId, members: members.map(({ member }) => member) }],
    ),
    counted,
    alike: alikeFor(counted, chance),
  };
}

/** What the complaint is found by: its most telling words and the places it names. */
async function rareWords(reading: Reading): Promise<string[]> {
  const counted = await readTermCounts([...reading.wording.keys()]);
  const bearing = bearingOf(reading.wording, counted);
  const named = [...new Set([...reading.homes, ...reading.sites])].flatMap((name) => segment(name));
  const telling = tellingOf(bearing, bearing.size).filter((key) => !key.startsWith(characterMark));
  return [...new Set([...named, ...telling.slice(0, words)])];
}

/** The counts of the last batch; before there was one worth the name, what is around. */
async function countsFor(readings: readonly Reading[]): Promise<TermCounts> {
  const keys = new Set(readings.flatMap(({ wording }) => [...wording.keys()]));
  const names = readings.flatMap(({ homes, sites }) => [...homes, ...sites]);
  const counted = await readTermCounts([...keys, ...names]);
  return counted.messages >= enough ? counted : { ...countWords(readings), chance: 0 };
}
