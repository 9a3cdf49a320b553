import { Seal, type SealKind } from "@/components/ui/seal";
import { type Locale, say } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import { type LookBackVerdict, verdict as verdictOf } from "@/lib/look-back/model";

const kinds: Record<LookBackVerdict, SealKind> = {
  fulfilled: "kept",
  partial: "half",
  unfulfilled: "broken",
  changed: "no",
  relapsed: "broken",
};

/** What a look-back found: solid only where a person confirmed that it is done. */
export function VerdictSeal({ verdict, locale }: { verdict: string; locale: Locale }) {
  const found = verdictOf.parse(verdict);
  return <Seal kind={kinds[found]} word={say(verdictTags[found], locale)} />;
}
