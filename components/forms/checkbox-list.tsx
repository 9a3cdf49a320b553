"use client";

import { FieldErrors } from "./field";
import { describedBy, useField } from "./form-context";
import type { Option } from "./select";

type Props = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
  defaultValues?: readonly string[];
};

/** Several of a list, sent under one name. */
export function CheckboxList({ name, legend, hint, options, defaultValues = [] }: Props) {
  const { id, errors, typed, isRefused } = useField(name);
  const ticked = isRefused || typed ? (typed ?? "").split(",") : defaultValues;
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
      aria-invalid={errors.length > 0 || undefined}
    >
      <legend className="label">{legend}</legend>
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div
        className={options.length > 6 ? "grid gap-x-5 wide:grid-cols-2" : "flex flex-wrap gap-x-5"}
      >
        {options.map(({ value, label }, place) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              id={place === 0 ? id : `${id}-${place}`}
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
