import { urgencyOptions } from "@/components/complaint/accept-form";
import { FormStateForm } from "@/components/forms/form-state-form";
import { type Option, Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { unitLabels } from "@/lib/catalogue/copy/catalogue";
import { type Term, termKinds } from "@/lib/catalogue/model";
import { groupsOf } from "@/lib/catalogue/queries/category";
import { chooseTerm, sampleTerm } from "@/lib/catalogue/rules/choose-term";
import { type DeadlineUnit, deadlineUnits, dueAt } from "@/lib/core/deadline";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { listHref } from "@/lib/web/list-params";
import { endTermAction, setTermAction } from "../actions";
import { copy } from "../copy";
import type { TermsGiven } from "./term-tables";
import { categoryWords, dueWords, kindWords, termWords } from "./words";

export type AskedTerm = Term & {
  readonly scope: string;
  readonly kind: (typeof termKinds)[number];
  readonly categoryPrefix: string;
  readonly urgency: string;
};

type ChoosingProps = TermsGiven & {
  areas: readonly Option[];
  typed: Readonly<Record<string, string | undefined>>;
};

/** What a term can be for, as the selects offer it. */
function termChoices({ categories, locale }: Pick<TermsGiven, "categories" | "locale">) {
  const all = { value: "", label: say(copy.all, locale) };
  const groups = groupsOf(categories).map(({ code, name, categories: rows }) => ({
    label: say(name, locale),
    options: [code, ...rows.map((row) => row.code)].map((value) => ({
      value,
      label: categoryWords(value, categories, locale),
    })),
  }));
  return {
    kind: termKinds.map((value) => ({ value, label: kindWords(value, locale) })),
    category: [all, ...groups],
    urgency: [all, ...urgencyOptions(locale)],
    unit: deadlineUnits.map((value) => ({ value, label: say(unitLabels[value], locale) })),
  };
}

type HowLongProps = Pick<ChoosingProps, "typed" | "locale"> & { units: readonly Option[] };

function HowLong({ typed, units, locale }: HowLongProps) {
  return (
    <>
      <TextInput
        short
        name="amount"
        inputMode="numeric"
        label={say(copy.amount, locale)}
        defaultValue={typed.amount}
      />
      <Select
        preset
        name="unit"
        label={say(copy.unit, locale)}
        options={units}
        defaultValue={typed.unit}
      />
    </>
  );
}

/** What is to be written; asks the page itself what it would mean, and changes nothing. */
export function TermChoosing({ areas, typed, categories, locale }: ChoosingProps) {
  const choices = termChoices({ categories, locale });
  const lists = [
    ["scope", copy.columns.where, areas],
    ["kind", copy.columns.kind, choices.kind],
    ["categoryPrefix", copy.columns.category, choices.category],
    ["urgency", copy.columns.urgency, choices.urgency],
  ] as const;
  return (
    <form method="get" action="/desk/settings/terms" className="form">
      <p className="meta">{say(copy.setHint, locale)}</p>
      {lists.map(([name, label, options]) => (
        <Select
          key={name}
          preset
          name={name}
          label={say(label, locale)}
          options={options}
          defaultValue={typed[name]}
        />
      ))}
      <HowLong typed={typed} units={choices.unit} locale={locale} />
      <p>
        <Button type="submit" even>
          {say(copy.look, locale)}
        </Button>
      </p>
    </form>
  );
}

type PreviewProps = TermsGiven & { asked: AskedTerm; refused?: FormState };

function Meaning({ asked, terms, categories, names, overrides, now, locale }: PreviewProps) {
  const rows = terms
    .filter((row) => row.kind === asked.kind)
    .map((row) => ({ ...row, unit: row.unit as DeadlineUnit }));
  const urgency = asked.urgency || "U3";
  const of = { divisionCode: asked.scope, categoryCode: asked.categoryPrefix, urgency };
  const before = chooseTerm(rows, of) ?? sampleTerm(asked.kind, urgency);
  const due = (term: Term) =>
    dueWords(dueAt(now, term.amount, term.unit, { overrides }), term, locale);
  return (
    <Notice>
      <p>
        {say(copy.preview, locale, {
          where: names.get(asked.scope) ?? asked.scope,
          category: categoryWords(asked.categoryPrefix, categories, locale),
          urgency: asked.urgency || say(copy.all, locale),
          kind: kindWords(asked.kind, locale),
          term: termWords(asked, locale),
          due: due(asked),
        })}
      </p>
      <p>{say(copy.before, locale, { term: termWords(before, locale), due: due(before) })}</p>
      <p className="meta">{say(copy.keeps, locale)}</p>
    </Notice>
  );
}

type ActProps = {
  name: "set" | "end";
  hidden: Readonly<Record<string, string>>;
  refused?: FormState;
  locale: Locale;
};

function TermAct({ name, hidden, refused, locale }: ActProps) {
  const isFirst = name === "set";
  return (
    <FormStateForm
      action={isFirst ? setTermAction : endTermAction}
      permalink={listHref("/desk/settings/terms", hidden)}
      refused={refused?.values?.form === name ? refused : undefined}
      prefix={name}
      locale={locale}
    >
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <TextArea name="reason" rows={2} maxLength={500} label={say(copy.reason, locale)} />
      <p>
        <SubmitButton first={isFirst} even={!isFirst} locale={locale}>
          {say(isFirst ? copy.save : copy.end, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

/** What it would mean, the reason, and the two ways on: let it hold, or end the one that holds. */
export function TermPreview(props: PreviewProps) {
  const { asked, terms, refused, locale } = props;
  const { scope, kind, categoryPrefix, urgency, amount, unit } = asked;
  const running = terms.find(
    (row) =>
      row.scope === scope &&
      row.kind === kind &&
      row.categoryPrefix === categoryPrefix &&
      row.urgency === urgency,
  );
  const version = String(running?.version ?? 0);
  const hidden = { scope, kind, categoryPrefix, urgency, amount: String(amount), unit, version };
  return (
    <>
      <Meaning {...props} />
      <TermAct name="set" hidden={hidden} refused={refused} locale={locale} />
      {running && (
        <details open={refused?.values?.form === "end"}>
          <summary className="btn even">{say(copy.end, locale)}</summary>
          <div className="mt-3">
            <TermAct name="end" hidden={hidden} refused={refused} locale={locale} />
          </div>
        </details>
      )}
    </>
  );
}
