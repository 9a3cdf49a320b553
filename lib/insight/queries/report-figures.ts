import "server-only";
import { z } from "zod";
import { addDays, startOfDay } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { countCoverage } from "@/lib/place/queries/coverage";
import {
  type Counted,
  type ImportedKey,
  importedKeys,
  type RecordKey,
  reportPeriods,
  type StudioMeeting,
} from "../model/report-figures";

const momentsOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  from: startOfDay(from),
  until: startOfDay(addDays(to, 1)),
});

/** Who signed in at consultations that were held, in venues of a kind or in all. */
function attended(prefix: string, from: Date, until: Date): Prisma.Sql {
  return Prisma.sql`FROM "Consultation" c
    JOIN "Attendance" a ON a."consultationId" = c."id" AND a."status" = 'present'
      AND a."correctedAt" IS NULL
    WHERE c."divisionCode" LIKE ${prefix} AND c."startedAt" IS NOT NULL
      AND c."startsAt" >= ${from} AND c."startsAt" < ${until}`;
}

const inStudio = Prisma.sql`EXISTS (SELECT 1 FROM "Venue" v
  WHERE v."id" = c."venueId" AND v."kind" = 'studio')`;

type Sums = Record<
  | "grouped"
  | "members"
  | "held"
  | "attending"
  | "residents"
  | "raised"
  | "adopted"
  | "solved"
  | "confirmed"
  | "studios"
  | "departments"
  | "visits",
  number
>;

