import "server-only";
import { startOfDay } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import type { LookedAt } from "@/lib/insight/model";
import { listPublishedLookBacks } from "@/lib/insight/queries/look-backs";
import type { Photo } from "../model";

export type RecentLook = LookedAt & {
  readonly photos: { before: Photo | null; after: Photo | null };
};

type Row = {
  ref: string;
  before: string | null;
  beforeDay: string | null;
  beforeAt: Date | null;
  after: string | null;
  afterDay: string | null;
  afterAt: Date | null;
};

/** What was looked at lately, one with pictures of then and now first. */
export async function listPublishedRecentLooks(scope: string, most = 4): Promise<RecentLook[]> {
  const { rows } = await listPublishedLookBacks({ scope, size: most * 3 });
  const photos = await photosOf(rows.map((row) => row.ref));
  const none = { before: null, after: null };
  const shown = rows.map((row) => ({ ...row, photos: photos.get(row.ref) ?? none }));
  const lead = shown.find((row) => row.photos.before && row.photos.after);
  return [...(lead ? [lead] : []), ...shown.filter((row) => row !== lead)].slice(0, most);
}

const passed = Prisma.sql`f."shareable" AND f."passedAt" IS NOT NULL`;

/** Pictures that everybody may see: the residents' first, and the member's. One statement. */
async function photosOf(refs: readonly string[]): Promise<Map<string, RecentLook["photos"]>> {
  if (refs.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT l."ref", b."key" AS "before", b."takenOn" AS "beforeDay", b."createdAt" AS "beforeAt",
           a."key" AS "after", a."takenOn" AS "afterDay", a."createdAt" AS "afterAt"
    FROM "LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId"
    LEFT JOIN LATERAL (
      SELECT f."key", f."takenOn", f."createdAt" FROM "ProblemComplaint" pc
      JOIN "Complaint" c ON c."id" = pc."complaintId"
      JOIN "StoredFile" f ON f."subject" = 'complaint' AND f."subjectId" = c."id"
      WHERE pc."problemId" = s."problemId" AND f."role" = 'photo' AND ${passed}
        AND c."sharePhotos" AND c."acceptedAt" IS NOT NULL AND c."kind" <> 'report'
      ORDER BY f."createdAt", f."position" LIMIT 1) b ON true
    LEFT JOIN LATERAL (
      SELECT f."key", f."takenOn", f."createdAt" FROM "StoredFile" f
      WHERE f."subject" = 'look-back' AND f."subjectId" = l."id" AND f."role" = 'evidence'
        AND ${passed} ORDER BY f."position" LIMIT 1) a ON true
    WHERE l."ref" IN (${Prisma.join([...refs])})`;
  return new Map(
    rows.map((row) => [
      row.ref,
      {
        before: photo(row.before, row.beforeDay, row.beforeAt, "resident"),
        after: photo(row.after, row.afterDay, row.afterAt, "member"),
      },
    ]),
  );
}

function photo(
  key: string | null,
  day: string | null,
  createdAt: Date | null,
  by: Photo["by"],
): Photo | null {
  const at = day ? startOfDay(day) : createdAt;
  return key && at ? { key, at, by } : null;
}
