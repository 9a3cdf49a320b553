import "server-only";
import { addDays, dayOf, endOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type HolidayOverrides, isRestDay } from "@/lib/core/deadline";

export type DueWork = {
  readonly personId: string;
  /** Due after today and by the end of the next working day. */
  readonly soon: number;
  /** Due in what is left of today. */
  readonly today: number;
  readonly over: number;
  /** Three times the term has passed; not counted in `over`. */
  readonly threefold: number;
};

function nextWorkingDayEnd(now: Date, overrides: HolidayOverrides): Date {
  let day = addDays(dayOf(now), 1);
  while (isRestDay(day, { overrides })) day = addDays(day, 1);
  return endOfDay(day);
}

/**
 * What is near or past its date, for one lot of those who hold an office, in one grouped statement:
 * handlers and leads by their department, triage by its scope, each complaint once for a person.
 * Where a resident or a consultation has the word nobody in an office is reminded.
 */
export async function dueWork(
  now: Date,
  overrides: HolidayOverrides,
  after: string,
  take: number,
): Promise<DueWork[]> {
  const day = dayOf(now);
  const tonight = endOfDay(day);
  return db.$queryRaw<DueWork[]>`
    WITH due AS MATERIALIZED (
      SELECT c."id", c."divisionCode", c."departmentId", c."venueId", CASE
        WHEN c."dueAt" > ${tonight} THEN 'soon'
        WHEN c."dueAt" >= ${now} THEN 'today'
        WHEN ${now} - c."dueFrom" >= 3 * (c."dueAt" - c."dueFrom") THEN 'threefold'
        ELSE 'over' END AS "how"
      FROM "Complaint" c
      WHERE c."status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
          'in-progress', 'rework') AND c."dueAt" <= ${nextWorkingDayEnd(now, overrides)}
    )
    SELECT g."personId",
      count(DISTINCT d."id") FILTER (WHERE d."how" = 'soon')::int AS "soon",
      count(DISTINCT d."id") FILTER (WHERE d."how" = 'today')::int AS "today",
      count(DISTINCT d."id") FILTER (WHERE d."how" = 'over')::int AS "over",
      count(DISTINCT d."id") FILTER (WHERE d."how" = 'threefold')::int AS "threefold"
    FROM "Grant" g JOIN due d ON d."divisionCode" LIKE g."scope" || '%'
      AND (g."venueId" IS NULL OR g."venueId" = d."venueId")
      AND (g."departmentId" = d."departmentId"
        OR (g."role" = 'triage' AND g."departmentId" IS NULL))
    WHERE g."role" IN ('handler', 'department-lead', 'triage')
      AND g."personId" > ${after}::uuid AND g."fromDay" <= ${day} AND (g."toDay" IS NULL OR g."toDay" >= ${day})
    GROUP BY g."personId" ORDER BY g."personId" LIMIT ${take}`;
}
