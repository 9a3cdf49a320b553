import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { NoticeDay } from "@/lib/core/holidays";
import { idOfName } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type HolidayRemoval, type HolidaysForm, settingEvents } from "../model/value";
import { canKeepCategories, noticeScope } from "../policy";
import { readHolidays } from "../rules/read-holidays";

const yearOf = (day: string) => Number(day.slice(0, 4));
const subject = (year: number, divisionCode: string) => ({
  id: idOfName("holidays", String(year)),
  divisionCode,
});

/** Keeps every day of a notice, or none where one line is wrong; a day entered before is written over. */
export function setHolidays(
  actor: Actor,
  input: HolidaysForm,
  now: Date,
): Promise<Outcome<{ count: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canKeepCategories(actor);
    const scope = noticeScope(actor);
    if (!verdict.allowed || !scope) return refuse("forbidden", "not-your-rules");
    const { days, faults } = readHolidays(input.text);
    const [first, ...rest] = [...Map.groupBy(days, ({ day }) => yearOf(day))];
    if (faults.length > 0 || !first) return refuse("invalid", undefined, { text: ["text-faulty"] });
    // In the order of days, so that two who enter the same notice wait for each other and never in a ring.
    for (const { day, working, name } of inOrder(days)) {
      const data = { working, name };
      await tx.holidayOverride.upsert({ where: { day }, create: { day, ...data }, update: data });
    }
    const event = ([year, of]: readonly [number, readonly NoticeDay[]]) => {
      const kept = inOrder(of).map(({ day, working }) => ({ day, working }));
      return settingEvents["holidays-set"](subject(year, scope), { year, days: kept });
    };
    return {
      value: { count: days.length },
      grant: verdict.grant,
      events: [event(first), ...rest.map(event)],
    };
  });
}

function inOrder(days: readonly NoticeDay[]): readonly NoticeDay[] {
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Takes back a day that was entered wrongly; what the library says of it holds again. */
export function removeHoliday(
  actor: Actor,
  input: HolidayRemoval,
  now: Date,
): Promise<Outcome<{ day: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canKeepCategories(actor);
    const scope = noticeScope(actor);
    if (!verdict.allowed || !scope) return refuse("forbidden", "not-your-rules");
    const { day } = input;
    const row = await tx.holidayOverride.findUnique({ where: { day }, select: { working: true } });
    if (!row) return refuse("not-found");
    const { working } = row;
    const { count } = await tx.holidayOverride.deleteMany({ where: { day, working } });
    if (count !== 1) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const of = subject(yearOf(day), scope);
    const removed = settingEvents["holiday-removed"](of, { day, working, reason });
    return { value: { day }, grant: verdict.grant, events: [removed] };
  });
}
