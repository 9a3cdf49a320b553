import { addDays, type Day } from "@/lib/core/day";

/** A stretch of a period that is read at one grain; both days inclusive, months by their first. */
export type TallyPart = { readonly grain: "month" | "day"; readonly from: Day; readonly to: Day };

const first = (day: Day): Day => `${day.slice(0, 7)}-01`;
const nextMonth = (day: Day): Day => first(addDays(first(day), 31));
const lastOf = (day: Day): Day => addDays(nextMonth(day), -1);

/** A period as the whole months in it and the days before and after them; without months, days alone. */
export function partsOf(
  { from, to }: { readonly from: Day; readonly to: Day },
  { months }: { readonly months: boolean },
): TallyPart[] {
  const begin = from === first(from) ? from : nextMonth(from);
  const end = to === lastOf(to) ? nextMonth(to) : first(to);
  if (!months || begin >= end) return [{ grain: "day", from, to }];
  return [
    { grain: "day" as const, from, to: addDays(begin, -1) },
    { grain: "month" as const, from: begin, to: first(addDays(end, -1)) },
    { grain: "day" as const, from: end, to },
  ].filter((part) => part.from <= part.to);
}
