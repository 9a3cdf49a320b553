import "server-only";
import { erasedName } from "@/lib/account/copy";
import { personEvents } from "@/lib/account/model";
import { phoneOf } from "@/lib/account/records";
import { mayTryCode, spendOwnCode } from "@/lib/account/records/own-code";
import { complaintEvents } from "@/lib/complaint/model";
import { leaveReasonsOf } from "@/lib/consultation/records/leave";
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
import { type Fates, fatesOf } from "../records/own-complaints";
import { forgetConfirmations } from "../records/own-look-backs";
import { endRequests } from "../records/request";

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
    const events = [...(await eraseComplaints(tx, fates, now)), ...withdrawn];
    await eraseWords(tx, actor.id, now);
    await eraseHabits(tx, actor.id);
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

/** Attendance stands in minutes that others signed; the ledger cannot be written again. */
async function keptElsewhere(tx: Tx, personId: string): Promise<KeptItem[]> {
  const attended = await tx.attendance.count({ where: { personId } });
  const events: KeptItem = { what: "events", ref: null, until: null };
  return attended > 0 ? [{ what: "attendance", ref: null, until: null }, events] : [events];
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

/** What they wrote beside complaints: notes to joined ones, comments on ratings, leave. */
async function eraseWords(tx: Tx, personId: string, now: Date): Promise<void> {
  const take = 2000;
  const [supports, ratings, leaves] = await Promise.all([
    tx.complaintSupport.findMany({ where: { personId }, select: { noteId: true }, take }),
    tx.suggestionRating.findMany({ where: { personId }, select: { commentId: true }, take }),
    leaveReasonsOf(tx, personId),
  ]);
  const ids = [
    ...supports.map((row) => row.noteId),
    ...ratings.map((row) => row.commentId),
    ...leaves,
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
  // What they wrote down for others stays theirs; that it was them does not.
  await tx.complaintSupport.updateMany({
    where: { agentId: personId, agentRelation: { not: "station" } },
    data: { agentId: null, agentRelation: null },
  });
}

async function eraseHabits(tx: Tx, personId: string): Promise<void> {
  const where = { personId };
  await forgetConfirmations(tx, personId);
  await tx.follow.deleteMany({ where });
  await tx.pushSubscription.deleteMany({ where });
  await tx.noticeChoice.deleteMany({ where });
  await tx.noticePreference.deleteMany({ where });
  await tx.delivery.deleteMany({ where });
  await tx.notice.deleteMany({ where });
  await tx.savedFilter.deleteMany({ where });
}
