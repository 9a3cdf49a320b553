import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/core/i18n";
import { shortDeadline } from "./deadline-words";

type Props = { deadline: { dueAt: Date; startedAt: Date }; now: Date; locale: Locale };

/** Ochre only where it is nearly due or overdue; else the plain date. */
export function DeadlineTag({ deadline, now, locale }: Props) {
  const { kind, text } = shortDeadline(deadline, now, locale);
  if (kind === "plain") return <span className="nw text-ink-2">{text}</span>;
  return <Tag kind={kind}>{text}</Tag>;
}
