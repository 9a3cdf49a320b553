import { describe, expect, it } from "vitest";
import { readEnv, WrongEnv } from "@/lib/core/env";
import { readMapTiles } from "@/lib/core/map-tiles";

const tianditu =
  "https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&LAYER=vec&TILEMATRIXSET=w&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=abc";
const amap = "https://webrd0{s}.is.autonavi.com/appmaptile?style=8&x={x}&y={y}&z={z}";

function read(value: string) {
  const tiles = readMapTiles(value);
  if ("expected" in tiles) throw new Error(tiles.expected);
  return tiles;
}

describe("the address of the map's tiles", () => {
  it("of 天地图 means the ground and the names above it, on eight hosts, not shifted", () => {
    const tiles = read(tianditu);
    expect(tiles.layers).toEqual([
      tianditu,
      tianditu.replace("vec_w", "cva_w").replace("LAYER=vec", "LAYER=cva"),
    ]);
    expect(tiles.datum).toBe("wgs84");
    expect(tiles.origins).toHaveLength(8);
    expect(tiles.origins).toContain("https://t7.tianditu.gov.cn");
  });

  it("of 高德 means shifted tiles on four hosts", () => {
    const tiles = read(amap);
    expect(tiles).toMatchObject({ datum: "gcj02", layers: [amap], subdomains: [..."1234"] });
    expect(tiles.origins).toContain("https://webrd04.is.autonavi.com");
  });

  it("of somebody else is not shifted unless it says so", () => {
    const own = "http://tiles.local:8080/{z}/{x}/{y}.png";
    expect(read(own)).toMatchObject({ datum: "wgs84", origins: ["http://tiles.local:8080"] });
    expect(read(`${own}#datum=gcj02`)).toMatchObject({ datum: "gcj02", layers: [own] });
  });

  it.each([
    ["no address", "tiles"],
    ["no place for z", "https://tiles.example/{x}/{y}.png"],
    ["another protocol", "ftp://tiles.example/{z}/{x}/{y}.png"],
    ["天地图 without its key", tianditu.replace("&tk=abc", "")],
    ["天地图 with an empty key", tianditu.replace("tk=abc", "tk=")],
    ["天地图 of another projection", tianditu.replace("vec_w", "vec_c")],
    ["an unknown datum", "https://tiles.example/{z}/{x}/{y}.png#datum=bd09"],
  ])("stops the start where it is wrong: %s", (_, value) => {
    const start = () => readEnv({ MAP_TILES_URL: value });
    expect(start).toThrow(WrongEnv);
    expect(start).toThrow(/^MAP_TILES_URL: expected /);
  });

  it("comes with the 审图号 of the map that is shown", () => {
    expect(readEnv({ MAP_APPROVAL: "GS(2024)0001号" }).MAP_APPROVAL).toBe("GS(2024)0001号");
    expect(() => readEnv({ MAP_APPROVAL: "2024" })).toThrow(/MAP_APPROVAL: expected a 审图号/);
  });
});
