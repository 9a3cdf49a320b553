import "server-only";
import { db } from "./db";

/** The row that holds of how many texts the others were counted. */
const allTexts = "";
/** The row that holds how alike two unrelated texts are, in ten thousandths. */
const chanceLike = " ";
const tenThousand = 10_000;
/** What stands in one text only is as telling as what stands in none. */
const least = 2;

export type TermCounts = {
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: number;
  /** How alike two texts are that have nothing to do with each other, 0..1. */
  readonly chance: number;
};

/** In how many texts each of these words stood when they were last counted; 0 messages: never. */
export async function readTermCounts(terms: readonly string[]): Promise<TermCounts> {
  const rows = await db.$queryRaw<{ term: string; count: number }[]>`
    SELECT "term", "count" FROM "TermCount" WHERE "term" = ANY(${[allTexts, chanceLike, ...terms]})`;
  const counts = new Map(rows.map(({ term, count }) => [term, count]));
  const messages = counts.get(allTexts) ?? 0;
  const chance = (counts.get(chanceLike) ?? 0) / tenThousand;
  counts.delete(allTexts);
  counts.delete(chanceLike);
  return { counts, messages, chance };
}

/** Puts new counts in place of the old ones; readers see the old ones until all are there. */
export async function replaceTermCounts({ counts, messages, chance }: TermCounts): Promise<void> {
  const kept = [...counts].filter(([, count]) => count >= least);
  const terms = [allTexts, chanceLike, ...kept.map(([term]) => term)];
  const numbers = [messages, Math.round(chance * tenThousand), ...kept.map(([, count]) => count)];
  await db.$transaction([
    db.$executeRaw`DELETE FROM "TermCount"`,
    db.$executeRaw`
      INSERT INTO "TermCount" ("term", "count")
      SELECT * FROM unnest(${terms}::text[], ${numbers}::int[]) ON CONFLICT DO NOTHING`,
  ]);
}
