import { DefinitionList } from "@/components/ui/definition-list";
import { type Locale, say } from "@/lib/core/i18n";
import { departmentOnDuty } from "@/lib/place/rules/duty";
import { help } from "./copy";

export type HelpCategory = {
  readonly legalBasis: string;
  readonly departmentCode: string;
  readonly coDepartments: readonly string[];
};
export type HelpDepartment = {
  readonly code: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly street: boolean;
};

type Props = {
  category: HelpCategory;
  departments: readonly HelpDepartment[];
  /** The place, which tells the street office. */
  divisionCode: string;
  locale: Locale;
  /** The category by name, where more than one help stands together. */
  name?: string;
};

/** The law that a kind of matter rests on, and whose work it is there; folded up. */
export function CategoryHelp({ category, departments, divisionCode, locale, name }: Props) {
  const nameOf = (code: string) => {
    if (code === "triage") return say(help.byTriage, locale);
    const department = departmentOnDuty(code, departments, divisionCode);
    return (
      department?.shortName ?? (code === "street" ? say(help.streetOffice, locale) : undefined)
    );
  };
  const others = category.coDepartments.map(nameOf).filter((each) => each !== undefined);
  return (
    <details>
      <summary className="btn small plain">
        {name ? say(help.summaryOf, locale, { name }) : say(help.summary, locale)}
      </summary>
      <DefinitionList
        items={[
          {
            term: say(help.basis, locale),
            value: category.legalBasis ? (
              <span lang="zh">{category.legalBasis}</span>
            ) : (
              say(help.noBasis, locale)
            ),
          },
          {
            term: say(help.lead, locale),
            value: nameOf(category.departmentCode) ?? say(help.byTriage, locale),
          },
          ...(others.length > 0
            ? [{ term: say(help.others, locale), value: others.join(say(help.listed, locale)) }]
            : []),
        ]}
      />
    </details>
  );
}
