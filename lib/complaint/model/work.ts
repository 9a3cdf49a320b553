import { z } from "zod";

/** Whose it is to be within the department: a colleague, oneself, or nobody where it is handed back. */
export const handlerForm = z.object({
  ref: z.string().min(1, "missing"),
  personId: z.union([z.literal(""), z.uuid("colleague-missing")]).default(""),
  /** Whose it was on the page, so that two who decide at once do not undo each other. */
  seenId: z.union([z.literal(""), z.uuid()]).default(""),
});
export type HandlerForm = z.infer<typeof handlerForm>;

type Colleague = { readonly id: string; readonly name: string };

/** Whose it is within the department, to whom the reader may give it, and whether they hand it back. */
export type Handlers = {
  readonly current: Colleague | null;
  readonly choices: readonly Colleague[];
  readonly handsBack: boolean;
};
