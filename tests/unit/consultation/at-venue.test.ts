import { describe, expect, it } from "vitest";
import { canWalkIn } from "@/lib/consultation/policy";
import { isAtVenue } from "@/lib/consultation/rules/at-venue";
import { doorEntries, placeSignIn } from "@/lib/consultation/rules/attending-forms";
import { anonymous, system } from "@/lib/core/actor";

const venue = { lat: 30.265, lng: 120.125 };

describe("at the venue", () => {
  it.each([
    [30.265, 120.125, true],
    [30.2667, 120.125, true],
    [30.2669, 120.125, false],
    [30.265, 120.127, true],
    [30.265, 120.1272, false],
  ])("%s, %s within 200 metres: %s", (lat, lng, inside) => {
    expect(isAtVenue({ lat, lng }, venue, 200)).toBe(inside);
  });

  it("is not known of a venue without coordinates", () => {
    expect(isAtVenue(venue, { lat: null, lng: null }, 200)).toBeNull();
  });

  it("takes whoever reads the code, with an account or without", () => {
    expect(canWalkIn(anonymous).allowed).toBe(true);
    expect(canWalkIn({ kind: "person", id: "p", grants: [] }).allowed).toBe(true);
    expect(canWalkIn(system("a-job")).allowed).toBe(false);
  });
});

describe("what a device sends", () => {
  it("has coordinates on this earth", () => {
    expect(placeSignIn.safeParse({ ref: "r", lat: "30.2", lng: "120.1" }).success).toBe(true);
    for (const [lat, lng] of [
      ["91", "0"],
      ["0", "181"],
      ["x", "0"],
    ])
      expect(placeSignIn.safeParse({ ref: "r", lat, lng }).success).toBe(false);
  });

  it("is at most a hundred entries, each with a key", () => {
    const entry = {
      kind: "walk-in",
      key: "device-key-00000001",
      at: "2026-03-12T06:00:00Z",
      label: "王女士",
      as: "resident",
    };
    const of = (entries: unknown[]) => doorEntries.safeParse({ ref: "r", entries }).success;
    expect(of([entry])).toBe(true);
    expect(of([{ ...entry, key: "short" }])).toBe(false);
    expect(of([{ ...entry, at: "yesterday" }])).toBe(false);
    expect(of([])).toBe(false);
    expect(of(Array(101).fill(entry))).toBe(false);
  });
});
