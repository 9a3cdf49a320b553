import { listPublishedCheckpoints } from "@/lib/core/checkpoint";

/** The published checkpoints, newest first: day, count, root, previous root. */
export async function GET(): Promise<Response> {
  return Response.json(await listPublishedCheckpoints(400), {
    headers: { "cache-control": "public, max-age=60" },
  });
}