/** Everything the report tells that is a record here, in one statement. */
async function countRecords(scope: string): Promise<Sums> {
  const prefix = `${scope}%`;
  const { from, until } = momentsOf(reportPeriods.month);
  const studio = momentsOf(reportPeriods.studios);
  const month = attended(prefix, from, until);
  const visits = Prisma.sql`${attended(prefix, studio.from, studio.until)}
    AND a."capacityAs" = 'department' AND ${inStudio}`;
  const raised = Prisma.sql`FROM "Suggestion" WHERE "divisionCode" LIKE ${prefix}
    AND "raisedAt" >= ${from} AND "raisedAt" < ${until}
    AND "status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;
  const problems = Prisma.sql`FROM "Problem" WHERE "divisionCode" LIKE ${prefix}
    AND "confirmedAt" >= ${from} AND "confirmedAt" < ${until}`;
  const [row] = await db.$queryRaw<[Sums]>`
    SELECT
      (SELECT count(*)::int FROM "Member" m JOIN "MemberGroup" g ON g."id" = m."groupId"
        WHERE m."divisionCode" LIKE ${prefix} AND g."divisionCode" = left(m."divisionCode", 9)) AS "grouped",
      (SELECT count(*)::int FROM "Member" WHERE "divisionCode" LIKE ${prefix}) AS "members",
      (SELECT count(DISTINCT c."id")::int ${month}) AS "held",
      (SELECT count(*)::int ${month} AND a."capacityAs" = 'member') AS "attending",
      (SELECT count(*)::int ${month} AND a."capacityAs" = 'resident') AS "residents",
      (SELECT count(*)::int ${raised}) AS "raised",
      (SELECT count(*)::int ${raised} AND "adoption" IN ('adopted', 'partly-adopted')) AS "adopted",
      (SELECT count(*)::int ${problems} AND "status" IN ('resolved', 'verified')) AS "solved",
      (SELECT count(*)::int ${problems}
        AND "status" NOT IN ('detected', 'dismissed', 'merged')) AS "confirmed",
      (SELECT count(*)::int FROM "Venue"
        WHERE "divisionCode" LIKE ${prefix} AND "kind" = 'studio') AS "studios",
      (SELECT count(DISTINCT a."departmentId")::int ${visits}) AS "departments",
      (SELECT count(*)::int ${visits}) AS "visits"`;
  return row;
}

type Imported = { kind: string; sum: number; months: number; sources: string[] };

/** What was imported for the report's months; petitions are counted over other months than the rest. */
async function sumImported(scope: string): Promise<ReadonlyMap<string, Imported>> {
  const { petitions, channel } = reportPeriods;
  const rows = await db.$queryRaw<Imported[]>`
    SELECT "kind", sum("count")::int AS "sum", count(DISTINCT "month")::int AS "months",
      array_agg(DISTINCT "source") AS "sources"
    FROM "ChannelCount"
    WHERE "divisionCode" = ${scope} AND CASE
      WHEN "kind" IN ('petitions', 'property-petitions')
        THEN "channel" = 'petition' AND "month" BETWEEN ${petitions.from} AND ${petitions.to}
      ELSE "month" BETWEEN ${channel.from} AND ${channel.to} END
    GROUP BY 1`;
  return new Map(rows.map((row) => [row.kind, row]));
}

function importedOf(key: ImportedKey, sums: ReadonlyMap<string, Imported>): Counted {
  const row = sums.get(key);
  const of = key === "property-petitions" ? (sums.get("petitions")?.sum ?? null) : null;
  return {
    ...{ key, value: row?.sum ?? null, of },
    ...{ sources: row?.sources ?? [], months: row?.months ?? 0 },
  };
}

/**
 * What the report of 2022 and 2023 tells, counted again: from records where this platform has
 * them, from imported monthly counts where it has none. Public: it counts and shows no record.
 */
export async function countPublishedReport(scope: string): Promise<Counted[]> {
  const [sums, coverage, imported] = await Promise.all([
    countRecords(scope),
    countCoverage(scope),
    sumImported(scope),
  ]);
  const { streets, communities, parks } = coverage;
  const counts: Readonly<Record<RecordKey, readonly [value: number, of: number | null]>> = {
    halls: [streets.covered, streets.all],
    stations: [communities.covered, communities.all],
    parks: [parks.covered, parks.all],
    "grouped-members": [sums.grouped, sums.members],
    consultations: [sums.held, null],
    "member-attendances": [sums.attending, null],
    "residents-taking-part": [sums.residents, null],
    suggestions: [sums.raised, null],
    adopted: [sums.adopted, sums.raised],
    "problems-solved": [sums.solved, sums.confirmed],
    studios: [sums.studios, null],
    "studio-departments": [sums.departments, null],
    "studio-attendances": [sums.visits, null],
  };
  const records = Object.entries(counts).map(
    ([key, [value, of]]): Counted => ({
      ...{ key: key as RecordKey, value, of, sources: [], months: 0 },
    }),
  );
  return [...records, ...importedKeys.map((key) => importedOf(key, imported))];
}

const size = 30;
const cursor = z.tuple([moment, z.uuid()]);

/** The consultations in studios of the report's months, each with the departments that came. */
export async function listPublishedStudioMeetings(
  scope: string,
  after?: string,
): Promise<Page<StudioMeeting>> {
  const { from, until } = momentsOf(reportPeriods.studios);
  const seen = readCursor(cursor, after);
  const rows = await db.$queryRaw<(StudioMeeting & { id: string })[]>`
    SELECT c."id", c."ref", c."title", v."name" AS "venue", c."startsAt",
      array(SELECT d."shortName" FROM "Attendance" a JOIN "Department" d ON d."id" = a."departmentId"
        WHERE a."consultationId" = c."id" AND a."status" = 'present' AND a."correctedAt" IS NULL
        ORDER BY d."code") AS "departments"
    FROM "Consultation" c JOIN "Venue" v ON v."id" = c."venueId"
    WHERE v."kind" = 'studio' AND c."divisionCode" LIKE ${`${scope}%`}
      AND c."startedAt" IS NOT NULL AND c."startsAt" >= ${from} AND c."startsAt" < ${until}
      ${seen ? Prisma.sql`AND (c."startsAt", c."id") < (${new Date(seen[0])}, ${seen[1]}::uuid)` : Prisma.empty}
    ORDER BY c."startsAt" DESC, c."id" DESC LIMIT ${size + 1}`;
  return pageOf(rows, size, (last) => cursorOf(last.startsAt.getTime(), last.id));
}
