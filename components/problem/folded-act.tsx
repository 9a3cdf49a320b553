import type { ReactNode } from "react";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/web/form-state";

type Props = FormPlace & {
  name: string;
  action: FormAction;
  /** What stands on the folded act, and on its button. */
  summary: string;
  button: string;
  hidden?: Readonly<Record<string, string>>;
  open?: boolean;
  children?: ReactNode;
};

/** One act among equals: folded up until it is wanted, open again where it was refused. */
export function FoldedAct({ summary, button, open, children, ...form }: Props) {
  return (
    <details open={open || form.refused?.values?.form === form.name}>
      <summary className="btn even wide">{summary}</summary>
      <div className="mt-3 mb-4">
        <ActForm {...form}>
          {children}
          <p>
            <SubmitButton locale={form.locale}>{button}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
