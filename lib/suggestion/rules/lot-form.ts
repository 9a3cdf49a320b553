import { z } from "zod";
import { lotMost } from "../model/lot";
import { isAnswerSlot, openSlots } from "./fill-answer";
import { body, type ReplyForm, replyForm } from "./forms";

export const pickedRefs = z
  .array(z.string().trim().min(1).max(40))
  .min(1, "lot-none-picked")
  .max(lotMost, "lot-many");

type Issue = readonly [field: string, reason: string];

/** Only the text is filled in for each; a promise and a basis are the same words for all. */
function slotIssues(plan: ReplyForm): Issue[] {
  const unknown = openSlots(plan.body).some((name) => !isAnswerSlot(name));
  const fixed = (["promise", "basis"] as const).filter((name) => openSlots(plan[name]).length > 0);
  return [
    ...(unknown ? [["body", "answer-slot-unknown"] as const] : []),
    ...fixed.map((name) => [name, "answer-slot-here"] as const),
  ];
}

/** One text for several: what a single answer demands of its letter is demanded here too. */
export const lotForm = z
  .looseObject({
    refs: pickedRefs,
    /** The lot that is written anew. */
    replaces: z.union([z.literal(""), z.uuid()]).default(""),
  })
  .transform(({ refs, replaces, ...typed }, context) => {
    const parsed = replyForm.safeParse({ ...typed, ref: refs[0] });
    const issues: readonly Issue[] = parsed.success
      ? slotIssues(parsed.data)
      : parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    for (const [field, message] of issues) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return parsed.success ? { refs: [...new Set(refs)], replaces, plan: parsed.data } : z.NEVER;
  });
export type LotForm = z.output<typeof lotForm>;

export const textName = (item: string) => `text-${item}`;
export const takeName = (item: string) => `take-${item}`;

function textIssue(text: unknown): string | undefined {
  const parsed = body.safeParse(text);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  return openSlots(parsed.data).length > 0 ? "answer-slot-open" : undefined;
}

/** Every answer as it was read, and whether it is to be written; a form of named rows. */
export const lotSendForm = z
  .looseObject({ lot: z.uuid() })
  .transform(({ lot, ...typed }: { lot: string; [name: string]: unknown }, context) => {
    const ids = Object.keys(typed)
      .filter((name) => name.startsWith(textName("")))
      .map((name) => name.slice(textName("").length))
      .slice(0, lotMost);
    const taken = ids.filter((id) => typed[takeName(id)] === "yes");
    for (const id of taken) {
      const message = textIssue(typed[textName(id)]);
      if (message) context.addIssue({ code: "custom", path: [textName(id)], message });
    }
    const texts = taken.map((id) => [id, String(typed[textName(id)]).trim()] as const);
    return { lot, shown: ids, texts: new Map(texts) };
  });
export type LotSendForm = z.output<typeof lotSendForm>;
