import "server-only";
import { personEvents } from "@/lib/account/model";
import { withdrawComplaint } from "@/lib/complaint/commands/close-complaint";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import type { Actor } from "@/lib/core/actor";
import { db, type Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { ConsentForm } from "../model";
import { canManageOwnData } from "../policy";
import { keepDoneRequest } from "./correct-data";
import { stopUsing } from "./erase-data";

const most = 500;

/**
 * Withdraws every edition of a notice, as easily as it was given (domain.md R-03). What was not yet
 * accepted is withdrawn; what is being handled goes on by duty of office, without pictures or words
 * in public and without invitations. What happened before stays lawful.
 */
export async function withdrawConsent(
  actor: Actor,
  { notice }: ConsentForm,
  now: Date,
): Promise<Outcome<{ stopped: number }>> {
  const outcome = await write(actor, now, async (tx) => {
    const verdict = canManageOwnData(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const where = { personId: actor.id, notice, withdrawnAt: null };
    const given = await tx.consent.findMany({ where, select: { version: true }, take: 50 });
    const { count } = await tx.consent.updateMany({ where, data: { withdrawnAt: now } });
    const [first] = given;
    if (!first || count === 0) return refuse("not-now", "consent-none");
    if (notice === complaintNotice.notice) await stopOwn(tx, actor.id);
    const of = { id: actor.id, divisionCode: "" };
    const data = { notice, version: first.version };
    const withdrawn = personEvents["consent-withdrawn"](of, data);
    const request = await keepDoneRequest(tx, actor.id, "withdraw-consent", now);
    return { value: { stopped: 0 }, grant: verdict.grant, events: [withdrawn, request] };
  });
  if (!outcome.ok || notice !== complaintNotice.notice) return outcome;
  return { ok: true, value: { stopped: await withdrawWaiting(actor, now) } };
}

async function stopOwn(tx: Tx, personId: string): Promise<void> {
  const rows = await tx.complaint.findMany({
    where: { reporterId: personId },
    select: { id: true },
    take: most,
  });
  await stopUsing(
    tx,
    rows.map((row) => row.id),
  );
}

/** Nobody has taken these up: without consent there is no ground to go on with them. */
async function withdrawWaiting(actor: Actor, now: Date): Promise<number> {
  const rows = await db.complaint.findMany({
    where: { reporterId: actor.id, status: "submitted" },
    select: { ref: true },
    take: most,
  });
  let stopped = 0;
  for (const { ref } of rows) {
    const outcome = await withdrawComplaint(actor, { ref, text: "" }, now);
    if (outcome.ok) stopped += 1;
  }
  return stopped;
}
