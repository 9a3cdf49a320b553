import "server-only";
import { signedIn } from "@/lib/account/queries";
import type { Tx } from "@/lib/core/db";
import { canBeHead } from "../policy";

type Named = { readonly hostId: string; readonly recorderId: string; readonly headId: string };
type Venue = { readonly id: string; readonly divisionCode: string };

/** People who are not there, or a head who holds no office at the venue; by field. */
export async function officialFaults(
  tx: Tx,
  { hostId, recorderId, headId }: Named,
  { id: venueId, divisionCode }: Venue,
  now: Date,
): Promise<Record<string, readonly string[]>> {
  const ids = [...new Set([hostId, recorderId, headId])];
  const known = await tx.person.count({ where: { id: { in: ids }, erasedAt: null } });
  const head = await signedIn(headId, now);
  const isHead = head && canBeHead(head.actor, { divisionCode, venueId }).allowed;
  return {
    ...(known === ids.length ? {} : { hostId: ["choose-host"] }),
    ...(isHead ? {} : { headId: ["choose-head"] }),
  };
}
