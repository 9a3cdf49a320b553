import { CategoryHelp, type HelpCategory } from "@/components/catalogue/category-help";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { DefinitionList } from "@/components/ui/definition-list";
import { urgencyLabels } from "@/lib/complaint/copy";
import { routingTexts } from "@/lib/complaint/copy/routing";
import { urgencies, urgency } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, type FormPlace } from "./act-form";
import { official, words } from "./copy";

type Category = HelpCategory & {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly groupName: string;
  readonly groupNameEn: string;
};
type Department = { readonly id: string; readonly name: string; readonly shortName: string };

export type RoutingChoices = {
  readonly categories: readonly Category[];
  readonly departments: readonly Department[];
  readonly suggested: Category | null;
  readonly category: Category | null | undefined;
  readonly department: Department | undefined;
  /** Code → short name of the department that the code means at the place. */
  readonly dutyNames: Readonly<Record<string, string>>;
  /** The rule that proposes the department. */
  readonly rule?: string;
  /** Departments that a report of wrongdoing names. */
  readonly reported?: readonly string[];
};

/** Every kind of matter, by its group. */
export function categoryOptions(categories: readonly Category[], locale: Locale) {
  const isZh = locale === "zh";
  const groups = Map.groupBy(categories, (each) => (isZh ? each.groupName : each.groupNameEn));
  return [...groups].map(([label, rows]) => ({
    label,
    options: rows.map((each) => ({ value: each.code, label: isZh ? each.name : each.nameEn })),
  }));
}

export function departmentOptions(departments: readonly Department[]) {
  return departments.map((each) => ({ value: each.id, label: each.name }));
}

export function urgencyOptions(locale: Locale) {
  return urgencies.map((value) => ({
    value,
    label: `${value} ${say(urgencyLabels[value], locale)}`,
  }));
}

type Props = FormPlace & {
  action: FormAction;
  of: { readonly title: string; readonly urgency: string };
  choices: RoutingChoices;
};

function nameOf(category: Category | null | undefined, locale: Locale): string {
  if (!category) return say(official.undecided, locale);
  return locale === "zh"
    ? `${category.groupName} · ${category.name}`
    : `${category.groupNameEn} · ${category.nameEn}`;
}

/** The department that stands there already, with the rule that says so. */
function Proposed({ choices, locale }: Pick<Props, "choices" | "locale">) {
  const { department, rule, reported = [] } = choices;
  return (
    <>
      {department?.name ?? say(official.undecided, locale)}
      {rule && (
        <span className="meta block">{say(routingTexts.byRule, locale, { name: rule })}</span>
      )}
      {reported.length > 0 && (
        <span className="meta block">
          {say(routingTexts.reported, locale, { names: reported.join(say(words.listed, locale)) })}
        </span>
      )}
    </>
  );
}

/** The law and the departments of the kind that stands there, and of another one the words suggest. */
function Help({ choices, locale }: Pick<Props, "choices" | "locale">) {
  const { category, suggested, dutyNames } = choices;
  const shown = new Map([category, suggested].flatMap((each) => (each ? [[each.code, each]] : [])));
  return [...shown.values()].map((each) => (
    <CategoryHelp
      key={each.code}
      category={each}
      name={nameOf(each, locale)}
      names={dutyNames}
      locale={locale}
    />
  ));
}

/** What will be sent where the reader changes nothing. */
function Suggested({ of, choices, locale }: Pick<Props, "of" | "choices" | "locale">) {
  const { suggested, category } = choices;
  const other = suggested && suggested.code !== category?.code ? suggested : undefined;
  return (
    <DefinitionList
      items={[
        { term: say(official.summary, locale), value: of.title },
        {
          term: say(official.category, locale),
          value: (
            <>
              {nameOf(category, locale)}
              {other && (
                <span className="meta block">
                  {say(official.suggestedCategory, locale, { name: nameOf(other, locale) })}
                </span>
              )}
            </>
          ),
        },
        {
          term: say(official.department, locale),
          value: <Proposed choices={choices} locale={locale} />,
        },
        {
          term: say(official.urgency, locale),
          value: `${of.urgency} ${say(urgencyLabels[urgency.parse(of.urgency)], locale)}`,
        },
      ]}
    />
  );
}

function Changes({ of, choices, locale }: Pick<Props, "of" | "choices" | "locale">) {
  const { categories, departments, category, department } = choices;
  return (
    <div className="form mt-3">
      <TextInput
        name="summary"
        label={say(official.summary, locale)}
        hint={say(official.summaryHint, locale)}
        maxLength={60}
        defaultValue={of.title}
      />
      <Select
        name="categoryCode"
        label={say(official.category, locale)}
        options={categoryOptions(categories, locale)}
        defaultValue={category?.code}
      />
      <Select
        name="departmentId"
        label={say(official.department, locale)}
        options={departmentOptions(departments)}
        defaultValue={department?.id}
      />
      <Select
        name="urgency"
        preset
        label={say(official.urgency, locale)}
        options={urgencyOptions(locale)}
        defaultValue={of.urgency}
      />
    </div>
  );
}

/** The one first action of triage; what the platform would choose stands there and can be changed. */
export function AcceptForm({ action, of, choices, ...place }: Props) {
  const { locale, refused } = place;
  const isOpen = refused?.values?.form === "accept" || !choices.category || !choices.department;
  return (
    <ActForm {...place} name="accept" action={action}>
      <Suggested of={of} choices={choices} locale={locale} />
      <Help choices={choices} locale={locale} />
      <details open={isOpen}>
        <summary className="btn small plain">{say(official.change, locale)}</summary>
        <Changes of={of} choices={choices} locale={locale} />
      </details>
      <div className="actions">
        <SubmitButton first wide locale={locale} name="intent" value="dispatch">
          {say(official.accept, locale)}{" "}
          <kbd data-key="a" className="only-wide">
            A
          </kbd>
        </SubmitButton>
        <SubmitButton even locale={locale} name="intent" value="accept">
          {say(official.acceptOnly, locale)}
        </SubmitButton>
      </div>
      <p className="meta">{say(official.told, locale)}</p>
    </ActForm>
  );
}
