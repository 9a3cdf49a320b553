import Link from "next/link";
import type { ReactNode } from "react";
import { type Locale, say } from "@/lib/core/i18n";
import { causeway } from "./copy";
import { Drawing } from "./drawing";
import type { Stop } from "./stop";

type Props = { stops: readonly Stop[]; locale: Locale };

/** The chain on a phone: no days, short names. `bare` leaves the names out. */
export function MiniCauseway({ stops, locale, bare }: Props & { bare?: boolean }) {
  return (
    <div className="cw-mini">
      <Drawing stops={stops} locale={locale} small />
      {!bare && (
        <ol>
          {stops.map((stop) => (
            <li key={stop.key} aria-current={stop.state === "now" ? "step" : undefined}>
              {stop.short ?? stop.name}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function StopText({ stop, figure }: { stop: Stop; figure?: ReactNode }) {
  const inside = (
    <>
      <span className="name">{stop.name}</span>
      {figure}
      {stop.date && <span>{stop.date}</span>}
      {stop.detail && <span className="meta">{stop.detail}</span>}
    </>
  );
  if (!stop.href) return inside;
  return (
    <Link className="quiet" href={stop.href} prefetch={false}>
      {inside}
    </Link>
  );
}

const daysOver = (n: number, locale: Locale) =>
  say(n === 0 ? causeway.sameDay : causeway.days, locale, { n });

/** The chain on a wide screen: dates, days over the bridges, the return line; `figures` by step key. */
export function WideCauseway({
  stops,
  locale,
  figures = {},
  title,
}: Props & { figures?: Readonly<Record<string, ReactNode>>; title?: string }) {
  const bridges = stops.slice(0, -1);
  const hasDays = bridges.some((stop) => stop.daysToNext !== undefined);
  return (
    <div className="cw-wide">
      {hasDays && (
        <div className="days">
          {bridges.map((stop) => (
            <span key={stop.key}>
              {stop.daysToNext !== undefined && daysOver(stop.daysToNext, locale)}
            </span>
          ))}
        </div>
      )}
      <div className="drawing">
        <Drawing stops={stops} locale={locale} title={title} />
      </div>
      <ol>
        {stops.map((stop) => (
          <li key={stop.key} aria-current={stop.state === "now" ? "step" : undefined}>
            <StopText stop={stop} figure={figures[stop.key]} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Mini on phones, wide from 900 px. */
export function Causeway(props: Props & { figures?: Readonly<Record<string, ReactNode>> }) {
  return (
    <>
      <div className="only-phone">
        <MiniCauseway stops={props.stops} locale={props.locale} />
      </div>
      <div className="only-wide">
        <WideCauseway {...props} />
      </div>
    </>
  );
}
