import "server-only";
import type { Role } from "@/lib/core/actor";
import { addDays, type Day } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { grantEvents } from "../model";

type Held = { readonly personId: string; readonly role: Role; readonly venueId: string };
type Term = Held & {
  readonly scope: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly givenById: string | null;
};

/** The grant of a dated office at one venue, within the write that gives the office. */
export async function giveTermGrant(tx: Tx, term: Term): Promise<DraftEvent> {
  const { givenById, ...shown } = term;
  const grant = { ...shown, departmentId: null, firmId: null };
  const id = newId();
  await tx.grant.create({ data: { id, ...grant, givenById } });
  return grantEvents.given({ id, divisionCode: term.scope }, grant);
}

/** Ends the grants of such an office before a day, so that its last day is the day before. */
export async function cutTermGrants(tx: Tx, held: Held, before: Day): Promise<DraftEvent[]> {
  const lastDay = addDays(before, -1);
  const { personId, role, venueId } = held;
  const grants = await tx.grant.findMany({
    where: {
      ...{ personId, role, venueId, fromDay: { lt: before } },
      OR: [{ toDay: null }, { toDay: { gt: lastDay } }],
    },
    select: { id: true, scope: true },
    take: 20,
  });
  await tx.grant.updateMany({
    where: { id: { in: grants.map((grant) => grant.id) } },
    data: { toDay: lastDay },
  });
  return grants.map((grant) =>
    grantEvents.ended({ id: grant.id, divisionCode: grant.scope }, { personId, role, lastDay }),
  );
}
