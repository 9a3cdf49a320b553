import { FilterChips } from "@/components/ui/filter-chips";
import { type Locale, say } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import { type ProblemStatus, problemStatuses } from "@/lib/problem/model";
import { listHref } from "@/lib/web/list-params";
import { deskProblemsCopy as copy } from "../copy";

type Props = {
  counts: Readonly<Partial<Record<ProblemStatus, number>>>;
  total: number;
  status?: ProblemStatus;
  locale: Locale;
};

/** Only the states in which there is something. */
export function StateChips({ counts, total, status, locale }: Props) {
  const known = problemStatuses.filter((each) => counts[each]);
  const all = { href: "/desk/problems", label: say(copy.all, locale), count: total };
  return (
    <FilterChips
      locale={locale}
      label={say(copy.byState, locale)}
      items={[
        { ...all, current: !status },
        ...known.map((each) => ({
          href: listHref("/desk/problems", { state: each }),
          label: say(statusTags[each], locale),
          count: counts[each],
          current: each === status,
        })),
      ]}
    />
  );
}
