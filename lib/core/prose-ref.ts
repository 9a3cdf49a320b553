import { z } from "zod";

/** What an event carries of a text: its row and a salted digest, never the words. */
export const proseRef = z.object({ id: z.uuid(), digest: z.string().length(64) });
export type ProseRef = z.infer<typeof proseRef>;
