import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { RadioLine } from "@/components/forms/radio-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { pollActLabels, pollShowingLabels, pollTags } from "@/lib/consultation/copy/live";
import { pollOptionsAtMost, pollShowings } from "@/lib/consultation/model/live";
import type { LivePollView, LiveState } from "@/lib/consultation/model/live-state";
import { joined, type Locale, say } from "@/lib/core/i18n";
import { closePollAction, openPollAction } from "../actions";
import { runCopy as copy } from "../copy";

type Props = { state: LiveState; isOn: boolean; place: FormPlace };

export function PollsRun({ state, isOn, place }: Props) {
  const { locale } = place;
  if (!isOn && state.polls.length === 0) return null;
  return (
    <Section id="polls" title={say(copy.polls, locale)}>
      <Rows>
        {state.polls.map((poll) => (
          <Row
            key={poll.id}
            title={poll.text}
            meta={counts(poll, locale)}
            end={<StateTag tag={pollTags[poll.status]} locale={locale} />}
          >
            {isOn && poll.status === "open" && <Close poll={poll} place={place} />}
          </Row>
        ))}
      </Rows>
      {isOn && <Open place={place} />}
    </Section>
  );
}

function counts(poll: LivePollView, locale: Locale): string {
  const options = poll.options.map(({ text, votes }) =>
    votes === null ? text : `${text} ${votes}`,
  );
  return `${say(copy.voters, locale, { n: poll.voters })} · ${joined(options, locale)}`;
}

function Close({ poll, place }: { poll: LivePollView; place: FormPlace }) {
  const hidden = { pollId: poll.id };
  return (
    <ActForm {...place} name={`close-${poll.id}`} action={closePollAction} hidden={hidden}>
      <SubmitButton small locale={place.locale}>
        {say(pollActLabels.close, place.locale)}
      </SubmitButton>
    </ActForm>
  );
}

const rows = Array.from({ length: pollOptionsAtMost }, (_, n) => n + 1);

function Open({ place }: { place: FormPlace }) {
  const { locale } = place;
  const showings = pollShowings.map((value) => ({
    value,
    label: say(pollShowingLabels[value], locale),
  }));
  return (
    <div className="py-3">
      <FoldedAct
        {...place}
        name="poll"
        action={openPollAction}
        summary={say(copy.openPoll, locale)}
      >
        <TextInput name="text" maxLength={100} label={say(copy.pollText, locale)} />
        {rows.map((n) => (
          <TextInput
            key={n}
            name={`option-${n}`}
            maxLength={30}
            optional={n > 2}
            label={say(copy.option, locale, { n })}
          />
        ))}
        <RadioLine
          name="shown"
          legend={say(copy.shown, locale)}
          options={showings}
          defaultValue="closed"
        />
      </FoldedAct>
    </div>
  );
}
