import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import type { AheadState } from "@/lib/consultation/queries/ahead";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

/** How much notice would be given today, where it is less than the rule asks for. */
export function NoticeWarning({ ahead, locale }: { ahead: AheadState; locale: Locale }) {
  const { notice } = ahead;
  if (!notice || notice.enough) return null;
  const { days, wanted } = notice;
  return (
    <Notice kind="late" icon="clock">
      {say(copy.noticeLess, locale, { days: Math.max(0, days), wanted })}
      {notice.reasoned && ` ${say(copy.noticeReasoned, locale)}`}
    </Notice>
  );
}

/** The reason for less notice; it is kept. */
export function ShortNoticeField({ locale, hint }: { locale: Locale; hint?: string }) {
  return (
    <TextArea
      name="shortNotice"
      label={say(copy.shortNotice, locale)}
      hint={hint}
      optional={hint !== undefined}
      maxLength={1000}
      rows={2}
    />
  );
}
