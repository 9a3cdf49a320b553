import { linksFor } from "@/components/insight/links";
import { SevenSteps } from "@/components/insight/seven-steps";
import { SectionHead } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import type { Figure } from "@/lib/insight/model";
import type { Period } from "@/lib/insight/rules/period";
import { homeCopy as copy } from "../copy";

type Props = { figures: readonly Figure[]; scope: string; period: Period; locale: Locale };

/** The chain with this year's figures, each opening to its items. */
export function SevenStepsBand({ figures, scope, period, locale }: Props) {
  const link = { href: "/insight#how", label: say(copy.how, locale, { year: period.key }) };
  return (
    <section aria-labelledby="steps">
      <SectionHead id="steps" title={say(copy.steps, locale)} link={link} />
      <SevenSteps
        figures={figures}
        links={linksFor({ scope, from: period.from, to: period.to })}
        locale={locale}
        thisYear
        size="md"
      />
    </section>
  );
}
