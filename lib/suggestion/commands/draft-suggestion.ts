import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { done, isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canDraftSuggestion, canOpenSuggestion } from "../policy";
import { departmentByCode, moveSuggestion, openForAct, placeFrom } from "../records";
import { type DraftInput, rowName } from "../rules/forms";

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
export async function draftSuggestion(
  actor: Actor,
  input: DraftInput,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const { consultation } = input;
  const outcome = await draftSuggestions(actor, { consultation, drafts: [input] }, now);
  return outcome.ok ? done({ ref: outcome.value.refs[0] ?? "" }) : outcome;
}

type Drafts = { readonly consultation: string; readonly drafts: readonly DraftInput[] };

/** Several at once, in their order: all of them or none. */
export function draftSuggestions(
  actor: Actor,
  input: Drafts,
  now: Date,
): Promise<Outcome<{ refs: readonly string[] }>> {
  return write(actor, now, async (tx) => {
    const open = await openForDrafts(tx, actor, input.consultation);
    if (isRefusal(open)) return open;
    const { consultation, grant } = open;
    const kept = [];
    for (const [i, draft] of input.drafts.entries()) {
      const department = draft.proposedDepartment
        ? await departmentByCode(tx, draft.proposedDepartment)
        : null;
      if (draft.proposedDepartment && !department) {
        const field = rowName("proposedDepartment", i + 1);
        return refuse("invalid", undefined, { [field]: ["department-unknown"] });
      }
      kept.push(await keepDraft(tx, consultation, draft, department?.id ?? null, now));
    }
    const [first, ...rest] = kept.map((each) => each.event);
    if (!first) return refuse("invalid", undefined, { title: ["title-short"] });
    const refs = kept.map((each) => each.ref);
    return { value: { refs }, grant, events: [first, ...rest] };
  });
}

/** Its minutes are being written, and the actor may write in them. */
async function openForDrafts(tx: Tx, actor: Actor, ref: string) {
  const consultation = await tx.consultation.findUnique({ where: { ref }, select: forDraft });
  if (!consultation) return refuse("not-found");
  const row = { ...consultation, leadDepartmentId: null, assignments: [] };
  const place = placeFrom(row, consultation);
  if (!canOpenSuggestion(actor, place).allowed) return refuse("not-found");
  const verdict = canDraftSuggestion(actor, place);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  if (consultation.status !== "minuting") return refuse("not-now", consultation.status);
  return { consultation, grant: verdict.grant };
}

type ForDraft = Prisma.ConsultationGetPayload<{ select: typeof forDraft }>;

async function keepDraft(
  tx: Tx,
  consultation: ForDraft,
  input: DraftInput,
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
      proposerKind: input.proposer ?? "member",
      outcome: input.outcome ?? "assign",
      promisedOn: input.promisedOn || null,
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
