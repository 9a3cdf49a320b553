import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** As many of one's own. */
export const savedMost = 20;

/** A queue one comes back to: its address without the page and the open item. */
export const savedFilterForm = z.object({
  name: z.string("missing").trim().min(1, "missing").max(20, "name-long"),
  address: z
    .string()
    .max(400, "address-wrong")
    .regex(/^\/desk\/complaints(\/search|\/stage\/[a-z]+)?(\?[\w%=&.~+-]*)?$/, "address-wrong"),
});
export type SavedFilterForm = z.infer<typeof savedFilterForm>;
export const removeFilterForm = z.object({ id: z.uuid("missing") });
export type RemoveFilterForm = z.infer<typeof removeFilterForm>;

/** Its name and what it looks for are the person's own and in no event. */
export const savedFilterEvents = defineEvents("saved-filter", {
  saved: z.object({}),
  removed: z.object({}),
});
