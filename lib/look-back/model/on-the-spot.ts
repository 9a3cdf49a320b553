import { z } from "zod";
import { solvedAnswer } from "@/lib/complaint/model";
import { defineEvents } from "@/lib/core/events";

/** How a resident confirmed: signed in, by the receipt they proved, or by name on the spot. */
export const confirmedBy = ["account", "receipt", "name"] as const;
export type ConfirmedBy = (typeof confirmedBy)[number];

/** What is gathered while a look-back is under way; the status stays. */
export const spotEvents = defineEvents("look-back", {
  "evidence-added": z.object({ files: z.int() }),
  "evidence-dropped": z.object({ files: z.int() }),
  "resident-confirmed": z.object({ via: z.enum(confirmedBy), solved: solvedAnswer }),
  "evidence-passed": z.object({ files: z.int() }),
  "evidence-withheld": z.object({ files: z.int() }),
  "names-forgotten": z.object({ names: z.int() }),
});

const ref = z.string().min(1);
const solved = z.enum(solvedAnswer.options, "word-missing");

export const dropForm = z.object({ ref, key: z.string().min(1) });
export type DropForm = z.infer<typeof dropForm>;

/** A resident signs off by name on the member's phone, and agrees that the name is kept. */
export const signOffForm = z.object({
  ref,
  name: z.string().trim().min(2, "name-short").max(40, "name-long"),
  solved,
  agreed: z.literal("yes", "agree-missing"),
});
export type SignOffForm = z.infer<typeof signOffForm>;

/** A resident says on their own phone how it is. */
export const confirmForm = z.object({ ref, solved });
export type ConfirmForm = z.infer<typeof confirmForm>;
