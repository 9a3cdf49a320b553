import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse, refused } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type GrantGiving, grantEvents, grantGiving, personEvents, roleNamed } from "../model";
import { canSetGrant, clashingOffice } from "../policy";
import { personOfPhone, phoneIndex } from "../records";

/** An administrator gives somebody else a role in an area, from one day to another. */
export async function giveGrant(
  actor: Actor,
  input: GrantGiving,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  const parsed = grantGiving.safeParse(input);
  if (!parsed.success) {
    return refused(refuse("invalid", undefined, parsed.error.flatten().fieldErrors));
  }
  const { phone, name, ...wanted } = parsed.data;
  return write(actor, now, async (tx) => {
    const known = await tx.person.findUnique({
      where: { phoneIndex: phoneIndex(phone) },
      select: { id: true },
    });
    const verdict = canSetGrant(actor, { personId: known?.id ?? "", scope: wanted.scope });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!known && !name) return refuse("invalid", undefined, { phone: ["person-unknown"] });
    const person = await personOfPhone(tx, phone, name, now);
    const clash = await clashing(tx, person.id, wanted);
    if (clash) return clash;
    const grant = { id: newId(), personId: person.id, ...wanted };
    await tx.grant.create({ data: { ...grant, givenById: actor.id } });
    const given = grantEvents.given({ id: grant.id, divisionCode: grant.scope }, grant);
    const registered = personEvents.registered({ id: person.id, divisionCode: "" }, {});
    return {
      value: { id: grant.id },
      grant: verdict.grant,
      events: person.isNew ? [registered, given] : [given],
    };
  });
}

type Wanted = Omit<ReturnType<typeof grantGiving.parse>, "phone" | "name">;

/** Holds the person's row, so that two officers' roles given at once cannot both pass. */
async function clashing(tx: Tx, personId: string, wanted: Wanted): Promise<Refusal | undefined> {
  await tx.$queryRaw`SELECT "id" FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
  const held = await tx.grant.findMany({
    where: {
      personId,
      fromDay: { lte: wanted.toDay ?? "9999-12-31" },
      OR: [{ toDay: null }, { toDay: { gte: wanted.fromDay } }],
    },
    select: { role: true, scope: true, venueId: true, departmentId: true, firmId: true },
    take: 200,
  });
  const roles = held.flatMap((grant) => roleNamed(grant.role) ?? []);
  if (clashingOffice(wanted.role, roles)) return refuse("invalid", "officers-exclude");
  const same = held.some(
    (grant) =>
      grant.role === wanted.role &&
      grant.scope === wanted.scope &&
      grant.venueId === wanted.venueId &&
      grant.departmentId === wanted.departmentId &&
      grant.firmId === wanted.firmId,
  );
  return same ? refuse("invalid", "same-grant") : undefined;
}
