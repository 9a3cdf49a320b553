import { OrderLinks } from "@/components/suggestion/order-links";
import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = {
  of: { readonly ref: string; readonly assignedAt: Date | null };
  locale: Locale;
};

/** The order to file, and where else the suggestion is read. */
export function Links({ of: { ref, assignedAt }, locale }: Props) {
  return (
    <>
      <OrderLinks suggestion={ref} assignedAt={assignedAt} locale={locale} />
      <PageLinks suggestion={ref} locale={locale} />
    </>
  );
}

function PageLinks({ suggestion, locale }: { suggestion: string; locale: Locale }) {
  return (
    <p className="actions">
      <LinkButton href="/handling/suggestions" icon="chevron-left">
        {say(copy.back, locale)}
      </LinkButton>
      <LinkButton href={`/suggestions/${suggestion}`}>{say(copy.public, locale)}</LinkButton>
      <LinkButton href={`/trace/${suggestion}`} icon="route">
        {say(copy.chain, locale)}
      </LinkButton>
    </p>
  );
}
