import "server-only";
import { unnamed } from "@/lib/account/copy";
import type { Actor, Verdict } from "@/lib/core/actor";
import { addDays, type Day, dayOf, startOfDay } from "@/lib/core/day";
import { Prisma, type Tx } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import { type PersonalInterest, personalInterests } from "../model/interest";
import { canLookBack, type Interests, type Ties } from "../policy/interests";
import type { LookBackRecord } from "../records";

/** What is looked back at: a suggestion with its problem, or a problem that has none. */
export type Matter = {
  readonly suggestionId: string | null;
  readonly problemId: string | null;
  readonly divisionCode: string;
};

type Row = { kind: PersonalInterest | "department" | "firm" | "name"; who: string };

/**
 * Everybody with a stake, by every route that the records know, in one statement: complaints of the
 * problem and of those merged into it, with all that were merged into them; who joined them; the
 * departments of the complaints and of the suggestion, also those that objected, were replaced or
 * answered beside the lead (the event log remembers them); firms; who wrote, signed and ran.
 */
export async function stakesIn(tx: Tx, of: Matter, today: Day): Promise<Interests> {
  const since = startOfDay(tiesSince(await tiesMonths(tx, of.divisionCode), today));
  const rows = await tx.$queryRaw<Row[]>`
    WITH RECURSIVE ${matter(of)}, ${complaints}, ${compounds}
    ${Prisma.join([people(since), officers, bodies, firms, names], " UNION ")}`;
  const ids = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind).map((row) => row.who);
  return {
    people: Object.fromEntries(personalInterests.map((kind) => [kind, ids(kind)])) as Record<
      PersonalInterest,
      string[]
    >,
    names: ids("name"),
    departmentIds: ids("department"),
    firmIds: ids("firm"),
  };
}

function matter({ suggestionId, problemId }: Matter): Prisma.Sql {
  return Prisma.sql`
    s AS (SELECT * FROM "Suggestion" WHERE "id" = ${suggestionId}::uuid),
    h AS (SELECT * FROM "Consultation" WHERE "id" IN (SELECT "consultationId" FROM s)),
    m AS (SELECT * FROM "Matter" WHERE "id" IN (SELECT "matterId" FROM h)),
    p AS (
      SELECT q."id", q."compoundId", q."departmentId" FROM "Problem" q
      WHERE q."id" = ${problemId}::uuid OR q."id" IN (SELECT "problemId" FROM s)
        OR q."id" IN (SELECT "problemId" FROM h) OR q."id" IN (SELECT "problemId" FROM m)
      UNION
      SELECT q."id", q."compoundId", q."departmentId" FROM "Problem" q JOIN p ON q."mergedIntoId" = p."id"
    )`;
}

const complaints = Prisma.sql`
  c AS (
    SELECT k."id", k."reporterId", k."agentId", k."departmentId", k."compoundId", k."handlerId"
    FROM "Complaint" k JOIN "ProblemComplaint" pc ON pc."complaintId" = k."id"
    WHERE pc."problemId" IN (SELECT "id" FROM p)
    UNION
    SELECT k."id", k."reporterId", k."agentId", k."departmentId", k."compoundId", k."handlerId"
    FROM "Complaint" k JOIN c ON k."mergedIntoId" = c."id"
  )`;

const compounds = Prisma.sql`
  w AS (
    SELECT "compoundId" AS id FROM p WHERE "compoundId" IS NOT NULL
    UNION SELECT "compoundId" FROM c WHERE "compoundId" IS NOT NULL
    UNION SELECT "compoundId" FROM m WHERE "compoundId" IS NOT NULL
  )`;

