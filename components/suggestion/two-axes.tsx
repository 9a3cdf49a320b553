import { Seal, type SealKind, sealKinds } from "@/components/ui/seal";
import { type Locale, say } from "@/lib/core/i18n";
import { adoptionTags, resolutionLabels } from "@/lib/suggestion/copy";
import type { Adoption, Resolution } from "@/lib/suggestion/model";

const kindOf = (shape: string): SealKind => sealKinds.find((kind) => kind === shape) ?? "wait";

/** 采纳 as a seal: hollow, because a body only said so. */
export function AdoptionSeal({ adoption, locale }: { adoption: Adoption; locale: Locale }) {
  const tag = adoptionTags[adoption];
  return <Seal kind={kindOf(tag.shape)} word={say(tag, locale)} />;
}

/** 办理结果 as plain bold words: no shape, no colour. */
export function ResolutionWord({ value, locale }: { value: Resolution; locale: Locale }) {
  return <b className="nw">{say(resolutionLabels[value], locale)}</b>;
}
