import { now } from "@/lib/core/clock";
import { endMail } from "@/lib/notification/commands/end-mail";

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("t") ?? "";

/** Mail programs that follow every link must not end anything: a page asks for the one press. */
export function GET(request: Request) {
  const to = `/unsubscribe?t=${encodeURIComponent(tokenOf(request))}`;
  return new Response(null, { status: 303, headers: { Location: to } });
}

/** One click (RFC 8058): from the mail program without a page, or from the page's own button. */
export async function POST(request: Request) {
  const data = await request.formData().catch(() => null);
  const outcome = await endMail(tokenOf(request), now());
  const isPage = data?.get("from") === "page";
  if (isPage) {
    const to = outcome.ok ? "/unsubscribe?done=1" : "/unsubscribe";
    return new Response(null, { status: 303, headers: { Location: to } });
  }
  return new Response(null, { status: outcome.ok ? 200 : 404 });
}
