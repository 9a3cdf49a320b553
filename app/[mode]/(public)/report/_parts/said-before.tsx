import { reported } from "@/components/complaint/copy";
import { Nearby } from "@/components/complaint/nearby";
import type { DraftView } from "@/lib/complaint/queries/draft";
import { type Locale, say } from "@/lib/core/i18n";
import { reportedLike } from "./reported-items";

/** Before it is sent: what was reported at the same place and says nearly the same. */
export async function SaidBefore({ draft, locale }: { draft: DraftView; locale: Locale }) {
  const group = draft.category?.groupCode ?? "";
  const items = await reportedLike(draft, { group, text: draft.body }, locale);
  if (items.length === 0) return null;
  return <Nearby items={items} title={say(reported.alike, locale)} locale={locale} />;
}
