"use client";

import { say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { Field, type FieldText } from "./field";
import { describedBy, useField } from "./form-context";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

type Props = FieldText & {
  name: string;
  options: readonly (Option | OptionGroup)[];
  defaultValue?: string;
  /** No “please choose” line: the first option is a real one. */
  preset?: boolean;
  short?: boolean;
};

function OptionLine({ option }: { option: Option }) {
  return <option value={option.value}>{option.label}</option>;
}

export function Select({ name, label, hint, optional, options, preset, short, ...rest }: Props) {
  const { id, locale, errors, typed } = useField(name);
  const value = typed ?? rest.defaultValue ?? "";
  return (
    <Field id={id} label={label} hint={hint} optional={optional} errors={errors} locale={locale}>
      <select
        // A reset puts back the option of the first rendering; a new element has the new one.
        key={value}
        id={id}
        name={name}
        className={short ? "input short" : "input"}
        defaultValue={value}
        aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
        aria-invalid={errors.length > 0 || undefined}
      >
        {!preset && <option value="">{say(forms.choose, locale)}</option>}
        {options.map((item) =>
          "options" in item ? (
            <optgroup key={item.label} label={item.label}>
              {item.options.map((option) => (
                <OptionLine key={option.value} option={option} />
              ))}
            </optgroup>
          ) : (
            <OptionLine key={item.value} option={item} />
          ),
        )}
      </select>
    </Field>
  );
}
