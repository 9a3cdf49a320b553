import "server-only";
import { Prisma } from "@/lib/core/db";
import { daysFrom, type Facts, monthOf, one, placeKeys, test } from "./facts";
import { counted, isPublic, type Range, told } from "./told";

const { sql } = Prisma;
const atCompound = sql`LEFT JOIN "Compound" k ON k."id" = c."compoundId"`;

/** It became part of a common problem that staff confirmed. */
const shared = sql`FROM "ProblemComplaint" j
  JOIN "Problem" p ON p."id" = j."problemId" AND p."confirmedAt" IS NOT NULL`;

export const complaintFacts = (): Facts => ({
  rows: sql`"Complaint" c ${atCompound}`,
  base: sql`c."status" NOT IN ('draft', 'discarded')`,
  at: sql`c."submittedAt"`,
  id: sql`c."id"::text`,
  division: sql`c."divisionCode"`,
  keys: {
    ...placeKeys(sql`c."divisionCode"`),
    department: sql`c."departmentId"::text`,
    category: sql`left(c."categoryCode", 2)`,
    firm: sql`k."firmId"::text`,
    month: monthOf(sql`c."submittedAt"`),
  },
  values: {
    received: one,
    joined: test(sql`EXISTS (SELECT 1 ${shared} WHERE j."complaintId" = c."id")`),
    consulted: test(sql`EXISTS (SELECT 1 ${shared}
      JOIN "Consultation" h ON h."problemId" = p."id" AND h."startedAt" IS NOT NULL
      WHERE j."complaintId" = c."id")`),
  },
  days: {
    "contacted-in-days": daysFrom(sql`c."submittedAt"`, sql`c."contactedAt"`),
    "ended-in-days": daysFrom(sql`c."submittedAt"`, sql`c."closedAt"`),
  },
  ref: sql`c."ref"`,
  title: sql`coalesce(c."summary",
    (SELECT g."name" FROM "Category" g WHERE g."code" = c."categoryCode"), c."ref")`,
  status: sql`c."status"`,
  department: sql`c."departmentId"`,
  open: isPublic,
});

/** What the three rates count; what staff left out by decision is in none of them. */
export const toldFacts = (range: Range, now: Date): Facts => ({
  ...complaintFacts(),
  rows: sql`(${told(range, now)}) t JOIN "Complaint" c ON c."id" = t."id" ${atCompound}`,
  base: counted,
  at: sql`t."at"`,
  id: sql`t."key"::text`,
  keys: { ...complaintFacts().keys, month: monthOf(sql`t."at"`) },
  values: {
    due: sql`t."due"`,
    kept: sql`t."kept"`,
    valid: sql`t."valid"`,
    solved: sql`t."solved"`,
    content: sql`t."content"`,
  },
  days: {},
});
