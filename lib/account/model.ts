import { z } from "zod";
import { type Role, roles } from "@/lib/core/actor";
import { defineEvents } from "@/lib/core/events";
import { locales } from "@/lib/core/i18n";
import { proseRef } from "@/lib/core/prose-ref";

/** A stored word as a role, or undefined: an unknown role gives no right. */
export function roleNamed(word: string): Role | undefined {
  return roles.find((role) => role === word);
}

/** Everybody has it, so nobody is given it. */
export const givenRoles = roles.filter((role) => role !== "resident");

/** Three offices that watch each other; nobody holds two of them on the same day. */
export const officers = ["administrator", "auditor", "data-protection"] as const satisfies Role[];

/** Digits as people type them: full-width, with spaces, hyphens or the country code. */
const typedDigits = z.string().transform((typed) =>
  typed
    .normalize("NFKC")
    .replace(/[\s-]/g, "")
    .replace(/^\+?86(?=1)/, ""),
);

/** A mobile number of the mainland. The message is a key of this domain's copy. */
export const phoneShape = typedDigits.pipe(z.string().regex(/^1[3-9]\d{9}$/, "phone-shape"));
export const codeShape = typedDigits.pipe(z.string().regex(/^\d{6}$/, "code-shape"));
export const personName = z.string().trim().min(1, "name-missing").max(40, "name-long");

export const confirmation = z.object({
  phone: phoneShape,
  code: codeShape,
  /** Kept where the person had no name yet. */
  name: personName.optional(),
  /** Of the page it was proven on; holds for messages where none is kept yet. */
  locale: z.enum(locales).optional(),
});
export type Confirmation = z.input<typeof confirmation>;

const day = z.iso.date("day-shape");
const optionalId = z.preprocess((value) => value || null, z.uuid().nullable());

export const grantGiving = z
  .object({
    phone: phoneShape,
    name: z.preprocess((value) => value || undefined, personName.optional()),
    role: z.enum(roles, "role-missing").exclude(["resident"], "role-missing"),
    scope: z
      .string()
      .trim()
      .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, "scope-shape"),
    venueId: optionalId,
    departmentId: optionalId,
    firmId: optionalId,
    fromDay: day,
    toDay: z.preprocess((value) => value || null, day.nullable()),
  })
  .refine((grant) => !grant.toDay || grant.toDay >= grant.fromDay, {
    path: ["toDay"],
    message: "days-reversed",
  });
export type GrantGiving = z.input<typeof grantGiving>;

const nothing = z.object({});
const heldBy = { personId: z.uuid(), role: z.enum(roles) };

/** A person is named by id only; who they are stands in a row that can be erased. */
export const personEvents = defineEvents("person", {
  registered: nothing,
  "phone-confirmed": nothing,
  "signed-in": nothing,
  "name-corrected": nothing,
  "phone-corrected": nothing,
  "consent-withdrawn": z.object({ notice: z.string(), version: z.string() }),
  /** Name, phone and mailbox are gone. */
  erased: nothing,
  /** A number was uncovered in the course of one thing, for a reason. */
  "phone-revealed": z.object({ ref: z.string(), reason: proseRef }),
});

export const grantEvents = defineEvents("grant", {
  given: z.object({
    ...heldBy,
    scope: z.string(),
    venueId: z.uuid().nullable(),
    departmentId: z.uuid().nullable(),
    firmId: z.uuid().nullable(),
    fromDay: z.string(),
    toDay: z.string().nullable(),
  }),
  ended: z.object({ ...heldBy, lastDay: z.string() }),
});
