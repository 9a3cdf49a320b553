import type { ReactNode } from "react";
import { type Locale, say } from "@/lib/core/i18n";
import { help } from "./copy";

export type HelpCategory = {
  readonly legalBasis: string;
  readonly departmentCode: string;
  readonly coDepartments: readonly string[];
};

type Props = {
  category: HelpCategory;
  /** Code → short name of the department that the code means at the place. */
  names: Readonly<Record<string, string>>;
  locale: Locale;
  /** The category by name, where more than one help stands together. */
  name?: string;
};

/** One under the other: it often stands in a narrow column. */
function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="meta">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The law that a kind of matter rests on, and whose work it is there; folded up. */
export function CategoryHelp({ category, names, locale, name }: Props) {
  const nameOf = (code: string) =>
    names[code] ?? (code === "street" ? say(help.streetOffice, locale) : undefined);
  const others = category.coDepartments.map(nameOf).filter((each) => each !== undefined);
  return (
    <details>
      <summary className="btn small plain">
        {name ? say(help.summaryOf, locale, { name }) : say(help.summary, locale)}
      </summary>
      <dl className="mt-2 grid gap-2">
        <Line term={say(help.basis, locale)}>
          {category.legalBasis ? (
            <span lang="zh">{category.legalBasis}</span>
          ) : (
            say(help.noBasis, locale)
          )}
        </Line>
        <Line term={say(help.lead, locale)}>
          {nameOf(category.departmentCode) ?? say(help.byTriage, locale)}
        </Line>
        {others.length > 0 && (
          <Line term={say(help.others, locale)}>{others.join(say(help.listed, locale))}</Line>
        )}
      </dl>
    </details>
  );
}
