import { describe, expect, it } from "vitest";
import { nearestStation } from "@/lib/place/rules/nearest-station";

const here = { lat: 30.26, lng: 120.12 };
const at = (code: string, divisionCode: string, lat: number | null = null, park = false) => ({
  code,
  divisionCode,
  park,
  lat,
  lng: lat === null ? null : 120.12,
});
const code = (
  stations: ReturnType<typeof at>[],
  spot: { lat: number | null; lng: number | null } = here,
) => nearestStation(stations, "330106012006", spot)?.code;

describe("the nearest station", () => {
  it("is the community's own, however far the others are", () => {
    const others = [at("street", "330106012007", 30.26), at("own", "330106012006", 30.4)];
    expect(code(others)).toBe("own");
  });

  it("is the community's before a business park's in it, however near", () => {
    const both = [at("park", "330106012006", 30.26, true), at("own", "330106012006", 30.3)];
    expect(code(both)).toBe("own");
  });

  it("is in the same street before any other street", () => {
    expect(code([at("far", "330106002001", 30.26), at("near", "330106012007", 30.4)])).toBe("near");
  });

  it("is the least far of the street, a business park's among them", () => {
    const street = [
      at("a", "330106012001", 30.3),
      at("b", "330106012002", 30.27),
      at("c", "330106012003", 30.265, true),
    ];
    expect(code(street)).toBe("c");
  });

  it("has coordinates before one that has none", () => {
    expect(code([at("a", "330106012001"), at("b", "330106012002", 30.9)])).toBe("b");
  });

  it("is the first by code where nothing is known, whatever the order", () => {
    const two = [at("b", "330106012002", 30.27), at("a", "330106012001", 30.3)];
    const nowhere = { lat: null, lng: null };
    expect(code(two, nowhere)).toBe("a");
    expect(code(two.toReversed(), nowhere)).toBe("a");
  });

  it("is none where there is none", () => {
    expect(code([])).toBeUndefined();
  });
});
