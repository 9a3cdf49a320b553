"use client";

import { createContext, useContext } from "react";
import type { Locale } from "@/lib/core/i18n";
import { type FormState, idle } from "@/lib/web/form-state";

type FormSetting = { readonly state: FormState; readonly prefix: string; readonly locale: Locale };

export const FormContext = createContext<FormSetting>({ state: idle, prefix: "f", locale: "zh" });

/** What one field needs of its form: ids, what was typed before, what was wrong. */
export function useField(name: string) {
  const { state, prefix, locale } = useContext(FormContext);
  const id = `${prefix}-${name}`;
  const errors = state.fields?.[name] ?? [];
  return { id, locale, errors, typed: state.values?.[name], isRefused: state.status === "refused" };
}

export function describedBy(id: string, hasHint: boolean, hasError: boolean): string | undefined {
  const ids = [hasHint ? `${id}-hint` : "", hasError ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
