import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { publicStatuses, type SuggestionStatus } from "../model";
import { groupMost, type Together, visitKind } from "../model/group";
import { handledDepartments } from "../policy";
import { loadGroup } from "../records/group";
import { loadForLot } from "../records/lot";
import { joinableStatuses } from "../rules/group";
import { type PickedForLot, pickedFrom } from "./lot";

/**
 * The others of its group and the visits that all share; null where it is handled by itself. Only
 * what the minutes confirmed is named: nothing here that its own public page does not say.
 */
export async function getPublishedTogether(suggestionId: string): Promise<Together | null> {
  const own = await db.handlingGroupMember.findUnique({
    where: { suggestionId },
    select: {
      groupId: true,
      group: {
        select: {
          leadSuggestionId: true,
          members: { select: { suggestionId: true }, orderBy: { joinedAt: "asc" } },
          visits: { select: { kind: true, onDay: true }, orderBy: { onDay: "asc" }, take: 50 },
        },
      },
    },
  });
  if (!own) return null;
  const { leadSuggestionId, members, visits } = own.group;
  const ids = members.map((each) => each.suggestionId).filter((id) => id !== suggestionId);
  const rows = await db.suggestion.findMany({
    where: { id: { in: ids }, status: { in: [...publicStatuses] } },
    select: { id: true, ref: true, title: true, status: true },
    take: groupMost,
  });
  const others = rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ id, status, ...row }) => ({
      ...row,
      status: status as SuggestionStatus,
      leads: id === leadSuggestionId,
    }));
  const shared = visits.map((each) => ({ ...each, kind: visitKind.parse(each.kind) }));
  return { groupId: own.groupId, others, visits: shared };
}

const cursor = z.tuple([momentText, z.uuid()]);

/** What the actor's departments could still handle together: signed for, not answered, in no group. */
export async function listJoinable(actor: Actor, after?: string): Promise<Page<PickedForLot>> {
  const from = readCursor(cursor, after);
  const onward = from && {
    OR: [{ assignedAt: { gt: from[0] } }, { assignedAt: from[0], id: { gt: from[1] } }],
  };
  const taken = await db.handlingGroupMember.findMany({
    where: { group: { departmentId: { in: [...handledDepartments(actor)] }, endedAt: null } },
    select: { suggestionId: true },
    take: 1000,
  });
  const found = await db.suggestion.findMany({
    where: {
      leadDepartmentId: { in: [...handledDepartments(actor)] },
      status: { in: [...joinableStatuses] },
      id: { notIn: taken.map((each) => each.suggestionId) },
      ...onward,
    },
    select: { id: true, assignedAt: true },
    orderBy: [{ assignedAt: "asc" }, { id: "asc" }],
    take: groupMost + 1,
  });
  const page = pageOf(found, groupMost, (last) =>
    cursorOf((last.assignedAt ?? new Date(0)).toISOString(), last.id),
  );
  const ids = page.rows.map((row) => row.id);
  const rows = await loadForLot(db, actor, { id: { in: ids } });
  return {
    ...page,
    rows: await pickedFrom(rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))),
  };
}

/** One group as its department works on it; null to anybody else. */
export async function getGroup(actor: Actor, id: string) {
  const group = await loadGroup(db, actor, id);
  if (!group) return null;
  const lead = group.leadSuggestionId;
  const joined = group.members.map((each) => each.suggestionId);
  const ids = [lead, ...joined.filter((each) => each !== lead)];
  const [rows, visits] = await Promise.all([
    loadForLot(db, actor, { id: { in: ids } }).then(pickedFrom),
    db.handlingVisit.findMany({
      where: { groupId: id },
      select: { id: true, kind: true, onDay: true, noteId: true },
      orderBy: { onDay: "asc" },
      take: 50,
    }),
  ]);
  const texts = await readProse([group.reasonId, ...visits.map((each) => each.noteId)]);
  return {
    id,
    endedAt: group.endedAt,
    openedAt: group.openedAt,
    reason: texts.get(group.reasonId) ?? "",
    leadId: lead,
    members: rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    visits: visits.map(({ kind, noteId, ...each }) => ({
      ...each,
      kind: visitKind.parse(kind),
      note: texts.get(noteId) ?? "",
    })),
  };
}
export type GroupView = NonNullable<Awaited<ReturnType<typeof getGroup>>>;

/** The groups that the actor's departments work on, the newest first. */
export async function listGroups(actor: Actor) {
  const groups = await db.handlingGroup.findMany({
    where: { departmentId: { in: [...handledDepartments(actor)] }, endedAt: null },
    select: {
      id: true,
      openedAt: true,
      leadSuggestionId: true,
      _count: { select: { members: true, visits: true } },
    },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const leads = await db.suggestion.findMany({
    where: { id: { in: groups.map((each) => each.leadSuggestionId) } },
    select: { id: true, ref: true, title: true },
    take: 50,
  });
  return groups.map(({ _count, leadSuggestionId, ...group }) => ({
    ...group,
    lead: leads.find((each) => each.id === leadSuggestionId) ?? null,
    members: _count.members,
    visits: _count.visits,
  }));
}
