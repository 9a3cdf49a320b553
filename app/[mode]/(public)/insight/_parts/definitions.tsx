import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { definitions, figureLabels } from "@/lib/insight/copy";
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
    </Section>
  );
}
