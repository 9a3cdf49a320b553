import "server-only";
import { system } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { lapseHandover } from "./commands/settle-handover";
import { tellTermEnding } from "./commands/tell-term-ending";
import { openHandovers } from "./model/venue";
import { endToldDays } from "./rules/terms";

const by = system("follow-terms");
const batch = 500;

/** Terms begin and end by their dates; what is left to do is to speak of ends, and to end proposals. */
async function followTerms(now: Date): Promise<void> {
  const today = dayOf(now);
  const over = await db.venueHandover.findMany({
    where: { status: { in: [...openHandovers] }, toDay: { lt: today } },
    select: { id: true, venue: { select: { code: true } } },
    orderBy: { toDay: "asc" },
    take: batch,
  });
  for (const { id, venue } of over) await lapseHandover(by, { ref: venue.code, handover: id }, now);
  const ending = await db.venueOffice.findMany({
    where: {
      office: "rotating-head",
      endTold: null,
      toDay: { gte: today, lte: addDays(today, endToldDays) },
    },
    select: { id: true },
    orderBy: [{ toDay: "asc" }, { id: "asc" }],
    take: batch,
  });
  for (const { id } of ending) await tellTermEnding(by, { id }, now);
}

export const placeJobs: readonly Job[] = [
  // 08:20 in Asia/Shanghai, after the night in which nobody is called.
  { name: "follow-terms", cron: "20 0 * * *", run: followTerms },
];
