import { personOfPhone } from "@/lib/account/records";
import { type Actor, type Role, roles } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";

export const at = new Date("2026-11-24T02:00:00Z");
let nextPhone = 13_700_000_000;

export function newPhone(): string {
  nextPhone += 1;
  return String(nextPhone);
}

type GrantOf = {
  role: Role;
  scope?: string;
  venueId?: string;
  departmentId?: string;
  firmId?: string;
  fromDay?: string;
  toDay?: string | null;
};

/** A person in the database, with roles; the actor is what a request of theirs would have. */
export async function makePerson(
  grants: readonly GrantOf[] = [],
  details: { name?: string; phone?: string } = {},
): Promise<{ id: string; phone: string; actor: Actor }> {
  const phone = details.phone ?? newPhone();
  const { id } = await db.$transaction((tx) => personOfPhone(tx, phone, details.name, at));
  const rows = grants.map((grant) => ({
    id: newId(),
    personId: id,
    scope: "330106",
    fromDay: "2026-01-01",
    toDay: null,
    ...grant,
  }));
  await db.grant.createMany({ data: rows });
  const resident = { id, role: "resident", scope: "" } as const;
  return { id, phone, actor: { kind: "person", id, grants: [...rows, resident] } };
}

/** Somebody with one role in the district, or narrower. */
export async function personWith(role: Role, more: Omit<GrantOf, "role"> = {}) {
  return makePerson([{ role, ...more }]);
}

export const otherRoles = (...but: Role[]) => roles.filter((role) => !but.includes(role));
