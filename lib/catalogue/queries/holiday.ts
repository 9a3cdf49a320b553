import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { hasHolidayData, yearsWithoutNotice } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { libraryDays, type NoticeDay } from "@/lib/core/holidays";
import { noticeScope, routeScopes } from "../policy";

export type HolidayListed = NoticeDay & { readonly isOwn: boolean };

/** What is known of a year's notice, entries of staff over the library's; for those who keep it. */
export async function listHolidays(actor: Actor, year: number): Promise<readonly HolidayListed[]> {
  if (!noticeScope(actor)) return [];
  const own = await db.holidayOverride.findMany({
    where: { day: { startsWith: `${year}-` } },
    take: 366,
  });
  const library = libraryDays(year).map((row) => ({ ...row, isOwn: false }));
  const days = new Map<string, HolidayListed>(library.map((row) => [row.day, row]));
  for (const row of own) days.set(row.day, { ...row, isOwn: true });
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const yearsAhead = 5;

/**
 * Years whose notice somebody must enter: this one, the next from 1 December on, and any that an
 * open promise of the actor's area reaches into. Empty for everybody who does not keep the notice.
 */
export async function listMissingNotices(actor: Actor, now: Date): Promise<readonly number[]> {
  if (!noticeScope(actor)) return [];
  const overrides = await holidayOverrides();
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const ahead = Array.from({ length: yearsAhead }, (_, index) => year + index);
  const missing = ahead.filter((each) => !hasHolidayData(each, overrides));
  const first = missing[0];
  if (first === undefined) return [];
  const last = await lastPromise(actor, startOfDay(`${first}-01-01`));
  const reached = yearsWithoutNotice(now, last ?? now, { overrides });
  const isDue = (each: number) =>
    reached.includes(each) || (each === year + 1 && today >= `${year}-12-01`);
  return missing.filter(isDue);
}

async function lastPromise(actor: Actor, from: Date): Promise<Date | undefined> {
  const last = await db.deadline.findFirst({
    where: {
      ...{ metAt: null, cancelledAt: null, dueAt: { gte: from } },
      OR: routeScopes(actor).map((scope) => ({ divisionCode: { startsWith: scope } })),
    },
    select: { dueAt: true },
    orderBy: { dueAt: "desc" },
  });
  return last?.dueAt;
}
