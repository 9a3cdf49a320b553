import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { meetDeadline } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canAssignSuggestion } from "../policy";
import { departmentByCode, moveSuggestion, openForAct } from "../records";
import type { ReasonForm, ReassignForm } from "../rules/forms";
import { openReply, openSigning } from "./assign-suggestion";

type Done = Promise<Outcome<{ ref: string }>>;
const objectionOf = (subjectId: string) => ({
  subject: "suggestion",
  subjectId,
  kind: "objection",
});

/** The objection was right: another department leads; who co-handled stays. */
export function reassignSuggestion(actor: Actor, input: ReassignForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canAssignSuggestion, "reassign");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    if (input.replyOn <= dayOf(now)) return refuse("invalid", undefined, { replyOn: ["day-past"] });
    const lead = await departmentByCode(tx, input.lead);
    const from = suggestion.leadDepartmentId ?? "";
    if (!lead || lead.id === from) {
      return refuse("invalid", undefined, { lead: [lead ? "lead-same" : "department-unknown"] });
    }
    const changed = { leadDepartmentId: lead.id, assignedAt: now };
    if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
    const part = { suggestionId: suggestion.id, departmentId: lead.id };
    await tx.assignment.deleteMany({ where: { suggestionId: suggestion.id, departmentId: from } });
    await tx.assignment.deleteMany({ where: part });
    await tx.assignment.create({
      data: { ...part, role: "lead", assignedById: actor.id ?? "", assignedAt: now },
    });
    await meetDeadline(tx, objectionOf(suggestion.id), now);
    await openSigning(tx, suggestion, lead.id, now);
    await openReply(tx, suggestion, lead.id, input.replyOn, now);
    const event = { fromDepartmentId: from, leadDepartmentId: lead.id, replyOn: input.replyOn };
    const events = [suggestionEvents.reassigned(suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** The objection was not right: it is signed for, and nobody objects again. */
export function upholdAssignment(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canAssignSuggestion, "uphold");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    const reason = await keepProse(tx, input.reason);
    const changed = { objectionFinal: true, signedAt: now, noteId: reason.id };
    if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
    await meetDeadline(tx, objectionOf(suggestion.id), now);
    const events = [suggestionEvents.upheld(suggestion, { reason })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
