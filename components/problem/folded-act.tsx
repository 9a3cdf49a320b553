import type { ReactNode } from "react";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/web/form-state";

type Props = FormPlace & {
  name: string;
  action: FormAction;
  /** What stands on the folded act, and on its button. */
  summary: string;
  button?: string;
  hidden?: Readonly<Record<string, string>>;
  children?: ReactNode;
};

/** One act among equals: folded up until it is wanted, open again where it was refused. */
export function FoldedAct({ summary, button = summary, children, ...form }: Props) {
  if (!children) {
    return (
      <ActForm {...form}>
        <SubmitButton even wide locale={form.locale}>
          {button}
        </SubmitButton>
      </ActForm>
    );
  }
  return (
    <details open={form.refused?.values?.form === form.name}>
      <summary className="btn even wide">{summary}</summary>
      <div className="mt-3 mb-4">
        <ActForm {...form}>
          {children}
          <SubmitButton locale={form.locale}>{button}</SubmitButton>
        </ActForm>
      </div>
    </details>
  );
}

/** The act that comes next: its fields stand open, its button is the first of the view. */
export function FirstAct({ summary, button = summary, children, ...form }: Props) {
  return (
    <ActForm {...form}>
      {children}
      <SubmitButton first wide locale={form.locale}>
        {button}
      </SubmitButton>
    </ActForm>
  );
}
