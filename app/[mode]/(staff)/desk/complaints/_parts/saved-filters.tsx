import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { FilterChips } from "@/components/ui/filter-chips";
import type { SavedFilterRow } from "@/lib/complaint/queries/saved-filters";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";
import { removeFilterAction, saveFilterAction } from "./saved-filter-actions";

type Props = {
  at: QueueAddress;
  saved: readonly SavedFilterRow[];
  refused?: FormState;
  locale: Locale;
};

function Save({ address, refused, locale }: { address: string } & Omit<Props, "at" | "saved">) {
  return (
    <FormStateForm
      action={saveFilterAction}
      permalink={address}
      locale={locale}
      prefix="save-filter"
      className="form max-w-xl gap-3"
      refused={refused}
    >
      <input type="hidden" name="form" value="save-filter" />
      <input type="hidden" name="page" value={address} />
      <input type="hidden" name="address" value={address} />
      <TextInput name="name" label={say(copy.filterName, locale)} maxLength={20} />
      <p>
        <SubmitButton even small locale={locale}>
          {say(copy.filterSave, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

function Remove({ address, saved, locale }: { address: string } & Omit<Props, "at" | "refused">) {
  return (
    <FormStateForm
      action={removeFilterAction}
      permalink={address}
      locale={locale}
      prefix="remove-filter"
      className="actions"
    >
      <input type="hidden" name="page" value={address} />
      {saved.map(({ id, name }) => (
        <SubmitButton key={id} small plain locale={locale} name="id" value={id}>
          {say(copy.filterRemove, locale, { name })}
        </SubmitButton>
      ))}
    </FormStateForm>
  );
}

/** Lists one comes back to, each by its name; this one is kept, and others are let go, below. */
export function SavedFilters({ at, saved, refused, locale }: Props) {
  const address = addressOf(at, { after: undefined, item: undefined });
  // A number that was looked for is kept in no list.
  const mayKeep = !at.covered;
  const isMine = refused?.values?.form === "save-filter";
  return (
    <div className="mb-3 grid gap-2 no-print">
      {saved.length > 0 && (
        <FilterChips
          locale={locale}
          label={say(copy.filters, locale)}
          items={saved.map((each) => ({
            href: each.address,
            label: each.name,
            current: each.address === address,
          }))}
        />
      )}
      {(mayKeep || saved.length > 0) && (
        <details open={isMine}>
          <summary className="btn small plain">{say(copy.filterKeep, locale)}</summary>
          <div className="mt-2 grid gap-3">
            {mayKeep && (
              <Save address={address} refused={isMine ? refused : undefined} locale={locale} />
            )}
            {saved.length > 0 && <Remove address={address} saved={saved} locale={locale} />}
          </div>
        </details>
      )}
    </div>
  );
}
