import { categoryOptions } from "@/components/complaint/accept-form";
import type { ReportedItem } from "@/components/complaint/reported-row";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import { channelLabels, kindLabels, numberSourceLabels } from "@/lib/complaint/copy";
import { relationLabels } from "@/lib/complaint/copy/agent";
import { complaintKinds, numberSources } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { fileForResidentAction } from "../actions";
import { copy } from "../copy";
import { Before } from "./before";

const page = "/desk/complaints/new";

export type CounterPlace = {
  readonly divisionCode: string;
  readonly compoundCode: string;
  readonly compoundId: string | null;
  readonly name: string;
};
type Props = {
  categories: readonly CategoryRow[];
  place: CounterPlace;
  /** What was reported there before. */
  here: readonly ReportedItem[];
  today: string;
  refused?: FormState;
  locale: Locale;
};

function Where({ place, locale }: Pick<Props, "place" | "locale">) {
  return (
    <>
      <input type="hidden" name="divisionCode" value={place.divisionCode} />
      <input type="hidden" name="compoundCode" value={place.compoundCode} />
      <p className="between">
        <b>{place.name}</b>
        <LinkButton small plain href={page}>
          {say(copy.changePlace, locale)}
        </LinkButton>
      </p>
      <TextInput name="door" label={say(copy.door, locale)} optional maxLength={60} />
    </>
  );
}

function What({ categories, today, locale }: Pick<Props, "categories" | "today" | "locale">) {
  const kinds = complaintKinds.map((kind) => ({
    value: kind,
    label: say(kindLabels[kind], locale),
  }));
  return (
    <>
      <Select
        name="categoryCode"
        optional
        label={say(copy.category, locale)}
        hint={say(copy.categoryHint, locale)}
        options={categoryOptions(categories, locale)}
      />
      <Select name="kind" preset short label={say(copy.kind, locale)} options={kinds} />
      <TextArea
        name="body"
        label={say(copy.body, locale)}
        hint={say(copy.bodyHint, locale)}
        maxLength={2000}
      />
      <TextInput
        name="happenedOn"
        type="date"
        short
        optional
        max={today}
        label={say(copy.happenedOn, locale)}
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

function Agent({ locale }: Pick<Props, "locale">) {
  const relations = (["station", "family", "neighbour", "other"] as const).map((value) => ({
    value,
    label: say(relationLabels[value], locale),
  }));
  return (
    <>
      <Select
        preset
        short
        name="agentRelation"
        label={say(copy.agent, locale)}
        hint={say(copy.agentHint, locale)}
        options={relations}
      />
      <TextInput
        name="agentName"
        short
        optional
        label={say(copy.agentName, locale)}
        maxLength={40}
      />
      <TextInput
        name="agentPhone"
        type="tel"
        short
        optional
        label={say(copy.agentPhone, locale)}
        hint={say(copy.agentPhoneHint, locale)}
      />
    </>
  );
}

function Elsewhere({ locale }: Pick<Props, "locale">) {
  const sources = numberSources.map((value) => ({
    value,
    label: say(numberSourceLabels[value], locale),
  }));
  return (
    <>
      <Select
        preset
        short
        name="numberSource"
        label={say(copy.numberSource, locale)}
        options={sources}
      />
      <TextInput name="number" short optional label={say(copy.number, locale)} maxLength={60} />
    </>
  );
}

/** One page for who came to the counter, or called: where, what, who. */
export function CounterFields({ categories, place, here, today, refused, locale }: Props) {
  const chosen = `${place.divisionCode} ${place.compoundCode}`.trim();
  return (
    <FormStateForm
      action={fileForResidentAction}
      permalink={`${page}?place=${encodeURIComponent(chosen)}`}
      refused={refused}
      locale={locale}
    >
      <Where place={place} locale={locale} />
      <What categories={categories} today={today} locale={locale} />
      <Before here={here} locale={locale} />
      <Who locale={locale} />
      <Agent locale={locale} />
      <Elsewhere locale={locale} />
      <p className="meta">{say(copy.told, locale)}</p>
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.submit, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
