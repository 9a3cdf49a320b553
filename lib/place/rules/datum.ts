import gcoord from "gcoord";
import type { MapDatum } from "@/lib/core/map-tiles";
import type { LatLng } from "./plane";

/**
 * Where a WGS84 spot must be drawn on tiles of that datum. GCJ-02 tiles stand about half a kilometre
 * beside it at West Lake; CGCS2000 (天地图) differs from WGS84 by less than anything drawn here.
 */
export function drawnOn(datum: MapDatum, { lat, lng }: LatLng): LatLng {
  if (datum === "wgs84") return { lat, lng };
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
  return { lat: y, lng: x };
}
