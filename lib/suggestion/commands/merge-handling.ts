import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { groupMost, handlingGroupEvents } from "../model/group";
import { canAnswerFor } from "../policy";
import { keepMembers, loadToJoin, lockGroup } from "../records/group";
import type { GroupForm, JoinGroupForm } from "../rules/group-form";

type Done = Promise<Outcome<{ group: string }>>;

/**
 * 并案办理 (domain.md §5): suggestions of one department about one matter are handled together. Each
 * keeps its number, its deadline, its answer and its rating; all of them join, or none.
 */
export function mergeHandling(actor: Actor, input: GroupForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const rows = await loadToJoin(tx, actor, input.refs, undefined);
    if (isRefusal(rows)) return rows;
    const lead = rows.find((row) => row.ref === input.lead);
    const departmentId = lead?.leadDepartmentId;
    if (!lead || !departmentId) return refuse("invalid", "group-lead-missing");
    const { divisionCode } = await tx.department.findUniqueOrThrow({
      where: { id: departmentId },
      select: { divisionCode: true },
    });
    const verdict = canAnswerFor(actor, { departmentId, divisionCode });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const reason = await keepProse(tx, input.reason);
    const group = { id: newId(), divisionCode };
    await tx.handlingGroup.create({
      data: {
        ...group,
        departmentId,
        leadSuggestionId: lead.id,
        reasonId: reason.id,
        openedById: actor.id ?? "",
        openedAt: now,
      },
    });
    if (!(await keepMembers(tx, actor, group.id, rows, now))) return refuse("stale");
    const opened = handlingGroupEvents.opened(group, { departmentId, leadId: lead.id, reason });
    const joined = rows.map((row) => suggestionEvents["joined-group"](row, { groupId: group.id }));
    return { value: { group: group.id }, grant: verdict.grant, events: [opened, ...joined] };
  });
}

/** More of the department's suggestions turn out to be the same matter. */
export function joinHandling(actor: Actor, input: JoinGroupForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const group = await lockGroup(tx, actor, input.group);
    if (!group) return refuse("not-found");
    if (group.endedAt) return refuse("not-now", "group-ended");
    const rows = await loadToJoin(tx, actor, input.refs, group.departmentId);
    if (isRefusal(rows)) return rows;
    if (group.members.length + rows.length > groupMost) return refuse("invalid", "group-many");
    if (!(await keepMembers(tx, actor, group.id, rows, now))) return refuse("stale");
    const verdict = canAnswerFor(actor, group);
    const [first, ...others] = rows.map((row) =>
      suggestionEvents["joined-group"](row, { groupId: group.id }),
    );
    if (!first) return refuse("invalid", "group-none");
    const grant = verdict.allowed ? verdict.grant : null;
    return { value: { group: group.id }, grant, events: [first, ...others] };
  });
}
