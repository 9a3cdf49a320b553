import type { Text } from "./i18n";

export type MapDatum = "wgs84" | "gcj02";

/** Where map tiles come from; the templates hold {z}, {x}, {y} and perhaps {s}. */
export type MapTiles = {
  /** From the lowest: the ground, then the names. */
  readonly layers: readonly string[];
  readonly subdomains: readonly string[];
  readonly datum: MapDatum;
  readonly source: Text;
  readonly maxZoom: number;
  /** For the content policy: these and no other hosts may send pictures. */
  readonly origins: readonly string[];
};

export const tilesExpected =
  "a URL with {z}, {x} and {y}, such as https://t{s}.tianditu.gov.cn/vec_w/wmts?…&tk=KEY, or with #datum=gcj02 at its end where its tiles are shifted";

type Provider = Pick<MapTiles, "datum" | "source" | "maxZoom"> & {
  readonly hosts: RegExp;
  readonly subdomains: string;
  /** What else the address must have, or undefined where it is whole. */
  readonly lacks: (address: URL) => string | undefined;
  readonly layers: (template: string) => readonly string[];
};

const namesOf = (template: string) =>
  template.replace("/vec_w/", "/cva_w/").replace(/([?&]layer=)vec\b/i, "$1cva");

const providers: readonly Provider[] = [
  {
    hosts: /(^|\.)tianditu\.gov\.cn$/,
    subdomains: "01234567",
    datum: "wgs84",
    maxZoom: 18,
    source: { zh: "天地图", en: "Tianditu" },
    lacks: ({ pathname, searchParams }) => {
      if (!pathname.includes("/vec_w/")) return "a 天地图 address of vec_w";
      return searchParams.get("tk") ? undefined : "a 天地图 address with its key, tk=KEY";
    },
    layers: (template) => [template, namesOf(template)],
  },
  {
    hosts: /(^|\.)(autonavi\.com|amap\.com)$/,
    subdomains: "1234",
    datum: "gcj02",
    maxZoom: 18,
    source: { zh: "高德地图", en: "AutoNavi" },
    lacks: () => undefined,
    layers: (template) => [template],
  },
];

const other = (address: URL): Provider => ({
  hosts: /./,
  subdomains: "abc",
  datum: address.hash === "#datum=gcj02" ? "gcj02" : "wgs84",
  maxZoom: 18,
  source: { zh: address.hostname, en: address.hostname },
  lacks: ({ hash }) => (hash === "" || hash === "#datum=gcj02" ? undefined : "#datum=gcj02"),
  layers: (template) => [template],
});

const marks = ["{z}", "{x}", "{y}"];
const filled = (template: string, subdomain = "0") =>
  template.replaceAll("{s}", subdomain).replaceAll(/\{[zxy]\}/g, "0");

/** Reads MAP_TILES_URL, or says what was expected. */
export function readMapTiles(value: string): MapTiles | { readonly expected: string } {
  const address = URL.canParse(filled(value)) ? new URL(filled(value)) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return { expected: tilesExpected };
  if (marks.some((mark) => !value.includes(mark))) return { expected: tilesExpected };
  const provider = providers.find(({ hosts }) => hosts.test(address.hostname)) ?? other(address);
  const expected = provider.lacks(address);
  if (expected) return { expected };
  const template = value.replace(/#.*$/, "");
  const subdomains = template.includes("{s}") ? [...provider.subdomains] : [];
  const all = subdomains.length > 0 ? subdomains : ["0"];
  return {
    layers: provider.layers(template),
    subdomains,
    datum: provider.datum,
    source: provider.source,
    maxZoom: provider.maxZoom,
    origins: all.map((subdomain) => new URL(filled(template, subdomain)).origin),
  };
}
