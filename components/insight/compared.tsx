import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { Span } from "@/lib/insight/model/span";

/** Beside which days every figure stands. */
export function Compared({ span, locale }: { span: Span | null; locale: Locale }) {
  if (!span) return null;
  const date = (day: string) => longDate(startOfDay(day), locale);
  const days = { from: date(span.from), to: date(span.to) };
  return <p className="soft mt-2">{say(copy.against, locale, days)}</p>;
}
