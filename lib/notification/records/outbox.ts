import "server-only";
import { messageLocale } from "@/lib/account/records/own-locale";
import { db } from "@/lib/core/db";
import type { Locale } from "@/lib/core/i18n";
import { decrypt } from "@/lib/core/secret";
import { type Channel, channel as channelShape } from "../model/choice";
import { countsOf } from "../model/counts";
import type { Told } from "../rules/message-text";
import { isQuiet } from "../rules/quiet-hours";

/** A message that may go out now. */
export type DueMessage = {
  readonly id: string;
  readonly personId: string;
  readonly channel: Channel;
  readonly noticeIds: readonly string[];
  readonly tries: number;
  readonly urgent: boolean;
  /** Somebody handed it over and never noted what came of it. */
  readonly sendingAt: Date | null;
};

export const mostTries = 6;
const minute = 60_000;
/** News is told while it is news: after two days without a way out it stays in the notices. */
const freshHours = 48;

/** What nobody could be told in time is given up, so that an outage ends without a flood. */
export async function dropLateMessages(now: Date): Promise<void> {
  const before = new Date(now.getTime() - freshHours * 60 * minute);
  await db.delivery.updateMany({
    where: { sentAt: null, failed: null, notBefore: { lt: before } },
    data: { failed: "too-late" },
  });
}

/** Messages that are due; by night only mail and emergencies. */
export async function dueMessages(now: Date, take: number): Promise<DueMessage[]> {
  const rows = await db.delivery.findMany({
    where: {
      sentAt: null,
      failed: null,
      notBefore: { lte: now },
      ...(isQuiet(now) ? { OR: [{ urgent: true }, { channel: "mail" }] } : {}),
    },
    select: {
      id: true,
      personId: true,
      channel: true,
      noticeIds: true,
      tries: true,
      urgent: true,
      sendingAt: true,
    },
    orderBy: [{ notBefore: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map((row) => ({ ...row, channel: channelShape.parse(row.channel) }));
}

/**
 * Takes a message up and marks it as being sent, before it is: of any number of workers one does,
 * and the next try moves away by 2, 4, 8, 16, 32 minutes. Whoever finds a message that still bears
 * the mark knows that it may have gone out (rules/repeatable.ts).
 */
export async function takeUp({ id, tries }: DueMessage, now: Date): Promise<boolean> {
  const { count } = await db.delivery.updateMany({
    where: { id, tries, sentAt: null, failed: null },
    data: {
      tries: tries + 1,
      sendingAt: now,
      notBefore: new Date(now.getTime() + 2 ** (tries + 1) * minute),
    },
  });
  return count === 1;
}

/** It is known that it did not go out: a later try sends it. */
export async function putBack(id: string): Promise<void> {
  await db.delivery.updateMany({ where: { id, sentAt: null }, data: { sendingAt: null } });
}

export async function markSent(id: string, now: Date): Promise<void> {
  await db.delivery.updateMany({ where: { id, sentAt: null }, data: { sentAt: now } });
}

export async function markFailed(
  id: string,
  failed: "no-address" | "refused" | "gone" | "unknown",
): Promise<void> {
  await db.delivery.updateMany({ where: { id, sentAt: null }, data: { failed } });
}

/** What a message tells of, oldest first. */
export async function toldBy(message: DueMessage): Promise<Told[]> {
  const rows = await db.notice.findMany({
    where: { id: { in: [...message.noticeIds] } },
    select: { kind: true, ref: true, followed: true, counts: true },
    orderBy: { at: "asc" },
    take: 50,
  });
  return rows.map((row) => ({ ...row, counts: countsOf(row.counts) }));
}

type Addresses = { phone: string | null; mail: string | null; locale: Locale };

/** A person's phone, confirmed mailbox and language; nothing of somebody who was erased. */
export async function addressesOf(personId: string): Promise<Addresses> {
  const person = await db.person.findFirst({
    where: { id: personId, erasedAt: null },
    select: { locale: true, phoneCipher: true, mailCipher: true, mailConfirmedAt: true },
  });
  return {
    locale: messageLocale(person?.locale),
    phone: person?.phoneCipher ? decrypt(person.phoneCipher) : null,
    mail: person?.mailCipher && person.mailConfirmedAt ? decrypt(person.mailCipher) : null,
  };
}
