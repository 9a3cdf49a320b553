import { type Locale, say } from "@/lib/core/i18n";
import { words } from "./copy";
import { DeadlineTag } from "./deadline-tag";

type Props = { of: { dueAt: Date | null; startedAt: Date | null }; now: Date; locale: Locale };

/** The next date of a row; while its clocks stand still it says so. */
export function QueueDeadline({ of: { dueAt, startedAt }, now, locale }: Props) {
  if (!dueAt) return <span className="nw text-ink-2">{say(words.paused, locale)}</span>;
  return (
    <DeadlineTag deadline={{ dueAt, startedAt: startedAt ?? dueAt }} now={now} locale={locale} />
  );
}
