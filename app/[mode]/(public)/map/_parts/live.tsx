import type { ReactNode } from "react";
import { mapWords } from "@/components/map/copy";
import { Icon } from "@/components/ui/icon";
import type { Env } from "@/lib/core/env";
import { joined, type Locale, say } from "@/lib/core/i18n";
import type { DistrictMap } from "@/lib/insight/queries/map";
import { listHref } from "@/lib/web/list-params";
import { mapCopy as copy } from "../copy";
import { LiveMap } from "./live-map";
import { NearMe } from "./near-me";
import { addressOf } from "./words";

type Props = { map: DistrictMap; locale: Locale };

function sourceOf(map: DistrictMap): string {
  return listHref("/map/places.json", { ...addressOf(map) });
}

function keptOf(map: DistrictMap) {
  const { layer, kind } = addressOf(map);
  return { layer, kind };
}

export function Near({ map, locale }: Props) {
  const texts = {
    nearMe: say(copy.nearMe, locale),
    note: say(copy.nearMeNote, locale),
    finding: say(copy.finding, locale),
    notFound: say(copy.notFound, locale),
    tooFar: say(copy.tooFar, locale),
  };
  return (
    <NearMe
      source={sourceOf(map)}
      kept={keptOf(map)}
      texts={texts}
      icon={<Icon name="map-pin" />}
    />
  );
}

type LiveProps = Props & { env: Pick<Env, "MAP_TILES_URL" | "MAP_APPROVAL">; children: ReactNode };

/** The map that zooms: over tiles where the district has some, else over the sketch. */
export function Live({ map, env, locale, children }: LiveProps) {
  const { MAP_TILES_URL: tiles, MAP_APPROVAL: number } = env;
  const texts = {
    open: say(copy.openLive, locale),
    close: say(copy.closeLive, locale),
    opening: say(copy.opening, locale),
    failed: say(copy.noLive, locale),
    noTiles: say(copy.noTiles, locale),
    zoomIn: say(copy.zoomIn, locale),
    zoomOut: say(copy.zoomOut, locale),
    several: say(copy.severalHere, locale),
    label: say(copy.title, locale),
  };
  const source = tiles
    ? [say(tiles.source, locale), number && say(copy.approval, locale, { number })]
    : [say(mapWords.schematic, locale)];
  return (
    <LiveMap
      source={sourceOf(map)}
      tiles={
        tiles
          ? { layers: tiles.layers, subdomains: tiles.subdomains, maxZoom: tiles.maxZoom }
          : null
      }
      attribution={joined(source, locale, "clauses")}
      kept={keptOf(map)}
      texts={texts}
    >
      {children}
    </LiveMap>
  );
}
