import { CategoryPicker, type PickerGroup } from "@/components/complaint/category-picker";
import { reported, words } from "@/components/complaint/copy";
import { GroupIcon } from "@/components/complaint/group-icon";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { kindLabels } from "@/lib/complaint/copy";
import { complaintKinds } from "@/lib/complaint/model";
import type { DraftView } from "@/lib/complaint/queries/draft";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { keepMatterAction } from "../actions";
import { copy } from "../copy";
import { stepText } from "./kept-report";
import { front } from "./picker-groups";
import { ReportedLive } from "./reported-live";
import { StepBar } from "./step-bar";

type Props = {
  draft: DraftView;
  groups: readonly PickerGroup[];
  refused?: FormState;
  now: Date;
  locale: Locale;
};

function Picker({ draft, groups, locale }: Pick<Props, "draft" | "groups" | "locale">) {
  return (
    <CategoryPicker
      legend={say(copy.chooseKind, locale)}
      exactly={say(words.moreExactly, locale)}
      more={{
        name: say(words.more, locale),
        note: say(words.others, locale, { n: groups.length - front.length }),
        icon: <GroupIcon code="" />,
      }}
      groups={groups}
      front={front.length}
      chosen={{ group: draft.category?.groupCode, category: draft.categoryCode ?? undefined }}
    />
  );
}

function When({ draft, now, locale }: Pick<Props, "draft" | "now" | "locale">) {
  const kinds = complaintKinds.map((kind) => ({
    value: kind,
    label: say(kindLabels[kind], locale),
  }));
  return (
    <>
      <TextInput
        name="happenedOn"
        type="date"
        short
        optional
        label={say(copy.happenedOn, locale)}
        max={dayOf(now)}
        defaultValue={draft.happenedOn ?? undefined}
      />
      <Select
        name="kind"
        short
        preset
        label={say(copy.intent, locale)}
        options={kinds}
        defaultValue={draft.kind}
      />
    </>
  );
}

export function MatterForm({ draft, groups, refused, now, locale }: Props) {
  return (
    <FormStateForm
      action={keepMatterAction}
      permalink="/report/what"
      refused={refused}
      locale={locale}
    >
      <Picker draft={draft} groups={groups} locale={locale} />
      <TextArea
        name="body"
        label={say(copy.text, locale)}
        hint={say(copy.textHint, locale)}
        maxLength={500}
        keep={stepText}
        defaultValue={draft.body}
      />
      <ReportedLive
        title={say(reported.alike, locale)}
        hint={say(reported.hint, locale)}
        words={{ join: say(reported.join, locale), see: say(reported.see, locale) }}
      />
      <When draft={draft} now={now} locale={locale} />
      <StepBar
        locale={locale}
        back="/report"
        next={say(copy.next, locale, { step: say(copy.toContact, locale) })}
      />
    </FormStateForm>
  );
}
