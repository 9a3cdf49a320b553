import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { endOfDay, startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { taskCopy as copy } from "./copy";

type Props = {
  dueOn: string;
  /** Still to do, so that its day counts. */
  running: boolean;
  from?: Date | null;
  now: Date;
  locale: Locale;
};

/** The day of a task; ochre only where it is nearly due or over, and still to do. */
export function TaskDue({ dueOn, running, from, now, locale }: Props) {
  const dueAt = endOfDay(dueOn);
  if (!running) {
    const day = shortDate(startOfDay(dueOn), locale);
    return <span className="nw text-ink-2">{say(copy.due, locale, { day })}</span>;
  }
  return <DeadlineTag deadline={{ dueAt, startedAt: from ?? dueAt }} now={now} locale={locale} />;
}
