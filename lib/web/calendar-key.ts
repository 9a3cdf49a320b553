import "server-only";
import { signedIn } from "@/lib/account/queries";
import { findCalendarOwner } from "@/lib/consultation/queries/calendar-feed";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import type { Locale } from "@/lib/core/i18n";

/** As whom a calendar program reads that has somebody's private address: they, with what they may today. */
export async function calendarReader(
  token: string,
): Promise<{ readonly actor: Actor; readonly locale: Locale } | null> {
  const owner = await findCalendarOwner(token);
  const person = owner && (await signedIn(owner.personId, now()));
  return person ? { actor: person.actor, locale: owner.locale } : null;
}
