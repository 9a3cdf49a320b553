import Link from "next/link";
import { type Day, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { ui } from "./copy";

type Props = { locale: Locale; from?: Day; to?: Day; clearHref: string };

/** The period a list came with, and the way out of it. */
export function PeriodNote({ locale, from, to, clearHref }: Props) {
  if (!from && !to) return null;
  const text = from && to ? ui.period : from ? ui.periodFrom : ui.periodTo;
  const date = (day: Day | undefined) => (day ? longDate(startOfDay(day), locale) : "");
  return (
    <p className="meta mb-3">
      {say(text, locale, { from: date(from), to: date(to) })} ·{" "}
      <Link href={clearHref} prefetch={false}>
        {say(ui.everyDay, locale)}
      </Link>
    </p>
  );
}
