import "server-only";
import { z } from "zod";
import type { Day } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { type SiteKind, siteKinds, venueKinds } from "../model";
import type { BoardItem } from "../model/venue";
import { filledBoards } from "../rules/boards";

export type VenueFilter = {
  readonly kind?: SiteKind;
  readonly street?: string;
  readonly words?: string;
  /** By place, or by name. */
  readonly sort?: "name";
  readonly after?: string;
};

export type VenueRow = {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly members: number;
};

const size = 30;
const cursor = z.tuple([z.string(), z.string()]);

function asked({ kind, street, words }: VenueFilter): Prisma.VenueWhereInput {
  return {
    ...(kind && { kind }),
    ...(street && { divisionCode: { startsWith: street } }),
    ...(words && { OR: [{ name: { contains: words } }, { address: { contains: words } }] }),
  };
}

/** The rows after a cursor in the order of the list. */
export function beyond(
  sort: "name" | undefined,
  after: string | undefined,
): Prisma.VenueWhereInput {
  const at = readCursor(cursor, after);
  if (!at) return {};
  const [first, code] = at;
  return sort === "name"
    ? { OR: [{ name: { gt: first } }, { name: first, code: { gt: code } }] }
    : { OR: [{ divisionCode: { gt: first } }, { divisionCode: first, code: { gt: code } }] };
}

export const inOrder = (sort?: "name") =>
  sort === "name"
    ? ([{ name: "asc" }, { code: "asc" }] as const)
    : ([{ divisionCode: "asc" }, { code: "asc" }] as const);

type Keys = { readonly name: string; readonly divisionCode: string; readonly code: string };
export const cursorFor = (sort?: "name") => (row: Keys) =>
  cursorOf(sort === "name" ? row.name : row.divisionCode, row.code);

/** Venues by place or by name; everything about them is public. */
export async function listVenues(filter: VenueFilter): Promise<Page<VenueRow>> {
  const { sort } = filter;
  const rows = await db.venue.findMany({
    where: { AND: [asked(filter), beyond(sort, filter.after)] },
    select: {
      code: true,
      kind: true,
      name: true,
      divisionCode: true,
      address: true,
      phone: true,
      _count: { select: { members: { where: { toDay: null } } } },
    },
    orderBy: [...inOrder(sort)],
    take: size + 1,
  });
  const page = pageOf(rows, size, cursorFor(sort));
  return {
    ...page,
    rows: page.rows.map(({ _count, ...row }) => ({ ...row, members: _count.members })),
  };
}

/** How many venues of each kind stand in a scope. */
export async function countVenues(scope: string): Promise<Readonly<Record<SiteKind, number>>> {
  const where = { divisionCode: { startsWith: scope } };
  const rows = await db.venue.groupBy({ by: ["kind"], where, _count: true });
  const of = (kind: SiteKind) => rows.find((row) => row.kind === kind)?._count ?? 0;
  return Object.fromEntries(siteKinds.map((kind) => [kind, of(kind)])) as Record<SiteKind, number>;
}

export type OfficeHolder = {
  readonly office: string;
  readonly name: string;
  readonly invented: boolean;
  readonly toDay: string | null;
};

export type VenueItem = Omit<VenueRow, "members"> & {
  readonly id: string;
  readonly park: boolean;
  readonly offices: readonly OfficeHolder[];
  readonly members: readonly MemberOfVenue[];
  readonly memberCount: number;
  /** What hangs there by hand, and which of the five are filled. */
  readonly boardRows: readonly { id: string; item: string; textId: string | null }[];
  readonly boards: readonly BoardItem[];
};

export type MemberOfVenue = {
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
  readonly expertise: readonly string[];
};

const inForce = (day: Day) => ({
  fromDay: { lte: day },
  OR: [{ toDay: null }, { toDay: { gte: day } }],
});

const personShape = { select: { name: true, invented: true } } as const;

const itemShape = (day: Day) =>
  ({
    id: true,
    code: true,
    kind: true,
    name: true,
    divisionCode: true,
    park: true,
    address: true,
    phone: true,
    offices: {
      where: inForce(day),
      select: { office: true, toDay: true, personId: true },
      take: 10,
    },
    boards: { select: { id: true, item: true, textId: true }, take: 5 },
    members: {
      where: inForce(day),
      select: { member: { select: { slug: true, expertise: true, person: personShape } } },
      orderBy: { memberId: "asc" },
      take: 60,
    },
  }) as const;

/** One venue with who holds it on that day and which members joined it. */
export async function getVenue(code: string, day: Day): Promise<VenueItem | null> {
  const row = await db.venue.findUnique({ where: { code }, select: itemShape(day) });
  if (!row) return null;
  const people = await db.person.findMany({
    where: { id: { in: row.offices.map((office) => office.personId) } },
    select: { id: true, name: true, invented: true },
  });
  const named = new Map(people.map(({ id, ...person }) => [id, person]));
  const nobody = { name: "", invented: false };
  const { boards: boardRows, ...venue } = row;
  return {
    ...venue,
    boardRows,
    boards: filledBoards({
      kept: boardRows.map((board) => board.item),
      offices: row.offices.map((office) => office.office),
      members: row.members.length,
      phone: row.phone,
    }),
    offices: row.offices.map(({ personId, ...term }) => ({
      ...term,
      ...(named.get(personId) ?? nobody),
    })),
    members: row.members.map(({ member: { person, ...member } }) => ({ ...member, ...person })),
    memberCount: row.members.length,
  };
}

/** Every venue of a scope by name, for a form that names one. */
export async function listVenueChoices(
  scope: string,
): Promise<readonly { id: string; name: string; kind: string }[]> {
  return db.venue.findMany({
    where: { divisionCode: { startsWith: scope }, kind: { in: [...venueKinds] } },
    select: { id: true, name: true, kind: true },
    orderBy: [{ kind: "asc" }, { divisionCode: "asc" }, { code: "asc" }],
    take: 1000,
  });
}
