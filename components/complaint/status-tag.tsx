import { Tag } from "@/components/ui/tag";
import { statusTags } from "@/lib/complaint/copy";
import { complaintStatus } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";

/** Where a complaint stands, in its shape. */
export function StatusTag({ status, locale }: { status: string; locale: Locale }) {
  const tag = statusTags[complaintStatus.parse(status)];
  const word = say(tag, locale);
  return tag.shape === "plain" ? (
    <span className="meta">{word}</span>
  ) : (
    <Tag kind={tag.shape}>{word}</Tag>
  );
}
