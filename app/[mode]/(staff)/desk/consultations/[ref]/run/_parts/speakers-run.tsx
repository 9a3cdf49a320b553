import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { capacityLabels } from "@/lib/consultation/copy";
import { speakerActLabels, speakerTags } from "@/lib/consultation/copy/live";
import { capacities } from "@/lib/consultation/model";
import type { LiveSpeakerView, LiveState } from "@/lib/consultation/model/live-state";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import {
  addSpeakerAction,
  callAction,
  finishAction,
  firstAction,
  startAction,
  withdrawAction,
} from "../actions";
import { runCopy as copy } from "../copy";

type Props = { state: LiveState; isOn: boolean; place: FormPlace };
type One = { speaker: LiveSpeakerView; place: FormPlace };

const order = ["speaking", "called", "asked"];

export function SpeakersRun({ state, isOn, place }: Props) {
  const { locale } = place;
  const list = order.flatMap((status) => state.speakers.filter((each) => each.status === status));
  const speaking = list.find((each) => each.status === "speaking");
  const next = list.find((each) => each.status !== "speaking");
  return (
    <Section id="speakers" title={say(copy.speakers, locale)}>
      {isOn && (
        <div className="grid gap-2 py-3">
          {next && <Give speaker={next} place={place} />}
          {speaking && <Finish speaker={speaking} place={place} />}
        </div>
      )}
      {list.length === 0 && <p className="soft py-3">{say(copy.noSpeakers, locale)}</p>}
      <Rows ordered>
        {list.map((speaker) => (
          <Row
            key={speaker.id}
            title={speaker.label}
            meta={say(capacityLabels[speaker.side], locale)}
            end={<StateTag tag={speakerTags[speaker.status]} locale={locale} />}
          >
            {isOn && speaker.status !== "speaking" && <Acts speaker={speaker} place={place} />}
          </Row>
        ))}
      </Rows>
      {isOn && <Add place={place} />}
    </Section>
  );
}

function Give({ speaker, place }: One) {
  return (
    <div data-key="c">
      <ActForm {...place} name="give" action={startAction} hidden={{ speakerId: speaker.id }}>
        <SubmitButton even wide locale={place.locale}>
          {say(copy.give, place.locale, { who: speaker.label })}
        </SubmitButton>
      </ActForm>
    </div>
  );
}

function Finish({ speaker, place }: One) {
  return (
    <div data-key="e">
      <ActForm {...place} name="end" action={finishAction} hidden={{ speakerId: speaker.id }}>
        <SubmitButton even wide locale={place.locale}>
          {say(copy.end, place.locale, { who: speaker.label })}
        </SubmitButton>
      </ActForm>
    </div>
  );
}

function Acts({ speaker, place }: One) {
  const { locale } = place;
  const isAsked = speaker.status === "asked";
  const acts: (readonly [string, FormAction, string])[] = [
    ...(isAsked ? [["call", callAction, say(speakerActLabels.call, locale)] as const] : []),
    ["start", startAction, say(speakerActLabels.start, locale)],
    ...(isAsked ? [["first", firstAction, say(copy.first, locale)] as const] : []),
    ["withdraw", withdrawAction, say(speakerActLabels.withdraw, locale)],
  ];
  return (
    <span className="actions">
      {acts.map(([name, action, label]) => (
        <ActForm
          key={name}
          {...place}
          name={`${name}-${speaker.id}`}
          action={action}
          hidden={{ speakerId: speaker.id }}
        >
          <SubmitButton small plain locale={locale}>
            {label}
          </SubmitButton>
        </ActForm>
      ))}
    </span>
  );
}

function Add({ place }: { place: FormPlace }) {
  const { locale } = place;
  const options = capacities.map((value) => ({ value, label: say(capacityLabels[value], locale) }));
  return (
    <div className="py-3">
      <ActForm {...place} name="add" action={addSpeakerAction}>
        <TextInput
          name="label"
          maxLength={20}
          label={say(copy.addLabel, locale)}
          hint={say(copy.addHint, locale)}
        />
        <div className="joined">
          <Select name="side" preset label={say(copy.side, locale)} options={options} />
          <SubmitButton locale={locale}>{say(copy.add, locale)}</SubmitButton>
        </div>
      </ActForm>
    </div>
  );
}
