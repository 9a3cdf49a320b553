import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { NoticeDay } from "@/lib/core/holidays";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { listHref } from "@/lib/web/list-params";
import { keepAction, lookAction, removeAction } from "../actions";
import { copy } from "../copy";
import { PastedDays } from "./day-table";

const page = "/desk/settings/holidays";

type Props = { refused?: FormState; locale: Locale };

export function PasteForm({ text, refused, locale }: Props & { text?: string }) {
  return (
    <FormStateForm
      action={lookAction}
      permalink={page}
      refused={refused}
      prefix="paste"
      locale={locale}
    >
      <TextArea
        name="text"
        rows={8}
        maxLength={4000}
        label={say(copy.lines, locale)}
        hint={say(copy.linesHint, locale)}
        defaultValue={text}
      />
      <p>
        <SubmitButton even locale={locale}>
          {say(copy.look, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

type PreviewProps = Props & { text: string; days: readonly NoticeDay[] };

/** The days as they were read, and the button that keeps them all. */
export function KeepForm({ text, days, refused, locale }: PreviewProps) {
  const n = days.length;
  return (
    <FormStateForm
      action={keepAction}
      permalink={listHref(page, { text })}
      refused={refused}
      prefix="keep"
      locale={locale}
    >
      <p className="meta">{say(copy.previewNote, locale, { n })}</p>
      <PastedDays caption={say(copy.preview, locale)} days={days} locale={locale} />
      <input type="hidden" name="text" value={text} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.keep, locale, { n })}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

export function RemoveForm({ day, refused, locale }: Props & { day: string }) {
  return (
    <FormStateForm
      action={removeAction}
      permalink={listHref(page, { remove: day })}
      refused={refused}
      prefix="remove"
      locale={locale}
    >
      <p className="meta">{say(copy.removeNote, locale)}</p>
      <input type="hidden" name="day" value={day} />
      <TextArea name="reason" rows={2} maxLength={500} label={say(copy.reason, locale)} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.removeIt, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
