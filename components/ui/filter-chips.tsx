import Link from "next/link";
import { countUpTo, type Locale, say } from "@/lib/core/i18n";
import { ui } from "./copy";

export type Chip = { href: string; label: string; count?: number; current?: boolean };

/** One of several views of the same list; the choice is in the URL. */
export function FilterChips({
  items,
  locale,
  label,
  countedTo,
}: {
  items: readonly Chip[];
  /** Where counting stopped: what is more reads “200+”. */
  countedTo?: number;
  locale: Locale;
  label?: string;
}) {
  return (
    <nav className="chips" aria-label={label ?? say(ui.filter, locale)}>
      {items.map((item) => (
        <Link
          key={item.href}
          className="chip"
          href={item.href}
          aria-current={item.current ? "true" : undefined}
          prefetch={false}
        >
          {item.label}
          {item.count !== undefined && (
            <span className="fig">{countUpTo(item.count, countedTo, locale)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
