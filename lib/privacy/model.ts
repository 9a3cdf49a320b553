import { z } from "zod";
import { codeShape, personName, phoneShape } from "@/lib/account/model";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { answeredKinds } from "./model/request";

/** What somebody asks for about their own data. */
export const requestKinds = [
  "export",
  "correct",
  "withdraw-consent",
  "erase",
  ...answeredKinds,
] as const;
export const requestKind = z.enum(requestKinds);
export type RequestKind = z.infer<typeof requestKind>;

/**
 * done: the platform did it at once; frozen: as far as the law lets it, the rest is kept and not
 * used. asked waits for the protection officer, who grants or refuses with a reason.
 */
export const requestStatuses = [
  "done",
  "frozen",
  "asked",
  "granted",
  "refused",
  "withdrawn",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What is kept although erasure was asked for. */
export const keptThings = [
  "open-complaint",
  "closed-complaint",
  "attendance",
  "matter",
  "events",
] as const;
const keptItem = z.object({
  what: z.enum(keptThings),
  /** The public reference, where it is one thing. */
  ref: z.string().nullable(),
  /** The last day it is kept, or null: until a case is over, or for as long as the ledger stands. */
  until: z.iso.date().nullable(),
});
export const keptItems = z.array(keptItem);
export type KeptItem = z.infer<typeof keptItem>;

export const nameForm = z.object({ name: personName });
export type NameForm = z.output<typeof nameForm>;
export const newPhoneForm = z.object({ phone: phoneShape });
export const phoneForm = z.object({ phone: phoneShape, code: codeShape });
export type PhoneForm = z.output<typeof phoneForm>;
export const consentForm = z.object({ notice: z.string().min(1).max(60) });
export type ConsentForm = z.output<typeof consentForm>;
export const codeForm = z.object({ code: codeShape });
export type CodeForm = z.output<typeof codeForm>;

const kind = { kind: requestKind };

/** On the chain of one request. */
export const dataEvents = defineEvents("data-request", {
  asked: z.object({ ...kind, text: proseRef, dueAt: z.iso.datetime() }),
  granted: z.object({ ...kind, answer: proseRef }),
  refused: z.object({ ...kind, answer: proseRef }),
  withdrawn: z.object(kind),
  "due-soon": z.object(kind),
  "fell-late": z.object(kind),
  done: z.object(kind),
  frozen: z.object({ ...kind, kept: z.number().int() }),
});
