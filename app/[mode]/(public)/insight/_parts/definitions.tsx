import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { definitions, figureLabels } from "@/lib/insight/copy";
import { firmTexts } from "@/lib/insight/copy/firm";
import { reportTexts } from "@/lib/insight/copy/report-figures";
import { figureKeys } from "@/lib/insight/model";
import { insightCopy as copy } from "../copy";

/** How each figure is counted; always there, never folded away. */
export function Definitions({ locale }: { locale: Locale }) {
  return (
    <Section id="how" title={say(copy.how, locale)} aside={say(copy.source, locale)}>
      <DefinitionList
        ruled
        items={figureKeys.map((key) => ({
          term: say(figureLabels[key], locale),
          value: say(definitions[key], locale),
        }))}
      />
      <p className="mt-3">
        <Link href="/insight/figures" prefetch={false}>
          {say(reportTexts.open, locale)}
        </Link>
      </p>
      <p className="mt-2">
        <Link href="/firms" prefetch={false}>
          {say(firmTexts.lead, locale)}
        </Link>
      </p>
    </Section>
  );
}
