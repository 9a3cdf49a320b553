import "server-only";
import type { Tx } from "@/lib/core/db";
import { type Locale, locales } from "@/lib/core/i18n";

/** The language of messages to somebody; Chinese where neither they nor a sign-in has said another. */
export function messageLocale(kept: string | null | undefined): Locale {
  return locales.find((each) => each === kept) ?? "zh";
}

/** The language in use when somebody proves their phone holds for messages until they choose one. */
export async function keepFirstLocale(tx: Tx, personId: string, locale: Locale): Promise<void> {
  await tx.person.updateMany({ where: { id: personId, locale: null }, data: { locale } });
}
