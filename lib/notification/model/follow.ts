import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** What can be followed: a matter, or everything of common concern at a place. */
export const followSubjects = ["complaint", "problem", "division", "compound"] as const;
export const followSubject = z.enum(followSubjects);
export type FollowSubject = z.infer<typeof followSubject>;

/** The thing by its public name: a reference, a division's or a compound's code. */
export const followForm = z.object({ subject: followSubject, key: z.string().min(1).max(60) });
export type FollowForm = z.infer<typeof followForm>;

const what = z.object({ subject: followSubject, subjectId: z.string() });

/** On the chain of the one who follows. */
export const followEvents = defineEvents("follow", { begun: what, ended: what });

/** A place by its public name, and whether whoever reads follows it. */
export type PlaceToFollow = {
  readonly subject: "compound" | "division";
  readonly key: string;
  readonly name: string;
  readonly following: boolean;
};
