import { getPublishedCalendar } from "@/lib/consultation/queries/calendar";
import { calendarAnswer, siteOf } from "@/lib/web/calendar-answer";

type Context = { params: Promise<{ ref: string }> };

/** One consultation for a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const file = await getPublishedCalendar(ref, { site: siteOf(request), locale: "zh" });
  return calendarAnswer(request, file, { filename: `${ref}.ics` });
}
