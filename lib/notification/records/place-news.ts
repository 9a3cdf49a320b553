import "server-only";
import { db } from "@/lib/core/db";

export type PlaceNews = {
  readonly personId: string;
  /** Complaints that became public in the time, each once. */
  readonly complaints: number;
  /** At how many of the places the person follows. */
  readonly places: number;
};

/**
 * What became public at the places that somebody follows, for one lot of followers after `after` in
 * one grouped statement. Not their own complaint, nothing from before they followed, no report of
 * wrongdoing, and nothing that is counted with another already.
 */
export async function placeNews(
  { since, until }: { since: Date; until: Date },
  after: string,
  take: number,
): Promise<PlaceNews[]> {
  return db.$queryRaw<PlaceNews[]>`
    WITH fresh AS MATERIALIZED (
      SELECT "id", "reporterId", "acceptedAt", "divisionCode", "compoundId" FROM "Complaint"
      WHERE "acceptedAt" > ${since} AND "acceptedAt" <= ${until} AND "kind" <> 'report'
        AND "status" NOT IN ('draft', 'discarded', 'submitted', 'declined', 'referred', 'merged')
    ), at AS (
      SELECT "id", "reporterId", "acceptedAt", 'compound' AS "subject", "compoundId"::text AS "key"
      FROM fresh WHERE "compoundId" IS NOT NULL
      UNION ALL SELECT "id", "reporterId", "acceptedAt", 'division', left("divisionCode", 9) FROM fresh
      UNION ALL SELECT "id", "reporterId", "acceptedAt", 'division', left("divisionCode", 12)
      FROM fresh WHERE length("divisionCode") >= 12
    )
    SELECT f."personId", count(DISTINCT a."id")::int AS "complaints",
      count(DISTINCT f."subjectId")::int AS "places"
    FROM "Follow" f JOIN at a ON a."subject" = f."subject" AND a."key" = f."subjectId"
    WHERE f."personId" > ${after}::uuid AND f."at" < a."acceptedAt"
      AND a."reporterId" IS DISTINCT FROM f."personId"
    GROUP BY f."personId" ORDER BY f."personId" LIMIT ${take}`;
}
