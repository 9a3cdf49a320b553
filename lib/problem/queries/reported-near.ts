import "server-only";
import { db, Prisma } from "@/lib/core/db";
import { voicesOf } from "./counts";

/** A common problem that stands where somebody is about to report the same. */
export type ProblemNear = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  readonly groupCode: string;
  readonly since: Date;
  readonly people: number;
  /** A complaint in it that can be joined. */
  readonly joinRef: string | null;
};

type Row = Omit<ProblemNear, "people"> & { readonly id: string };
const most = 6;

/**
 * Open, confirmed problems in the same compound, or in the same community where either names no
 * compound; of these kinds. Two statements.
 */
export async function listPublishedToJoin(
  place: { readonly divisionCode: string; readonly compoundId: string | null },
  groups: readonly string[],
): Promise<readonly ProblemNear[]> {
  if (place.divisionCode.length < 12 || groups.length === 0) return [];
  const compound = place.compoundId
    ? Prisma.sql`AND (p."compoundId" = ${place.compoundId}::uuid OR p."compoundId" IS NULL)`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."ref", p."title", p."status", p."detectedAt" AS "since",
      left(p."categoryCode", 2) AS "groupCode", (
        SELECT c."ref" FROM "ProblemComplaint" l JOIN "Complaint" c ON c."id" = l."complaintId"
        WHERE l."problemId" = p."id" AND c."acceptedAt" IS NOT NULL AND c."kind" <> 'report'
          AND c."status" IN ('accepted', 'dispatched', 'return-requested', 'received',
          'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework')
        ORDER BY c."submittedAt" DESC LIMIT 1
      ) AS "joinRef"
    FROM "Problem" p
    WHERE p."divisionCode" = ${place.divisionCode} ${compound}
      AND p."status" IN ('confirmed', 'planned', 'in-progress', 'relapsed')
      AND left(p."categoryCode", 2) = ANY(${[...groups]}::text[])
    ORDER BY p."detectedAt" DESC LIMIT ${most}`;
  const voices = await voicesOf(rows.map(({ id }) => id));
  return rows.map(({ id, ...row }) => ({ ...row, people: voices.get(id)?.people ?? 0 }));
}
