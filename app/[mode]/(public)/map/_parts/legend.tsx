import { markSigns } from "@/components/map/copy";
import { type Locale, say } from "@/lib/core/i18n";
import { compoundKinds, type MapLayer } from "@/lib/insight/rules/map";
import { venueKinds } from "@/lib/place/model";
import { mapCopy as copy } from "../copy";
import { kindLabel } from "./words";

const kindsOf = { venues: venueKinds, compounds: compoundKinds, problems: [] } as const;

/** What the signs mean. */
export function Legend({ layer, locale }: { layer: MapLayer; locale: Locale }) {
  const look = layer === "problems" ? "area" : "several";
  return (
    <ul className="map-legend">
      {kindsOf[layer].map((kind) => (
        <li key={kind}>
          <span className={`map-mark ${kind}`} aria-hidden="true">
            <b>{say(markSigns[kind], locale)}</b>
          </span>
          {kindLabel(kind, locale)}
        </li>
      ))}
      <li>
        <span className={`map-mark ${look}`} aria-hidden="true">
          <b className="fig">3</b>
        </span>
        {say(copy.number, locale)}
      </li>
    </ul>
  );
}
