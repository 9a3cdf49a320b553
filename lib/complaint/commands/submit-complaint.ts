import "server-only";
import { keepConsent } from "@/lib/account/records";
import { termFor } from "@/lib/catalogue/records";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db, type Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { done, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { decrypt } from "@/lib/core/secret";
import { type Written, write } from "@/lib/core/write";
import { type Channel, type ComplaintKind, complaintEvents, type Urgency } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint } from "../records/complaint";
import { findDraft } from "../records/draft";
import { routeComplaint } from "../records/routing";
import { wordsOf } from "../records/terms";
import { step } from "../workflow";

type Receipt = { readonly ref: string; readonly id: string };
type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;
export type Notice = { readonly notice: string; readonly version: string };

/**
 * Sends a draft. The draft's key makes it one complaint however often the form arrives: whoever
 * comes second, or comes again after a lost answer, gets the same receipt.
 */
export async function submitComplaint(
  actor: Actor,
  key: string,
  notice: Notice,
  now: Date,
): Promise<Outcome<Receipt>> {
  const sent = await receiptOf(key);
  if (sent) return done(sent);
  const outcome = await write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (!draft) return refuse("not-found");
    const missing = missingIn(draft);
    if (missing) return refuse("invalid", missing);
    return send(tx, draft, notice, now);
  });
  if (outcome.ok) return outcome;
  const other = await receiptOf(key);
  return other ? done(other) : outcome;
}

async function receiptOf(key: string): Promise<Receipt | undefined> {
  const row = await findDraft(db, key);
  const isSent = row && row.status !== "draft" && row.status !== "discarded";
  return isSent ? { ref: row.ref, id: row.id } : undefined;
}

function missingIn(draft: Draft): string | undefined {
  if (!draft.bodyId || !draft.title) return "body-short";
  if (!draft.categoryCode) return "category-missing";
  if (!draft.reporterId || !draft.phoneConfirmedAt) return "phone-unconfirmed";
  return undefined;
}

/** It is sent with the kind it is routed by, whatever another window chose meanwhile. */
async function send(
  tx: Tx,
  draft: Draft,
  notice: Notice,
  now: Date,
): Promise<Written<Receipt> | Refusal> {
  const to = step(draft.status, "submit");
  if (!to || !draft.bodyId || !draft.reporterId) return refuse("not-now", draft.status);
  const ref = newRef("C", draft.divisionCode);
  const said = await textOf(tx, draft.bodyId);
  const body = await keepProse(tx, said);
  const routed = await routeComplaint(tx, { ...draft, body: said }, now);
  const parties = await partiesOf(tx, draft, notice, now);
  const data = {
    ...{ ...routed.data, ...parties },
    ...{ ref, categoryCode: draft.categoryCode, urgency: draft.urgency },
    bodyId: body.id,
    ...(await wordsOf(tx, { ...draft, ref, body: said })),
    submittedAt: now,
    ...{ draftPhoneCipher: null, unwantedCategory: null },
    notice: notice.version,
  };
  if (!(await moveComplaint(tx, draft, to, data))) return refuse("stale");
  await tx.prose.deleteMany({ where: { id: draft.bodyId } });
  const photos = await keptPhotos(tx, draft, now);
  await keepConsent(tx, { personId: draft.reporterId, ...notice }, now);
  await openTriage(tx, draft, now);
  const { categoryCode, compoundId } = draft;
  const event = complaintEvents.submitted(draft, {
    ...{ ref, categoryCode, compoundId },
    channel: draft.channel as Channel,
    kind: draft.kind as ComplaintKind,
    urgency: draft.urgency as Urgency,
    body,
    photos,
    notice: notice.version,
    routeId: routed.data.routeId,
  });
  return { value: { ref, id: draft.id }, grant: null, events: [event, ...routed.events] };
}

async function textOf(tx: Tx, id: string): Promise<string> {
  const words = await tx.prose.findUnique({ where: { id }, select: { text: true } });
  return words?.text ?? "";
}

/**
 * Filled in for an elder, it is the elder who reports it, and whose phone was confirmed is the one
 * who wrote it down: who speaks for them and follows it by the receipt.
 */
async function partiesOf(tx: Tx, draft: Draft, notice: Notice, now: Date) {
  if (!draft.onBehalfCipher || !draft.agentRelation || !draft.reporterId) return {};
  const name = decrypt(draft.onBehalfCipher);
  const elder = await tx.person.create({
    data: { id: newId(), name, createdAt: now },
    select: { id: true },
  });
  await keepConsent(tx, { personId: elder.id, ...notice }, now);
  return {
    reporterId: elder.id,
    lastFourIndex: null,
    agentId: draft.reporterId,
    agentLastFourIndex: draft.lastFourIndex,
    onBehalfCipher: null,
  };
}

/** From here on the pictures are the complaint's; how many there are. */
async function keptPhotos(tx: Tx, draft: Draft, now: Date): Promise<number> {
  const { count } = await tx.storedFile.updateMany({
    where: { subject: "complaint", subjectId: draft.id },
    data: { shareable: draft.sharePhotos, takenOn: dayOf(now) },
  });
  return count;
}

/** The clock of triage, as urgent as the matter is. */
export async function openTriage(
  tx: Tx,
  complaint: { id: string; divisionCode: string; categoryCode: string | null; urgency: string },
  now: Date,
): Promise<Date> {
  const term = await termFor(tx, "dispatch", complaint, now);
  return clocks.start(tx, complaint, "triage", now, term);
}
