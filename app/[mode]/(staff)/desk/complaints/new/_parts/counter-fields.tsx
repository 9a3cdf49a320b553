import { categoryOptions } from "@/components/complaint/accept-form";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import { channelLabels, kindLabels } from "@/lib/complaint/copy";
import { complaintKinds } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { fileForResidentAction } from "../actions";
import { copy } from "../copy";

type Community = { readonly code: string; readonly name: string; readonly street: string };
type Props = {
  categories: readonly CategoryRow[];
  communities: readonly Community[];
  refused?: FormState;
  locale: Locale;
};

function placeOptions(communities: readonly Community[]) {
  return [...Map.groupBy(communities, (each) => each.street)].map(([label, rows]) => ({
    label,
    options: rows.map(({ code, name }) => ({ value: code, label: name })),
  }));
}

function Where({ communities, locale }: Pick<Props, "communities" | "locale">) {
  return (
    <>
      <Select
        name="divisionCode"
        label={say(copy.place, locale)}
        options={placeOptions(communities)}
      />
      <TextInput name="compoundName" label={say(copy.compound, locale)} optional maxLength={60} />
      <TextInput name="door" label={say(copy.door, locale)} optional maxLength={60} />
    </>
  );
}

function What({ categories, locale }: Pick<Props, "categories" | "locale">) {
  const kinds = complaintKinds.map((kind) => ({
    value: kind,
    label: say(kindLabels[kind], locale),
  }));
  return (
    <>
      <Select
        name="categoryCode"
        label={say(copy.category, locale)}
        options={categoryOptions(categories, locale)}
      />
      <Select name="kind" preset short label={say(copy.kind, locale)} options={kinds} />
      <TextArea
        name="body"
        label={say(copy.body, locale)}
        hint={say(copy.bodyHint, locale)}
        maxLength={2000}
      />
    </>
  );
}

function Who({ locale }: Pick<Props, "locale">) {
  const ways = (["counter", "phone"] as const).map((channel) => ({
    value: channel,
    label: say(channelLabels[channel], locale),
  }));
  return (
    <>
      <TextInput
        name="name"
        short
        label={say(copy.name, locale)}
        hint={say(copy.nameHint, locale)}
        maxLength={40}
      />
      <TextInput
        name="phone"
        type="tel"
        short
        optional
        label={say(copy.phone, locale)}
        hint={say(copy.phoneHint, locale)}
      />
      <Select name="channel" preset short label={say(copy.channel, locale)} options={ways} />
      <Checkbox name="willConsult">{say(copy.willConsult, locale)}</Checkbox>
    </>
  );
}

/** One page for who came to the counter, or called: where, what, who. */
export function CounterFields({ categories, communities, refused, locale }: Props) {
  return (
    <FormStateForm
      action={fileForResidentAction}
      permalink="/desk/complaints/new"
      refused={refused}
      locale={locale}
    >
      <Where communities={communities} locale={locale} />
      <What categories={categories} locale={locale} />
      <Who locale={locale} />
      <p className="meta">{say(copy.told, locale)}</p>
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.submit, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
