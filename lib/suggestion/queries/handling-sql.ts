import "server-only";
import type { Actor } from "@/lib/core/actor";
import { momentsOf } from "@/lib/core/day";
import { Prisma } from "@/lib/core/db";
import { wordsIn } from "@/lib/core/excerpt";
import { parseRef } from "@/lib/core/ref";
import { type AssignmentRole, endedStatuses } from "../model";
import type { HandledSort, HandledView } from "../model/handling-list";
import { type HandledPart, handledParts } from "../policy";
import { daysOfYear } from "../rules/handling-list";

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

/** One row a part: what one department has of one suggestion. */
export const partsSql = Prisma.sql`"Assignment" a
  JOIN "Suggestion" s ON s."id" = a."suggestionId"
  LEFT JOIN LATERAL (
    SELECT x."dueAt", x."startedAt" FROM "Deadline" x
    WHERE x."subject" = CASE a."role" WHEN 'lead' THEN 'suggestion' ELSE 'assignment' END
      AND x."subjectId" = CASE a."role" WHEN 'lead' THEN s."id" ELSE a."id" END
      AND x."kind" IN ('sign', 'reply', 'opinion')
      AND x."metAt" IS NULL AND x."cancelledAt" IS NULL
      AND s."status" NOT IN (${Prisma.join([...endedStatuses])})
    ORDER BY x."dueAt" LIMIT 1
  ) d ON TRUE`;

function reachedBy(parts: readonly HandledPart[]): Prisma.Sql {
  const each = parts.map(
    ({ departmentId, scope }) => Prisma.sql`(a."departmentId" = ${departmentId}::uuid
      AND s."divisionCode" LIKE ${`${scope}%`})`,
  );
  return each.length > 0 ? Prisma.sql`(${Prisma.join(each, " OR ")})` : Prisma.sql`FALSE`;
}

/** The parts of the actor's departments within the scope of the grant that names each. */
export function ownSql(actor: Actor): Prisma.Sql {
  const parts = handledParts(actor);
  const ids = parts.map(({ departmentId }) => departmentId);
  return Prisma.sql`a."departmentId" = ANY(${ids}::uuid[]) AND ${reachedBy(parts)}`;
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
  WHERE x."suggestionId" = s."id" AND x."status" = 'submitted')`;

/** `taskOf` for a whole list: whether there is anything to do for the actor. */
function todoSql(actor: Actor): Prisma.Sql {
  const signs = signsSql(actor);
  return Prisma.sql`(CASE
    WHEN a."role" <> 'lead' THEN a."status" = 'requested'
      AND s."status" IN ('assigned', 'signed', 'handling', 'rework')
    WHEN s."status" = 'assigned' THEN TRUE
    WHEN s."status" = 'signed' THEN ${signs} OR NOT ${adoptionDraftedSql}
    WHEN s."status" IN ('handling', 'rework')
      THEN ${signs} OR ${opinionsWaitSql} OR NOT ${replyDraftedSql}
    ELSE FALSE END)`;
}

const openSql = Prisma.sql`s."status" NOT IN (${Prisma.join([...endedStatuses])})`;

/** In hand once more after an answer: not satisfied with it, or a look-back found it untrue. */
export const backSql = Prisma.sql`(s."status" = 'rework' OR (s."status" = 'handling' AND EXISTS (
  SELECT 1 FROM "SuggestionReply" x
  WHERE x."suggestionId" = s."id" AND x."publishedAt" IS NOT NULL)))`;

export function viewSql(actor: Actor, view: HandledView, now: Date): Prisma.Sql {
  const views: Record<HandledView, () => Prisma.Sql> = {
    todo: () => todoSql(actor),
    elsewhere: () => Prisma.sql`(${openSql} AND NOT ${todoSql(actor)})`,
    overdue: () => Prisma.sql`(${openSql} AND d."dueAt" < ${now})`,
    back: () => backSql,
    ended: () => Prisma.sql`s."status" IN (${Prisma.join([...endedStatuses])})`,
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
    OR EXISTS (SELECT 1 FROM "Prose" p WHERE p."id" = s."bodyId" AND p."erasedAt" IS NULL
      AND p."text" ILIKE ${pattern}))`;
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
