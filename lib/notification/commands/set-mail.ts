import "server-only";
import { replaceCode, spendCode, takeTry } from "@/lib/account/records";
import { messageLocale } from "@/lib/account/records/own-locale";
import { demonstrationCode } from "@/lib/account/rules/demonstration";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { newId } from "@/lib/core/ids";
import { canMail, sendMail } from "@/lib/core/mail";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { decrypt, encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { messageCopy } from "../copy/messages";
import { noticeEvents } from "../model";
import type { MailCodeForm, MailForm } from "../model/choice";
import { canChooseNotices } from "../policy";

const perPerson: Limit = { name: "mail-code", points: 5, seconds: 3600 };
const perMailbox: Limit = { name: "mail-code-box", points: 5, seconds: 3600 };
const minutes = 30;

const keyOf = (mail: string) => `mail ${mail}`;
/** Where nothing can be received, the demonstration's code holds. */
const isShown = () => env().DEMO && !env().SMTP_URL;

/**
 * Keeps a mailbox that is not confirmed yet and sends a code to it. Nothing else is sent there
 * before the code came back, and the answer does not tell whether anybody else has the mailbox.
 */
export async function giveMail(
  actor: Actor,
  { mail }: MailForm,
  now: Date,
): Promise<Outcome<{ given: true }>> {
  const verdict = canChooseNotices(actor);
  if (!verdict.allowed || actor.kind !== "person") {
    return refused(refuse("forbidden", "sign-in-first"));
  }
  if (!canMail()) return refused(refuse("not-now", "mail-not-sent"));
  const allowed = (await isWithin(perPerson, actor.id)) && (await isWithin(perMailbox, mail));
  if (!allowed) return refused(refuse("rate-limited", "mail-often"));
  const outcome = await write(actor, now, async (tx) => {
    await tx.person.updateMany({
      where: { id: actor.id, erasedAt: null },
      data: { mailCipher: encrypt(mail), mailConfirmedAt: null },
    });
    const given = noticeEvents["mail-given"]({ id: actor.id, divisionCode: "" }, {});
    return { value: { given: true } as const, grant: verdict.grant, events: [given] };
  });
  return outcome.ok && !(await sendCode(mail, await localeOf(actor.id), now))
    ? refused(refuse("not-now", "mail-not-sent"))
    : outcome;
}

async function localeOf(id: string): Promise<Locale> {
  const person = await db.person.findUnique({ where: { id }, select: { locale: true } });
  return messageLocale(person?.locale);
}

async function sendCode(mail: string, locale: Locale, now: Date): Promise<boolean> {
  const code = await replaceCode(keyOf(mail), now, minutes);
  try {
    await sendMail({
      to: mail,
      subject: say(messageCopy.codeSubject, locale, { code }),
      text: say(messageCopy.codeText, locale, { code }),
      key: newId(),
    });
    return true;
  } catch (error) {
    console.error("a code was not mailed", error instanceof Error ? error.name : "");
    return false;
  }
}

/** The code came back: from now on mail goes there. */
export async function confirmMail(
  actor: Actor,
  { code }: MailCodeForm,
  now: Date,
): Promise<Outcome<{ confirmed: true }>> {
  const verdict = canChooseNotices(actor);
  if (!verdict.allowed || actor.kind !== "person") {
    return refused(refuse("forbidden", "sign-in-first"));
  }
  const waiting = { id: actor.id, mailConfirmedAt: null, erasedAt: null };
  const row = await db.person.findFirst({ where: waiting, select: { mailCipher: true } });
  if (!row?.mailCipher) return refused(refuse("not-now", "mail-none"));
  const cipher = row.mailCipher;
  const key = keyOf(decrypt(cipher));
  const wrong = refuse("invalid", "mail-code-wrong", { code: ["mail-code-wrong"] });
  if (isShown() ? code !== demonstrationCode : !(await takeTry(key, now))) return refused(wrong);
  return write(actor, now, async (tx) => {
    if (!isShown() && !(await spendCode(tx, key, code, now))) return wrong;
    const { count } = await tx.person.updateMany({
      where: { ...waiting, mailCipher: cipher },
      data: { mailConfirmedAt: now },
    });
    if (count !== 1) return refuse("stale");
    const confirmed = noticeEvents["mail-confirmed"]({ id: actor.id, divisionCode: "" }, {});
    return { value: { confirmed: true } as const, grant: verdict.grant, events: [confirmed] };
  });
}

/** Forgets the mailbox. */
export function removeMail(
  actor: Actor,
  _form: unknown,
  now: Date,
): Promise<Outcome<{ removed: true }>> {
  return write(actor, now, async (tx) => {
    const verdict = canChooseNotices(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, mailCipher: { not: null } },
      data: { mailCipher: null, mailConfirmedAt: null },
    });
    if (count !== 1) return refuse("not-now", "mail-none");
    const removed = noticeEvents["mail-removed"]({ id: actor.id, divisionCode: "" }, {});
    return { value: { removed: true } as const, grant: verdict.grant, events: [removed] };
  });
}
