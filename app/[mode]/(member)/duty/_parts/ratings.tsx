import type { Actor } from "@/lib/core/actor";
import type { Locale } from "@/lib/core/i18n";
import { listAwaitedRatings } from "@/lib/suggestion/queries/rating";
import { Awaited } from "../look-backs/_parts/awaited";

/** Answers that wait for one's own word, with the day until which it counts. */
export async function Ratings({ actor, locale }: { actor: Actor; locale: Locale }) {
  return <Awaited rows={await listAwaitedRatings(actor)} locale={locale} />;
}
