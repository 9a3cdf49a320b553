import "server-only";
import type { Job } from "@/lib/core/job";
import { dropLateMessages, dueMessages } from "./records/outbox";
import { sendMessage } from "./records/send-message";

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

export const notificationJobs: readonly Job[] = [
  // Each new message asks for a run of its own; this one is for the morning, the digest and retries.
  { name: "send-messages", cron: "*/5 * * * *", run: sendMessages },
];
