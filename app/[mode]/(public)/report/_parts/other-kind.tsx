import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import type { SuggestedCategory } from "@/lib/catalogue/rules/suggest-category";
import { type Locale, say } from "@/lib/core/i18n";
import { changeKindAction } from "../actions";
import { copy } from "../copy";

type Props = { found: SuggestedCategory<CategoryRow>; locale: Locale };

/** The words suggest another kind than the chosen one: said with its reason; the resident decides. */
export function OtherKind({ found: { category, words }, locale }: Props) {
  const name =
    locale === "zh"
      ? `${category.groupName} · ${category.name}`
      : `${category.groupNameEn} · ${category.nameEn}`;
  const because = words.slice(0, 3).map((word) => say(copy.otherKindWord, locale, { word }));
  return (
    <Notice>
      <p>
        {say(copy.otherKind, locale, {
          name,
          words: because.join(say(copy.otherKindListed, locale)),
        })}
      </p>
      <FormStateForm
        action={changeKindAction}
        permalink="/report/check"
        locale={locale}
        prefix="kind"
        label={name}
      >
        <input type="hidden" name="categoryCode" value={category.code} />
        <div className="actions">
          <SubmitButton locale={locale} even>
            {say(copy.otherKindTake, locale)}
          </SubmitButton>
          <SubmitButton locale={locale} plain name="intent" value="keep">
            {say(copy.otherKindKeep, locale)}
          </SubmitButton>
        </div>
      </FormStateForm>
    </Notice>
  );
}
