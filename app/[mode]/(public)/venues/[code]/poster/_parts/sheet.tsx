import { QrCode } from "@/components/ui/qr-code";
import { shownName } from "@/lib/account/copy";
import type { VenueMeeting } from "@/lib/consultation/queries/venue-activity";
import { env } from "@/lib/core/env";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import type { VenueItem } from "@/lib/place/queries/venue";
import { posterCopy as copy } from "../copy";

type Props = { venue: VenueItem; street?: string; next?: VenueMeeting; locale: Locale };

/** One A4 page: who and where, two codes, and the next time one may come. */
export function PosterSheet({ venue, street, next, locale }: Props) {
  const kind = siteKindLabels[venue.kind];
  return (
    <article className="venue-poster" aria-label={venue.name}>
      <header>
        <p className="brand">{say(copy.brand, locale)}</p>
        <p>{[street, kind && say(kind, locale)].filter(Boolean).join(" · ")}</p>
      </header>
      <h2>{venue.name}</h2>
      <p className="line">{say(copy.line, locale)}</p>
      <Codes venue={venue} locale={locale} />
      <Facts venue={venue} locale={locale} />
      <Next next={next} locale={locale} />
      <footer>{say(copy.emergency, locale)}</footer>
    </article>
  );
}

function Codes({ venue, locale }: Pick<Props, "venue" | "locale">) {
  const at = (path: string) => new URL(path, env().APP_URL).href;
  const report = venue.kind === "station" ? `/report?station=${venue.code}` : "/report";
  return (
    <div className="codes">
      <QrCode value={at(report)} label={say(copy.report, locale)} />
      <QrCode value={at(`/venues/${venue.code}`)} label={say(copy.about, locale)} />
    </div>
  );
}

const offices = [
  ["head", copy.head],
  ["rotating-head", copy.rotating],
  ["liaison", copy.liaison],
] as const;

function Facts({ venue, locale }: Pick<Props, "venue" | "locale">) {
  const people = offices.flatMap(([office, label]) => {
    const held = venue.offices.find((each) => each.office === office);
    return held ? [{ term: say(label, locale), value: shownName(held, locale) }] : [];
  });
  const facts = [
    ...people,
    { term: say(copy.address, locale), value: venue.address },
    { term: say(copy.phone, locale), value: venue.phone },
  ];
  return (
    <dl>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Next({ next, locale }: Pick<Props, "next" | "locale">) {
  return (
    <section>
      <h3>{say(copy.next, locale)}</h3>
      {next ? (
        <>
          <p className="when">
            {longDate(next.startsAt, locale)} {clockTime(next.startsAt)}
          </p>
          <p>{next.title}</p>
        </>
      ) : (
        <p>{say(copy.none, locale)}</p>
      )}
    </section>
  );
}
