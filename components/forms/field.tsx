"use client";

import type { ReactNode } from "react";
import { Outline } from "@/components/ui/outline";
import { type Locale, say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { outlines } from "./outlines";

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={`${id}-error`} className="error">
      <Outline path={outlines.wrong} />
      <span>{errors.join(" ")}</span>
    </p>
  );
}

export type FieldText = { label: string; hint?: ReactNode; optional?: boolean };

/** Label above, hint, control, error beneath. */
export function Field({
  id,
  label,
  hint,
  optional,
  errors,
  locale,
  children,
}: FieldText & { id: string; errors: readonly string[]; locale: Locale; children: ReactNode }) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="meta"> ({say(forms.optional, locale)})</span>}
      </label>
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
