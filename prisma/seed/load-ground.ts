import "server-only";
import { dayOf } from "@/lib/core/day";
import { db, type Tx } from "@/lib/core/db";
import { blindIndex, encrypt } from "@/lib/core/secret";
import { type Ground, makeGround } from "./ground";
import type { PersonRow } from "./people";

/** Rows a statement: widest row times this stays below Postgres's 65,535 parameters. */
const chunk = 500;

/** What `createMany` of any model takes and gives, as far as loading needs it. */
type Into<T> = (args: { data: T[]; skipDuplicates: true }) => Promise<{ count: number }>;

async function insert<T>(rows: readonly T[], into: Into<T>): Promise<number> {
  let added = 0;
  for (let start = 0; start < rows.length; start += chunk) {
    const data = rows.slice(start, start + chunk);
    added += (await into({ data, skipDuplicates: true })).count;
  }
  return added;
}

function personRecord({ phone, ...person }: PersonRow, createdAt: Date) {
  return {
    ...person,
    phoneCipher: phone === null ? null : encrypt(phone),
    phoneIndex: phone === null ? null : blindIndex("phone", phone),
    createdAt,
  };
}

async function insertPlaces(tx: Tx, ground: Ground): Promise<number> {
  const added = [
    await insert(ground.divisions, (args) => tx.division.createMany(args)),
    await insert(ground.categories, (args) => tx.category.createMany(args)),
    await insert(ground.departments, (args) => tx.department.createMany(args)),
    await insert(ground.firms, (args) => tx.firm.createMany(args)),
    await insert(ground.compounds, (args) => tx.compound.createMany(args)),
    await insert(ground.parks, (args) => tx.park.createMany(args)),
    await insert(ground.venues, (args) => tx.venue.createMany(args)),
    await insert(ground.settings, (args) => tx.setting.createMany(args)),
  ];
  return added.reduce((a, b) => a + b, 0);
}

async function insertPeople(tx: Tx, ground: Ground, now: Date): Promise<number> {
  const people = ground.people.map((person) => personRecord(person, now));
  const added = [
    await insert(people, (args) => tx.person.createMany(args)),
    await insert(ground.groups, (args) => tx.memberGroup.createMany(args)),
    await insert(ground.members, (args) => tx.member.createMany(args)),
    await insert(ground.venueMembers, (args) => tx.venueMember.createMany(args)),
    await insert(ground.offices, (args) => tx.venueOffice.createMany(args)),
    await insert(ground.liaisons, (args) => tx.liaisonAssignment.createMany(args)),
    await insert(ground.grants, (args) => tx.grant.createMany(args)),
  ];
  return added.reduce((a, b) => a + b, 0);
}

/**
 * Puts the demonstration's ground into the database, all or nothing, and returns how many rows it
 * added. Every row has a fixed id, so that a second run adds none and leaves edits as they are.
 */
export async function loadGround(now: Date): Promise<number> {
  const ground = makeGround(dayOf(now));
  return db.$transaction(
    async (tx) => (await insertPlaces(tx, ground)) + (await insertPeople(tx, ground, now)),
    { timeout: 60_000, maxWait: 10_000 },
  );
}
