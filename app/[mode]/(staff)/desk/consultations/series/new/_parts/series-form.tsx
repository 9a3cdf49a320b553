import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Sheet } from "@/components/ui/sheet";
import { formLabels } from "@/lib/consultation/copy";
import { restDayLabels, rhythmLabels } from "@/lib/consultation/copy/series";
import { consultationForms } from "@/lib/consultation/model";
import { restDayRules, seriesRhythms } from "@/lib/consultation/model/series";
import type { MatterToSchedule } from "@/lib/consultation/queries/matter-of-problem";
import type { Official, SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { addDays, dayOf } from "@/lib/core/day";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { startSeriesAction } from "../../actions";
import { seriesCopy as copy } from "../../copy";

type Props = { offer: SchedulingOffer; matter: MatterToSchedule; now: Date; place: FormPlace };

export function SeriesForm({ offer, matter, now, place }: Props) {
  const { locale } = place;
  const hidden = { matterRef: matter.ref, venueCode: offer.venue.code };
  return (
    <Sheet label={say(copy.newTitle, locale)}>
      <ActForm {...place} name="series" action={startSeriesAction} hidden={hidden}>
        <Subject matter={matter} locale={locale} />
        <Rhythm locale={locale} />
        <Term now={now} locale={locale} />
        <Officials officials={offer.officials} locale={locale} />
        <SubmitButton first locale={locale}>
          {say(copy.start, locale)}
        </SubmitButton>
      </ActForm>
    </Sheet>
  );
}

function Subject({ matter, locale }: Pick<Props, "matter"> & { locale: Locale }) {
  return (
    <>
      <TextInput
        name="title"
        label={say(copy.subject, locale)}
        defaultValue={matter.title}
        maxLength={40}
      />
      <TextArea
        name="reason"
        label={say(copy.reason, locale)}
        defaultValue={matter.reason}
        maxLength={1000}
        rows={3}
      />
    </>
  );
}

function Rhythm({ locale }: { locale: Locale }) {
  return (
    <>
      <Choice
        name="meeting"
        label={copy.form}
        from={consultationForms}
        texts={formLabels}
        first="micro"
        locale={locale}
      />
      <Choice
        name="every"
        label={copy.every}
        from={seriesRhythms}
        texts={rhythmLabels}
        first="monthly"
        locale={locale}
      />
      <Choice
        name="restDays"
        label={copy.restDays}
        from={restDayRules}
        texts={restDayLabels}
        first="next"
        locale={locale}
      />
    </>
  );
}

type ChoiceProps<Value extends string> = {
  name: string;
  label: Text;
  from: readonly Value[];
  texts: Readonly<Record<Value, Text>>;
  first: Value;
  locale: Locale;
};

function Choice<Value extends string>({ from, texts, first, label, ...rest }: ChoiceProps<Value>) {
  const { name, locale } = rest;
  return (
    <Select
      name={name}
      preset
      short
      label={say(label, locale)}
      defaultValue={first}
      options={from.map((value) => ({ value, label: say(texts[value], locale) }))}
    />
  );
}

function Term({ now, locale }: { now: Date; locale: Locale }) {
  const first = addDays(dayOf(now), 14);
  const fields = [
    { name: "firstDay", type: "date", label: copy.firstDay, defaultValue: first },
    { name: "untilDay", type: "date", label: copy.untilDay, defaultValue: addDays(first, 180) },
    { name: "from", type: "time", label: copy.from, defaultValue: "14:00" },
    { name: "to", type: "time", label: copy.to, defaultValue: "16:00" },
    { name: "capacity", type: "number", label: copy.capacity, defaultValue: "20" },
  ] as const;
  return (
    <div className="joined">
      {fields.map(({ label, ...field }) => (
        <TextInput key={field.name} {...field} short label={say(label, locale)} />
      ))}
    </div>
  );
}

function Officials({ officials, locale }: { officials: readonly Official[]; locale: Locale }) {
  const options = officials.map(({ id, name }) => ({ value: id, label: name }));
  const holding = (...offices: readonly string[]) =>
    officials.find((each) => offices.includes(each.office))?.id;
  const head = holding("head", "rotating-head");
  const fields = [
    { name: "hostId", label: copy.host, usual: head ?? holding("member") },
    { name: "recorderId", label: copy.recorder, usual: holding("liaison") ?? holding("me") },
    { name: "headId", label: copy.head, usual: head },
  ];
  return (
    <div className="joined">
      {fields.map(({ name, label, usual }) => (
        <Select
          key={name}
          name={name}
          label={say(label, locale)}
          options={options}
          defaultValue={usual}
        />
      ))}
    </div>
  );
}
