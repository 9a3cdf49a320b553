import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canNoteAnswer, departmentOf } from "../policy";
import { openForWork } from "../records";

export const answerNoteForm = z.object({
  ref: z.string().min(1),
  note: z.string().trim().min(2, "note-short").max(1000, "reason-long"),
});
export type AnswerNoteForm = z.infer<typeof answerNoteForm>;

/**
 * A department's word to itself beside the public text. The event names only the department: of the
 * note not even a digest leaves it.
 */
export function noteAnswer(
  actor: Actor,
  input: AnswerNoteForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForWork(tx, actor, input.ref, canNoteAnswer);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const departmentId = departmentOf(actor, suggestion.departmentIds);
    if (!departmentId) return refuse("forbidden", "not-your-department");
    const text = await keepProse(tx, input.note);
    const note = { suggestionId: suggestion.id, departmentId, textId: text.id, at: now };
    await tx.answerNote.create({ data: { ...note, writtenById: actor.id ?? "" } });
    const events = [suggestionEvents.noted(suggestion, { departmentId })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
