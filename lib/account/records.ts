import "server-only";
import { randomInt } from "node:crypto";
import { db, type Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { blindIndex, decrypt, encrypt } from "@/lib/core/secret";
import { unnamed } from "./copy";

const codeMinutes = 5;
const codeTries = 5;

export function phoneIndex(phone: string): string {
  return blindIndex("phone", phone);
}

/** For following a thing by its reference and the last four digits of the phone. */
export function lastFourIndex(phoneOrDigits: string): string {
  return blindIndex("last-four", phoneOrDigits.slice(-4));
}

/** A code is worth nothing in the table: its digest is keyed and bound to the phone. */
function codeHash(index: string, code: string): string {
  return blindIndex("code", `${index} ${code}`);
}

/** Makes the phone's only live code and returns it for sending. */
export async function replaceCode(
  phone: string,
  now: Date,
  minutes = codeMinutes,
): Promise<string> {
  const index = phoneIndex(phone);
  const code = randomInt(1_000_000).toString().padStart(6, "0");
  const fresh = {
    codeHash: codeHash(index, code),
    tries: 0,
    sentAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
    usedAt: null,
  };
  await db.signInCode.upsert({
    where: { phoneIndex: index },
    create: { phoneIndex: index, ...fresh },
    update: fresh,
  });
  return code;
}

/** Counts a try before the code is looked at, so that parallel guesses are all counted. */
export async function takeTry(phone: string, now: Date): Promise<boolean> {
  const { count } = await db.signInCode.updateMany({
    where: {
      phoneIndex: phoneIndex(phone),
      usedAt: null,
      expiresAt: { gt: now },
      tries: { lt: codeTries },
    },
    data: { tries: { increment: 1 } },
  });
  return count === 1;
}

/** Uses the code up; true for exactly one of those who send it at once. */
export async function spendCode(tx: Tx, phone: string, code: string, now: Date): Promise<boolean> {
  const index = phoneIndex(phone);
  const { count } = await tx.signInCode.updateMany({
    where: {
      phoneIndex: index,
      codeHash: codeHash(index, code),
      usedAt: null,
      expiresAt: { gt: now },
    },
    data: { usedAt: now },
  });
  return count === 1;
}

export type KnownPerson = { readonly id: string; readonly name: string; readonly isNew: boolean };

/** The person of a phone, made where there is none; two at once make one. */
export async function personOfPhone(
  tx: Tx,
  phone: string,
  name: string | undefined,
  now: Date,
): Promise<KnownPerson> {
  const index = phoneIndex(phone);
  const id = newId();
  const row = { id, name: name ?? unnamed.zh, phoneIndex: index, phoneCipher: encrypt(phone) };
  await tx.person.createMany({ data: { ...row, createdAt: now }, skipDuplicates: true });
  const person = await tx.person.findUniqueOrThrow({
    where: { phoneIndex: index },
    select: { id: true, name: true },
  });
  if (person.id === id) return { ...person, isNew: true };
  if (!name || person.name !== unnamed.zh) return { ...person, isNew: false };
  await tx.person.updateMany({ where: { id: person.id, name: unnamed.zh }, data: { name } });
  return { id: person.id, name, isNew: false };
}

/** The number itself, or null where none was left or the person was erased. */
export async function phoneOf(tx: Tx, personId: string): Promise<string | null> {
  const person = await tx.person.findFirst({
    where: { id: personId, erasedAt: null },
    select: { phoneCipher: true },
  });
  return person?.phoneCipher ? decrypt(person.phoneCipher) : null;
}

/** Notes that a person agreed to a version of a notice; once, however often they send the form. */
export async function keepConsent(
  tx: Tx,
  consent: { personId: string; notice: string; version: string },
  at: Date,
): Promise<void> {
  await tx.consent.createMany({ data: { ...consent, givenAt: at }, skipDuplicates: true });
  await tx.consent.updateMany({
    where: { ...consent, withdrawnAt: { not: null } },
    data: { givenAt: at, withdrawnAt: null },
  });
}
