import { z } from "zod";
import { phoneShape } from "@/lib/account/model";
import { capacity } from "../model";

const ref = z.string().min(1);
/** For acts that need nothing but who does them. */
export const noInput = z.object({}).transform((): Readonly<Record<string, never>> => ({}));

/** Form of address and compound, as an organiser reads it on the list. */
export const guestLabel = z.string().trim().min(2, "label-short").max(20, "label-long");
const label = guestLabel;

/** Somebody called the station: the number they can be reached by, and how they are called. */
export const phoneSigningUp = z.object({ ref, phone: phoneShape, label });
export type PhoneSigningUp = z.infer<typeof phoneSigningUp>;

const degrees = (most: number) => z.coerce.number("place-unknown").min(-most).max(most);

/** Where a device says it is; compared and let go. */
export const placeSignIn = z.object({ ref, lat: degrees(90), lng: degrees(180) });
export type PlaceSignIn = z.infer<typeof placeSignIn>;

/** What a device calls one entry, so that sending it again adds nothing. */
const key = z.string().regex(/^[A-Za-z0-9_-]{16,40}$/);

/** Somebody without a phone at the door: the code that stands there, and how they are called. */
export const guestArrival = z.object({
  ref,
  key,
  label,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "code-wrong"),
});
export type GuestArrival = z.infer<typeof guestArrival>;

const came = z.object({ key, at: z.iso.datetime() });
export const doorEntry = z.discriminatedUnion("kind", [
  came.extend({ kind: z.literal("sign-in"), attendanceId: z.uuid() }),
  came.extend({ kind: z.literal("walk-in"), label, as: capacity }),
]);
export type DoorEntry = z.infer<typeof doorEntry>;

/** What a device noted while it had no network, or a moment ago. */
export const doorEntries = z.object({ ref, entries: z.array(doorEntry).min(1).max(100) });
export type DoorEntries = z.infer<typeof doorEntries>;
