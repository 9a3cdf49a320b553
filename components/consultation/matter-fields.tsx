import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { sourceLabels } from "@/lib/consultation/copy";
import { matterWords as words } from "@/lib/consultation/copy/matter";
import type { MatterSource } from "@/lib/consultation/model";
import { type Locale, say } from "@/lib/core/i18n";

type Props = {
  compounds: readonly { readonly code: string; readonly name: string }[];
  /** Where there is more than one to choose from. */
  sources: readonly MatterSource[];
  /** Staff name the problem that stands behind it. */
  problem?: boolean;
  locale: Locale;
};

/** 协商议题征集表: the same for a resident, a member and the staff. */
export function MatterFields({ compounds, sources, problem, locale }: Props) {
  return (
    <>
      {sources.length > 1 && (
        <Select
          name="source"
          preset
          short
          label={say(words.source, locale)}
          options={sources.map((value) => ({ value, label: say(sourceLabels[value], locale) }))}
        />
      )}
      <TextInput
        name="title"
        label={say(words.title, locale)}
        hint={say(words.titleHint, locale)}
        maxLength={40}
      />
      <TextArea
        name="reason"
        label={say(words.background, locale)}
        hint={say(words.backgroundHint, locale)}
        maxLength={1000}
        rows={5}
      />
      <Scope compounds={compounds} locale={locale} />
      {problem && (
        <TextInput
          name="problemRef"
          optional
          label={say(words.problem, locale)}
          hint={say(words.problemHint, locale)}
        />
      )}
    </>
  );
}

function Scope({ compounds, locale }: Pick<Props, "compounds" | "locale">) {
  return (
    <>
      <Select
        name="compoundCode"
        optional
        label={say(words.compound, locale)}
        options={compounds.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextInput
        name="households"
        inputMode="numeric"
        short
        optional
        label={say(words.households, locale)}
      />
    </>
  );
}
