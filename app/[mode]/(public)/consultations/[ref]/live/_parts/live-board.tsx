"use client";

import type { FormPlace } from "@/components/complaint/act-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LiveState, MyLive } from "@/lib/consultation/model/live-state";
import { clockTime, longDate, say } from "@/lib/core/i18n";
import { liveCopy as copy } from "../copy";
import { itemOn, Now, whoIsNext, whoSpeaks } from "./now";
import { Polls } from "./polls";
import { Questions } from "./questions";
import { Said } from "./said";
import { SideAgenda } from "./side-agenda";
import { Speakers } from "./speakers";
import { useLive } from "./use-live";

type Props = {
  drawn: LiveState;
  drawnAt: string;
  mine: MyLive;
  place: FormPlace;
  signInHref: string;
};

const before = ["noticed", "open", "postponed"];

/** Agenda left, the item and the questions in the middle, voices right; one under the other on phones. */
export function LiveBoard({ drawn, drawnAt, mine, place, signInHref }: Props) {
  const { state, now, isThere } = useLive(drawn, drawnAt);
  const { locale } = place;
  const isOn = state.status === "in-session";
  return (
    <div className="live-board">
      <div className="live-centre sections">
        {!isThere && (
          <Notice icon="wifi-off" status>
            {say(copy.lost, locale)}
          </Notice>
        )}
        {!isOn && <Notice>{standing(state, place)}</Notice>}
        <Now state={state} now={now} locale={locale} />
        <Announced state={state} place={place} />
        {isOn && !mine.isPerson && (
          <p>
            <LinkButton first href={signInHref}>
              {say(copy.signIn, locale)}
            </LinkButton>
          </p>
        )}
        <Polls state={state} mine={mine} place={place} />
        <Questions state={state} mine={mine} place={place} />
      </div>
      <div className="live-voices sections">
        <Speakers state={state} mine={mine} place={place} />
        <Said state={state} locale={locale} />
      </div>
      <div className="live-agenda">
        <SideAgenda state={state} locale={locale} />
      </div>
    </div>
  );
}

function standing(state: LiveState, { locale }: FormPlace): string {
  if (!before.includes(state.status)) return say(copy.over, locale);
  const at = new Date(state.startsAt);
  return say(copy.notYet, locale, { when: `${longDate(at, locale)} ${clockTime(at)}` });
}

/** Read aloud when it changes, after what is being read; minutes are left out, they change of themselves. */
function Announced({ state, place: { locale } }: { state: LiveState; place: FormPlace }) {
  const speaker = state.speakers.find((each) => each.status === "speaking");
  const from = new Date(speaker?.since ?? state.startsAt);
  const parts = [
    itemOn(state)?.title,
    speaker && whoSpeaks({ state, now: from, locale }),
    whoIsNext(state, locale),
  ];
  return (
    <p className="vh" role="status">
      {parts.filter(Boolean).join(" · ")}
    </p>
  );
}
