import { z } from "zod";
import { matterSource } from "../model";
import { matterStance } from "../model/matter-voice";

const blank = (value: unknown) => (value === "" ? undefined : value);

/** 协商议题征集表: where, what, why, how far it reaches. */
export const matterProposing = z.object({
  venueCode: z.string().min(1, "choose-venue"),
  title: z.string().trim().min(4, "title-short").max(40, "title-long"),
  reason: z.string().trim().min(10, "reason-short").max(1000, "reason-long"),
  source: z.preprocess(blank, matterSource.optional()),
  compoundCode: z.preprocess(blank, z.string().optional()),
  households: z.preprocess(
    blank,
    z.coerce
      .number("households-wrong")
      .int("households-wrong")
      .min(1, "households-wrong")
      .max(100_000, "households-wrong")
      .optional(),
  ),
  problemRef: z.preprocess(blank, z.string().trim().optional()),
});
export type MatterProposing = z.infer<typeof matterProposing>;

/** Support needs no words; a concern is nothing without them. */
export const matterVoicing = z
  .object({
    ref: z.string().min(1),
    stance: matterStance,
    words: z.string().trim().max(200, "words-long").optional(),
  })
  .refine((voice) => voice.stance === "support" || (voice.words ?? "").length >= 2, {
    path: ["words"],
    message: "words-short",
  });
export type MatterVoicing = z.infer<typeof matterVoicing>;
