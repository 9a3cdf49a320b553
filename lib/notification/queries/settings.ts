import "server-only";
import { maskMail, maskPhone } from "@/lib/account/rules/mask";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { type Locale, locales } from "@/lib/core/i18n";
import { canMail } from "@/lib/core/mail";
import { pushKey } from "@/lib/core/push";
import { decrypt } from "@/lib/core/secret";
import { type Channel, type ChoiceKind, channels, type Pace } from "../model/choice";
import { habitsOf } from "../records/habits";

export type NoticeSettings = {
  readonly pace: Pace;
  /** Of messages; null where neither a sign-in nor the person has said it. */
  readonly locale: Locale | null;
  readonly wanted: Readonly<Record<ChoiceKind, readonly Channel[]>>;
  /** Masked; null where none was left. */
  readonly phone: string | null;
  readonly mail: { readonly masked: string; readonly confirmed: boolean } | null;
  readonly canMail: boolean;
  readonly devices: number;
  /** The key a browser subscribes with; null where the installation has none. */
  readonly pushKey: string | null;
};

/** How the actor hears of things; null where nobody has signed in. */
export async function getNoticeSettings(actor: Actor, now: Date): Promise<NoticeSettings | null> {
  if (actor.kind !== "person") return null;
  const [habits, person, devices] = await Promise.all([
    habitsOf(db, [actor.id], now),
    db.person.findUnique({
      where: { id: actor.id },
      select: { locale: true, phoneCipher: true, mailCipher: true, mailConfirmedAt: true },
    }),
    db.pushSubscription.count({ where: { personId: actor.id, goneAt: null } }),
  ]);
  const habit = habits.get(actor.id);
  if (!habit || !person) return null;
  const { phoneCipher, mailCipher, mailConfirmedAt } = person;
  const listOf = (kind: ChoiceKind) => channels.filter((each) => habit.wanted[kind].has(each));
  return {
    pace: habit.pace,
    locale: locales.find((each) => each === person.locale) ?? null,
    wanted: {
      progress: listOf("progress"),
      asked: listOf("asked"),
      deadline: listOf("deadline"),
      consultation: listOf("consultation"),
      followed: listOf("followed"),
    },
    phone: phoneCipher ? maskPhone(decrypt(phoneCipher)) : null,
    mail: mailCipher
      ? { masked: maskMail(decrypt(mailCipher)), confirmed: mailConfirmedAt !== null }
      : null,
    canMail: canMail(),
    devices,
    pushKey: pushKey() ?? null,
  };
}
