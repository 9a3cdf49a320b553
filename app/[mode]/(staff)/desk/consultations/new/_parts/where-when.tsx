import { hours } from "@/components/consultation/consultation-rows";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { formLabels } from "@/lib/consultation/copy";
import { consultationForms } from "@/lib/consultation/model";
import type { SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

export type Chosen = {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly signUpDay: string;
  readonly signUpAt: string;
  readonly form: string;
};
type Props = { offer: SchedulingOffer; chosen: Chosen; locale: Locale };

/** Place and time come first: who is near and who is free follows from them. A plain GET form. */
export function WhereWhen({ offer, chosen, locale }: Props) {
  return (
    <Sheet label={say(copy.whereWhen, locale)}>
      <form className="form" action="/desk/consultations/new">
        <h2>{say(copy.whereWhen, locale)}</h2>
        <About about={offer.about} />
        <Select
          name="venue"
          preset
          label={say(copy.venue, locale)}
          defaultValue={offer.venue.code}
          options={offer.venues.map((venue) => venueOption(venue, locale))}
        />
        <Times chosen={chosen} locale={locale} />
        <Select
          name="form"
          preset
          short
          label={say(copy.form, locale)}
          defaultValue={chosen.form}
          options={consultationForms.map((each) => ({
            value: each,
            label: say(formLabels[each], locale),
          }))}
        />
        <NoticePeriod notice={offer.notice} locale={locale} />
        <Booked booked={offer.booked} locale={locale} />
        <p>
          <SubmitButton locale={locale}>{say(copy.again, locale)}</SubmitButton>
        </p>
      </form>
    </Sheet>
  );
}

function About({ about }: { about: SchedulingOffer["about"] }) {
  const { problemRef, matterRef } = about;
  return problemRef ? (
    <input type="hidden" name="problem" value={problemRef} />
  ) : (
    <input type="hidden" name="matter" value={matterRef ?? ""} />
  );
}

/** What else stands at this venue in these hours. */
function Booked({ booked, locale }: { booked: SchedulingOffer["booked"]; locale: Locale }) {
  return booked.map((each) => (
    <Notice key={each.ref} kind="late" icon="triangle-alert">
      {say(copy.booked, locale, { title: each.title, hours: hours(each) })}
    </Notice>
  ));
}

function Times({ chosen, locale }: Omit<Props, "offer">) {
  const fields = [
    { name: "day", type: "date", label: copy.day },
    { name: "from", type: "time", label: copy.from },
    { name: "to", type: "time", label: copy.to },
  ] as const;
  return (
    <div className="joined">
      {fields.map(({ name, type, label }) => (
        <TextInput
          key={name}
          name={name}
          type={type}
          short
          label={say(label, locale)}
          defaultValue={chosen[name]}
        />
      ))}
    </div>
  );
}

function venueOption(venue: SchedulingOffer["venues"][number], locale: Locale) {
  const label = [venue.name, nearness(venue, locale)].filter(Boolean).join(" · ");
  return { value: venue.code, label };
}

function nearness(venue: SchedulingOffer["venues"][number], locale: Locale): string {
  if (venue.sameCommunity) return say(copy.sameCommunity, locale);
  return venue.km === null ? "" : say(copy.km, locale, { km: Math.round(venue.km * 10) / 10 });
}

function NoticePeriod({ notice, locale }: { notice: SchedulingOffer["notice"]; locale: Locale }) {
  if (!notice) return null;
  const { days, wanted } = notice;
  return notice.enough ? (
    <p className="meta">
      {say(copy.noticeOk, locale, { days, wanted })}
      {say(copy.papersBy, locale, { n: notice.papersDays })}
    </p>
  ) : (
    <Notice kind="late" icon="clock">
      {say(copy.noticeShort, locale, { days, wanted })}
    </Notice>
  );
}
