import { forgetProofs } from "@/lib/web/proof";
import { endSession } from "@/lib/web/session";

/** Ends the session; a plain form posts here, so that it works without JavaScript. */
export async function POST(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  await endSession();
  await forgetProofs();
  return new Response(null, { status: 303, headers: { Location: "/" } });
}
