import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** How a text of a section came about. */
export const revisionCauses = ["composed", "written", "merged", "restored"] as const;
export const revisionCause = z.enum(revisionCauses);
export type RevisionCause = z.infer<typeof revisionCause>;

/** Beside one section for each item of the agenda (`item-1` …), in the order in which they stand. */
export const fixedSections = ["other", "consensus", "difference", "report", "summary"] as const;
export type FixedSection = (typeof fixedSections)[number];

/** What leaves the room: held against personal data before it is signed. */
export const publicSections = ["report", "summary"] as const satisfies readonly FixedSection[];

export const sectionKey = z.union([
  z.enum(fixedSections),
  z.string().regex(/^item-\d{1,2}$/, "section-unknown"),
]);

export const itemKey = (position: number) => `item-${position}`;

/** The place on the agenda; null for what is no item of it. */
export function positionOf(key: string): number | null {
  return key.startsWith("item-") ? Number(key.slice(5)) : null;
}

/** Items first, then what is fixed. */
export function inOrder(a: string, b: string): number {
  const rank = (key: string) =>
    positionOf(key) ?? 100 + (fixedSections as readonly string[]).indexOf(key);
  return rank(a) - rank(b);
}

const kept = z.object({ section: z.string(), version: z.int(), text: proseRef });

/** When somebody is reminded of minutes that are not signed. */
export const minutesReminders = ["soon", "today", "over"] as const;
export type MinutesReminder = (typeof minutesReminders)[number];

export const minutesEvents = defineEvents("consultation", {
  "minutes-composed": z.object({ version: z.int(), sections: z.array(kept) }),
  "minutes-section-saved": kept.extend({ cause: revisionCause }),
  "minutes-due": z.object({ day: z.string(), when: z.enum(minutesReminders) }),
});
