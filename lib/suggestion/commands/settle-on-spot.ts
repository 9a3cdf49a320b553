import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline } from "@/lib/core/deadline-records";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canReviewSuggestion } from "../policy";
import { departmentByCode, moveSuggestion, openForAct, type SuggestionRecord } from "../records";
import type { SettleForm } from "../rules/forms";
import { publishAnswer } from "./publish-answer";

/**
 * What a department did on the day itself needs no assignment: answered with A, and rated like any
 * other answer.
 */
export function settleOnSpot(
  actor: Actor,
  input: SettleForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canReviewSuggestion, "settle-on-spot");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    const department = await departmentByCode(tx, input.department);
    if (!department || !actor.id) {
      return refuse("invalid", undefined, { department: ["department-unknown"] });
    }
    const settled = { resolution: "A", adoption: "adopted", leadDepartmentId: department.id };
    const times = { reviewedAt: now, adoptedAt: now, answeredAt: now };
    if (!(await moveSuggestion(tx, suggestion, to, { ...settled, ...times }))) {
      return refuse("stale");
    }
    const body = await keepProse(tx, input.body);
    const by = { departmentId: department.id, staffId: actor.id };
    const answered = await answerOnSpot(tx, suggestion, by, body.id, now);
    const event = { departmentId: department.id, body };
    const events = [suggestionEvents["settled-on-spot"](suggestion, event), answered] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** The department keeps the matter: if somebody is dissatisfied, it comes back to it. */
async function answerOnSpot(
  tx: Tx,
  suggestion: SuggestionRecord,
  { departmentId, staffId }: { departmentId: string; staffId: string },
  bodyId: string,
  now: Date,
) {
  const part = { departmentId, suggestionId: suggestion.id };
  await tx.assignment.create({
    data: { ...part, role: "lead", assignedById: staffId, assignedAt: now },
  });
  const replyId = newId();
  const written = { draftedById: staffId, draftedAt: now, countersignedById: staffId };
  const answer = { round: 1, resolution: "A" } as const;
  await tx.suggestionReply.create({
    data: { ...part, ...written, ...answer, id: replyId, bodyId, contact: "visited" },
  });
  const of = { subject: "suggestion", subjectId: suggestion.id, kind: "review" };
  await meetDeadline(tx, of, now);
  const nothing = { promisedOn: null, body: null, promise: null };
  return publishAnswer(tx, suggestion, { ...answer, ...nothing, replyId, departmentId }, now);
}
