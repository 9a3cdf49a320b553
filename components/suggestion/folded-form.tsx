import type { ReactNode } from "react";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { say, type Text } from "@/lib/core/i18n";
import type { FormAction, FormState } from "@/lib/web/form-state";

export type Given = FormPlace & { action: FormAction };

type Props = Given & {
  /** Tells the page's forms apart. */
  name: string;
  summary: Text;
  button: Text;
  hidden?: Readonly<Record<string, string>>;
  open?: boolean;
  first?: boolean;
  start?: FormState["values"];
  children: ReactNode;
};

/** A form that is folded up until it is wanted or was refused. */
export function FoldedForm({ summary, button, open, first, children, ...form }: Props) {
  const { locale, refused, name } = form;
  return (
    <details open={open || refused?.values?.form === name}>
      <summary className={first ? "btn first" : "btn even"}>{say(summary, locale)}</summary>
      <div className="mt-3">
        <ActForm {...form}>
          {children}
          <p>
            <SubmitButton locale={locale} first={first}>
              {say(button, locale)}
            </SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}

type ReasonProps = Omit<Props, "children"> & { label: Text; hint?: Text; field?: string };

/** An act that needs nothing but its reason. */
export function ReasonForm({ label, hint, field = "reason", ...form }: ReasonProps) {
  const { locale } = form;
  return (
    <FoldedForm {...form}>
      <TextArea
        name={field}
        label={say(label, locale)}
        hint={hint && say(hint, locale)}
        maxLength={1000}
        rows={3}
      />
    </FoldedForm>
  );
}

type OneProps = Given & {
  name: string;
  button: Text;
  hidden?: Readonly<Record<string, string>>;
  first?: boolean;
};

/** An act that is one button. */
export function OneButton({ button, first, ...form }: OneProps) {
  return (
    <ActForm {...form}>
      <p>
        <SubmitButton locale={form.locale} first={first} wide={first}>
          {say(button, form.locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}
