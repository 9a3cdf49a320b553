import { ShapedTag } from "@/components/suggestion/status-tag";
import { Seal, type SealKind } from "@/components/ui/seal";
import { type Locale, say } from "@/lib/core/i18n";
import { statusTags, verdictTags } from "@/lib/look-back/copy";
import type { LookBackStatus, LookBackVerdict } from "@/lib/look-back/model";

const kinds: Record<LookBackVerdict, SealKind> = {
  fulfilled: "kept",
  partial: "half",
  unfulfilled: "broken",
  changed: "no",
  relapsed: "broken",
};

export function VerdictSeal({ verdict, locale }: { verdict: LookBackVerdict; locale: Locale }) {
  return <Seal kind={kinds[verdict]} word={say(verdictTags[verdict], locale)} />;
}

export function WaitingSeal({ locale }: { locale: Locale }) {
  return <Seal kind="wait" word={say(statusTags.planned, locale)} />;
}

type Props = { status: LookBackStatus; verdict: LookBackVerdict | null; locale: Locale };

/** Once concluded, the verdict stands in place of the status. */
export function LookBackTag({ status, verdict, locale }: Props) {
  return <ShapedTag tag={verdict ? verdictTags[verdict] : statusTags[status]} locale={locale} />;
}
