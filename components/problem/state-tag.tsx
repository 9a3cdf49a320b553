import { Tag } from "@/components/ui/tag";
import { type Locale, say } from "@/lib/core/i18n";
import type { Tag as TagText } from "@/lib/core/tag";

/** Where a thing stands, in its shape; without a shape the bare word. */
export function StateTag({ tag, locale }: { tag: TagText; locale: Locale }) {
  const word = say(tag, locale);
  return tag.shape === "plain" ? (
    <span className="meta">{word}</span>
  ) : (
    <Tag kind={tag.shape}>{word}</Tag>
  );
}
