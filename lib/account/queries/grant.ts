import "server-only";
import { z } from "zod";
import type { Actor, Role } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { decrypt } from "@/lib/core/secret";
import { phoneShape, roleNamed } from "../model";
import { inForce } from "../queries";
import { phoneIndex } from "../records";
import { maskPhone } from "../rules/mask";

export type GrantFilter = {
  /** A name, a part of one, or a whole phone number. */
  readonly words?: string;
  readonly role?: Role;
  readonly ended?: boolean;
  readonly after?: string;
};

export type GrantRow = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly isSelf: boolean;
  readonly role: Role;
  readonly scope: string;
  readonly affiliationId: string | null;
  readonly fromDay: string;
  readonly toDay: string | null;
};

const size = 30;
const place = z.tuple([z.string(), z.string(), z.uuid()]);

/** Grants the actor administers or audits: those within their own areas, by role, area and person. */
export async function listGrants(
  actor: Actor,
  filter: GrantFilter,
  now: Date,
): Promise<Page<GrantRow>> {
  const rows = await db.grant.findMany({
    where: { AND: [within(actor), wanted(filter, dayOf(now)), past(filter.after)] },
    select: {
      id: true,
      personId: true,
      role: true,
      scope: true,
      venueId: true,
      departmentId: true,
      firmId: true,
      fromDay: true,
      toDay: true,
      person: { select: { name: true, phoneCipher: true } },
    },
    orderBy: [{ role: "asc" }, { scope: "asc" }, { id: "asc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.role, last.scope, last.id));
  return { ...page, rows: page.rows.flatMap((row) => toRow(row, actor)) };
}

/** An empty OR within an AND would let everything through, so nothing is said by an empty list. */
function within(actor: Actor): Prisma.GrantWhereInput {
  const scopes = actor.grants
    .filter((grant) => grant.role === "administrator" || grant.role === "auditor")
    .map((grant) => ({ scope: { startsWith: grant.scope } }));
  return scopes.length > 0 ? { OR: scopes } : { id: { in: [] } };
}

function wanted({ words = "", role, ended }: GrantFilter, today: string): Prisma.GrantWhereInput {
  const phone = phoneShape.safeParse(words);
  const person: Prisma.PersonWhereInput | undefined = phone.success
    ? { phoneIndex: phoneIndex(phone.data) }
    : words.trim()
      ? { name: { contains: words.trim() } }
      : undefined;
  const days = ended
    ? { toDay: { lt: today } }
    : { OR: [{ toDay: null }, { toDay: { gte: today } }] };
  return { role, person, ...days };
}

function past(after: string | undefined): Prisma.GrantWhereInput {
  const from = readCursor(place, after);
  if (!from) return {};
  const [role, scope, id] = from;
  return {
    OR: [{ role: { gt: role } }, { role, scope: { gt: scope } }, { role, scope, id: { gt: id } }],
  };
}

type Found = {
  id: string;
  personId: string;
  role: string;
  scope: string;
  venueId: string | null;
  departmentId: string | null;
  firmId: string | null;
  fromDay: string;
  toDay: string | null;
  person: { name: string; phoneCipher: string | null };
};

function toRow(row: Found, actor: Actor): GrantRow[] {
  const role = roleNamed(row.role);
  if (!role) return [];
  const { id, scope, fromDay, toDay, person } = row;
  return [
    {
      id,
      role,
      scope,
      fromDay,
      toDay,
      name: person.name,
      phone: person.phoneCipher && maskPhone(decrypt(person.phoneCipher)),
      isSelf: row.personId === actor.id,
      affiliationId: row.venueId ?? row.departmentId ?? row.firmId,
    },
  ];
}

/** How many hold which role today, for the head of the page. */
export async function countHolders(actor: Actor, now: Date): Promise<ReadonlyMap<Role, number>> {
  const rows = await db.grant.groupBy({
    by: ["role"],
    where: { AND: [within(actor), inForce(dayOf(now))] },
    _count: true,
  });
  return new Map(
    rows.flatMap((row) => {
      const role = roleNamed(row.role);
      return role ? [[role, row._count] as const] : [];
    }),
  );
}
