import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { findNearestStation } from "@/lib/place/queries";
import { community, makeWorld, type World } from "@/tests/support/factories/deliberation";

let world: World;
const neighbour = "330106012007";

async function stationIn(code: string, divisionCode: string, lat: number) {
  const station = { code, kind: "station", name: code, address: "", phone: "" };
  await db.venue.create({ data: { ...station, divisionCode, lat, lng: 120.12 } });
}

beforeEach(async () => {
  world = await makeWorld();
  const division = { code: neighbour, parentCode: "330106012", level: "community", name: "邻社区" };
  await db.division.create({ data: { ...division, lat: 30.2, lng: 120.12 } });
});

describe("the station of a place", () => {
  it("is the community's own", async () => {
    await stationIn("other", neighbour, 30.2);
    expect((await findNearestStation(community))?.code).toBe(world.venueCode);
  });

  it("is the one least far from the compound where its coordinates are known", async () => {
    await stationIn("south", "330106012008", 30.19);
    await stationIn("north", "330106012009", 30.3);
    const compound = { code: "far", name: "北边小区", divisionCode: neighbour };
    const { id } = await db.compound.create({ data: { ...compound, lat: 30.29, lng: 120.12 } });
    expect((await findNearestStation(neighbour))?.code).toBe("south");
    expect((await findNearestStation(neighbour, db, id))?.code).toBe("north");
  });

  it("is in another street only where its own has none, and nowhere where there is none", async () => {
    expect((await findNearestStation("330106002"))?.code).toBe(world.venueCode);
    expect(await findNearestStation("330105001")).toBeNull();
  });
});
