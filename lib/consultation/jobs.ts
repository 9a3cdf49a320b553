import "server-only";
import { system } from "@/lib/core/actor";
import type { Job } from "@/lib/core/job";
import { remindAttendees } from "./commands/remind-attendees";
import { dueForReminder } from "./records/reminder";

const atOnce = 500;

/** One that fails does not keep the others from being reminded. */
async function remindOfConsultations(now: Date): Promise<void> {
  const due = await dueForReminder(now, atOnce);
  const failures: unknown[] = [];
  for (const each of due) {
    await remindAttendees(system("remind-attendees"), each, now).catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures, "reminders failed");
}

export const consultationJobs: readonly Job[] = [
  { name: "remind-attendees", cron: "*/10 * * * *", run: remindOfConsultations },
];
