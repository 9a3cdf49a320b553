import type { ReactNode } from "react";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { Locale } from "@/lib/core/i18n";
import type { FormAction, FormState } from "@/lib/web/form-state";

export type FormPlace = {
  /** The complaint that is acted on. */
  readonly target: string;
  /** The page the form stands on, and comes back to. */
  readonly page: string;
  readonly locale: Locale;
  /** What a form of this page was refused with a moment ago. */
  readonly refused?: FormState;
};

type Props = FormPlace & {
  /** Tells the page's forms apart. */
  name: string;
  action: FormAction;
  hidden?: Readonly<Record<string, string>>;
  /** What the fields start from. */
  start?: FormState["values"];
  className?: string;
  children: ReactNode;
};

/** A form about one complaint; a refusal finds its way back to the form it came from. */
export function ActForm({ name, action, target, page, locale, refused, ...rest }: Props) {
  const { hidden, start, className, children } = rest;
  const isMine = refused?.values?.form === name && refused.values.ref === target;
  return (
    <FormStateForm
      action={action}
      permalink={page}
      locale={locale}
      prefix={name}
      start={start}
      className={className ?? "form gap-4"}
      refused={isMine ? refused : undefined}
    >
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="ref" value={target} />
      <input type="hidden" name="page" value={page} />
      {Object.entries(hidden ?? {}).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
    </FormStateForm>
  );
}

type FoldedProps = Omit<Props, "children"> & {
  summary: string;
  label: string;
  button: string;
  optional?: boolean;
  open?: boolean;
};

/** An act with one text, folded up until it is wanted. */
export function FoldedTextForm({ summary, label, button, optional, open, ...form }: FoldedProps) {
  return (
    <details className="open:w-full" open={open || form.refused?.values?.form === form.name}>
      <summary className="btn even">{summary}</summary>
      <div className="mt-3">
        <ActForm {...form}>
          <TextArea name="text" label={label} optional={optional} maxLength={2000} rows={3} />
          <p>
            <SubmitButton locale={form.locale}>{button}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
