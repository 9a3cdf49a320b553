import { FileInput } from "@/components/forms/file-input";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { type Locale, say } from "@/lib/core/i18n";
import type { LookedRow, RowEffect } from "@/lib/insight/model/channel-count";
import type { FormState } from "@/lib/web/form-state";
import { keepAction, lookAction } from "../actions";
import { copy } from "../copy";
import { CountTable } from "./count-table";

const page = "/desk/channel-counts";
type Props = { refused?: FormState; locale: Locale };

export function ReadForm({ refused, locale }: Props) {
  return (
    <FormStateForm
      action={lookAction}
      permalink={page}
      refused={refused}
      prefix="read"
      locale={locale}
    >
      <TextArea
        name="text"
        rows={8}
        maxLength={200_000}
        label={say(copy.text, locale)}
        hint={say(copy.textHint, locale)}
      />
      <FileInput
        name="file"
        accept=".csv,text/csv"
        label={say(copy.file, locale)}
        hint={say(copy.fileHint, locale)}
      />
      <p>
        <SubmitButton even locale={locale}>
          {say(copy.look, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

type KeepProps = Props & { id: string; rows: readonly LookedRow[] };

/** The rows as they were read, what each would do, and the button that keeps them all. */
export function KeepForm({ id, rows, refused, locale }: KeepProps) {
  const of = (effect: RowEffect) => rows.filter((row) => row.effect === effect).length;
  const sums = { added: of("new"), changed: of("changed"), known: of("known") };
  return (
    <FormStateForm
      action={keepAction}
      permalink={page}
      refused={refused}
      prefix="keep"
      locale={locale}
    >
      <p className="meta">{say(copy.previewNote, locale, sums)}</p>
      <CountTable caption={say(copy.preview, locale)} rows={rows} locale={locale} />
      <input type="hidden" name="id" value={id} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.keep, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
