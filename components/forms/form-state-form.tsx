"use client";

import { type ReactNode, useActionState, useMemo } from "react";
import type { Locale } from "@/lib/core/i18n";
import { type FormAction, type FormState, idle } from "@/lib/web/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { OfflineNotice } from "./offline-notice";

type Props = {
  action: FormAction;
  /** The page's own clean address: where the form posts without JavaScript. */
  permalink: string;
  locale: Locale;
  /** Values to start from: a saved draft. */
  start?: FormState["values"];
  /** What this form was refused with before the page was loaded again, without a script. */
  refused?: FormState;
  /** Tells the fields of two forms on one page apart. */
  prefix?: string;
  className?: string;
  label?: string;
  children: ReactNode;
};

/** A form that keeps what was typed and says what is wrong, with and without JavaScript. */
export function FormStateForm(props: Props) {
  const { action, permalink, locale, start, prefix = "f", className = "form", label } = props;
  const first: FormState = props.refused ?? (start ? { ...idle, values: start } : idle);
  const [state, submit] = useActionState(action, first, permalink);
  const setting = useMemo(() => ({ state, prefix, locale }), [state, prefix, locale]);
  return (
    <FormContext value={setting}>
      <form action={submit} className={className} aria-label={label} noValidate>
        <ErrorSummary />
        <OfflineNotice locale={locale} />
        {props.children}
      </form>
    </FormContext>
  );
}
