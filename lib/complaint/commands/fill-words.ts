import "server-only";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { derive } from "@/lib/core/write";
import { wordsOf } from "../records/terms";

const batch = 200;

type Unfound = {
  id: string;
  ref: string;
  title: string;
  compoundId: string | null;
  bodyId: string | null;
  eventId: string;
};

/**
 * What was sent before there was a search is found from now on: its words are taken from its text,
 * once for the event by which it was sent. How many were filled; with 0 none is left.
 */
export async function fillWords(now: Date): Promise<number> {
  const rows = await db.$queryRaw<Unfound[]>`
    SELECT c."id", c."ref", c."title", c."compoundId", c."bodyId", e."id" AS "eventId"
    FROM "Complaint" c JOIN LATERAL (
      SELECT e."id" FROM "Event" e WHERE e."subject" = 'complaint' AND e."subjectId" = c."id"
        AND e."type" = 'complaint.submitted' ORDER BY e."seq" LIMIT 1) e ON true
    WHERE c."grams" = '{}' AND c."status" NOT IN ('draft', 'discarded')
    ORDER BY c."id" LIMIT ${batch}`;
  const texts = await readProse(rows.map(({ bodyId }) => bodyId));
  let filled = 0;
  for (const row of rows) {
    const by = { event: { id: row.eventId }, reaction: "fill-words", at: now };
    await derive(by, async (tx) => {
      const body = texts.get(row.bodyId ?? "");
      const found = await wordsOf(tx, { ...row, body });
      await tx.complaint.updateMany({ where: { id: row.id }, data: found });
      filled += 1;
    });
  }
  return filled;
}
