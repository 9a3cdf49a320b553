import { type Locale, say } from "@/lib/core/i18n";
import { LinkButton } from "./button";
import { ui } from "./copy";

type Props = {
  locale: Locale;
  /** The address after the last row shown; null at the end. */
  next: string | null;
  /** The address of the first page; null when one is there. */
  start?: string | null;
  /** “第 1—30 件，共 123 件” where it is known. */
  shown?: string;
};

/** Keyset pages: onward and back to the start, no page numbers. */
export function Pager({ locale, next, start, shown }: Props) {
  if (!next && !start && !shown) return null;
  return (
    <nav className="pager" aria-label={say(ui.pages, locale)}>
      <span className="meta">{shown}</span>
      <span className="actions">
        {start && (
          <LinkButton small plain href={start}>
            {say(ui.toStart, locale)}
          </LinkButton>
        )}
        {next && (
          <LinkButton small href={next} rel="next">
            {say(ui.more, locale)}
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
