import "server-only";
import { type Actor, deny } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { type AssignmentStatus, suggestionEvents } from "../model";
import { canGiveOpinion, canHandleSuggestion, canSignPart, departmentOf } from "../policy";
import { openForWork, type SuggestionRecord } from "../records";
import type { OpinionDecisionForm, OpinionForm, OpinionReturnForm } from "../rules/forms";
import { type AssignmentAct, stepAssignment } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
type Part = SuggestionRecord["assignments"][number];

const coHandled = (suggestion: SuggestionRecord) =>
  suggestion.assignments.filter((part) => part.role !== "lead");

/** A co-handling department tells the lead what it thinks. */
export function submitOpinion(actor: Actor, input: OpinionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const own = (of: SuggestionRecord) =>
      departmentOf(
        actor,
        coHandled(of).map((part) => part.departmentId),
      );
    const rule = (by: Actor, of: SuggestionRecord) => {
      const departmentId = own(of);
      return departmentId ? canGiveOpinion(by, of, departmentId) : deny("not-your-department");
    };
    const opened = await openForWork(tx, actor, input.ref, rule);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const part = partOf(suggestion, own(suggestion), "submit");
    if ("refused" in part) return part;
    const opinion = await keepProse(tx, input.opinion);
    const given = { opinionId: opinion.id, submittedAt: now, submittedById: actor.id };
    if (!(await movePart(tx, part, part.to, given))) return refuse("stale");
    // A separate answer is in when its own lead has signed it.
    if (part.role !== "separate") await meetDeadline(tx, opinionOf(part.id), now);
    const event = { departmentId: part.departmentId, opinion };
    const events = [suggestionEvents["opinion-submitted"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** The lead takes the opinion into its reply; a separate answer is signed by its own lead. */
export function acceptOpinion(actor: Actor, input: OpinionDecisionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const department = await departmentId(tx, input.department);
    const opened = await openForWork(tx, actor, input.ref, decidedBy(department));
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const part = partOf(suggestion, department, "accept");
    if ("refused" in part) return part;
    if (!(await movePart(tx, readAs(part, input.readAt), part.to))) return refuse("stale");
    if (part.role === "separate") await meetDeadline(tx, opinionOf(part.id), now);
    const event = { departmentId: part.departmentId };
    const events = [suggestionEvents["opinion-accepted"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Whoever decides about it needs more: it goes back with a reason. */
export function returnOpinion(actor: Actor, input: OpinionReturnForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const department = await departmentId(tx, input.department);
    const opened = await openForWork(tx, actor, input.ref, decidedBy(department));
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const part = partOf(suggestion, department, "return");
    if ("refused" in part) return part;
    if (!(await movePart(tx, readAs(part, input.readAt), part.to))) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    if (part.role !== "separate") await askAgain(tx, suggestion, part, now);
    const event = { departmentId: part.departmentId, reason };
    const events = [suggestionEvents["opinion-returned"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** An opinion is the lead department's to take or return, a separate answer its own lead's. */
function decidedBy(departmentId: string | undefined) {
  return (by: Actor, of: SuggestionRecord) => {
    const part = of.assignments.find((each) => each.departmentId === departmentId);
    return part?.role === "separate" ? canSignPart(by, of, part) : canHandleSuggestion(by, of);
  };
}

/** The days for an opinion begin anew; those for a separate answer never stopped. */
async function askAgain(tx: Tx, suggestion: SuggestionRecord, part: Part, now: Date) {
  const { divisionCode } = suggestion;
  const amount = await setting(tx, "suggestion.co-handler-days", divisionCode);
  const of = { ...opinionOf(part.id), divisionCode, departmentId: part.departmentId };
  await openDeadline(tx, { ...of, startedAt: now, amount, unit: "working" });
}

const opinionOf = (subjectId: string) => ({ subject: "assignment", subjectId, kind: "opinion" });

async function departmentId(tx: Tx, code: string): Promise<string | undefined> {
  const row = await tx.department.findUnique({ where: { code }, select: { id: true } });
  return row?.id;
}

function partOf(
  suggestion: SuggestionRecord,
  departmentId: string | undefined,
  act: AssignmentAct,
): (Part & { to: AssignmentStatus }) | Refusal {
  const part = coHandled(suggestion).find((each) => each.departmentId === departmentId);
  if (!part) return refuse("not-found");
  const to = stepAssignment(part.status, act);
  return to ? { ...part, to } : refuse("not-now", part.status);
}

/** The part as it was read: where another text has come since, nothing is moved. */
function readAs(part: Part, readAt: Date | undefined): Part {
  return readAt ? { ...part, submittedAt: readAt } : part;
}

async function movePart(
  tx: Tx,
  part: Part,
  to: AssignmentStatus,
  data: { opinionId?: string; submittedAt?: Date; submittedById?: string | null } = {},
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { id: part.id, status: part.status, submittedAt: part.submittedAt },
    data: { ...data, status: to },
  });
  return count === 1;
}
