import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";

export type VenueRecord = {
  readonly id: string;
  readonly code: string;
  readonly divisionCode: string;
};

export function loadVenue(tx: Tx, code: string): Promise<VenueRecord | null> {
  return tx.venue.findUnique({
    where: { code },
    select: { id: true, code: true, divisionCode: true },
  });
}

/** Makes those who would change who holds one venue wait for each other. */
export async function lockVenue(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Venue" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

/** The place of a venue as policies ask for it. */
export function placeOf(venue: VenueRecord): { divisionCode: string; venueId: string } {
  return { divisionCode: venue.divisionCode, venueId: venue.id };
}

const handoverSelect = {
  id: true,
  status: true,
  outgoingId: true,
  incomingId: true,
  fromDay: true,
  toDay: true,
  proposedById: true,
  outgoingAt: true,
  incomingAt: true,
  venue: { select: { id: true, code: true, divisionCode: true } },
} as const satisfies Prisma.VenueHandoverSelect;
export type HandoverRecord = Prisma.VenueHandoverGetPayload<{ select: typeof handoverSelect }>;

export function loadHandover(
  tx: Tx,
  of: { readonly ref: string; readonly handover: string },
): Promise<HandoverRecord | null> {
  return tx.venueHandover.findFirst({
    where: { id: of.handover, venue: { code: of.ref } },
    select: handoverSelect,
  });
}
