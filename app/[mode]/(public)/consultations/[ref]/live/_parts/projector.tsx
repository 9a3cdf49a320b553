"use client";

import type { ReactNode } from "react";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { type Locale, say } from "@/lib/core/i18n";
import { liveCopy as copy } from "../copy";
import { itemOn, timeLeft, whoIsNext, whoSpeaks } from "./now";
import { Counts } from "./polls";
import { useLive } from "./use-live";

type Props = { drawn: LiveState; drawnAt: string; locale: Locale; qr: ReactNode };

const questionsShown = 4;

/** For the wall: what is on, who speaks, what people ask, and the way in by phone. */
export function Projector({ drawn, drawnAt, locale, qr }: Props) {
  const { state, now } = useLive(drawn, drawnAt);
  const item = itemOn(state);
  return (
    <div className="projector">
      <header>
        <p className="lead">{state.title}</p>
        <h1>{item?.title ?? say(copy.nothingOn, locale)}</h1>
        <p className="lead">
          {[item && timeLeft(item, now, locale), whoSpeaks({ state, now, locale })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="lead">{whoIsNext(state, locale)}</p>
      </header>
      <div className="projector-body">
        <Wall state={state} locale={locale} />
        <aside>{qr}</aside>
      </div>
    </div>
  );
}

function Wall({ state, locale }: { state: LiveState; locale: Locale }) {
  const poll = state.polls.find((each) => each.status === "open") ?? state.polls[0];
  const questions = state.questions.filter((each) => each.status === "open");
  return (
    <div className="sections">
      {poll && (
        <section>
          <h2>{poll.text}</h2>
          <Counts poll={poll} chosen={undefined} locale={locale} />
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h2>{say(copy.questions, locale)}</h2>
          <ol className="rows">
            {questions.slice(0, questionsShown).map((each) => (
              <li key={each.id} className="py-3">
                {each.text}
                <span className="meta block">
                  {say(copy.supports, locale, { n: each.supports })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
