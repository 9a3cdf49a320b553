import { getOwnCalendar } from "@/lib/consultation/queries/calendar";
import { now } from "@/lib/core/clock";
import { calendarAnswer, siteOf } from "@/lib/web/calendar-answer";
import { calendarReader } from "@/lib/web/calendar-key";

type Context = { params: Promise<{ token: string }> };

/** One person's own calendar. The address is the key: a wrong or ended one opens nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const reader = await calendarReader((await params).token.replace(/\.ics$/, ""));
  if (!reader) return new Response(null, { status: 404 });
  const { actor, locale } = reader;
  const file = await getOwnCalendar(actor, { site: siteOf(request), locale }, now());
  return calendarAnswer(request, file, { isPrivate: true });
}
