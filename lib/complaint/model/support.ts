import { z } from "zod";

/** Joining a complaint (附议): which, and perhaps one sentence for those who handle it. */
export const supportForm = z.object({
  ref: z.string().min(1, "missing"),
  note: z.string().trim().max(200, "too-long").default(""),
});
export type SupportForm = z.infer<typeof supportForm>;
