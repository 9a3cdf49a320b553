import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

const wordList = (most: number) =>
  z
    .string()
    .default("")
    .transform((typed) => [...new Set(typed.split(/[\s,;、，；]+/u).filter(Boolean))])
    .pipe(z.array(z.string().max(20, "words-long")).max(most, "words-many"));

const tick = z.preprocess((value) => value === "yes", z.boolean());
const reason = z.string("missing").trim().min(4, "reason-short").max(500, "reason-long");

/** What staff write of a category; messages are keys of `catalogueFieldTexts`. */
const fields = {
  name: z.string("missing").trim().min(2, "name-short").max(20, "name-long"),
  nameEn: z.string("missing").trim().min(2, "name-short").max(60, "name-long"),
  departmentCode: z.string().min(1, "department-missing"),
  coDepartments: z.preprocess(
    (given) => (Array.isArray(given) ? given.join(" ") : given),
    wordList(8),
  ),
  urgency: z.enum(["U1", "U2", "U3", "U4"], "missing"),
  consultable: tick,
  legalBasis: z.string().trim().max(400, "basis-long").default(""),
  words: wordList(60),
  retired: tick,
  reason,
};

export const categoryEdit = z.object({
  code: z.string().regex(/^[A-Z]{2}\d{2}$/),
  version: z.coerce.number().int().min(1),
  ...fields,
});
export type CategoryEdit = z.output<typeof categoryEdit>;

export const categoryAddition = z.object({
  groupCode: z.string("group-missing").regex(/^[A-Z]{2}$/, "group-missing"),
  ...fields,
});
export type CategoryAddition = z.output<typeof categoryAddition>;

const edition = z.object({ code: z.string(), version: z.number().int(), reason: proseRef });

export const categoryEvents = defineEvents("category", { added: edition, edited: edition });
