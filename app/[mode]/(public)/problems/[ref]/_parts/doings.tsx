import { ConsultationRows } from "@/components/consultation/consultation-rows";
import { Raised } from "@/components/consultation/raised";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import type { ConsultationRow } from "@/lib/consultation/queries/consultation-list";
import { type Locale, say } from "@/lib/core/i18n";
import { planLabels } from "@/lib/problem/copy";
import { problemPlan } from "@/lib/problem/model";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import type { RaisedRow } from "@/lib/suggestion/queries/raised-in";
import { problemsCopy as copy } from "../../copy";

type Props = {
  problem: ProblemItem;
  consultations: readonly ConsultationRow[];
  raised: readonly RaisedRow[];
  now: Date;
  locale: Locale;
};

export function Doings({ problem, consultations, raised, now, locale }: Props) {
  const plan = problemPlan.safeParse(problem.plan).data;
  return (
    <Section
      id="done"
      title={say(copy.done, locale)}
      aside={
        problem.solved > 0
          ? say(copy.solvedBy, locale, { solved: problem.solved, people: problem.people })
          : undefined
      }
    >
      {plan && (
        <p className="soft py-3">
          {say(copy.planIs, locale, { plan: say(planLabels[plan], locale) })}
          {problem.department && ` · ${problem.department}`}
        </p>
      )}
      {problem.summary && <p className="py-3">{problem.summary}</p>}
      {problem.status === "relapsed" && problem.note && (
        <Notice kind="late" icon="rotate-ccw">
          {problem.note}
        </Notice>
      )}
      {consultations.length > 0 ? (
        <ConsultationRows rows={consultations} base="/consultations" now={now} locale={locale} />
      ) : (
        !plan && <p className="soft py-3">{say(copy.nothingYet, locale)}</p>
      )}
      {raised.length > 0 && <Raised rows={raised} locale={locale} />}
    </Section>
  );
}
