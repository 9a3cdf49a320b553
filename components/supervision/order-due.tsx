import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { OrderStatus } from "@/lib/supervision/model";
import { words } from "./copy";

type Props = {
  order: { status: OrderStatus; openedAt: Date; dueAt: Date; closedAt: Date | null };
  now: Date;
  locale: Locale;
};

/** The order's own date: it runs, it stands while staff read, or it ended. */
export function OrderDue({ order, now, locale }: Props) {
  const { status, openedAt: startedAt, dueAt, closedAt } = order;
  if (status === "ended") {
    const day = closedAt && shortDate(closedAt, locale);
    return day && <span className="nw soft">{say(words.endedOn, locale, { day })}</span>;
  }
  if (status === "explained") return <span className="soft">{say(words.reading, locale)}</span>;
  return <DeadlineTag deadline={{ startedAt, dueAt }} now={now} locale={locale} />;
}
