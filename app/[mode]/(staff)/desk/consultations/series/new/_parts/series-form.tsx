import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Sheet } from "@/components/ui/sheet";
import { formLabels } from "@/lib/consultation/copy";
import { consultationForms } from "@/lib/consultation/model";
import type { MatterToSchedule } from "@/lib/consultation/queries/matter-of-problem";
import type { Official, SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import type { SeriesAsked } from "@/lib/consultation/rules/series";
import { type Locale, say } from "@/lib/core/i18n";
import { DepartmentFields } from "../../../new/_parts/department-fields";
import { MemberFields } from "../../../new/_parts/member-fields";
import { startSeriesAction } from "../../actions";
import { seriesCopy as copy } from "../../copy";
import { Choice } from "./choice";

type Props = {
  offer: SchedulingOffer;
  matter: MatterToSchedule;
  asked: SeriesAsked;
  place: FormPlace;
};

export function SeriesForm({ offer, matter, asked, place }: Props) {
  const { locale } = place;
  const hidden = { matterRef: matter.ref, venueCode: offer.venue.code, ...asked };
  return (
    <Sheet label={say(copy.newTitle, locale)}>
      <ActForm {...place} name="series" action={startSeriesAction} hidden={hidden}>
        <Subject matter={matter} locale={locale} />
        <Kind locale={locale} />
        <Officials officials={offer.officials} locale={locale} />
        <MemberFields proposals={offer.proposals} locale={locale} />
        <DepartmentFields departments={offer.departments} locale={locale} />
        <TextArea
          name="overrule"
          optional
          label={say(copy.overrule, locale)}
          maxLength={1000}
          rows={2}
        />
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

function Kind({ locale }: { locale: Locale }) {
  return (
    <div className="joined">
      <Choice
        name="meeting"
        label={copy.form}
        from={consultationForms}
        texts={formLabels}
        first="micro"
        locale={locale}
      />
      <TextInput
        name="capacity"
        type="number"
        short
        label={say(copy.capacity, locale)}
        defaultValue="20"
      />
    </div>
  );
}

function Officials({ officials, locale }: { officials: readonly Official[]; locale: Locale }) {
  const options = officials.map(({ id, name }) => ({ value: id, label: name }));
  const holding = (...offices: readonly string[]) =>
    officials.find((each) => offices.includes(each.office))?.id;
  const head = holding("head", "rotating-head");
  const fields = [
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
