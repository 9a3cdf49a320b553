import "server-only";
import { isoInShanghai } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { decrypt } from "@/lib/core/secret";
import { ownConfirmations } from "./own-look-backs";

const most = 5000;
const stamp = (at: Date | null) => at && isoInShanghai(at);
const open = (cipher: string | null) => (cipher ? decrypt(cipher) : null);

/** The texts of one's own rows, inside the transaction that reads them. */
async function texts(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const rows = await tx.prose.findMany({
    where: { id: { in: ids.filter((id): id is string => id !== null) }, erasedAt: null },
    select: { id: true, text: true },
  });
  return new Map(rows.map((row) => [row.id, row.text]));
}

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
const answered = {
  select: { round: true, solved: true, satisfaction: true, commentId: true, at: true },
  take: 20,
} as const;

async function complaintsOf(tx: Tx, reporterId: string) {
  const rows = await tx.complaint.findMany({
    where: { reporterId, status: { not: "discarded" } },
    select: { ...told, answers: { ...answered, where: { personId: reporterId } } },
    orderBy: { createdAt: "asc" },
    take: most,
  });
  const answers = rows.flatMap((row) => row.answers);
  const words = await texts(tx, [
    ...rows.map((row) => row.bodyId),
    ...answers.map((each) => each.commentId),
  ]);
  return rows.map(({ bodyId, doorCipher, submittedAt, closedAt, answers: own, ...row }) => ({
    ...row,
    text: words.get(bodyId ?? "") ?? null,
    door: open(doorCipher),
    submittedAt: stamp(submittedAt),
    closedAt: stamp(closedAt),
    answers: own.map(({ commentId, at, ...each }) => ({
      ...each,
      comment: words.get(commentId ?? "") ?? null,
      at: stamp(at),
    })),
  }));
}

function partRows(tx: Tx, personId: string) {
  return Promise.all([
    tx.complaintSupport.findMany({
      where: { personId },
      select: { complaint: { select: { ref: true } }, noteId: true, at: true, withdrawnAt: true },
      take: most,
    }),
    tx.attendance.findMany({
      where: { personId },
      select: { consultation: { select: { ref: true } }, status: true, at: true },
      take: most,
    }),
    tx.suggestionRating.findMany({
      where: { personId },
      select: {
        suggestion: { select: { ref: true } },
        solved: true,
        satisfaction: true,
        work: true,
        visit: true,
        listening: true,
        targeting: true,
        attitude: true,
        outcome: true,
        leader: true,
        commentId: true,
        at: true,
      },
      take: most,
    }),
  ]);
}

async function takingPart(tx: Tx, personId: string) {
  const [supports, attendance, ratings] = await partRows(tx, personId);
  const words = await texts(tx, [
    ...supports.map((row) => row.noteId),
    ...ratings.map((row) => row.commentId),
  ]);
  return {
    confirmations: await ownConfirmations(tx, personId),
    joined: supports.map((row) => ({
      ref: row.complaint.ref,
      note: words.get(row.noteId ?? "") ?? null,
      at: stamp(row.at),
      withdrawnAt: stamp(row.withdrawnAt),
    })),
    attendance: attendance.map((row) => ({
      ref: row.consultation.ref,
      status: row.status,
      at: stamp(row.at),
    })),
    ratings: ratings.map(({ suggestion, commentId, at, ...said }) => ({
      ref: suggestion.ref,
      ...said,
      comment: words.get(commentId ?? "") ?? null,
      at: stamp(at),
    })),
  };
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
  const words = await texts(
    tx,
    rows.flatMap((row) => [row.textId, row.answerId]),
  );
  return rows.map(({ textId, answerId, ...row }) => ({
    ...row,
    text: words.get(textId ?? "") ?? null,
    answer: words.get(answerId ?? "") ?? null,
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
  const complaints = await complaintsOf(tx, personId);
  const part = await takingPart(tx, personId);
  const telling = await tellingOf(tx, personId);
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
    complaints,
    ...part,
    ...telling,
  };
}
export type OwnData = NonNullable<Awaited<ReturnType<typeof gatherOwn>>>;
