import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { mapWords } from "./copy";

/** The way from a list or a place to the map that shows it. */
export function OnMap({ href, locale }: { href: string; locale: Locale }) {
  return (
    <p className="actions no-print mt-3">
      <LinkButton href={href} icon="map-pin" small even>
        {say(mapWords.map, locale)}
      </LinkButton>
    </p>
  );
}
