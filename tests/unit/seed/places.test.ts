import { describe, expect, test } from "vitest";
import { covers } from "@/lib/core/scope";
import { streetCentres } from "@/prisma/seed/data/street-centres";
import { makeGround } from "@/prisma/seed/ground";

const ground = makeGround("2026-11-23");
const { divisions, venues, compounds, firms, departments } = ground;
const communities = divisions.filter((one) => one.level === "community");

describe("divisions", () => {
  test("are 12 streets and 222 communities of one district", () => {
    expect(divisions.filter((one) => one.level === "street")).toHaveLength(12);
    expect(communities).toHaveLength(222);
    expect(communities.every((one) => covers("330106", one.code))).toBe(true);
  });

  test("hang together by their parents", () => {
    const codes = new Set(divisions.map((one) => one.code));
    for (const { code, parentCode } of divisions) {
      if (parentCode === null) expect(code).toBe("33");
      else {
        expect(codes).toContain(parentCode);
        expect(covers(parentCode, code)).toBe(true);
      }
    }
  });

  test("say which coordinates are invented, and keep them near the street's centre", () => {
    for (const community of communities) {
      const centre = streetCentres.find((one) => one.code === community.parentCode);
      expect(community.coordinatesInvented).toBe(true);
      expect(Math.abs((community.lat ?? 0) - (centre?.lat ?? 99))).toBeLessThan(0.05);
      expect(Math.abs((community.lng ?? 0) - (centre?.lng ?? 99))).toBeLessThan(0.05);
    }
    const spots = communities.map(({ lat, lng }) => `${lat},${lng}`);
    expect(new Set(spots).size).toBe(222);
    const streets = divisions.filter((one) => one.level === "street");
    expect(streets.every((one) => one.lat !== null && !one.coordinatesInvented)).toBe(true);
  });
});

describe("venues", () => {
  const of = (kind: string) => venues.filter((venue) => venue.kind === kind);
  const named = (code: string) => venues.find((venue) => venue.code === code)?.name;

  test("are 12 halls, 217 community stations, 6 in business parks and 30 studios", () => {
    expect(of("hall")).toHaveLength(12);
    expect(of("station").filter((venue) => !venue.park)).toHaveLength(217);
    expect(of("station").filter((venue) => venue.park)).toHaveLength(6);
    expect(of("studio")).toHaveLength(30);
    expect(of("info-point")).toHaveLength(2);
    expect(venues).toHaveLength(267);
  });

  test("bear their published names", () => {
    expect(named("hall-330106009")).toBe("民生议事堂·留下真言");
    expect(named("hall-330106109")).toBe("民生议事堂·慧聚三墩");
    expect(named("hall-330106012")).toBe("民生议事堂·灵隐");
    expect(named("station-330106012006")).toBe("庆丰社区协商驿站");
    expect(named("station-330106005055")).toBe("翠苑一区“民呼我为·协商驿站”");
    expect(named("studio-01")).toBe("溪湖汇·数智财经");
    expect(named("studio-02")).toBe("溪湖汇·引智聚泉");
    expect(named("studio-03")).toBe("溪湖汇·艺创荟才");
  });

  test("stand in every community of the story streets", () => {
    for (const street of ["330106002", "330106005", "330106012"]) {
      for (const { code } of communities.filter((one) => one.parentCode === street)) {
        expect(named(`station-${code}`)).toBeDefined();
      }
    }
  });

  test("have a code, a name and a telephone of their own and an address marked as invented", () => {
    expect(new Set(venues.map((venue) => venue.code)).size).toBe(267);
    expect(new Set(venues.map((venue) => venue.name)).size).toBe(267);
    expect(new Set(venues.map((venue) => venue.phone)).size).toBe(267);
    for (const venue of venues) {
      expect(venue.address).toMatch(/（示例地址）$/);
      expect(venue.phone).toMatch(/^0571-0000 \d{4}$/);
      expect(venue.coordinatesInvented).toBe(true);
    }
  });
});

describe("property", () => {
  test("has 24 firms and 130 compounds with codes of their own", () => {
    expect(new Set(firms.map((firm) => firm.code)).size).toBe(24);
    expect(new Set(compounds.map((compound) => compound.code)).size).toBe(130);
  });

  test("names no two compounds of a street alike", () => {
    const names = compounds.map((one) => `${one.divisionCode.slice(0, 9)} ${one.name}`);
    expect(new Set(names).size).toBe(130);
  });

  test("keeps the story compounds: two without a firm, one with", () => {
    const firmOf = (name: string) => compounds.find((one) => one.name === name)?.firmId;
    expect(firmOf("庆丰新村")).toBeNull();
    expect(firmOf("宝石里")).toBeNull();
    expect(firmOf("翠苑一区")).toBe(firms[0]?.id);
    const without = compounds.filter((one) => one.firmId === null).length;
    expect(without).toBeGreaterThan(10);
    expect(without).toBeLessThan(50);
  });

  test("marks every firm and every compound but the two known ones as invented", () => {
    expect(firms.every((firm) => firm.invented)).toBe(true);
    const known = compounds.filter((one) => !one.invented).map((one) => one.name);
    expect(known).toEqual(["庆丰新村", "翠苑一区"]);
  });
});

test("departments are the district's and an office for each street", () => {
  expect(new Set(departments.map((one) => one.code)).size).toBe(departments.length);
  expect(departments.filter((one) => one.street)).toHaveLength(12);
  expect(departments.find((one) => one.code === "street-330106109")?.name).toBe("三墩镇人民政府");
});
