import { z } from "zod";

/** A report as it was written without a network; the key makes sending it twice one draft. */
export const offlineReport = z.object({
  key: z.string().regex(/^[A-Za-z0-9_-]{32}$/),
  place: z.string().trim().min(2).max(60),
  group: z.string().regex(/^[A-Z]{2}$/),
  body: z.string().trim().min(10).max(500),
  happenedOn: z.union([z.literal(""), z.iso.date()]).default(""),
  phone: z.union([z.literal(""), z.string().regex(/^1\d{10}$/)]).default(""),
});
export type OfflineReport = z.infer<typeof offlineReport>;
