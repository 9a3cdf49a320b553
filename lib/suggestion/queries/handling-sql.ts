import "server-only";
import type { Actor } from "@/lib/core/actor";
import { momentsOf } from "@/lib/core/day";
import { Prisma } from "@/lib/core/db";
import { wordsIn } from "@/lib/core/excerpt";
import { parseRef } from "@/lib/core/ref";
import { type AssignmentRole, endedStatuses, suggestionStatuses } from "../model";
import type { HandledSort, HandledView } from "../model/handling-list";
import { type HandledPart, handledParts } from "../policy";
import { daysOfYear, isOpenView } from "../rules/handling-list";

export type HandledFilter = {
  readonly view: HandledView;
  readonly role?: AssignmentRole;
  /** The year in which it was assigned to the department. */
  readonly year?: number;
  readonly words?: string;
  readonly sort?: HandledSort;
  readonly after?: string;
  readonly before?: string;
};

const endedSql = Prisma.sql`s."status" IN (${Prisma.join([...endedStatuses])})`;
const running = suggestionStatuses.filter(
  (status) => !endedStatuses.some((each) => each === status),
);
const openSql = Prisma.sql`s."status" IN (${Prisma.join(running)})`;

/** When it is due from that department: its own clock, not the district's and not the raters'. */
const clockSql = Prisma.sql`LEFT JOIN LATERAL (
    SELECT x."dueAt", x."startedAt" FROM "Deadline" x
    WHERE x."subject" = CASE a."role" WHEN 'lead' THEN 'suggestion' ELSE 'assignment' END
      AND x."subjectId" = CASE a."role" WHEN 'lead' THEN s."id" ELSE a."id" END
      AND x."kind" IN ('sign', 'reply', 'opinion')
      AND x."metAt" IS NULL AND x."cancelledAt" IS NULL
      AND ${openSql}
    ORDER BY x."dueAt" LIMIT 1
  ) d ON TRUE`;

/** Each part is met with its suggestion by the key, so that rows stay in the order they are read in. */
const itsSuggestion = (where: Prisma.Sql) => Prisma.sql`JOIN LATERAL (
    SELECT z.* FROM "Suggestion" z WHERE z."id" = a."suggestionId" AND ${where} OFFSET 0
  ) s ON TRUE`;

/**
 * One row a part: what one department has of one suggestion. Of what is open the lead's parts are
 * found by the suggestion's status, so that the many that have ended are not read.
 */
