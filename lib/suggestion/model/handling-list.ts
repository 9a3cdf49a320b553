import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** The ways a department looks at what it was given. */
export const handledViews = ["todo", "elsewhere", "overdue", "back", "ended", "all"] as const;
export const handledView = z.enum(handledViews);
export type HandledView = z.infer<typeof handledView>;

export const handledSorts = ["due", "newest", "back"] as const;
export const handledSort = z.enum(handledSorts);
export type HandledSort = z.infer<typeof handledSort>;

/** Counts stop here: what is more reads “200+”. */
export const countedAtMost = 200;

/** What left a department's list as a file, told of the officer who took it. */
export const handledDeskEvents = defineEvents("handled-desk", {
  exported: z.object({ rows: z.number().int() }),
});
