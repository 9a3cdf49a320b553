import { Tag } from "@/components/ui/tag";
import { lateMarkTexts } from "@/lib/complaint/copy/late";
import type { LateMark } from "@/lib/complaint/model/late";
import { type Locale, say } from "@/lib/core/i18n";

/** A date that was missed stands out; one that was kept is said and no more. */
export function LateMarkTag({ mark, locale }: { mark: LateMark; locale: Locale }) {
  const text = lateMarkTexts[mark.kind];
  if (mark.kind === "in-time") return <span>{say(text, locale)}</span>;
  return (
    <Tag kind={mark.kind === "over" ? "over" : "late"}>{say(text, locale, { n: mark.days })}</Tag>
  );
}
