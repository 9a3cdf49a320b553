import "server-only";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { Pace, Reach, Wanted } from "../model/choice";
import { wantedBy } from "../rules/wanted-channels";

/** How somebody wants to hear of things, and where they can be reached. */
export type Habits = { readonly wanted: Wanted; readonly pace: Pace; readonly reach: Reach };

/** The habits of many people in five statements, at a moment (roles are dated). */
export async function habitsOf(
  tx: Tx,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, Habits>> {
  const personId = { in: [...ids] };
  const day = dayOf(at);
  const inForce = { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
  const people = await tx.person.findMany({
    where: { id: personId, erasedAt: null },
    select: { id: true, phoneIndex: true, mailConfirmedAt: true },
  });
  const [choices, paces, grants, devices] = await Promise.all([
    tx.noticeChoice.findMany({ where: { personId } }),
    tx.noticePreference.findMany({ where: { personId } }),
    tx.grant.findMany({ where: { personId, ...inForce }, select: { personId: true, role: true } }),
    tx.pushSubscription.findMany({
      where: { personId, goneAt: null },
      select: { personId: true },
      distinct: ["personId"],
    }),
  ]);
  const daily = new Set(paces.filter((row) => row.pace === "daily").map((row) => row.personId));
  const withDevice = new Set(devices.map((row) => row.personId));
  const choicesBy = Map.groupBy(choices, (row) => row.personId);
  const grantsBy = Map.groupBy(grants, (row) => row.personId);
  return new Map(
    people.map((person) => {
      const roles = (grantsBy.get(person.id) ?? []).map((row) => row.role);
      const reach: Reach = {
        sms: person.phoneIndex !== null,
        mail: person.mailConfirmedAt !== null,
        push: withDevice.has(person.id),
      };
      const wanted = wantedBy(choicesBy.get(person.id) ?? [], roles);
      return [person.id, { wanted, reach, pace: daily.has(person.id) ? "daily" : "each" }];
    }),
  );
}
