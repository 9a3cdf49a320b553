import { parks, publishedHalls, publishedStations, studios } from "./data/places";
import type { DivisionRow } from "./divisions";
import { seedId } from "./seed-id";

export const stationCount = 217;

export type VenueRow = {
  readonly id: string;
  readonly code: string;
  readonly kind: "hall" | "station" | "studio" | "info-point";
  readonly name: string;
  readonly divisionCode: string;
  readonly park: boolean;
  readonly parkCode: string | null;
  readonly address: string;
  readonly phone: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly coordinatesInvented: boolean;
  readonly invented: boolean;
};
type Sketch = Pick<VenueRow, "code" | "kind" | "name" | "park" | "invented"> & {
  readonly parkCode?: string;
  readonly division: DivisionRow;
  readonly spot: string;
};

function shortName(name: string): string {
  return name.replace(/委会$/, "").replace(/街道$/, "");
}

function hallOf(street: DivisionRow): Sketch {
  const brand = publishedHalls[street.code];
  return {
    code: `hall-${street.code}`,
    kind: "hall",
    name: `民生议事堂·${brand ?? shortName(street.name)}`,
    park: false,
    invented: brand === undefined,
    division: street,
    spot: `${street.name}便民服务中心二楼`,
  };
}

function stationOf(community: DivisionRow): Sketch {
  const brand = publishedStations[community.code];
  return {
    code: `station-${community.code}`,
    kind: "station",
    name: brand ?? `${shortName(community.name)}协商驿站`,
    park: false,
    invented: brand === undefined,
    division: community,
    spot: `${shortName(community.name)}居民会客厅一楼`,
  };
}

function parkStations(communityOf: (code: string) => DivisionRow): Sketch[] {
  return parks.map((park) => ({
    code: `park-${park.code}`,
    kind: "station",
    name: `${park.name}协商驿站`,
    park: true,
    parkCode: park.code,
    invented: true,
    division: communityOf(park.communityCode),
    spot: `${park.name}服务中心一楼`,
  }));
}

function studioRooms(communityOf: (code: string) => DivisionRow): Sketch[] {
  return studios.map((studio, index) => ({
    code: `studio-${String(index + 1).padStart(2, "0")}`,
    kind: "studio",
    name: `溪湖汇·${studio.name}`,
    park: false,
    invented: studio.invented,
    division: communityOf(studio.communityCode),
    spot: `${shortName(communityOf(studio.communityCode).name)}委员工作室`,
  }));
}

/** 社情民意信息联系点 in the house of a hall, in the streets whose halls have published names. */
function infoPoints(divisions: readonly DivisionRow[]): Sketch[] {
  return divisions
    .filter((one) => one.level === "street" && publishedHalls[one.code])
    .map((street) => ({
      code: `info-${street.code}`,
      kind: "info-point",
      name: `${shortName(street.name)}社情民意信息联系点`,
      park: false,
      invented: true,
      division: street,
      spot: `${street.name}便民服务中心二楼`,
    }));
}

/** The business parks of the district: each is to have a station. */
export function makeParks(): readonly {
  code: string;
  name: string;
  divisionCode: string;
  invented: boolean;
}[] {
  return parks.map(({ code, name, communityCode }) => ({
    ...{ code, name, divisionCode: communityCode, invented: true },
  }));
}

/**
 * 12 halls, 217 community stations (the first in code order), 6 stations in business parks and
 * 30 studios and two information points; addresses, telephones and exact places are invented and say so.
 */
export function makeVenues(divisions: readonly DivisionRow[]): VenueRow[] {
  const communityOf = (code: string) => {
    const community = divisions.find((one) => one.code === code);
    if (!community) throw new Error(`no community ${code}`);
    return community;
  };
  const sketches = [
    ...divisions.filter((one) => one.level === "street").map(hallOf),
    ...divisions
      .filter((one) => one.level === "community")
      .slice(0, stationCount)
      .map(stationOf),
    ...parkStations(communityOf),
    ...studioRooms(communityOf),
    ...infoPoints(divisions),
  ];
  return sketches.map(({ division, spot, ...sketch }, index) => ({
    ...sketch,
    parkCode: sketch.parkCode ?? null,
    id: seedId("venue", sketch.code),
    divisionCode: division.code,
    address: `${spot}（示例地址）`,
    phone: `0571-0000 ${String(1001 + index)}`,
    lat: division.lat,
    lng: division.lng,
    coordinatesInvented: true,
  }));
}
