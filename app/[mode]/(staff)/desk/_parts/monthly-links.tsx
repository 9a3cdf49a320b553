import { MonthlyFiles, monthTitle } from "@/components/insight/monthly-files";
import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { monthlyTexts as copy } from "@/lib/insight/copy/monthly";
import { canReadMonthly, firmDeskScope } from "@/lib/insight/policy";
import { lastMonth } from "@/lib/insight/rules/month-span";

type Props = { actor: Actor; now: Date; locale: Locale };

/** Last month's report in one click, for those who watch over a place. */
export function MonthlyLinks({ actor, now, locale }: Props) {
  const scope = firmDeskScope(actor);
  if (scope === null || scope.length < 6 || !canReadMonthly(actor, scope).allowed) return null;
  const { month } = lastMonth(dayOf(now));
  return (
    <Section
      id="monthly"
      title={say(copy.last, locale)}
      link={{ href: "/desk/reports", label: say(copy.all, locale) }}
    >
      <p className="between mt-3">
        <span>{monthTitle(month, locale)}</span>
        <MonthlyFiles scope={scope} month={month} locale={locale} />
      </p>
    </Section>
  );
}
