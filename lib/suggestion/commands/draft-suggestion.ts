import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canDraftSuggestion, canOpenSuggestion } from "../policy";
import { departmentByCode, moveSuggestion, openForAct, placeFrom } from "../records";
import type { DraftForm } from "../rules/forms";

const forDraft = {
  id: true,
  status: true,
  divisionCode: true,
  problemId: true,
  venueId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  convenorId: true,
} as const satisfies Prisma.ConsultationSelect;

/** Writes a suggestion into the minutes; it is nobody's business until they are confirmed. */
export function draftSuggestion(
  actor: Actor,
  input: DraftForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const consultation = await tx.consultation.findUnique({
      where: { ref: input.consultation },
      select: forDraft,
    });
    if (!consultation) return refuse("not-found");
    const row = { ...consultation, leadDepartmentId: null, assignments: [] };
    const place = placeFrom(row, consultation);
    if (!canOpenSuggestion(actor, place).allowed) return refuse("not-found");
    const verdict = canDraftSuggestion(actor, place);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (consultation.status !== "minuting") return refuse("not-now", consultation.status);
    const department = input.proposedDepartment
      ? await departmentByCode(tx, input.proposedDepartment)
      : null;
    if (input.proposedDepartment && !department) {
      return refuse("invalid", undefined, { proposedDepartment: ["department-unknown"] });
    }
    const drafted = await keepDraft(tx, consultation, input, department?.id ?? null, now);
    return { value: { ref: drafted.ref }, grant: verdict.grant, events: [drafted.event] };
  });
}

type ForDraft = Prisma.ConsultationGetPayload<{ select: typeof forDraft }>;

async function keepDraft(
  tx: Tx,
  consultation: ForDraft,
  input: DraftForm,
  proposedDepartmentId: string | null,
  now: Date,
) {
  const { id: consultationId, divisionCode, problemId } = consultation;
  const body = await keepProse(tx, input.body);
  const drafted = { id: newId(), ref: newRef("S", divisionCode), divisionCode };
  await tx.suggestion.create({
    data: {
      ...drafted,
      status: "drafted",
      consultationId,
      problemId,
      position: await nextPosition(tx, consultationId),
      title: input.title,
      bodyId: body.id,
      proposedDepartmentId,
      proposerKind: input.proposer,
      raisedAt: now,
    },
  });
  const { ref } = drafted;
  return { ref, event: suggestionEvents.drafted(drafted, { ref, consultationId, body }) };
}

/** Two who write at once wait for each other, so that no number is given twice. */
async function nextPosition(tx: Tx, consultationId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${consultationId}::uuid FOR UPDATE`;
  const last = await tx.suggestion.aggregate({
    where: { consultationId },
    _max: { position: true },
  });
  return (last._max.position ?? 0) + 1;
}

/** Takes a suggestion out of the minutes, or gives up one that staff returned. */
export function dropSuggestion(
  actor: Actor,
  input: { ref: string; reason?: string },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canDraftSuggestion, "drop");
    if ("refused" in opened) return opened;
    const reason = input.reason ? await keepProse(tx, input.reason) : null;
    const changed = reason ? { noteId: reason.id } : {};
    if (!(await moveSuggestion(tx, opened.suggestion, opened.to, changed))) return refuse("stale");
    return {
      value: { ref: input.ref },
      grant: opened.grant,
      events: [suggestionEvents.dropped(opened.suggestion, { reason })],
    };
  });
}
