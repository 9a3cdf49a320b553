import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { groupMost, handlingGroupEvents } from "../model/group";
import { canHandleSuggestion } from "../policy";
import { openForWork } from "../records";
import { type GroupRow, groupsOf, lockGroup } from "../records/group";
import { leadAfter } from "../rules/group";
import type { LeaveGroupForm } from "../rules/group-form";

/**
 * One of the group is another matter after all, and is handled by itself from now on. A group of
 * one is none: where two are left and one leaves, it ends, and what was recorded of it stays.
 */
export function leaveHandling(
  actor: Actor,
  input: LeaveGroupForm,
  now: Date,
): Promise<Outcome<{ ref: string; group: string; ended: boolean }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForWork(tx, actor, input.ref, canHandleSuggestion);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const groupId = (await groupsOf(tx, [suggestion.id])).get(suggestion.id);
    const group = groupId ? await lockGroup(tx, actor, groupId) : null;
    if (!group) return refuse("not-now", "group-none-here");
    const { count } = await tx.handlingGroupMember.deleteMany({
      where: { suggestionId: suggestion.id, groupId: group.id },
    });
    if (count !== 1) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const left = suggestionEvents["left-group"](suggestion, { groupId: group.id, reason });
    const lead = leadAfter(group.members, group, suggestion.id);
    const follows = lead ? await pass(tx, group, lead) : await end(tx, group, now);
    const value = { ref: input.ref, group: group.id, ended: lead === null };
    return { value, grant, events: [left, ...follows] };
  });
}

async function pass(tx: Tx, group: GroupRow, leadId: string): Promise<DraftEvent[]> {
  if (leadId === group.leadSuggestionId) return [];
  await tx.handlingGroup.updateMany({
    where: { id: group.id, leadSuggestionId: group.leadSuggestionId },
    data: { leadSuggestionId: leadId },
  });
  return [handlingGroupEvents["lead-changed"](group, { leadId })];
}

async function end(tx: Tx, group: GroupRow, now: Date): Promise<DraftEvent[]> {
  const last = await tx.handlingGroupMember.findMany({
    where: { groupId: group.id },
    select: { suggestionId: true },
    take: groupMost,
  });
  const rows = await tx.suggestion.findMany({
    where: { id: { in: last.map((each) => each.suggestionId) } },
    select: { id: true, divisionCode: true },
    take: groupMost,
  });
  await tx.handlingGroupMember.deleteMany({ where: { groupId: group.id } });
  await tx.handlingGroup.updateMany({
    where: { id: group.id, endedAt: null },
    data: { endedAt: now },
  });
  const apart = rows.map((row) =>
    suggestionEvents["left-group"](row, { groupId: group.id, reason: null }),
  );
  return [...apart, handlingGroupEvents.ended(group, {})];
}
