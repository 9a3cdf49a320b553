import "server-only";
import { erasedName } from "@/lib/account/copy";
import { personEvents } from "@/lib/account/model";
import { phoneIndex, phoneOf } from "@/lib/account/records";
import { mayTryCode, spendOwnCode } from "@/lib/account/records/own-code";
import { complaintEvents } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import { db, type Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { eraseProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type CodeForm, dataEvents, type KeptItem } from "../model";
import { canManageOwnData, holdsOffice } from "../policy";
import { deidentify } from "../records/deidentify";
import { keptElsewhere } from "../records/kept-elsewhere";
import { leaveTakingPart } from "../records/leave-taking-part";
import { type Fates, fatesOf } from "../records/own-complaints";
import { forgetConfirmations } from "../records/own-look-backs";
import { forgetProfile } from "../records/own-offices";
import { endRequests } from "../records/request";
import { giveSeatsBack } from "./give-seats-back";

export type Erased = { readonly kept: readonly KeptItem[] };

/**
 * Erases what may be erased, at once, and freezes what the law keeps (open cases, cases within their
 * time, attendance in records, the event ledger): kept, not used for anything else, and said item by
 * item. Confirmed with a code sent to the person's own phone; cannot be undone.
 */
export async function eraseData(
  actor: Actor,
  { code }: CodeForm,
  now: Date,
): Promise<Outcome<Erased>> {
  const verdict = canManageOwnData(actor);
  if (!verdict.allowed || actor.kind !== "person") {
    return refused(refuse("forbidden", "sign-in-first"));
  }
  if (holdsOffice(actor)) return refused(refuse("not-now", "office-first"));
  const phone = await phoneOf(db, actor.id);
  if (!phone) return refused(refuse("not-now", "no-phone"));
  const wrong = refuse("invalid", "code-wrong", { code: ["code-wrong"] });
  if (!(await mayTryCode(phone, code, now))) return refused(wrong);
  return write(actor, now, async (tx) => {
    if (!(await spendOwnCode(tx, phone, code, now))) return wrong;
    const fates = await fatesOf(actor.id, now, tx);
    if (!(await erasePerson(tx, actor.id, now))) return refuse("stale");
    const kept = [...fates.kept, ...(await keptElsewhere(tx, actor.id))];
    const withdrawn = await endRequests(tx, actor.id, now);
    const left = await eraseElsewhere(tx, { id: actor.id, phone }, now);
    const events = [...(await eraseComplaints(tx, fates, now)), ...withdrawn, ...left];
    const request = { id: newId(), personId: actor.id, kind: "erase", kept: [...kept] };
    const status = "frozen";
    await tx.dataRequest.create({ data: { ...request, status, askedAt: now, doneAt: now } });
    const of = { id: request.id, divisionCode: "" };
    const frozen = dataEvents.frozen(of, { kind: "erase", kept: kept.length });
    const erased = personEvents.erased({ id: actor.id, divisionCode: "" }, {});
    return { value: { kept }, grant: verdict.grant, events: [erased, frozen, ...events] };
  });
}

async function erasePerson(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id, erasedAt: null },
    data: {
      name: erasedName.zh,
      phoneCipher: null,
      phoneIndex: null,
      mailCipher: null,
      locale: null,
      mailConfirmedAt: null,
      erasedAt: now,
    },
  });
  await tx.consent.updateMany({
    where: { personId: id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  return count === 1;
}

/** Beside complaints: seats, what was said in consultations, words and habits. */
async function eraseElsewhere(
  tx: Tx,
  { id, phone }: { readonly id: string; readonly phone: string },
  now: Date,
): Promise<DraftEvent[]> {
  const seats = await giveSeatsBack(tx, id, now);
  const speeches = await leaveTakingPart(tx, id, now);
  await eraseWords(tx, id, now);
  await eraseHabits(tx, id, phone);
  return [...seats, ...speeches];
}

async function eraseComplaints(tx: Tx, fates: Fates, now: Date): Promise<DraftEvent[]> {
  const events: DraftEvent[] = [];
  for (const row of fates.draft) {
    await tx.complaint.updateMany({
      where: { id: row.id, status: "draft" },
      data: { status: "discarded", draftKey: null },
    });
    events.push(complaintEvents.discarded(row, {}));
  }
  for (const row of [...fates.draft, ...fates.erase]) events.push(await deidentify(tx, row, now));
  await stopUsing(
    tx,
    fates.freeze.map((row) => row.id),
  );
  return events;
}

/** Frozen: nothing of it is shown or used beyond what the law asks for. */
export async function stopUsing(tx: Tx, ids: readonly string[]): Promise<void> {
  const id = { in: [...ids] };
  await tx.complaint.updateMany({
    where: { id },
    data: { willConsult: false, sharePhotos: false },
  });
  await tx.storedFile.updateMany({
    where: { subject: "complaint", subjectId: id },
    data: { shareable: false, passedAt: null, passedById: null },
  });
}

/** What they wrote beside complaints: notes to joined ones, comments on ratings, answers. */
async function eraseWords(tx: Tx, personId: string, now: Date): Promise<void> {
  const take = 2000;
  const [supports, ratings, answers] = await Promise.all([
    tx.complaintSupport.findMany({ where: { personId }, select: { noteId: true }, take }),
    tx.suggestionRating.findMany({ where: { personId }, select: { commentId: true }, take }),
    tx.complaintAnswer.findMany({
      where: { personId, complaint: notOwn(personId) },
      select: { commentId: true },
      take,
    }),
  ]);
  const ids = [
    ...supports.map((row) => row.noteId),
    ...[...ratings, ...answers].map((row) => row.commentId),
  ];
  await eraseProse(
    tx,
    ids.filter((id): id is string => id !== null),
    now,
  );
  await tx.complaintSupport.updateMany({
    where: { personId },
    data: { noteId: null, lastFourIndex: null, agentId: null, agentRelation: null },
  });
  await tx.complaintAnswer.updateMany({
    where: { personId, complaint: notOwn(personId) },
    data: { personId: newId() },
  });
  await stopSpeaking(tx, personId);
}

/** Of somebody else: what they answered there, having joined it, is in no file of their own. */
const notOwn = (personId: string) => ({
  OR: [{ reporterId: null }, { reporterId: { not: personId } }],
});

/** What they wrote down for others stays theirs; that it was them does not, save in office. */
async function stopSpeaking(tx: Tx, agentId: string): Promise<void> {
  const where = {
    agentId,
    OR: [{ agentRelation: null }, { agentRelation: { not: "station" } }],
  };
  const nobody = { agentId: null, agentRelation: null };
  await tx.complaintSupport.updateMany({ where, data: nobody });
  await tx.complaint.updateMany({ where, data: { ...nobody, agentLastFourIndex: null } });
}

async function eraseHabits(tx: Tx, personId: string, phone: string): Promise<void> {
  const where = { personId };
  await tx.signInCode.deleteMany({ where: { phoneIndex: phoneIndex(phone) } });
  await tx.calendarFeed.deleteMany({ where });
  await forgetProfile(tx, personId);
  await forgetConfirmations(tx, personId);
  await tx.follow.deleteMany({ where });
  await tx.pushSubscription.deleteMany({ where });
  await tx.noticeChoice.deleteMany({ where });
  await tx.noticePreference.deleteMany({ where });
  await tx.delivery.deleteMany({ where });
  await tx.notice.deleteMany({ where });
  await tx.savedFilter.deleteMany({ where });
}
