import { problemWords } from "@/components/problem/copy";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import { problemsCopy as copy } from "../../copy";

export function Facts({ problem, locale }: { problem: ProblemItem; locale: Locale }) {
  const { category } = problem;
  const dateOf = (at: Date | null) => at && longDate(at, locale);
  return (
    <Section id="facts" title={say(copy.facts, locale)}>
      <DefinitionList
        ruled
        items={[
          { term: say(copy.place, locale), value: problem.place },
          {
            term: say(copy.category, locale),
            value: category && (locale === "zh" ? category.name : category.nameEn),
          },
          {
            term: say(copy.terms, locale),
            value: problem.terms.join(say(problemWords.comma, locale)),
          },
          { term: say(copy.found, locale), value: dateOf(problem.detectedAt) },
          { term: say(copy.confirmed, locale), value: dateOf(problem.confirmedAt) },
        ]}
      />
    </Section>
  );
}
