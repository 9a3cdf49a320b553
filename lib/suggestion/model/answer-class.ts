import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { type Resolution, resolution } from "../model";

const district = z.string("class-district").regex(/^\d{6}$/, "class-district");
const code = z
  .string("class-code")
  .trim()
  .regex(/^[A-Za-z0-9]{1,8}$/, "class-code");
const version = z.coerce.number().int().min(0).default(0);

/** One of a district's own answer classes, as it is written over the edition that was read. */
export const answerClassForm = z.object({
  scope: district,
  code,
  name: z.string().trim().min(2, "class-name").max(20, "class-name"),
  nameEn: z.string().trim().min(2, "class-name").max(60, "class-name"),
  means: z.enum(resolution.options, "resolution-missing"),
  version,
});
export type AnswerClassForm = z.output<typeof answerClassForm>;

export const answerClassEnd = z.object({ scope: district, code, version });
export type AnswerClassEnd = z.output<typeof answerClassEnd>;

/** As forms and pages show it. */
export type AnswerClass = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly means: Resolution;
};

const told = { code: z.string(), version: z.int(), means: resolution };
export const answerClassEvents = defineEvents("answer-class", {
  kept: z.object({ ...told, name: z.string(), nameEn: z.string() }),
  ended: z.object(told),
});
