import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** What left the list of orders as a file, told of the officer who took it. */
export const supervisionDeskEvents = defineEvents("supervision-desk", {
  exported: z.object({ rows: z.number().int() }),
});
