import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { isRestDay } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { Job } from "@/lib/core/job";
import { remindOfficer } from "./commands/remind-officer";
import { tellOfPlaces } from "./commands/tell-of-places";
import { dueWork } from "./records/due-work";
import { dropLateMessages, dueMessages } from "./records/outbox";
import { placeNews } from "./records/place-news";
import { sendMessage } from "./records/send-message";
import { lastPlaceDay } from "./rules/place-day";

const abreast = 8;
const mostRounds = 250;

/** Sends what is due, a few at a time, until nothing is. */
async function sendMessages(now: Date): Promise<void> {
  await dropLateMessages(now);
  for (let round = 0; round < mostRounds; round += 1) {
    const due = await dueMessages(now, abreast);
    if (due.length === 0) return;
    await Promise.all(due.map((message) => sendMessage(message, now)));
  }
}

/** Before, on and after a date, to each officer in one notice; on working days only. */
async function remindOfficers(now: Date): Promise<void> {
  const overrides = await holidayOverrides();
  if (isRestDay(dayOf(now), { overrides })) return;
  const read = (after: string, take: number) => dueWork(now, overrides, after, take);
  await forEverybody(read, (work) => remindOfficer(system("remind-officers"), work, now));
}

const atOnce = 200;
const noId = "00000000-0000-0000-0000-000000000000";

/** A lot of people at a time, in the order of their ids, to the last. */
async function forEverybody<R extends { readonly personId: string }>(
  read: (after: string, take: number) => Promise<R[]>,
  tell: (row: R) => Promise<unknown>,
): Promise<void> {
  let after = noId;
  for (;;) {
    const lot = await read(after, atOnce);
    for (const row of lot) await tell(row);
    const last = lot.at(-1);
    if (!last || lot.length < atOnce) return;
    after = last.personId;
  }
}

/** One notice a follower and a day, of the complaints at all the places they follow. */
async function tellOfPlaceDay(now: Date): Promise<void> {
  const day = lastPlaceDay(now);
  const read = (after: string, take: number) => placeNews(day, after, take);
  await forEverybody(read, (news) =>
    tellOfPlaces(system("tell-of-places"), { ...news, until: day.until }, now),
  );
}

export const notificationJobs: readonly Job[] = [
  // Each new message asks for a run of its own; this one is for the morning, the digest and retries.
  { name: "send-messages", cron: "*/5 * * * *", run: sendMessages },
  // 17:30 in Asia/Shanghai, in time for the digest.
  { name: "tell-of-places", cron: "30 9 * * *", run: tellOfPlaceDay },
  // 08:30 in Asia/Shanghai.
  { name: "remind-officers", cron: "30 0 * * *", run: remindOfficers },
];
