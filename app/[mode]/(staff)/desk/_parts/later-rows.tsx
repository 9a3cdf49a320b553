import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { Locale, Text } from "@/lib/core/i18n";
import { say } from "@/lib/core/i18n";
import { deskViewLabels as lookBackViews } from "@/lib/look-back/copy";
import type { DeskCounts as LookBackCounts } from "@/lib/look-back/queries/desk";
import { deskViewLabels as suggestionViews } from "@/lib/suggestion/copy";
import type { DeskCounts as SuggestionCounts } from "@/lib/suggestion/queries/desk";
import { deskCopy as copy } from "../copy";

type Props = { suggestions: SuggestionCounts; lookBacks: LookBackCounts; locale: Locale };
type Line = { href: string; title: Text; value: number };

function Lines({ lines, locale }: { lines: readonly Line[]; locale: Locale }) {
  return (
    <Rows>
      {lines.map(({ href, title, value }) => (
        <Row
          key={href}
          href={href}
          title={say(title, locale)}
          end={<Figure locale={locale} value={value} unit={say(copy.items, locale)} />}
        />
      ))}
    </Rows>
  );
}

/** What waits for the district's own office: suggestions to review and assign, promises to look at. */
export function LaterRows({ suggestions, lookBacks, locale }: Props) {
  const inStatus = (status: string) => suggestions.byStatus.get(status) ?? 0;
  const queue = "/desk/suggestions?view=";
  const before: Line[] = [
    { href: `${queue}review`, title: suggestionViews.review, value: inStatus("confirmed") },
    { href: `${queue}assign`, title: suggestionViews.assign, value: inStatus("reviewed") },
    { href: `${queue}objected`, title: suggestionViews.objected, value: inStatus("objected") },
    { href: `${queue}overdue`, title: suggestionViews.overdue, value: suggestions.overdue },
  ];
  const after: Line[] = [
    { href: "/desk/look-backs?view=due", title: lookBackViews.due, value: lookBacks.due },
    { href: "/desk/look-backs?view=sent", title: lookBackViews.sent, value: lookBacks.sent },
  ];
  return (
    <>
      <Section id="suggestions" title={say(copy.suggestions, locale)}>
        <Lines lines={before} locale={locale} />
      </Section>
      <Section id="look-backs" title={say(copy.lookBacks, locale)}>
        <Lines lines={after} locale={locale} />
      </Section>
    </>
  );
}
