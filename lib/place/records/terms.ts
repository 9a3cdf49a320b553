import "server-only";
import { cutTermGrants, giveTermGrant } from "@/lib/account/records/term-grant";
import { addDays, type Day } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isInForce, type Span, type Term } from "../rules/terms";
import type { VenueRecord } from "./venue";

const role = "rotating-head";

/** The terms of a venue's rotating heads that matter from a day on, and its head on that day. */
export async function loadTerms(
  tx: Tx,
  venueId: string,
  today: Day,
): Promise<{ readonly terms: readonly Term[]; readonly headId: string | null }> {
  const rows = await tx.venueOffice.findMany({
    where: {
      venueId,
      office: { in: ["head", role] },
      OR: [{ toDay: null }, { toDay: { gte: addDays(today, -1) } }],
    },
    select: { personId: true, office: true, fromDay: true, toDay: true },
    orderBy: [{ fromDay: "asc" }, { id: "asc" }],
    take: 100,
  });
  const head = rows.find((row) => row.office === "head" && isInForce(row, today));
  return { terms: rows.filter((row) => row.office === role), headId: head?.personId ?? null };
}

type Change = Span & { readonly outgoingId: string; readonly incomingId: string };

/**
 * Cuts the term of who goes, opens that of who comes, and lets the grants follow both: who may
 * confirm minutes on a day is who holds the venue on it.
 */
export async function changeTerm(
  tx: Tx,
  venue: VenueRecord,
  change: Change,
  givenById: string | null,
): Promise<DraftEvent[]> {
  const { outgoingId, incomingId, fromDay, toDay } = change;
  await tx.venueOffice.updateMany({
    where: {
      ...{ venueId: venue.id, office: role, fromDay: { lt: fromDay } },
      OR: [{ toDay: null }, { toDay: { gte: fromDay } }],
    },
    data: { toDay: addDays(fromDay, -1) },
  });
  const held = { role, venueId: venue.id } as const;
  const ended = await cutTermGrants(tx, { ...held, personId: outgoingId }, fromDay);
  await tx.venueOffice.create({
    data: { id: newId(), venueId: venue.id, personId: incomingId, office: role, fromDay, toDay },
  });
  const given = await giveTermGrant(tx, {
    ...{ ...held, personId: incomingId, scope: venue.divisionCode, fromDay, toDay, givenById },
  });
  return [...ended, given];
}
