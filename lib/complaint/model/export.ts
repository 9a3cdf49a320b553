import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** What left the desk as a file, told of the officer who took it. */
export const deskEvents = defineEvents("desk", {
  exported: z.object({ rows: z.number().int() }),
});
