import { z } from "zod";

const many = z.int().min(0);

/** What a notice of many matters counts; numbers and nothing else. */
export const noticeCounts = z.object({
  soon: many.default(0),
  today: many.default(0),
  over: many.default(0),
  threefold: many.default(0),
  complaints: many.default(0),
});
export type NoticeCounts = z.output<typeof noticeCounts>;

/** The counts of a kept notice or of an event's data; undefined where it counts nothing. */
export function countsOf(data: unknown): NoticeCounts | undefined {
  const counts = noticeCounts.safeParse(data).data;
  return counts && Object.values(counts).some((n) => n > 0) ? counts : undefined;
}
