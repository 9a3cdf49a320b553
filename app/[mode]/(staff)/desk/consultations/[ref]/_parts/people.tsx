import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { consultationWords } from "@/components/consultation/copy";
import { Checkbox } from "@/components/forms/checkbox";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { attendanceTags, capacityLabels } from "@/lib/consultation/copy";
import { capacities } from "@/lib/consultation/model";
import type { AttendanceRow, ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { reasonWords } from "@/lib/consultation/rules/reason-words";
import { say } from "@/lib/core/i18n";
import { phoneSignUpAction, signInAction, walkInAction } from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";
import { LeaveAnswer } from "./leave-answer";

type Props = { found: ConsultationOnDesk; place: FormPlace };

const expected = ["joined", "present", "absent"];
const canBeTicked = ["joined", "invited", "waitlisted"];

export function People({ found, place }: Props) {
  const { locale } = place;
  const { people, it, mayRecord, mayOrganise } = found;
  const isOpen = it.status === "in-session" && mayRecord;
  const numbers = {
    expected: people.filter((each) => expected.includes(each.status)).length,
    present: people.filter((each) => each.status === "present").length,
  };
  return (
    <Section
      id="people"
      title={say(copy.people, locale)}
      aside={say(copy.peopleNote, locale, numbers)}
    >
      {isOpen && (
        <div className="grid gap-3 py-3">
          <Ticks people={people} place={place} />
          <WalkIn place={place} />
        </div>
      )}
      {it.status === "open" && mayOrganise && <PhoneSignUp place={place} />}
      {people.length === 0 && <p className="soft py-3">{say(copy.nobody, locale)}</p>}
      <Rows>
        {people.map((row) => (
          <Row
            key={row.id}
            title={say(consultationWords.as, locale, {
              name: row.name,
              as: say(capacityLabels[row.as], locale),
            })}
            end={<StateTag tag={attendanceTags[row.status]} locale={locale} />}
            meta={reasonWords(row.reasons, row.excluded, locale)}
          >
            {row.status === "leave-asked" && mayOrganise && <LeaveAnswer row={row} place={place} />}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** Somebody called: with their number they are told of every change. */
function PhoneSignUp({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <div className="py-3">
      <FoldedAct
        {...place}
        name="phone-sign-up"
        action={phoneSignUpAction}
        summary={say(copy.phoneSignUp, locale)}
        button={say(copy.phoneSignUpButton, locale)}
      >
        <TextInput
          name="phone"
          type="tel"
          inputMode="tel"
          short
          label={say(copy.callerPhone, locale)}
          hint={say(copy.callerPhoneHint, locale)}
        />
        <TextInput
          name="label"
          label={say(copy.walkInLabel, locale)}
          hint={say(copy.walkInHint, locale)}
          maxLength={20}
        />
      </FoldedAct>
    </div>
  );
}

function Ticks({ people, place }: { people: readonly AttendanceRow[]; place: FormPlace }) {
  const { locale } = place;
  const missing = people.filter((each) => canBeTicked.includes(each.status));
  if (missing.length === 0) return null;
  return (
    <ActForm {...place} name="sign-in" action={signInAction}>
      <fieldset className="field">
        <legend className="label">{say(copy.tick, locale)}</legend>
        {missing.map((row) => (
          <Checkbox
            key={row.id}
            name="attendanceIds"
            value={row.id}
            note={say(capacityLabels[row.as], locale)}
          >
            {row.name}
          </Checkbox>
        ))}
      </fieldset>
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.signIn, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

function WalkIn({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <FoldedAct
      {...place}
      name="walk-in"
      action={walkInAction}
      summary={say(copy.walkIn, locale)}
      button={say(copy.walkInButton, locale)}
    >
      <TextInput
        name="label"
        label={say(copy.walkInLabel, locale)}
        hint={say(copy.walkInHint, locale)}
        maxLength={20}
      />
      <Select
        name="as"
        preset
        label={say(copy.as, locale)}
        options={capacities.map((each) => ({
          value: each,
          label: say(capacityLabels[each], locale),
        }))}
        defaultValue="resident"
      />
    </FoldedAct>
  );
}
