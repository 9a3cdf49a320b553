import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

export function Links({ suggestion, locale }: { suggestion: string; locale: Locale }) {
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
