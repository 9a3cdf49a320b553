import "server-only";
import { personEvents } from "@/lib/account/model";
import { phoneIndex } from "@/lib/account/records";
import { mayTryCode, spendOwnCode } from "@/lib/account/records/own-code";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { dataEvents, type NameForm, type PhoneForm, type RequestKind } from "../model";
import { canManageOwnData } from "../policy";

type Done = Promise<Outcome<{ done: true }>>;

/** A request that the platform itself fulfilled at once, as a row and its event. */
export async function keepDoneRequest(
  tx: Tx,
  personId: string,
  kind: RequestKind,
  now: Date,
): Promise<DraftEvent> {
  const id = newId();
  const row = { id, personId, kind, status: "done", askedAt: now, doneAt: now };
  await tx.dataRequest.create({ data: row });
  return dataEvents.done({ id, divisionCode: "" }, { kind });
}

export function correctName(actor: Actor, { name }: NameForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const verdict = canManageOwnData(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, erasedAt: null },
      data: { name },
    });
    if (count !== 1) return refuse("stale");
    const corrected = personEvents["name-corrected"]({ id: actor.id, divisionCode: "" }, {});
    const request = await keepDoneRequest(tx, actor.id, "correct", now);
    return { value: { done: true }, grant: verdict.grant, events: [corrected, request] };
  });
}

/**
 * Another number, proven by the code that was sent to it. Receipts keep the last four digits they
 * were given out with. A number that belongs to somebody else is refused.
 */
export async function correctPhone(actor: Actor, { phone, code }: PhoneForm, now: Date): Done {
  const verdict = canManageOwnData(actor);
  if (!verdict.allowed || actor.kind !== "person") {
    return refused(refuse("forbidden", "sign-in-first"));
  }
  const wrong = refuse("invalid", "code-wrong", { code: ["code-wrong"] });
  if (!(await mayTryCode(phone, code, now))) return refused(wrong);
  return write(actor, now, async (tx) => {
    if (!(await spendOwnCode(tx, phone, code, now))) return wrong;
    const index = phoneIndex(phone);
    const owner = await tx.person.findUnique({
      where: { phoneIndex: index },
      select: { id: true },
    });
    if (owner) return refuse("invalid", "phone-taken", { phone: ["phone-taken"] });
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, erasedAt: null },
      data: { phoneIndex: index, phoneCipher: encrypt(phone) },
    });
    if (count !== 1) return refuse("stale");
    const corrected = personEvents["phone-corrected"]({ id: actor.id, divisionCode: "" }, {});
    const request = await keepDoneRequest(tx, actor.id, "correct", now);
    return { value: { done: true }, grant: verdict.grant, events: [corrected, request] };
  });
}
