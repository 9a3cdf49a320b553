import "server-only";
import { Prisma } from "@/lib/core/db";
import { campaignKey, type Facts, inCampaigns, monthOf, one, placeKeys, test } from "./facts";
import type { Range } from "./told";

const { sql } = Prisma;

export const problemFacts = (): Facts => ({
  rows: sql`"Problem" p LEFT JOIN "Compound" k ON k."id" = p."compoundId"`,
  base: sql`p."confirmedAt" IS NOT NULL AND p."status" NOT IN ('detected', 'dismissed', 'merged')`,
  at: sql`p."confirmedAt"`,
  id: sql`p."id"::text`,
  division: sql`p."divisionCode"`,
  keys: {
    ...placeKeys(sql`p."divisionCode"`),
    category: sql`left(p."categoryCode", 2)`,
    firm: sql`k."firmId"::text`,
    month: monthOf(sql`p."confirmedAt"`),
  },
  values: { problems: one, "problems-solved": test(sql`p."status" IN ('resolved', 'verified')`) },
  ref: sql`p."ref"`,
  title: sql`p."title"`,
  status: sql`p."status"`,
});

const here = sql`a."status" = 'present' AND a."correctedAt" IS NULL`;
const present = (as: string) => sql`(SELECT count(*)::int FROM "Attendance" a
  WHERE a."consultationId" = h."id" AND ${here} AND a."capacityAs" = ${as})`;

export const consultationFacts = (campaigns: boolean): Facts => ({
  rows: sql`"Consultation" h LEFT JOIN "Problem" p ON p."id" = h."problemId"
    LEFT JOIN "Compound" k ON k."id" = p."compoundId"
    ${campaigns ? inCampaigns(sql`h."id"`) : Prisma.empty}`,
  base: sql`h."startedAt" IS NOT NULL`,
  at: sql`h."startsAt"`,
  id: sql`h."id"::text`,
  division: sql`h."divisionCode"`,
  keys: {
    ...placeKeys(sql`h."divisionCode"`),
    category: sql`left(p."categoryCode", 2)`,
    firm: sql`k."firmId"::text`,
    campaign: campaignKey,
    month: monthOf(sql`h."startsAt"`),
  },
  values: {
    held: one,
    "member-attendances": present("member"),
    "resident-attendances": present("resident"),
  },
  ref: sql`h."ref"`,
  title: sql`h."title"`,
  status: sql`h."status"`,
});

/** A member's attendance `a` of a consultation `h` that took place. */
export const sat = sql`${here} AND a."capacityAs" = 'member' AND h."startedAt" IS NOT NULL`;

/** Members by the street they live in, and who of them sat in a consultation of the period. */
export const memberFacts = ({ from, until }: Range): Facts => ({
  rows: sql`"Member" m JOIN "Person" q ON q."id" = m."personId"`,
  base: sql`q."erasedAt" IS NULL`,
  at: null,
  id: sql`m."id"::text`,
  division: sql`m."divisionCode"`,
  keys: { ...placeKeys(sql`m."divisionCode"`), sector: sql`m."sector"` },
  values: {
    members: one,
    "members-present": test(sql`EXISTS (SELECT 1 FROM "Attendance" a
      JOIN "Consultation" h ON h."id" = a."consultationId"
      WHERE a."personId" = m."personId" AND ${sat} AND h."startsAt" >= ${from} AND h."startsAt" < ${until})`),
  },
  ref: sql`m."slug"`,
  title: sql`q."name"`,
  status: sql`m."sector"`,
});
