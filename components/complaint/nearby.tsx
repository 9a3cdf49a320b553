import { type Locale, say } from "@/lib/core/i18n";
import { reported } from "./copy";
import { type ReportedItem, ReportedRow } from "./reported-row";

type Props = {
  items: readonly ReportedItem[];
  locale: Locale;
  /** Inside the report's form one joins with its button. */
  inForm?: boolean;
  title?: string;
};

/** What was said nearby of the same kind, before one writes it again. */
export function Nearby({ items, locale, inForm = false, title }: Props) {
  const n = items.reduce((sum, each) => sum + each.count, 0);
  const words = { join: say(reported.join, locale), see: say(reported.see, locale) };
  return (
    <section>
      <h2 className="border-ink border-b pb-2 text-lead">
        {title ?? say(reported.nearby, locale, { n })}
      </h2>
      {items.slice(0, 3).map((item) => (
        <ReportedRow key={item.ref} item={item} words={words} inForm={inForm} />
      ))}
      <p className="meta pt-2">{say(reported.hint, locale)}</p>
    </section>
  );
}
