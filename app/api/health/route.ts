import { readHealth } from "@/lib/core/health";

export const dynamic = "force-dynamic";

/** For balancers and monitors: 200, or 503 while the database is away. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  const status = health.status === "ok" ? 200 : 503;
  const headers = { "Cache-Control": "no-store", ...(status === 503 && { "Retry-After": "5" }) };
  return Response.json(health, { status, headers });
}
