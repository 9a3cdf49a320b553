import "server-only";
import { publicStatuses } from "@/lib/campaign/model";
import { db } from "@/lib/core/db";
import type { Dimension, Narrow, Narrowing } from "../model/board";

export type BoardPart = {
  readonly code: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lng: number | null;
};

/** The names around a dashboard: its scope and what is above and one step below it. */
export type BoardFrame = {
  readonly name: string;
  /** The name of where dashboards begin. */
  readonly home: string;
  readonly above: readonly BoardPart[];
  readonly parts: readonly BoardPart[];
};

const lengths = [2, 4, 6, 9, 12];

/** Null where there is no such place; one statement. */
export async function getBoardFrame(scope: string, home: string): Promise<BoardFrame | null> {
  const above = lengths.filter((each) => each <= scope.length).map((each) => scope.slice(0, each));
  const rows = await db.division.findMany({
    where: { OR: [{ code: { in: [...above, home] } }, { parentCode: scope }] },
    select: { code: true, name: true, lat: true, lng: true },
    orderBy: { code: "asc" },
    take: 400,
  });
  const own = rows.find((row) => row.code === scope);
  const isBelow = ({ code }: BoardPart) => code.length > scope.length && code.startsWith(scope);
  const parts = rows.filter((row) => isBelow(row) && (row.code !== home || scope.length < 6));
  if (!own && !home.startsWith(scope) && parts.length === 0) return null;
  const wider = rows.filter((row) => row.code !== scope && scope.startsWith(row.code));
  const begins = rows.find((row) => row.code === home);
  return { name: own?.name ?? "", home: begins?.name ?? "", above: wider, parts };
}

export type KeyName = { readonly key: string; readonly code: string; readonly name: string };
type Keys = readonly string[];

const isId = (key: string) => /^[0-9a-f-]{36}$/.test(key);

const namedBy: Partial<Record<Dimension, (keys: Keys) => Promise<KeyName[]>>> = {
  department: async (keys) => {
    const rows = await db.department.findMany({
      where: { id: { in: keys.filter(isId) } },
      select: { id: true, code: true, shortName: true },
      take: 1000,
    });
    return rows.map(({ id, code, shortName }) => ({ key: id, code, name: shortName }));
  },
  firm: async (keys) => {
    const rows = await db.firm.findMany({
      where: { id: { in: keys.filter(isId) } },
      select: { id: true, code: true, name: true },
      take: 1000,
    });
    return rows.map(({ id, ...row }) => ({ key: id, ...row }));
  },
  campaign: async (keys) => {
    const rows = await db.campaign.findMany({
      where: { id: { in: keys.filter(isId) } },
      select: { id: true, slug: true, name: true },
      take: 1000,
    });
    return rows.map(({ id, slug, name }) => ({ key: id, code: slug, name }));
  },
};

async function divisions(keys: Keys): Promise<KeyName[]> {
  const rows = await db.division.findMany({
    where: { code: { in: [...keys] } },
    select: { code: true, name: true },
    take: 5000,
  });
  return rows.map(({ code, name }) => ({ key: code, code, name }));
}

/** Names and codes of the keys of one dimension, in one statement; categories, sectors and months have their words. */
export async function getPublishedKeyNames(
  by: Dimension,
  keys: Keys,
): Promise<ReadonlyMap<string, KeyName>> {
  const isPlace = by === "district" || by === "street" || by === "community";
  const read = isPlace ? divisions : namedBy[by];
  const rows = keys.length > 0 && read ? await read(keys) : [];
  return new Map(rows.map((row) => [row.key, row]));
}

type Found = KeyName | null;

const found: Record<Narrowing, (code: string) => Promise<Found>> = {
  department: async (code) => {
    const row = await db.department.findUnique({ where: { code } });
    return row && { key: row.id, code, name: row.shortName };
  },
  firm: async (code) => {
    const row = await db.firm.findUnique({ where: { code } });
    return row && { key: row.id, code, name: row.name };
  },
  campaign: async (slug) => {
    const row = await db.campaign.findFirst({
      where: { slug, status: { in: [...publicStatuses] } },
    });
    return row && { key: row.id, code: slug, name: row.name };
  },
  category: async (group) => {
    const row = await db.category.findFirst({ where: { groupCode: group } });
    return row && { key: group, code: group, name: row.groupName };
  },
};

/** What an address narrows to, by its code; null where there is no such thing. */
export async function findNarrow({ by, key }: Narrow): Promise<Found> {
  return found[by](key);
}
