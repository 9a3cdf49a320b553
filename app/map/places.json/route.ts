import { env } from "@/lib/core/env";
import { getPublishedMap } from "@/lib/insight/queries/map";
import { requestMode } from "@/lib/web/request-mode";
import { fileOf } from "../../[mode]/(public)/map/_parts/map-file";

/** The same places as on the page, with coordinates, for the map that zooms and for “near me”. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [map, { locale }] = await Promise.all([getPublishedMap(asked), requestMode()]);
  return Response.json(fileOf(map, env().MAP_TILES_URL?.datum ?? "wgs84", locale), {
    headers: { "cache-control": "private, max-age=60", vary: "Cookie, Accept-Language" },
  });
}
