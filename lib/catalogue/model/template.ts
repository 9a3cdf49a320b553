import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** What a template may leave open, by the name staff write in braces. */
export const templateSlots = ["回执号", "小区", "类别", "期限"] as const;
export type TemplateSlot = (typeof templateSlots)[number];
export const slotPattern = /\{([^{}]*)\}/g;

export function isSlot(name: string): name is TemplateSlot {
  return (templateSlots as readonly string[]).includes(name);
}

/** Names in braces that stand for nothing. */
export function unknownSlots(text: string): string[] {
  return [...text.matchAll(slotPattern)]
    .map(([, name = ""]) => name)
    .filter((name) => !isSlot(name));
}

const text = z
  .string("missing")
  .trim()
  .min(10, "text-short")
  .max(1500, "text-long")
  .refine((written) => unknownSlots(written).length === 0, "slot-unknown");

export const templateForm = z.object({
  /** Empty for a new one. */
  id: z.union([z.literal(""), z.uuid()]).default(""),
  version: z.coerce.number().int().min(0).default(0),
  scope: z.string("missing").regex(/^\d{6}(\d{3})?$/, "missing"),
  categoryPrefix: z
    .string()
    .regex(/^([A-Z]{2}(\d{2})?)?$/, "missing")
    .default(""),
  departmentId: z.preprocess((value) => value || null, z.uuid("missing").nullable()),
  name: z.string("missing").trim().min(2, "name-short").max(30, "name-long"),
  text,
});
export type TemplateForm = z.output<typeof templateForm>;

export const templateAct = z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) });
export type TemplateAct = z.output<typeof templateAct>;

const edition = z.object({ version: z.number().int() });
export const templateEvents = defineEvents("reply-template", {
  /** The wording of each edition is kept with the event, so that an answer can be traced to it. */
  kept: edition.extend({ text: proseRef }),
  removed: edition,
});

/** A template as those see it who keep it. */
export type KeptTemplate = Readonly<{
  id: string;
  scope: string;
  categoryPrefix: string;
  departmentId: string | null;
  name: string;
  text: string;
  version: number;
  /** How many answers were written from it. */
  uses: number;
}>;