/** Reporters and whoever wrote for them, who joined, and who lives there as far as is known. */
function people(since: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT 'reporter' AS kind, "reporterId"::text AS who FROM c WHERE "reporterId" IS NOT NULL
    UNION SELECT 'reporter', "agentId"::text FROM c WHERE "agentId" IS NOT NULL
    UNION SELECT 'supporter', x."personId"::text FROM "ComplaintSupport" x
      WHERE x."complaintId" IN (SELECT "id" FROM c)
    UNION SELECT 'supporter', x."agentId"::text FROM "ComplaintSupport" x
      WHERE x."complaintId" IN (SELECT "id" FROM c) AND x."agentId" IS NOT NULL
    UNION SELECT 'neighbour', k."reporterId"::text FROM "Complaint" k
      WHERE k."compoundId" IN (SELECT id FROM w) AND k."reporterId" IS NOT NULL
        AND k."submittedAt" >= ${since}`;
}

/** Who ran it and wrote it down, who proposed it, who wrote and signed what departments said. */
const officers = Prisma.sql`
  SELECT 'officer', o.id::text FROM h, LATERAL (VALUES (h."convenorId"), (h."hostId"),
    (h."recorderId"), (h."headId")) AS o(id) WHERE o.id IS NOT NULL
  UNION SELECT 'officer', o.id::text FROM "Minutes" n, LATERAL (VALUES (n."writtenById"),
    (n."headId")) AS o(id) WHERE n."consultationId" IN (SELECT "id" FROM h) AND o.id IS NOT NULL
  UNION SELECT 'proposer', "suggestedById"::text FROM m WHERE "suggestedById" IS NOT NULL
  UNION SELECT 'proposer', a."personId"::text FROM "Attendance" a JOIN s
    ON a."consultationId" = s."consultationId" AND a."capacityAs" = s."proposerKind"
    WHERE a."spoke" AND a."personId" IS NOT NULL
  UNION SELECT 'proposer', e."actorId"::text FROM "Event" e JOIN s ON e."subjectId" = s."id"
    WHERE e."subject" = 'suggestion' AND e."type" = 'suggestion.drafted' AND e."actorId" IS NOT NULL
  UNION SELECT 'handler', "handlerId"::text FROM c WHERE "handlerId" IS NOT NULL
  UNION SELECT 'handler', r."authorId"::text FROM "ComplaintReply" r
    WHERE r."complaintId" IN (SELECT "id" FROM c) AND r."authorId" IS NOT NULL
  UNION SELECT 'handler', g.id::text FROM "AdoptionDecision" d, LATERAL (VALUES (d."draftedById"),
    (d."countersignedById")) AS g(id) WHERE d."suggestionId" IN (SELECT "id" FROM s) AND g.id IS NOT NULL
  UNION SELECT 'handler', g.id::text FROM "SuggestionReply" r, LATERAL (VALUES (r."draftedById"),
    (r."countersignedById")) AS g(id) WHERE r."suggestionId" IN (SELECT "id" FROM s) AND g.id IS NOT NULL`;

const bodies = Prisma.sql`
  SELECT 'department', "leadDepartmentId"::text FROM s WHERE "leadDepartmentId" IS NOT NULL
  UNION SELECT 'department', "departmentId"::text FROM p WHERE "departmentId" IS NOT NULL
  UNION SELECT 'department', "departmentId"::text FROM c WHERE "departmentId" IS NOT NULL
  UNION SELECT 'department', x."departmentId"::text FROM "Assignment" x
    WHERE x."suggestionId" IN (SELECT "id" FROM s)
  UNION SELECT 'department', x."departmentId"::text FROM "AdoptionDecision" x
    WHERE x."suggestionId" IN (SELECT "id" FROM s)
  UNION SELECT 'department', x."departmentId"::text FROM "SuggestionReply" x
    WHERE x."suggestionId" IN (SELECT "id" FROM s)
  UNION SELECT 'department', x."departmentId"::text FROM "ComplaintCoHandler" x
    WHERE x."complaintId" IN (SELECT "id" FROM c)
  UNION SELECT 'department', x."departmentId"::text FROM "ComplaintReply" x
    WHERE x."complaintId" IN (SELECT "id" FROM c) AND x."departmentId" IS NOT NULL
  UNION SELECT 'department', v.id FROM "Event" e, LATERAL (
      VALUES (e."data"->>'departmentId'), (e."data"->>'leadDepartmentId'),
        (e."data"->>'fromDepartmentId')) AS v(id)
    WHERE v.id IS NOT NULL AND ((e."subject" = 'suggestion' AND e."subjectId" IN (SELECT "id" FROM s))
      OR (e."subject" = 'complaint' AND e."subjectId" IN (SELECT "id" FROM c)))
  UNION SELECT 'department', v.id FROM "Event" e, LATERAL (
      SELECT jsonb_array_elements_text(coalesce(e."data"->'coHandlerIds', '[]'::jsonb))
      UNION SELECT jsonb_array_elements_text(coalesce(e."data"->'separateIds', '[]'::jsonb))) AS v(id)
    WHERE e."subject" = 'suggestion' AND e."subjectId" IN (SELECT "id" FROM s)
      AND e."type" = 'suggestion.assigned'`;

const firms = Prisma.sql`
  SELECT 'firm', k."firmId"::text FROM "Compound" k
    WHERE k."id" IN (SELECT id FROM w) AND k."firmId" IS NOT NULL
  UNION SELECT 'firm', x."firmId"::text FROM "ComplaintHandover" x
    WHERE x."complaintId" IN (SELECT "id" FROM c)`;

/** Whoever gave no name is called by a common word, which says nothing. */
const names = Prisma.sql`
  SELECT 'name', n."name" FROM "Person" n
  WHERE n."erasedAt" IS NULL AND n."name" NOT IN ('', ${unnamed.zh}) AND (
    n."id" IN (SELECT "reporterId" FROM c) OR n."id" IN (
      SELECT x."personId" FROM "ComplaintSupport" x WHERE x."complaintId" IN (SELECT "id" FROM c)))`;

/** The rule of whoever looks, on the records as they stand in this transaction. */
export function looksWithoutStake(tx: Tx, now: Date) {
  return async (actor: Actor, lookBack: LookBackRecord): Promise<Verdict> => {
    const today = dayOf(now);
    const months = await tiesMonths(tx, lookBack.divisionCode);
    const ties = actor.id ? await tiesOf(tx, { personId: actor.id }, months, today) : null;
    return canLookBack(actor, lookBack, ties, await stakesIn(tx, matterOf(lookBack), today));
  };
}

export function matterOf(lookBack: LookBackRecord): Matter {
  const { suggestionId, problemId, divisionCode } = lookBack;
  return { suggestionId, problemId, divisionCode };
}

/** How long a tie that has ended still counts. */
export function tiesMonths(tx: Tx, divisionCode: string): Promise<number> {
  return setting(tx, "look-back.ties-months", divisionCode);
}

function tiesSince(months: number, today: Day): Day {
  return addDays(today, -31 * months);
}

/** Employments and roles that hold, will hold, or ended less than so many months ago. */
export function heldSince(months: number, today: Day) {
  return { OR: [{ toDay: null }, { toDay: { gte: tiesSince(months, today) } }] };
}

const tied = { departmentId: true, firmId: true } as const;

/** A member's ties to departments and firms; null where the person is no member. */
export async function tiesOf(
  tx: Tx,
  who: { readonly slug: string } | { readonly personId: string },
  months: number,
  today: Day,
): Promise<Ties | null> {
  const member = await tx.member.findUnique({
    where: who,
    select: {
      personId: true,
      ...tied,
      person: {
        select: { name: true, grants: { where: heldSince(months, today), select: tied } },
      },
    },
  });
  if (!member) return null;
  const held = [member, ...member.person.grants];
  return {
    personId: member.personId,
    name: member.person.name,
    departmentIds: held.flatMap((each) => each.departmentId ?? []),
    firmIds: held.flatMap((each) => each.firmId ?? []),
  };
}
