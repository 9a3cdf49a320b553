import { listPublishedCalendar } from "@/lib/consultation/queries/calendar";
import { now } from "@/lib/core/clock";
import { calendarAnswer, siteOf } from "@/lib/web/calendar-answer";

type Context = { params: Promise<{ code: string }> };

/** What is announced at one venue, to subscribe to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const reader = { site: siteOf(request), locale: "zh" } as const;
  const of = { venueCode: (await params).code };
  return calendarAnswer(request, await listPublishedCalendar(of, reader, now()));
}
