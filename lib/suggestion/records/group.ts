import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { groupMost } from "../model/group";
import { canAnswerFor } from "../policy";
import { obstacleToJoin } from "../rules/group";
import { type LotCandidate, loadForLot } from "./lot";

const select = {
  id: true,
  departmentId: true,
  divisionCode: true,
  leadSuggestionId: true,
  reasonId: true,
  openedAt: true,
  endedAt: true,
  members: {
    select: { suggestionId: true, joinedAt: true },
    orderBy: [{ joinedAt: "asc" }, { suggestionId: "asc" }],
  },
} as const satisfies Prisma.HandlingGroupSelect;

export type GroupRow = Prisma.HandlingGroupGetPayload<{ select: typeof select }>;

/** A group of the actor's own department; to anybody else there is none. */
export async function loadGroup(tx: Tx, actor: Actor, id: string): Promise<GroupRow | null> {
  const group = await tx.handlingGroup.findUnique({ where: { id }, select });
  return group && canAnswerFor(actor, group).allowed ? group : null;
}

/** The same for a change of its members: whoever changes them at the same time waits. */
export async function lockGroup(tx: Tx, actor: Actor, id: string): Promise<GroupRow | null> {
  await tx.$queryRaw`SELECT 1 FROM "HandlingGroup" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return loadGroup(tx, actor, id);
}

/** Which group each of some suggestions stands in. */
export async function groupsOf(
  tx: Tx,
  suggestionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.handlingGroupMember.findMany({
    where: { suggestionId: { in: [...suggestionIds] } },
    select: { suggestionId: true, groupId: true },
    take: Math.max(suggestionIds.length, 1),
  });
  return new Map(rows.map((row) => [row.suggestionId, row.groupId]));
}

/** The suggestions by their refs, all of which can join the department's others; or the first that cannot. */
export async function loadToJoin(
  tx: Tx,
  actor: Actor,
  refs: readonly string[],
  departmentId: string | undefined,
): Promise<readonly LotCandidate[] | Refusal> {
  const wanted = [...new Set(refs)];
  const rows = await loadForLot(tx, actor, { ref: { in: wanted } });
  if (rows.length < wanted.length) return refuse("not-found", "group-unknown");
  const groups = await groupsOf(
    tx,
    rows.map((row) => row.id),
  );
  const department = departmentId ?? rows.find((row) => row.leads)?.leadDepartmentId ?? "";
  for (const row of rows) {
    const reason = obstacleToJoin({ ...row, groupId: groups.get(row.id) ?? null }, department);
    if (!reason) continue;
    const code = reason === "group-not-lead" ? "forbidden" : "not-now";
    return refuse(code, reason, undefined, { ref: row.ref });
  }
  return rows;
}

/** Puts them into the group; false where one was put into another a moment ago. */
export async function keepMembers(
  tx: Tx,
  actor: Actor,
  groupId: string,
  rows: readonly LotCandidate[],
  at: Date,
): Promise<boolean> {
  const by = { groupId, joinedById: actor.id ?? "", joinedAt: at };
  const { count } = await tx.handlingGroupMember.createMany({
    data: rows.map(({ id }) => ({ suggestionId: id, ...by })),
    skipDuplicates: true,
  });
  return count === rows.length && count <= groupMost;
}