export function partsSql(actor: Actor, view: HandledView): Prisma.Sql {
  const ids = [...new Set(handledParts(actor).map(({ departmentId }) => departmentId))];
  if (!isOpenView(view) || ids.length === 0) {
    return Prisma.sql`"Assignment" a ${itsSuggestion(Prisma.sql`TRUE`)} ${clockSql}`;
  }
  const among = Prisma.sql`IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
  return Prisma.sql`(
    SELECT y.* FROM "Suggestion" s CROSS JOIN LATERAL (
      SELECT z.* FROM "Assignment" z WHERE z."suggestionId" = s."id"
        AND z."departmentId" = s."leadDepartmentId" AND z."role" = 'lead' OFFSET 0) y
    WHERE s."leadDepartmentId" ${among} AND ${openSql}
    UNION ALL
    SELECT y.* FROM "Assignment" y WHERE y."departmentId" ${among} AND y."role" <> 'lead'
  ) a ${itsSuggestion(Prisma.sql`z."status" IN (${Prisma.join(running)})`)} ${clockSql}`;
}

function reachedBy(parts: readonly HandledPart[]): Prisma.Sql {
  const each = parts.map(
    ({ departmentId, scope }) => Prisma.sql`(a."departmentId" = ${departmentId}::uuid
      AND s."divisionCode" LIKE ${`${scope}%`})`,
  );
  return each.length > 0 ? Prisma.sql`(${Prisma.join(each, " OR ")})` : Prisma.sql`FALSE`;
}

/** The parts of the actor's departments within the scope of the grant that names each. */
export function ownSql(actor: Actor): Prisma.Sql {
  // Once each, so that a single department is read in the order of its index.
  const once = new Map(
    handledParts(actor).map((part) => [`${part.departmentId} ${part.scope}`, part]),
  );
  return reachedBy([...once.values()]);
}

/** Whether the actor leads the department whose part it is. */
export function signsSql(actor: Actor): Prisma.Sql {
  return reachedBy(handledParts(actor).filter(({ signs }) => signs));
}

export const adoptionDraftedSql = Prisma.sql`EXISTS (SELECT 1 FROM "AdoptionDecision" x
  WHERE x."suggestionId" = s."id" AND x."publishedAt" IS NULL)`;
export const replyDraftedSql = Prisma.sql`EXISTS (SELECT 1 FROM "SuggestionReply" x
  WHERE x."suggestionId" = s."id" AND x."publishedAt" IS NULL)`;
export const opinionsWaitSql = Prisma.sql`EXISTS (SELECT 1 FROM "Assignment" x
  WHERE x."suggestionId" = s."id" AND x."role" = 'co-handler' AND x."status" = 'submitted')`;
export const separateWaitsSql = Prisma.sql`EXISTS (SELECT 1 FROM "Assignment" x
  WHERE x."suggestionId" = s."id" AND x."role" = 'separate' AND x."status" <> 'accepted')`;

/** `taskOf` for a whole list: whether there is anything to do for the actor. */
function todoSql(actor: Actor): Prisma.Sql {
  const signs = signsSql(actor);
  return Prisma.sql`(CASE
    WHEN a."role" <> 'lead' THEN s."status" IN ('assigned', 'signed', 'handling', 'rework')
      AND (a."status" = 'requested'
        OR (a."role" = 'separate' AND a."status" = 'submitted' AND ${signs}))
    WHEN s."status" = 'assigned' THEN TRUE
    WHEN s."status" = 'signed' THEN NOT ${adoptionDraftedSql}
      OR (${signs} AND NOT (${replyDraftedSql} AND ${separateWaitsSql}))
    WHEN s."status" IN ('handling', 'rework') THEN ${opinionsWaitSql}
      OR NOT ${replyDraftedSql} OR (${signs} AND NOT ${separateWaitsSql})
    ELSE FALSE END)`;
}

/** In hand once more after an answer: not satisfied with it, or a look-back found it untrue. */
export const backSql = Prisma.sql`(s."status" = 'rework' OR (s."status" = 'handling' AND EXISTS (
  SELECT 1 FROM "SuggestionReply" x
  WHERE x."suggestionId" = s."id" AND x."publishedAt" IS NOT NULL)))`;

/** What a view shows of its `partsSql`. */
export function viewSql(actor: Actor, view: HandledView, now: Date): Prisma.Sql {
  const views: Record<HandledView, () => Prisma.Sql> = {
    todo: () => todoSql(actor),
    elsewhere: () => Prisma.sql`NOT ${todoSql(actor)}`,
    overdue: () => Prisma.sql`d."dueAt" < ${now}`,
    back: () => backSql,
    ended: () => endedSql,
    all: () => Prisma.sql`TRUE`,
  };
  return views[view]();
}

/** One word in title, text, place or reference; a whole reference is that one item. */
function wordSql(word: string): Prisma.Sql {
  const exact = parseRef(word)?.ref;
  if (exact) return Prisma.sql`s."ref" = ${exact}`;
  const pattern = `%${word.replace(/[%_\\]/g, "\\$&")}%`;
  return Prisma.sql`(s."title" ILIKE ${pattern} OR s."ref" ILIKE ${pattern}
    OR left(s."divisionCode", 9) IN (SELECT v."code" FROM "Division" v WHERE v."name" ILIKE ${pattern})
    OR s."divisionCode" IN (SELECT v."code" FROM "Division" v WHERE v."name" ILIKE ${pattern})
    OR COALESCE((SELECT p."text" ILIKE ${pattern} FROM "Prose" p
      WHERE p."id" = s."bodyId" AND p."erasedAt" IS NULL), FALSE))`;
}

/** What the address narrows the list to, beside its view. */
export function narrowedSql({ role, year, words }: Omit<HandledFilter, "view">): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`, ...wordsIn(words).map(wordSql)];
  if (role) conditions.push(Prisma.sql`a."role" = ${role}`);
  if (year) {
    const { from, to } = daysOfYear(year);
    const { gte, lt } = momentsOf(from, to) ?? {};
    conditions.push(Prisma.sql`a."assignedAt" >= ${gte} AND a."assignedAt" < ${lt}`);
  }
  return Prisma.join(conditions, " AND ");
}
