import { Tag } from "@/components/ui/tag";
import { type Locale, say } from "@/lib/core/i18n";
import type { Tag as Shaped } from "@/lib/core/tag";
import { adoptionTags, closedWell, statusTags } from "@/lib/suggestion/copy";
import type { Adoption, SuggestionStatus } from "@/lib/suggestion/model";

export function ShapedTag({ tag, locale }: { tag: Shaped; locale: Locale }) {
  const word = say(tag, locale);
  return tag.shape === "plain" ? (
    <span className="meta">{word}</span>
  ) : (
    <Tag kind={tag.shape}>{word}</Tag>
  );
}

type Props = { status: SuggestionStatus; confirmed?: boolean; locale: Locale };

/** Where a suggestion stands; done is solid only where a person confirmed it. */
export function SuggestionStatusTag({ status, confirmed, locale }: Props) {
  return <ShapedTag tag={confirmed ? closedWell : statusTags[status]} locale={locale} />;
}

export function AdoptionTag({ adoption, locale }: { adoption: Adoption; locale: Locale }) {
  return <ShapedTag tag={adoptionTags[adoption]} locale={locale} />;
}
