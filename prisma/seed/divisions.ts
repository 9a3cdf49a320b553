import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { streetCentres } from "./data/street-centres";

export const district = "330106";

const rowShape = z.object({
  code: z.string().regex(/^\d{2,12}$/),
  parent_code: z.string(),
  level: z.enum(["province", "city", "district", "street", "community"]),
  name: z.string().min(1),
});

export type DivisionRow = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: z.infer<typeof rowShape>["level"];
  readonly name: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly coordinatesInvented: boolean;
};

/** Rows of a CSV file beside the seed, as objects by column. */
export function readData(name: string): unknown[] {
  const file = join(import.meta.dirname, "data", name);
  return parse(readFileSync(file, "utf8"), { columns: true, bom: true });
}

/** Spread evenly around the street's centre (a sunflower), so that no two lie on one spot. */
function around(code: string, index: number, count: number) {
  const centre = streetCentres.find((one) => one.code === code);
  if (!centre) throw new Error(`no centre for street ${code}`);
  const distance = centre.radiusKm * Math.sqrt((index + 0.5) / count);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const lat = centre.lat + (distance * Math.sin(angle)) / 111.2;
  const kmPerDegree = 111.2 * Math.cos((centre.lat * Math.PI) / 180);
  return { lat: round(lat), lng: round(centre.lng + (distance * Math.cos(angle)) / kmPerDegree) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** 浙江省 → 杭州市 → 西湖区 → 12 streets → 222 communities; a community's coordinates are invented. */
export function makeDivisions(): DivisionRow[] {
  const rows = z.array(rowShape).parse(readData("divisions.csv"));
  return rows.map((row) => {
    const base = {
      code: row.code,
      parentCode: row.parent_code || null,
      level: row.level,
      name: row.name,
    };
    if (row.level === "community") {
      const siblings = rows.filter((other) => other.parent_code === row.parent_code);
      const place = around(row.parent_code, siblings.indexOf(row), siblings.length);
      return { ...base, ...place, coordinatesInvented: true };
    }
    const centre = streetCentres.find((one) => one.code === row.code);
    const known = { lat: centre?.lat ?? null, lng: centre?.lng ?? null };
    return { ...base, ...known, coordinatesInvented: false };
  });
}
