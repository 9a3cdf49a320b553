import { ProblemRows } from "@/components/problem/problem-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section-head";
import type { MemberProfile } from "@/lib/consultation/queries/my-consultations";
import { expertiseNames } from "@/lib/consultation/rules/reason-words";
import { type Locale, say } from "@/lib/core/i18n";
import type { ProblemRow } from "@/lib/problem/queries/problem-list";
import { dutyCopy as copy } from "../copy";

type Props = { rows: readonly ProblemRow[]; profile: MemberProfile; locale: Locale };

export function Near({ rows, profile, locale }: Props) {
  const expertise = expertiseNames(profile.expertise, locale);
  return (
    <Section
      id="near"
      title={say(copy.near, locale)}
      aside={expertise && say(copy.nearNote, locale, { expertise })}
    >
      {rows.length === 0 ? (
        <EmptyState
          action={<LinkButton href="/problems">{say(copy.allProblems, locale)}</LinkButton>}
        >
          {say(copy.noNear, locale)}
        </EmptyState>
      ) : (
        <ProblemRows rows={rows} base="/desk/problems" locale={locale} />
      )}
    </Section>
  );
}
