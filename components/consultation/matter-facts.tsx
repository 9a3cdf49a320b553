import { DefinitionList } from "@/components/ui/definition-list";
import { sourceLabels } from "@/lib/consultation/copy";
import { matterWords as words } from "@/lib/consultation/copy/matter";
import type { MatterSource } from "@/lib/consultation/model";
import { joined, type Locale, longDate, say } from "@/lib/core/i18n";

type Props = {
  matter: {
    readonly source: MatterSource;
    readonly place: string;
    readonly venue: string;
    readonly compound: string;
    readonly households: number | null;
    readonly suggestedAt: Date;
  };
  /** Who put it forward, where the reader may know. */
  suggester?: string | null;
  locale: Locale;
};

export function MatterFacts({ matter, suggester, locale }: Props) {
  const { source, place, venue, compound, households, suggestedAt } = matter;
  const count = households ? say(words.households2, locale, { n: households }) : "";
  const when = longDate(suggestedAt, locale);
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(words.source, locale), value: say(sourceLabels[source], locale) },
        { term: say(words.place, locale), value: [place, venue].filter(Boolean).join(" · ") },
        { term: say(words.scope, locale), value: joined([compound, count], locale) },
        {
          term: say(words.suggested, locale),
          value: [when, suggester].filter(Boolean).join(" · "),
        },
      ]}
    />
  );
}
