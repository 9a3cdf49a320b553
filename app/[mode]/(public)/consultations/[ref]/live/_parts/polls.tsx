import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { RadioLine } from "@/components/forms/radio-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { Section } from "@/components/ui/section-head";
import type { LivePollView, LiveState, MyLive } from "@/lib/consultation/model/live-state";
import { type Locale, percent, say } from "@/lib/core/i18n";
import { voteAction } from "../actions";
import { liveCopy as copy } from "../copy";

type Props = { state: LiveState; mine: MyLive; place: FormPlace };

export function Polls({ state, mine, place }: Props) {
  const { locale } = place;
  if (state.polls.length === 0) return null;
  const isOn = state.status === "in-session" && mine.isPerson;
  return (
    <Section id="polls" title={say(copy.polls, locale)} aside={say(copy.pollNote, locale)}>
      {state.polls.map((poll) => (
        <div key={poll.id} className="py-3">
          <h3>{poll.text}</h3>
          {poll.status === "open" && isOn && (
            <VoteForm poll={poll} chosen={mine.votes[poll.id]} place={place} />
          )}
          <Counts poll={poll} chosen={mine.votes[poll.id]} locale={locale} />
        </div>
      ))}
    </Section>
  );
}

type OneProps = { poll: LivePollView; chosen: number | undefined };

function VoteForm({ poll, chosen, place }: OneProps & { place: FormPlace }) {
  const { locale } = place;
  const options = poll.options.map(({ text }, choice) => ({ value: String(choice), label: text }));
  const has = chosen !== undefined;
  return (
    <ActForm
      {...place}
      name={`vote-${poll.id}`}
      action={voteAction}
      hidden={{ pollId: poll.id }}
      className="form gap-2"
    >
      <RadioLine
        name="choice"
        legend={say(copy.choose, locale)}
        options={options}
        defaultValue={has ? String(chosen) : undefined}
      />
      <p>
        <SubmitButton small locale={locale}>
          {say(has ? copy.changeVote : copy.vote, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** A share never stands without its count. */
export function Counts({ poll, chosen, locale }: OneProps & { locale: Locale }) {
  const isShown = poll.options.every((option) => option.votes !== null);
  const voters = say(copy.voters, locale, { n: poll.voters });
  if (!isShown) {
    return (
      <p className="meta">
        {voters} · {say(copy.later, locale)}
      </p>
    );
  }
  return (
    <>
      <p className="meta">
        {poll.status === "closed" && `${say(copy.closedPoll, locale)} · `}
        {voters}
      </p>
      <ul className="live-counts">
        {poll.options.map(({ text, votes }, choice) => (
          <li key={text}>
            <span>
              {text}
              {choice === chosen && <span className="meta"> · {say(copy.myVote, locale)}</span>}
            </span>
            <b className="fig">
              {say(copy.votes, locale, { n: votes ?? 0 })}
              {" · "}
              {percent(votes ?? 0, poll.voters)}
            </b>
            <meter min={0} max={Math.max(1, poll.voters)} value={votes ?? 0} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </>
  );
}
