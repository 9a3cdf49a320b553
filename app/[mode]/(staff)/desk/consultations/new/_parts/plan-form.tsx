import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Sheet } from "@/components/ui/sheet";
import type { MatterToSchedule } from "@/lib/consultation/queries/matter-of-problem";
import type { SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { type Locale, say } from "@/lib/core/i18n";
import { scheduleAction } from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";
import { AgendaFields } from "./agenda-fields";
import { DepartmentFields } from "./department-fields";
import { MemberFields } from "./member-fields";
import { OfficialFields } from "./official-fields";
import type { Chosen } from "./where-when";

type Props = {
  offer: SchedulingOffer;
  matter: MatterToSchedule;
  chosen: Chosen;
  place: FormPlace;
};

const usualSeats = 30;

export function PlanForm({ offer, matter, chosen, place }: Props) {
  const { locale } = place;
  const { day, from, to, form } = chosen;
  const venueCode = offer.venue.code;
  const hidden = { matterRef: matter.ref, venueCode, day, from, to, meeting: form };
  return (
    <Sheet label={say(copy.newTitle, locale)}>
      <ActForm {...place} name="plan" action={scheduleAction} hidden={hidden}>
        <Subject matter={matter} locale={locale} />
        <Seats chosen={chosen} locale={locale} />
        <AgendaFields from={from} to={to} locale={locale} />
        <OfficialFields officials={offer.officials} locale={locale} />
        <DepartmentFields departments={offer.departments} locale={locale} />
        <MemberFields proposals={offer.proposals} locale={locale} />
        <TextArea
          name="experts"
          optional
          label={say(copy.experts, locale)}
          hint={say(copy.expertsHint, locale)}
          rows={2}
        />
        <Overruling offer={offer} locale={locale} />
        <Checkbox name="announce" defaultChecked>
          {say(copy.announceToo, locale)}
        </Checkbox>
        <SubmitButton first locale={locale}>
          {say(copy.scheduleButton, locale)}
        </SubmitButton>
      </ActForm>
    </Sheet>
  );
}

/** The rule advises and people decide: what goes against it is done with a reason. */
function Overruling({ offer, locale }: { offer: SchedulingOffer; locale: Locale }) {
  const short = offer.notice && !offer.notice.enough;
  return (
    <>
      <TextArea
        name="overrule"
        optional
        label={say(copy.overrule, locale)}
        maxLength={1000}
        rows={2}
      />
      {short && (
        <TextArea
          name="shortNotice"
          label={say(copy.shortNotice, locale)}
          maxLength={1000}
          rows={2}
        />
      )}
    </>
  );
}

function Subject({ matter, locale }: { matter: MatterToSchedule; locale: Locale }) {
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
        label={say(copy.reasonField, locale)}
        defaultValue={matter.reason}
        maxLength={1000}
        rows={3}
      />
    </>
  );
}

function Seats({ chosen, locale }: { chosen: Chosen; locale: Locale }) {
  return (
    <div className="joined">
      <TextInput
        name="capacity"
        type="number"
        inputMode="numeric"
        short
        label={say(copy.capacity, locale)}
        defaultValue={usualSeats}
      />
      <TextInput
        name="signUpDay"
        type="date"
        short
        label={say(copy.signUpDay, locale)}
        defaultValue={chosen.signUpDay}
      />
      <TextInput
        name="signUpAt"
        type="time"
        short
        label={say(copy.signUpAt, locale)}
        defaultValue={chosen.signUpAt}
      />
    </div>
  );
}
