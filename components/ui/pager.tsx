import { type Locale, say } from "@/lib/core/i18n";
import { LinkButton } from "./button";
import { ui } from "./copy";

type Props = {
  locale: Locale;
  /** The address after the last row shown; null at the end. */
  next: string | null;
  /** The address of the first page; null when one is there. */
  start?: string | null;
  /** The address before the first row shown, in a list that is read both ways; null at the start. */
  previous?: string | null;
  /** “第 1—30 件，共 123 件” where it is known. */
  shown?: string;
};

/** Keyset pages: onward, back to the start and, where the list can, one page back; no page numbers. */
export function Pager({ locale, next, start, previous, shown }: Props) {
  if (!next && !start && !previous && !shown) return null;
  return (
    <nav className="pager" aria-label={say(ui.pages, locale)}>
      <span className="meta">{shown}</span>
      <span className="actions">
        {start && (
          <LinkButton small plain href={start}>
            {say(ui.toStart, locale)}
          </LinkButton>
        )}
        {previous && (
          <LinkButton small href={previous} rel="prev">
            {say(ui.previousPage, locale)}
          </LinkButton>
        )}
        {next && (
          <LinkButton small href={next} rel="next">
            {say(previous === undefined ? ui.more : ui.nextPage, locale)}
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
