import { MeasureFigures } from "@/components/problem/measure-figures";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import type { Measure } from "@/lib/problem/queries/measure";
import { problemsCopy as copy } from "../../copy";

/** Whether it really got less: the figures it is judged by, and the rule. */
export function Measured({ measure, locale }: { measure: Measure; locale: Locale }) {
  return (
    <Section id="measured" title={say(copy.measured, locale)}>
      <MeasureFigures measure={measure} href="#reported" locale={locale} />
      <p className="meta">{say(copy.verifyRule, locale)}</p>
    </Section>
  );
}
