import { Notice } from "@/components/ui/notice";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { partLabels } from "@/lib/suggestion/copy/answer";
import type { AnswerHistory } from "@/lib/suggestion/model/answer";
import { copy } from "../copy";

/** What the countersigner wants changed, as long as nothing newer was written. */
export function LastReturn({ history, locale }: { history: AnswerHistory | null; locale: Locale }) {
  const newest = (["adoption", "reply"] as const).map((what) =>
    history?.versions.find((each) => each.what === what),
  );
  return newest.map((version) => {
    if (version?.state !== "returned" || !version.returned) return null;
    const { by, at, reason } = version.returned;
    const what = say(partLabels[version.what], locale);
    return (
      <Notice key={version.id} kind="late" icon="undo-2">
        <b>{say(copy.returned, locale, { what })}</b>
        <span className="block">{reason}</span>
        <span className="meta">{`${by ?? ""} ${longDate(at, locale)} ${clockTime(at)}`}</span>
      </Notice>
    );
  });
}
