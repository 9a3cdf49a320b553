import "server-only";
import { db } from "@/lib/core/db";

type MeetingRow = {
  ref: string;
  title: string;
  startsAt: Date;
  confirmedAt: Date | null;
  venueId: string;
  hostId: string;
  recorderId: string;
  headId: string;
  convenorId: string;
  venueCode: string | null;
  venueName: string | null;
  venuePhone: string | null;
  membersPresent: number;
  supervisedSince: Date | null;
};

/**
 * The consultation a suggestion was raised in, its station, how many members were in the room, and
 * since when the suggestion is under supervision: one statement.
 */
export async function meetingOf(suggestionId: string, consultationId: string) {
  const [row] = await db.$queryRaw<MeetingRow[]>`
    SELECT c."ref", c."title", c."startsAt", c."confirmedAt", c."venueId"::text, c."hostId"::text,
      c."recorderId"::text, c."headId"::text, c."convenorId"::text, v."code" AS "venueCode",
      v."name" AS "venueName", v."phone" AS "venuePhone",
      (SELECT COUNT(*)::int FROM "Attendance" a WHERE a."consultationId" = c."id"
        AND a."capacityAs" = 'member' AND a."status" = 'present'
        AND a."correctedAt" IS NULL) AS "membersPresent",
      (SELECT min(o."openedAt") FROM "SupervisionOrder" o WHERE o."subject" = 'suggestion'
        AND o."subjectId" = ${suggestionId}::uuid AND o."closedAt" IS NULL) AS "supervisedSince"
    FROM "Consultation" c LEFT JOIN "Venue" v ON v."id" = c."venueId"
    WHERE c."id" = ${consultationId}::uuid`;
  if (!row) throw new Error(`no consultation ${consultationId}`);
  const { venueCode, venueName, venuePhone, membersPresent, supervisedSince, ...consultation } =
    row;
  const venue = venueCode
    ? { code: venueCode, name: venueName ?? "", phone: venuePhone ?? "" }
    : null;
  return { consultation: { ...consultation, venue }, membersPresent, supervisedSince };
}

type Problem = {
  readonly ref: string;
  readonly title: string;
  readonly detectedAt: Date;
  /** Different people who reported it, those of merged complaints too. */
  readonly reporters: number;
};

export async function problemOf(id: string | null): Promise<Problem | null> {
  if (!id) return null;
  const [row] = await db.$queryRaw<Problem[]>`
    SELECT p."ref", p."title", p."detectedAt",
      (SELECT COUNT(DISTINCT c."reporterId")::int FROM "ProblemComplaint" pc
        JOIN "Complaint" c ON c."id" = pc."complaintId" OR c."mergedIntoId" = pc."complaintId"
        WHERE pc."problemId" = p."id") AS reporters
    FROM "Problem" p WHERE p."id" = ${id}::uuid`;
  return row ?? null;
}
