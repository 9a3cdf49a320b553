import "server-only";
import type { Tx } from "@/lib/core/db";
import { decrypt } from "@/lib/core/secret";
import { ownLive } from "./own-live";
import { ownOffices, ownThings } from "./own-offices";
import { ownTakingPart } from "./own-taking-part";
import { most, stamp, textsOf } from "./own-words";

const open = (cipher: string | null) => (cipher ? decrypt(cipher) : null);

const told = {
  ref: true,
  status: true,
  kind: true,
  categoryCode: true,
  divisionCode: true,
  title: true,
  bodyId: true,
  doorCipher: true,
  happenedOn: true,
  willConsult: true,
  sharePhotos: true,
  submittedAt: true,
  closedAt: true,
} as const;
async function complaintsOf(tx: Tx, reporterId: string) {
  const rows = await tx.complaint.findMany({
    where: { reporterId, status: { not: "discarded" } },
    select: told,
    orderBy: { createdAt: "asc" },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => row.bodyId),
  );
  return rows.map(({ bodyId, doorCipher, submittedAt, closedAt, ...row }) => ({
    ...row,
    text: textOf(bodyId),
    door: open(doorCipher),
    submittedAt: stamp(submittedAt),
    closedAt: stamp(closedAt),
  }));
}

/** With what was asked and answered, as far as it is kept. */
async function requestsOf(tx: Tx, personId: string) {
  const rows = await tx.dataRequest.findMany({
    where: { personId },
    select: {
      kind: true,
      status: true,
      askedAt: true,
      dueAt: true,
      doneAt: true,
      aboutRef: true,
      textId: true,
      answerId: true,
    },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.flatMap((row) => [row.textId, row.answerId]),
  );
  return rows.map(({ textId, answerId, ...row }) => ({
    ...row,
    text: textOf(textId),
    answer: textOf(answerId),
    dueAt: stamp(row.dueAt),
    askedAt: stamp(row.askedAt),
    doneAt: stamp(row.doneAt),
  }));
}

async function tellingOf(tx: Tx, personId: string) {
  const where = { personId };
  const [follows, notices, choices, preference, devices, requests] = await Promise.all([
    tx.follow.findMany({ where, select: { subject: true, subjectId: true, at: true }, take: most }),
    tx.notice.findMany({
      where,
      select: { kind: true, ref: true, at: true, readAt: true },
      orderBy: { at: "asc" },
      take: most,
    }),
    tx.noticeChoice.findMany({ where, select: { kind: true, channel: true, wanted: true } }),
    tx.noticePreference.findUnique({ where, select: { pace: true } }),
    tx.pushSubscription.findMany({ where, select: { createdAt: true, goneAt: true }, take: 50 }),
    requestsOf(tx, personId),
  ]);
  return {
    follows: follows.map((row) => ({ ...row, at: stamp(row.at) })),
    notices: notices.map((row) => ({ ...row, at: stamp(row.at), readAt: stamp(row.readAt) })),
    noticeChoices: choices,
    pace: preference?.pace ?? "each",
    devices: devices.map((row) => ({ since: stamp(row.createdAt), goneAt: stamp(row.goneAt) })),
    dataRequests: requests,
  };
}

/** Everything held about a person, as plain data; times are in Asia/Shanghai. */
export async function gatherOwn(tx: Tx, personId: string, now: Date) {
  const person = await tx.person.findFirst({
    where: { id: personId, erasedAt: null },
    select: {
      name: true,
      phoneCipher: true,
      mailCipher: true,
      locale: true,
      mailConfirmedAt: true,
      createdAt: true,
      consents: {
        select: { notice: true, version: true, givenAt: true, withdrawnAt: true },
        take: 100,
      },
    },
  });
  if (!person) return null;
  return {
    exportedAt: stamp(now),
    profile: {
      name: person.name,
      phone: open(person.phoneCipher),
      mail: open(person.mailCipher),
      messageLanguage: person.locale,
      mailConfirmedAt: stamp(person.mailConfirmedAt),
      since: stamp(person.createdAt),
    },
    consents: person.consents.map((row) => ({
      ...row,
      givenAt: stamp(row.givenAt),
      withdrawnAt: stamp(row.withdrawnAt),
    })),
    complaints: await complaintsOf(tx, personId),
    ...(await ownTakingPart(tx, personId)),
    ...(await ownLive(tx, personId)),
    ...(await tellingOf(tx, personId)),
    ...(await ownThings(tx, personId)),
    ...(await ownOffices(tx, personId)),
  };
}
export type OwnData = NonNullable<Awaited<ReturnType<typeof gatherOwn>>>;
