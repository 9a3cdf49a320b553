import { compoundHeads, compoundTails, firmNames, namedCompounds } from "./data/property";
import { type DivisionRow, district } from "./divisions";
import { chance, pick } from "./pick";
import { seedId } from "./seed-id";

export const compoundCount = 130;

export type FirmRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly invented: boolean;
};

export type CompoundRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly firmId: string | null;
  readonly households: number | null;
  readonly builtYear: number | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly invented: boolean;
};

/** Property firms, all invented: `firm-01` … */
export function makeFirms(): FirmRow[] {
  return firmNames.map((name, index) => {
    const code = `firm-${String(index + 1).padStart(2, "0")}`;
    return {
      id: seedId("firm", code),
      code,
      name: `${name}物业服务有限公司`,
      divisionCode: district,
      invented: true,
    };
  });
}

function inventCompound(community: DivisionRow, index: number, firms: readonly FirmRow[]) {
  const key = `compound ${community.code} ${index}`;
  const builtYear = 1980 + Math.floor(chance(`${key} year`) * 40);
  const unmanaged = builtYear < 2000 && chance(`${key} firm`) < 0.45;
  const head = compoundHeads[(index * 7 + 3) % compoundHeads.length];
  const tail = compoundTails[Math.floor(index / compoundHeads.length) % compoundTails.length];
  return {
    name: `${head}${tail}`,
    builtYear,
    firmId: unmanaged ? null : pick(firms, key).id,
    households: 60 + Math.floor(chance(`${key} size`) * 1200),
    invented: true,
  };
}

/** Every community of the story streets has one; the others by turns, as far as the number goes. */
function homes(divisions: readonly DivisionRow[]): DivisionRow[] {
  const communities = divisions.filter((one) => one.level === "community");
  const story = ["330106002", "330106005", "330106012"];
  const near = communities.filter((one) => story.includes(one.parentCode ?? ""));
  const far = communities.filter((one) => !story.includes(one.parentCode ?? ""));
  const wanted = compoundCount - namedCompounds.length - near.length;
  return [...near, ...far.filter((_, n) => (n * wanted) % far.length < wanted)];
}

function nearby(community: DivisionRow, key: string) {
  const shift = (axis: string) => (chance(`${key} ${axis}`) - 0.5) / 250;
  const place = (degrees: number, axis: string) => Math.round((degrees + shift(axis)) * 1e5) / 1e5;
  return {
    lat: community.lat === null ? null : place(community.lat, "lat"),
    lng: community.lng === null ? null : place(community.lng, "lng"),
  };
}

/** Compounds: `compound-<community>-<n>`; without a firm they are 无物业. */
export function makeCompounds(
  divisions: readonly DivisionRow[],
  firms: readonly FirmRow[],
): CompoundRow[] {
  const named = namedCompounds.map((one) => ({
    communityCode: one.communityCode,
    name: one.name,
    builtYear: one.builtYear,
    firmId: one.firm === null ? null : (firms[one.firm - 1]?.id ?? null),
    households: null,
    invented: one.invented,
  }));
  const invented = homes(divisions).map((community, index) => ({
    communityCode: community.code,
    ...inventCompound(community, index, firms),
  }));
  const seen = new Map<string, number>();
  return [...named, ...invented].map(({ communityCode, ...compound }) => {
    const number = (seen.get(communityCode) ?? 0) + 1;
    seen.set(communityCode, number);
    const code = `compound-${communityCode}-${number}`;
    const community = divisions.find((one) => one.code === communityCode);
    if (!community) throw new Error(`no community ${communityCode}`);
    const id = seedId("compound", code);
    return { id, code, divisionCode: communityCode, ...compound, ...nearby(community, code) };
  });
}
