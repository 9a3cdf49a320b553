import { listPublishedCalendar } from "@/lib/consultation/queries/calendar";
import { now } from "@/lib/core/clock";
import { calendarAnswer, siteOf } from "@/lib/web/calendar-answer";

/** Every announced consultation of the district, to subscribe to. */
export async function GET(request: Request): Promise<Response> {
  const reader = { site: siteOf(request), locale: "zh" } as const;
  return calendarAnswer(request, await listPublishedCalendar({}, reader, now()));
}
