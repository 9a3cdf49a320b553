import "server-only";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { replaceTermCounts } from "@/lib/core/term-counts";
import { segment } from "@/lib/core/words";
import { districtsWithComplaints, openComplaintsIn } from "../records/open-complaint";
import { thresholdsIn } from "../records/proposal";
import { alikeFor, chanceLikeness } from "../rules/chance";
import { proposeProblems } from "../rules/propose-problems";
import { countWords, type Reading, readingOf, weigh } from "../rules/reading";
import type { WordCounts } from "../rules/wording";
import { proposeProblem } from "./propose-problem";

type Proposed = { ref: string };

/**
 * Proposes common problems from complaints that are open and in none yet, a district at a time:
 * words are weighed by all open complaints of the district. Without a scope it also counts anew how
 * common every word is, which single complaints are then compared by.
 */
export async function detectProblems(
  input: { scope: string },
  now: Date,
): Promise<Outcome<Proposed>[]> {
  const outcomes: Outcome<Proposed>[] = [];
  const counts: WordCounts[] = [];
  const chances: number[] = [];
  for (const district of await districtsWithComplaints(input.scope)) {
    const { free, counted } = await readAll(district);
    counts.push(counted);
    const weighed = free.map((reading) => weigh(reading, counted));
    const chance = chanceLikeness(weighed);
    chances.push(chance);
    const by = { counted, alike: alikeFor(counted, chance) };
    const thresholds = await thresholdsIn(db, district);
    for (const group of proposeProblems(weighed, thresholds, by.alike)) {
      outcomes.push(await proposeProblem(group, by, now));
    }
  }
  const chance = Math.max(0, ...chances);
  if (input.scope === "") await replaceTermCounts({ ...sumOf(counts), chance });
  return outcomes;
}

async function readAll(scope: string): Promise<{ free: Reading[]; counted: WordCounts }> {
  const free: Reading[] = [];
  const counts: WordCounts[] = [];
  for await (const page of openComplaintsIn(scope)) {
    const readings = page.map(({ problemId, ...complaint }) => ({
      isFree: problemId === null,
      reading: readingOf(complaint, segment),
    }));
    counts.push(countWords(readings.map(({ reading }) => reading)));
    free.push(...readings.filter(({ isFree }) => isFree).map(({ reading }) => reading));
  }
  return { free, counted: sumOf(counts) };
}

function sumOf(all: readonly WordCounts[]): WordCounts {
  const counts = new Map<string, number>();
  for (const each of all) {
    for (const [word, count] of each.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return { counts, messages: all.reduce((sum, { messages }) => sum + messages, 0) };
}
