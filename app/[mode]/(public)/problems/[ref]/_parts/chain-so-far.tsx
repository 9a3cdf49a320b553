import { Causeway } from "@/components/causeway/causeway";
import { chainStops } from "@/components/problem/chain-stops";
import { Section } from "@/components/ui/section-head";
import type { ConsultationRow } from "@/lib/consultation/queries/consultation-list";
import { type Locale, say } from "@/lib/core/i18n";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import { problemsCopy as copy } from "../../copy";

type Props = {
  problem: ProblemItem;
  consultations: readonly ConsultationRow[];
  locale: Locale;
};

/** The step the problem stands at, as far as problem and consultations tell. */
function stepOf(problem: ProblemItem, consultations: readonly ConsultationRow[]) {
  if (problem.status === "verified") return "all";
  if (problem.status === "resolved" || problem.status === "relapsed") return "lookBack";
  const held = consultations.find((each) => each.status !== "cancelled");
  if (!held) return problem.status === "in-progress" ? "handling" : "problem";
  if (held.status === "confirmed") return "suggestion";
  return held.status === "issued" || held.status === "closed" ? "handling" : "consultation";
}

export function ChainSoFar({ problem, consultations, locale }: Props) {
  return (
    <Section
      id="chain"
      title={say(copy.chain, locale)}
      link={{ href: `/trace/${problem.ref}`, label: say(copy.trace, locale) }}
    >
      <div className="sheet pad">
        <Causeway stops={chainStops(stepOf(problem, consultations), locale)} locale={locale} />
      </div>
    </Section>
  );
}
