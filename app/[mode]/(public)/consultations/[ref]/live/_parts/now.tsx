import type { LiveItem, LiveState } from "@/lib/consultation/model/live-state";
import { type Locale, say } from "@/lib/core/i18n";
import { liveCopy as copy } from "../copy";

type Props = { state: LiveState; now: Date; locale: Locale };

const minutesBetween = (from: number, to: number) => Math.floor((to - from) / 60_000);

export function itemOn(state: LiveState): LiveItem | undefined {
  return state.agenda.find((item) => item.position === state.on?.position);
}

const halfDay = 12 * 60;

/**
 * By the agenda's time, not by a clock of its own: what is late shows as late. A session that is
 * held on another day than planned has no such time.
 */
export function timeLeft(item: LiveItem, now: Date, locale: Locale): string | null {
  const left = Math.ceil((Date.parse(item.endsAt) - now.getTime()) / 60_000);
  if (Math.abs(left) > halfDay) return null;
  return left >= 0 ? say(copy.left, locale, { n: left }) : say(copy.beyond, locale, { n: -left });
}

export function whoSpeaks({ state, now, locale }: Props): string {
  const speaker = state.speakers.find((each) => each.status === "speaking");
  if (!speaker) return say(copy.nobodySpeaks, locale);
  const since = Date.parse(speaker.since ?? now.toISOString());
  const n = Math.max(0, minutesBetween(since, now.getTime()));
  return say(copy.speaking, locale, { who: speaker.label, n });
}

export function whoIsNext(state: LiveState, locale: Locale): string | null {
  const next = state.speakers.find((each) => each.status === "called");
  return next ? say(copy.called, locale, { who: next.label }) : null;
}

/** Who speaks, how long is left, and the item's own words. */
export function Now({ state, now, locale }: Props) {
  const item = itemOn(state);
  const all = state.agenda.length;
  const isOn = state.status === "in-session";
  const left = item && isOn ? timeLeft(item, now, locale) : null;
  return (
    <section className="live-now" aria-labelledby="now">
      <p className="meta">
        {item ? say(copy.itemNumber, locale, { n: item.position, all }) : say(copy.now, locale)}
        {left && ` · ${left}`}
      </p>
      <h2 id="now">{item?.title ?? say(copy.nothingOn, locale)}</h2>
      {item?.detail && <p className="mt-2">{item.detail}</p>}
      {isOn && (
        <p className="lead mt-3">
          {whoSpeaks({ state, now, locale })}
          <span className="meta block">{whoIsNext(state, locale)}</span>
        </p>
      )}
    </section>
  );
}
