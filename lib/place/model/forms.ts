import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { boardItem } from "./venue";

/** The forms of a venue's pages carry its code as `ref`; messages are keys of `fieldTexts`. */
export const venueRef = z.object({ ref: z.string().min(1) });
export type VenueRef = z.output<typeof venueRef>;

export const memberOfVenue = venueRef.extend({ member: z.string().trim().min(1, "choose-member") });
export type MemberAtVenue = z.output<typeof memberOfVenue>;

const day = z
  .string()
  .trim()
  .refine((typed) => readDay(typed) !== undefined, "day-wrong");
const longest = 366;

export const handoverProposal = memberOfVenue
  .extend({ fromDay: day, toDay: day })
  .refine(({ fromDay, toDay }) => fromDay <= toDay, {
    path: ["toDay"],
    message: "ends-before-start",
  })
  .refine(({ fromDay, toDay }) => Date.parse(toDay) - Date.parse(fromDay) <= longest * 86_400_000, {
    path: ["toDay"],
    message: "term-long",
  });
export type HandoverProposal = z.output<typeof handoverProposal>;

export const handoverRef = venueRef.extend({ handover: z.uuid() });
export type HandoverRef = z.output<typeof handoverRef>;

export const handoverRefusal = handoverRef.extend({
  reason: z.string().trim().min(5, "reason-short").max(500, "reason-long"),
});
export type HandoverRefusal = z.output<typeof handoverRefusal>;

export const openingDay = venueRef.extend({
  openedOn: z
    .string()
    .trim()
    .refine((typed) => readDay(typed) !== undefined, "day-wrong"),
});
export type OpeningDay = z.output<typeof openingDay>;

export const boardFilling = venueRef.extend({
  item: boardItem,
  text: z.string().trim().max(2000, "text-long").default(""),
});
export type BoardFilling = z.output<typeof boardFilling>;

/** The pictures of a board that a moderator has before them. */
export const boardLook = z.object({
  ref: z.uuid(),
  keys: z
    .string()
    .transform((keys) => keys.split(","))
    .pipe(z.array(z.string().regex(/^[0-9a-f]{32}\.[a-z]+$/)).max(50)),
});
export type BoardLook = z.output<typeof boardLook>;

export const boardRef = venueRef.extend({ item: boardItem });
export type BoardRef = z.output<typeof boardRef>;
