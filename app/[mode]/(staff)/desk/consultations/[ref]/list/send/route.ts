import { syncDoor } from "@/lib/consultation/commands/sync-door";
import { doorEntries } from "@/lib/consultation/rules/attending-forms";
import { now } from "@/lib/core/clock";
import { currentActor } from "@/lib/web/current-actor";

type Context = { params: Promise<{ ref: string }> };

const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  "not-found": 404,
  "not-now": 409,
};
const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** What a device at the door noted; it says of each entry whether it was taken. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const body: unknown = await request.json().catch(() => null);
  const parsed = doorEntries.safeParse({ ...(body as object), ref });
  if (!parsed.success) return answer(422, { refused: "invalid" });
  const outcome = await syncDoor(await currentActor(), parsed.data, now());
  if (!outcome.ok) {
    const { refused } = outcome.refusal;
    return answer(statuses[refused] ?? 422, { refused });
  }
  return answer(200, { answers: outcome.value.answers });
}
