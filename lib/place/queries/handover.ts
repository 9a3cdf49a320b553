import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { type HandoverStatus, handoverStatus, openHandovers } from "../model/venue";
import { type Named, namesOf, reachedBy } from "../records/venue-people";
import { handoverMovesFor } from "../rules/handover-moves";
import type { HandoverAct } from "../workflow";

export type HandoverItem = {
  readonly id: string;
  readonly status: HandoverStatus;
  readonly venue: { readonly code: string; readonly name: string };
  readonly outgoing: Named & { readonly confirmed: boolean };
  readonly incoming: Named & { readonly confirmed: boolean };
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly proposedAt: Date;
  readonly reason: string | null;
  readonly moves: readonly HandoverAct[];
};

const select = {
  id: true,
  status: true,
  outgoingId: true,
  incomingId: true,
  fromDay: true,
  toDay: true,
  proposedById: true,
  proposedAt: true,
  outgoingAt: true,
  incomingAt: true,
  noteId: true,
  venue: { select: { id: true, code: true, name: true, divisionCode: true } },
} as const satisfies Prisma.VenueHandoverSelect;

async function list(actor: Actor, where: Prisma.VenueHandoverWhereInput): Promise<HandoverItem[]> {
  const rows = await db.venueHandover.findMany({
    where,
    select,
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: 12,
  });
  const [nameOf, prose] = await Promise.all([
    namesOf(rows.flatMap((row) => [row.outgoingId, row.incomingId])),
    readProse(rows.map((row) => row.noteId)),
  ]);
  return rows.map((row) => ({
    id: row.id,
    status: handoverStatus.parse(row.status),
    venue: { code: row.venue.code, name: row.venue.name },
    outgoing: { ...nameOf(row.outgoingId), confirmed: row.outgoingAt !== null },
    incoming: { ...nameOf(row.incomingId), confirmed: row.incomingAt !== null },
    fromDay: row.fromDay,
    toDay: row.toDay,
    proposedAt: row.proposedAt,
    reason: prose.get(row.noteId ?? "") ?? null,
    moves: handoverMovesFor(actor, {
      ...row,
      divisionCode: row.venue.divisionCode,
      venueId: row.venue.id,
    }),
  }));
}

/** The hand-overs of a venue, latest first, to whoever keeps or watches it. */
export function listHandovers(actor: Actor, venueCode: string): Promise<HandoverItem[]> {
  return list(actor, { venue: { AND: [{ code: venueCode }, reachedBy(actor)] } });
}

/** Those that wait for a yes in which the person is one of the two. */
export async function listMyHandovers(actor: Actor): Promise<HandoverItem[]> {
  if (actor.kind !== "person") return [];
  const { id } = actor;
  const open = { status: { in: [...openHandovers] } };
  return list(actor, { AND: [open, { OR: [{ outgoingId: id }, { incomingId: id }] }] });
}
