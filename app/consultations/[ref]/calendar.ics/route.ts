import { calendarOf } from "@/lib/consultation/documents/calendar";
import { getPublishedConsultation } from "@/lib/consultation/queries/consultation-item";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";

type Context = { params: Promise<{ ref: string }> };

/** One consultation for a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const it = await getPublishedConsultation((await params).ref);
  if (!it) return new Response(null, { status: 404 });
  const base = env().APP_URL ?? new URL(request.url).origin;
  const entry = {
    ref: it.ref,
    title: it.title,
    place: `${it.venue.name} ${it.venue.address}`,
    url: `${base}/consultations/${it.ref}`,
    startsAt: it.startsAt,
    endsAt: it.endsAt,
    cancelled: it.status === "cancelled",
    stamp: now(),
  };
  return new Response(calendarOf([entry]), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${it.ref}.ics"`,
    },
  });
}
