import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, daysBetween } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canAssignSuggestion } from "../policy";
import { departmentsByCode, moveSuggestion, openForAct, type SuggestionRecord } from "../records";
import type { AssignForm } from "../rules/forms";

/** 交办: a lead, its co-handlers and those who answer for themselves, with the day of the reply. */
export function assignSuggestion(
  actor: Actor,
  input: AssignForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canAssignSuggestion, "assign");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    const parts = await partsOf(tx, input, now);
    if ("refused" in parts) return parts;
    const { leadDepartmentId } = parts;
    const changed = { leadDepartmentId, assignedAt: now, key: input.key };
    if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
    await keepParts(tx, actor, suggestion, { ...parts, replyOn: input.replyOn }, now);
    await meetDeadline(
      tx,
      { subject: "suggestion", subjectId: suggestion.id, kind: "assign" },
      now,
    );
    await openSigning(tx, suggestion, leadDepartmentId, now);
    await openReply(tx, suggestion, leadDepartmentId, input.replyOn, now);
    const event = { ...parts, replyOn: input.replyOn, key: input.key };
    const events = [suggestionEvents.assigned(suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

type Parts = { leadDepartmentId: string; coHandlerIds: string[]; separateIds: string[] };

async function partsOf(tx: Tx, input: AssignForm, now: Date): Promise<Parts | Refusal> {
  if (input.replyOn <= dayOf(now)) {
    return refuse("invalid", undefined, { replyOn: ["day-past"] });
  }
  const codes = [input.lead, ...input.coHandlers, ...input.separate];
  const [leadDepartmentId, ...others] = (await departmentsByCode(tx, codes)) ?? [];
  if (!leadDepartmentId) return refuse("invalid", undefined, { lead: ["department-unknown"] });
  const co = input.coHandlers.length;
  return { leadDepartmentId, coHandlerIds: others.slice(0, co), separateIds: others.slice(co) };
}

async function keepParts(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  parts: Parts & { replyOn: string },
  now: Date,
): Promise<void> {
  const part = (role: string) => (departmentId: string) => ({ role, departmentId });
  const rows = [
    part("lead")(parts.leadDepartmentId),
    ...parts.coHandlerIds.map(part("co-handler")),
    ...parts.separateIds.map(part("separate")),
  ];
  const by = { suggestionId: suggestion.id, assignedById: actor.id ?? "", assignedAt: now };
  const kept = await tx.assignment.createManyAndReturn({
    data: rows.map((row) => ({ ...row, ...by })),
    select: { id: true, role: true, departmentId: true },
  });
  const { divisionCode } = suggestion;
  const amount = await setting(tx, "suggestion.co-handler-days", divisionCode);
  // An opinion is due before the answer it goes into, a separate answer with the lead's.
  const opinion = { amount, unit: "working" } as const;
  const answer = { amount: daysBetween(dayOf(now), parts.replyOn), unit: "plain" } as const;
  for (const { id, role, departmentId } of kept) {
    if (role === "lead") continue;
    const of = { subject: "assignment", subjectId: id, kind: "opinion", divisionCode };
    const term = role === "separate" ? answer : opinion;
    await openDeadline(tx, { ...of, departmentId, startedAt: now, ...term });
  }
}

/** The lead has some working days to sign for it or object. */
export async function openSigning(
  tx: Tx,
  { id, divisionCode }: { id: string; divisionCode: string },
  departmentId: string,
  now: Date,
): Promise<void> {
  const amount = await setting(tx, "suggestion.sign-days", divisionCode);
  const of = { subject: "suggestion", subjectId: id, kind: "sign", divisionCode, departmentId };
  await openDeadline(tx, { ...of, startedAt: now, amount, unit: "working" });
}

/** The reply is due at the end of the day that staff named. */
export async function openReply(
  tx: Tx,
  { id, divisionCode }: { id: string; divisionCode: string },
  departmentId: string,
  replyOn: string,
  now: Date,
): Promise<void> {
  const amount = daysBetween(dayOf(now), replyOn);
  const of = { subject: "suggestion", subjectId: id, kind: "reply", divisionCode, departmentId };
  await openDeadline(tx, { ...of, startedAt: now, amount, unit: "plain" });
}
