"use client";

import { FieldErrors } from "./field";
import { describedBy, useField } from "./form-context";

type Props = {
  name: string;
  legend: string;
  options: readonly { readonly value: string; readonly label: string }[];
  defaultValue?: string;
};

/** A few short answers side by side; one of them, or none. */
export function RadioLine({ name, legend, options, defaultValue }: Props) {
  const { id, errors, typed } = useField(name);
  const value = typed ?? defaultValue;
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(id, false, errors.length > 0)}
      aria-invalid={errors.length > 0 || undefined}
    >
      <legend className="label">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map((option, place) => (
          <label key={option.value} className="check">
            <input
              type="radio"
              name={name}
              id={place === 0 ? id : `${id}-${place}`}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
