import { z } from "zod";

const ref = z.string().min(1, "missing");
const reason = z.string("missing").trim().min(4, "too-short").max(2000, "too-long");

/** A place is a division's code, with the compound's after a space. */
export const relocateForm = z.object({
  ref,
  place: z.string("place-missing").regex(/^\d{6}(\d{3}(\d{3})?)?( [\w-]+)?$/, "place-missing"),
  text: reason,
});
export type RelocateForm = z.infer<typeof relocateForm>;

/** As people copy it: full-width digits, spaces, small letters. */
export const externalNumber = z
  .string("missing")
  .transform((typed) => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9-]{3,39}$/, "number-shape"));

/** Where it has one; the events' list of the same, held together by a test. */
export const numberOrigin = z.enum(["12345", "petition", "other"], "missing");

export const numberForm = z.object({ ref, source: numberOrigin, number: externalNumber });
export type NumberForm = z.infer<typeof numberForm>;

export const numberWithdrawalForm = z.object({ ref, numberId: z.uuid("missing"), text: reason });
export type NumberWithdrawalForm = z.infer<typeof numberWithdrawalForm>;
