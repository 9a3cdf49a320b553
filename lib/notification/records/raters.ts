import "server-only";
import { db } from "@/lib/core/db";
import { lots } from "./lots";

const size = 250;

/** Who may rate the newest answer of a suggestion and has not said anything: reporters and members who came. */
export function unheardOf(suggestionId: string): AsyncIterable<(string | null)[]> {
  return lots(size, async (after, take) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      WITH able AS (
        SELECT a."personId" AS id FROM "Suggestion" s
        JOIN "Attendance" a ON a."consultationId" = s."consultationId"
        WHERE s."id" = ${suggestionId}::uuid AND a."capacityAs" = 'member'
          AND a."status" = 'present' AND a."correctedAt" IS NULL
        UNION SELECT c."reporterId" FROM "Suggestion" s
        JOIN "ProblemComplaint" pc ON pc."problemId" = s."problemId"
        JOIN "Complaint" c ON c."id" = pc."complaintId" OR c."mergedIntoId" = pc."complaintId"
        WHERE s."id" = ${suggestionId}::uuid)
      SELECT able.id::text AS id FROM able
      WHERE able.id IS NOT NULL AND able.id > ${after ?? "00000000-0000-0000-0000-000000000000"}::uuid
        AND NOT EXISTS (SELECT 1 FROM "SuggestionRating" r
          WHERE r."suggestionId" = ${suggestionId}::uuid AND r."personId" = able.id
            AND r."round" = (SELECT max(y."round") FROM "SuggestionReply" y
              WHERE y."suggestionId" = ${suggestionId}::uuid AND y."publishedAt" IS NOT NULL))
      ORDER BY able.id LIMIT ${take}`;
    return rows.map((row) => row.id);
  });
}
