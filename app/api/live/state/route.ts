import { sharedLive } from "@/lib/web/shared-live";

export const dynamic = "force-dynamic";

/** What everybody sees of a session, not older than the version that was told. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const wanted = Number(searchParams.get("after") ?? 0) || 0;
  const json = await sharedLive(searchParams.get("ref") ?? "", wanted);
  if (!json) return new Response(null, { status: 404 });
  return new Response(json, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
