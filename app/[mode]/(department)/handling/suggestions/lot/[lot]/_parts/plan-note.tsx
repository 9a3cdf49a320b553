import { acts, words } from "@/components/suggestion/copy";
import { promiseDay } from "@/components/suggestion/promise-note";
import { ResolutionWord } from "@/components/suggestion/two-axes";
import { DefinitionList } from "@/components/ui/definition-list";
import { contactLabels } from "@/lib/complaint/copy";
import { type Locale, say } from "@/lib/core/i18n";
import type { LotView } from "@/lib/suggestion/queries/lot";
import { copy } from "../../copy";

type Props = { of: LotView; now: Date; locale: Locale };

/** What is the same in every answer of the lot. */
export function PlanNote({ of, now, locale }: Props) {
  const { resolution, promise, promisedOn, promisePerson, basis, contact } = of;
  return (
    <DefinitionList
      ruled
      items={[
        {
          term: say(acts.resolution, locale),
          value: <ResolutionWord value={resolution} locale={locale} />,
        },
        { term: say(words.promise, locale), value: promise },
        {
          term: say(copy.by, locale),
          value: promisedOn && promiseDay(promisedOn, now, locale),
        },
        { term: say(copy.person, locale), value: promisePerson },
        { term: say(resolution === "C" ? words.condition : words.basis, locale), value: basis },
        { term: say(copy.contact, locale), value: say(contactLabels[contact], locale) },
      ].map((item) => ({ ...item, value: item.value || null }))}
    />
  );
}
