"use client";

import type { ComponentProps } from "react";
import { Field, type FieldText } from "./field";
import { describedBy, useField } from "./form-context";

type Props = FieldText & { name: string; short?: boolean } & Omit<
    ComponentProps<"input">,
    "name" | "id" | "className"
  >;

export function TextInput({ name, label, hint, optional, short, defaultValue, ...rest }: Props) {
  const { id, locale, errors, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} errors={errors} locale={locale}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        className={short ? "input short" : "input"}
        defaultValue={typed ?? defaultValue}
        aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
        aria-invalid={errors.length > 0 || undefined}
      />
    </Field>
  );
}
