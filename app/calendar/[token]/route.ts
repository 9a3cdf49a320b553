import { getCalendarByKey } from "@/lib/consultation/queries/calendar";
import { now } from "@/lib/core/clock";
import { calendarAnswer, siteOf } from "@/lib/web/calendar-answer";

type Context = { params: Promise<{ token: string }> };

/** One person's own calendar. The address is the key: a wrong or ended one opens nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const token = (await params).token.replace(/\.ics$/, "");
  const file = await getCalendarByKey(token, siteOf(request), now());
  return calendarAnswer(request, file, { isPrivate: true });
}
