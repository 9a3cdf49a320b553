import { Hills } from "@/components/shell/hills";
import { Button, LinkButton } from "@/components/ui/button";
import { ui } from "@/components/ui/copy";
import { Icon } from "@/components/ui/icon";
import { ReadAloudButton } from "@/components/ui/read-aloud";
import { languageTag, say } from "@/lib/core/i18n";
import type { VenueKind } from "@/lib/place/model";
import type { Mode } from "@/lib/web/mode";
import { homeCopy as copy } from "../copy";

type Props = { mode: Mode; district: string; venues: Readonly<Record<VenueKind, number>> };

/** Look-up by receipt number: a plain form, so that it works without JavaScript. */
function Track({ mode: { locale } }: Pick<Props, "mode">) {
  return (
    <form className="mt-6" method="get" action="/track">
      <label className="label font-semibold" htmlFor="track-ref">
        {say(copy.track, locale)}
      </label>
      <div className="mt-2 flex gap-2">
        <input
          id="track-ref"
          name="ref"
          type="text"
          className="input min-w-0"
          placeholder={say(copy.trackHint, locale)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <Button type="submit">{say(copy.go, locale)}</Button>
      </div>
    </form>
  );
}

/** The promise, the one first action, and the hills. */
export function Hero({ mode, district, venues }: Props) {
  const { locale, size } = mode;
  const { hall: halls, station: stations } = venues;
  const lead = say(copy.lead, locale, { district, halls, stations });
  const title = [say(copy.promise, locale), say(copy.promiseEnd, locale)] as const;
  return (
    <section className="hero" aria-labelledby="promise">
      <Hills />
      <div className="wrap">
        <div className="say">
          <h1 id="promise">
            <span className="block">{title[0]}</span>
            {title[1]}
          </h1>
          <p className="soft mt-3">{lead}</p>
          {size === "elder" && (
            <ReadAloudButton
              text={`${title.join(" ")} ${lead}`}
              lang={languageTag(locale)}
              start={say(ui.readAloud, locale)}
              stop={say(ui.stopReading, locale)}
              icon={<Icon name="volume-2" />}
            />
          )}
          <p className="mt-5 grid grid-cols-2 gap-3 elder:grid-cols-1 wide:flex">
            <LinkButton first big href="/report" icon="square-pen">
              {say(copy.report, locale)}
            </LinkButton>
            <LinkButton big href="/venues" icon="map-pin">
              {say(copy.findStation, locale)}
            </LinkButton>
          </p>
          <Track mode={mode} />
        </div>
      </div>
    </section>
  );
}
