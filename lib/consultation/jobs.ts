import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { isRestDay } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { Job } from "@/lib/core/job";
import { chooseDate } from "./commands/choose-date";
import { makeOccurrence, occurrencesDue } from "./commands/make-occurrence";
import { remindAttendees } from "./commands/remind-attendees";
import { remindMinutes } from "./commands/remind-minutes";
import { remindPapers } from "./commands/remind-papers";
import { pollsDue } from "./records/date-poll";
import { minutesDue } from "./records/minutes-due";
import { papersDue } from "./records/papers-due";
import { dueForReminder } from "./records/reminder";
import { runningSeries, type SeriesRecord } from "./records/series";
import { nextWorkingDayEnd } from "./rules/minutes-time";

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

/** Polls whose hour has come, one by one; one that fails does not keep the others open. */
async function closeDatePolls(now: Date): Promise<void> {
  const failures: unknown[] = [];
  for (const ref of await pollsDue(db, now, atOnce)) {
    await chooseDate(system("close-date-polls"), { ref }, now).catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures, "polls failed");
}

/** The next weeks of every running series; one that fails does not keep the others from being made. */
async function makeSeriesMeetings(now: Date): Promise<void> {
  const failures: unknown[] = [];
  for await (const series of everyRunningSeries()) {
    await makeMeetingsOf(series, now).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, "series failed");
}

async function* everyRunningSeries() {
  let after: string | undefined;
  do {
    const lot = await runningSeries(db, after, atOnce);
    yield* lot;
    after = lot.length === atOnce ? lot.at(-1)?.id : undefined;
  } while (after);
}

async function makeMeetingsOf(series: SeriesRecord, now: Date): Promise<void> {
  const by = system("make-series-meetings");
  for (const occurrence of await occurrencesDue(series, now))
    await makeOccurrence(by, { series, occurrence }, now);
}

/** Before, on and after the date of minutes, to their host, recorder and head; on working days only. */
async function remindOfMinutes(now: Date): Promise<void> {
  const overrides = await holidayOverrides();
  if (isRestDay(dayOf(now), { overrides })) return;
  const due = await minutesDue(now, nextWorkingDayEnd(now, overrides), atOnce);
  for (const each of due) await remindMinutes(system("remind-of-minutes"), each, now);
}

/** On working days, of papers that are not there; one that fails does not keep the others from it. */
async function remindOfPapers(now: Date): Promise<void> {
  if (isRestDay(dayOf(now), { overrides: await holidayOverrides() })) return;
  const failures: unknown[] = [];
  for (const each of await papersDue(now, atOnce)) {
    await remindPapers(system("remind-of-papers"), each, now).catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures, "reminders of papers failed");
}

export const consultationJobs: readonly Job[] = [
  // 00:40 in Asia/Shanghai.
  { name: "make-series-meetings", cron: "40 16 * * *", run: makeSeriesMeetings },
  { name: "close-date-polls", cron: "*/5 * * * *", run: closeDatePolls },
  { name: "remind-attendees", cron: "*/10 * * * *", run: remindOfConsultations },
  // 08:40 in Asia/Shanghai.
  { name: "remind-of-minutes", cron: "40 0 * * *", run: remindOfMinutes },
  // 08:50 in Asia/Shanghai.
  { name: "remind-of-papers", cron: "50 0 * * *", run: remindOfPapers },
];
