import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { consultationWords } from "@/components/consultation/copy";
import { Checkbox } from "@/components/forms/checkbox";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { attendanceTags, capacityLabels } from "@/lib/consultation/copy";
import { correctedTag } from "@/lib/consultation/copy/attending";
import { capacities } from "@/lib/consultation/model";
import type { AttendanceRow, ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { reasonWords } from "@/lib/consultation/rules/reason-words";
import { say } from "@/lib/core/i18n";
import { correctSignInAction, phoneSignUpAction, signInAction, walkInAction } from "../../actions";
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
    present: people.filter((each) => each.status === "present" && !each.corrected).length,
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
          <PersonRow key={row.id} row={row} found={found} place={place} />
        ))}
      </Rows>
    </Section>
  );
}

function PersonRow({ row, found, place }: Props & { row: AttendanceRow }) {
  const { locale } = place;
  const { it, mayRecord, mayOrganise } = found;
  const mayCorrect =
    mayRecord && row.byHand && !row.corrected && ["in-session", "minuting"].includes(it.status);
  const who = { name: row.name, as: say(capacityLabels[row.as], locale) };
  return (
    <Row
      title={say(consultationWords.as, locale, who)}
      end={
        row.corrected ? (
          <StateTag tag={correctedTag} locale={locale} />
        ) : (
          <StateTag tag={attendanceTags[row.status]} locale={locale} />
        )
      }
      meta={
        row.as === "expert" && !row.reached && row.status === "invited"
          ? say(copy.noMessage, locale)
          : reasonWords(row.reasons, row.excluded, locale)
      }
    >
      {row.status === "leave-asked" && mayOrganise && <LeaveAnswer row={row} place={place} />}
      {row.status === "present" && mayCorrect && <Correct row={row} place={place} />}
    </Row>
  );
}

/** Somebody else was ticked: the record says so, with why. */
function Correct({ row, place }: { row: AttendanceRow; place: FormPlace }) {
  const { locale } = place;
  return (
    <FoldedAct
      {...place}
      name={`correct-${row.id}`}
      action={correctSignInAction}
      hidden={{ attendanceId: row.id }}
      summary={say(copy.correct, locale)}
    >
      <TextArea name="reason" label={say(copy.correctReason, locale)} maxLength={200} rows={2} />
    </FoldedAct>
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
