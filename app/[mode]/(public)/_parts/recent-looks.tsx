import { LookBackRow } from "@/components/insight/look-back-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { ThenNow } from "@/components/ui/then-now";
import { type Locale, say } from "@/lib/core/i18n";
import type { RecentLook } from "@/lib/trace/queries/recent-looks";
import { homeCopy as copy } from "../copy";

type Props = { looks: readonly RecentLook[]; total: number; now: Date; locale: Locale };

function Pictures({ look, locale }: { look: RecentLook; locale: Locale }) {
  const { title, photos } = look;
  const { before, after } = photos;
  if (!before || !after) return null;
  const src = (key: string) => `/files/${key}`;
  return (
    <ThenNow
      locale={locale}
      before={{ src: src(before.key), at: before.at, alt: say(copy.altThen, locale, { title }) }}
      after={{ src: src(after.key), at: after.at, alt: say(copy.altNow, locale, { title }) }}
    />
  );
}

/** What was promised and what a member found; the first with its pictures. */
export function RecentLooks({ looks, total, now, locale }: Props) {
  const [lead] = looks;
  const all = { href: "/insight/look-backs", label: say(copy.allLooks, locale, { n: total }) };
  return (
    <Section id="looks" title={say(copy.looks, locale)} link={lead ? all : undefined}>
      {lead ? (
        <>
          <Pictures look={lead} locale={locale} />
          <Rows>
            {looks.map((look) => (
              <LookBackRow key={look.ref} row={look} now={now} locale={locale} />
            ))}
          </Rows>
        </>
      ) : (
        <EmptyState
          action={<LinkButton href="/suggestions">{say(copy.seeSuggestions, locale)}</LinkButton>}
        >
          {say(copy.noLooks, locale)}
        </EmptyState>
      )}
    </Section>
  );
}
