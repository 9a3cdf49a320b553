import "server-only";
import type { Actor, Grant } from "@/lib/core/actor";
import { Prisma } from "@/lib/core/db";
import { officeGrants } from "../policy";

/** What a queue holds: by whose turn it is. */
export const stages = {
  waiting: ["submitted"],
  routing: ["accepted", "dispatched", "return-requested"],
  handling: ["received", "in-progress", "awaiting-resident", "in-consultation", "rework"],
  answered: ["replied"],
} as const;
export type Stage = keyof typeof stages;

/** The same by whose turn it is within a department. */
export const handlingStages = {
  "to-sign": ["dispatched"],
  "in-hand": ["received", "in-progress", "rework"],
  "with-others": ["awaiting-resident", "in-consultation"],
  answered: ["replied"],
  "given-back": ["return-requested"],
  /** All whose dates are the department's own to keep: what its officers are reminded of. */
  owed: ["dispatched", "return-requested", "received", "in-progress", "rework"],
} as const;
export type HandlingStage = keyof typeof handlingStages;
export type AnyStage = Stage | HandlingStage;
const everyStage = { ...stages, ...handlingStages };
export const queueViews = ["all", "soon", "over", "duplicate", "common"] as const;
export type QueueView = (typeof queueViews)[number];
export const queueSorts = ["due", "received", "urgency"] as const;
export type QueueSort = (typeof queueSorts)[number];
export type Office = "triage" | "handling";

export type QueueFilter = {
  /** One queue, or everything that is open. */
  readonly stage: Stage | "open";
  readonly view?: QueueView;
  readonly words?: string;
  readonly street?: string;
  readonly group?: string;
  readonly department?: string;
  readonly urgency?: string;
  readonly kind?: string;
  /** Whose it is within the department. */
  readonly handler?: string;
  readonly sort?: QueueSort;
  readonly down?: boolean;
  readonly after?: string;
};

/** A queue of either office. */
export type AnyFilter = Omit<QueueFilter, "stage"> & { readonly stage: AnyStage | "open" };

/**
 * Word for word what the partial indexes say (migration desk_search), so that the database sees
 * that they hold all there is to read, however much is closed.
 */
export const openSql = Prisma.sql`c."status" IN ('submitted', 'accepted', 'dispatched',
  'return-requested', 'received', 'in-progress', 'awaiting-resident', 'in-consultation', 'replied',
  'rework')`;
export const overSql = Prisma.sql`c."status" IN ('merged', 'declined', 'referred', 'withdrawn',
  'closed', 'closed-explained', 'closed-unanswered')`;

/** The next date; what stands still has none and comes last. */
export const dueSql = Prisma.sql`COALESCE(c."dueAt", 'infinity'::timestamptz)`;

function reachSql(grant: Grant): Prisma.Sql {
  const parts = [Prisma.sql`c."divisionCode" LIKE ${`${grant.scope}%`}`];
  if (grant.venueId) parts.push(Prisma.sql`c."venueId" = ${grant.venueId}::uuid`);
  if (grant.departmentId) parts.push(Prisma.sql`c."departmentId" = ${grant.departmentId}::uuid`);
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

/** What the actor's office reaches; where they hold none, nothing. */
export function officeSql(actor: Actor, office: Office): Prisma.Sql {
  const grants = officeGrants(actor)[office];
  if (grants.length === 0) return Prisma.sql`false`;
  return Prisma.sql`(${Prisma.join(grants.map(reachSql), " OR ")})`;
}

/** What the address narrows the list to, words and views apart. */
export function narrowedSql(filter: AnyFilter): Prisma.Sql {
  const { street, group, department, urgency, kind, handler } = filter;
  const parts = [Prisma.sql`true`];
  if (street) parts.push(Prisma.sql`c."divisionCode" LIKE ${`${street}%`}`);
  if (group) parts.push(Prisma.sql`c."categoryCode" LIKE ${`${group}%`}`);
  if (department) parts.push(Prisma.sql`c."departmentId" = ${department}::uuid`);
  if (urgency) parts.push(Prisma.sql`c."urgency" = ${urgency}`);
  if (kind) parts.push(Prisma.sql`c."kind" = ${kind}`);
  if (handler) parts.push(Prisma.sql`c."handlerId" = ${handler}::uuid`);
  return Prisma.join(parts, " AND ");
}

/** The statuses stand in the text, so that it is seen to lie within what the indexes hold. */
export function stageSql(stage: AnyStage | "open"): Prisma.Sql {
  if (stage === "open") return openSql;
  return Prisma.raw(`c."status" IN ('${everyStage[stage].join("', '")}')`);
}

/** For how long what was said before counts as near. */
export const nearDays = 90;
/** As many of a kind make a common problem (示例规则; the setting decides, this only points to it). */
const commonFrom = 3;

/**
 * Up to so many of these days at the same place about the same kind of matter as a row of `like`:
 * in its compound, where it names one, else in its community.
 */
export function alikeSql(like: Prisma.Sql, now: Date, most: number, but: Prisma.Sql): Prisma.Sql {
  const since = new Date(now.getTime() - nearDays * 86_400_000);
  const few = (place: Prisma.Sql) => Prisma.sql`(SELECT count(*)::int FROM (
    SELECT 1 FROM "Complaint" o WHERE o."categoryCode" = ${like}."categoryCode" AND ${place}
      AND o."status" NOT IN ('draft', 'discarded', 'withdrawn', 'declined', 'referred')
      AND o."submittedAt" > ${since} AND ${but}
    LIMIT ${most}) AS few)`;
  return Prisma.sql`CASE WHEN length(${like}."divisionCode") < 12 THEN 0
    WHEN ${like}."compoundId" IS NULL THEN ${few(Prisma.sql`o."divisionCode" = ${like}."divisionCode"`)}
    ELSE ${few(Prisma.sql`o."compoundId" = ${like}."compoundId"`)} END`;
}

const row = Prisma.sql`c`;
const nearSql = (now: Date, most: number) => alikeSql(row, now, most, Prisma.sql`o."id" <> c."id"`);

/** Only who decides whether to take it on is shown such a count. */
export function nearCountSql(stage: AnyFilter["stage"], now: Date): Prisma.Sql {
  return stage === "waiting" ? nearSql(now, 99) : Prisma.sql`0`;
}

export function viewSql(view: QueueView, now: Date): Prisma.Sql {
  const views: Record<QueueView, () => Prisma.Sql> = {
    all: () => Prisma.sql`true`,
    over: () => Prisma.sql`${dueSql} < ${now}`,
    // By the index's own key, so that the list begins in it where the first that is not over stands.
    soon: () => Prisma.sql`(${dueSql} >= ${now}
      AND c."dueAt" - ${now} <= (c."dueAt" - c."dueFrom") / 5)`,
    duplicate: () => Prisma.sql`(${nearSql(now, 1)}) > 0`,
    common: () => Prisma.sql`(${nearSql(now, commonFrom - 1)}) >= ${commonFrom - 1}`,
  };
  return views[view]();
}
