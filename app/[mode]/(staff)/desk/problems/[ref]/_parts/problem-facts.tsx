import Link from "next/link";
import { problemWords } from "@/components/problem/copy";
import { DefinitionList } from "@/components/ui/definition-list";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { planLabels } from "@/lib/problem/copy";
import { problemPlan } from "@/lib/problem/model";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import { deskProblemsCopy as copy } from "../../copy";

const sayPercent = (share: number, locale: Locale) =>
  say(copy.confidenceOf, locale, { percent: Math.round(100 * share) });

export function ProblemFacts({ problem, locale }: { problem: ProblemItem; locale: Locale }) {
  const { category, mergedInto } = problem;
  const plan = problemPlan.safeParse(problem.plan).data;
  const by = [plan && say(planLabels[plan], locale), problem.department].filter(Boolean);
  return (
    <DefinitionList
      ruled
      items={[
        {
          term: say(copy.category, locale),
          value: category && (locale === "zh" ? category.name : category.nameEn),
        },
        {
          term: say(copy.terms, locale),
          value: problem.terms.join(say(problemWords.comma, locale)),
        },
        {
          term: say(copy.confidence, locale),
          value: problem.confidence !== null && sayPercent(problem.confidence, locale),
        },
        { term: say(copy.found, locale), value: longDate(problem.detectedAt, locale) },
        { term: say(copy.plan, locale), value: by.join(" · ") },
        { term: say(copy.summary, locale), value: problem.summary },
        { term: say(copy.note2, locale), value: problem.note },
        {
          term: say(copy.into, locale),
          value: mergedInto && <Link href={`/desk/problems/${mergedInto}`}>{mergedInto}</Link>,
        },
      ]}
    />
  );
}
