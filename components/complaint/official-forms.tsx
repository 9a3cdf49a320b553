import type { ReactNode } from "react";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { declineLabels, referralLabels } from "@/lib/complaint/copy";
import { declineCodes, referralTargets } from "@/lib/complaint/model";
import { say, type Text } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { departmentOptions, type RoutingChoices } from "./accept-form";
import { ActForm, type FormPlace } from "./act-form";
import { official } from "./copy";

export type Given = FormPlace & { action: FormAction };

type FoldedProps = Given & {
  name: string;
  summary: Text;
  button?: Text;
  open?: boolean;
  /** The letter that unfolds it. */
  shortcut?: string;
  children: ReactNode;
};

/** A form of several fields, folded up until it is wanted or was refused. */
export function Folded({ summary, button, open, shortcut, children, ...form }: FoldedProps) {
  const { locale, refused } = form;
  return (
    <details className="open:w-full" open={open || refused?.values?.form === form.name}>
      <summary className="btn even" data-key={shortcut}>
        {say(summary, locale)}
        {shortcut && <kbd className="only-wide ms-1">{shortcut.toUpperCase()}</kbd>}
      </summary>
      <div className="mt-3">
        <ActForm {...form}>
          {children}
          <p>
            <SubmitButton first={open} locale={locale}>
              {say(button ?? summary, locale)}
            </SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}

export function DeclineForm(given: Given) {
  const { locale } = given;
  return (
    <Folded
      {...given}
      name="decline"
      shortcut="d"
      summary={official.decline}
      button={official.declineButton}
    >
      <Select
        name="code"
        label={say(official.declineCode, locale)}
        options={declineCodes.map((code) => ({
          value: code,
          label: `${code} ${say(declineLabels[code], locale)}`,
        }))}
      />
      <TextArea name="note" label={say(official.declineNote, locale)} rows={3} maxLength={2000} />
    </Folded>
  );
}

export function ReferForm(given: Given) {
  const { locale } = given;
  return (
    <Folded
      {...given}
      name="refer"
      shortcut="r"
      summary={official.refer}
      button={official.referButton}
    >
      <Select
        name="to"
        label={say(official.referTo, locale)}
        options={referralTargets.map((to) => ({
          value: to,
          label: say(referralLabels[to], locale),
        }))}
      />
      <TextInput
        name="externalRef"
        label={say(official.externalRef, locale)}
        optional
        maxLength={40}
      />
      <TextArea name="note" label={say(official.referNote, locale)} rows={3} maxLength={2000} />
    </Folded>
  );
}

export function MergeForm(given: Given) {
  const { locale } = given;
  return (
    <Folded
      {...given}
      name="merge-ref"
      shortcut="m"
      summary={official.mergeOther}
      button={official.mergeButton}
    >
      <TextInput name="into" label={say(official.mergeRef, locale)} maxLength={40} />
    </Folded>
  );
}

export function DispatchForm({
  act,
  choices,
  ...given
}: Given & { act: "dispatch" | "redispatch"; choices: RoutingChoices }) {
  const { locale } = given;
  return (
    <Folded {...given} name={act} summary={official[act]} open={act === "dispatch"}>
      <Select
        name="departmentId"
        label={say(official.department, locale)}
        options={departmentOptions(choices.departments)}
        defaultValue={act === "dispatch" ? choices.department?.id : undefined}
      />
    </Folded>
  );
}
