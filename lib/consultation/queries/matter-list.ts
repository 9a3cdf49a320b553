import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { parseRef } from "@/lib/core/ref";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type MatterSource,
  type MatterStatus,
  matterSource,
  matterStatus,
  matterStatuses,
} from "../model";
import { consultationScopes } from "../policy";

export type MatterFilter = {
  readonly status?: MatterStatus;
  readonly source?: MatterSource;
  readonly street?: string;
  /** Of the title, or a reference. */
  readonly words?: string;
  readonly after?: string;
};

export type MatterRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: MatterStatus;
  readonly source: MatterSource;
  readonly place: string;
  readonly street: string;
  readonly venue: string;
  readonly households: number | null;
  readonly suggestedAt: Date;
  readonly publicUntil: Date | null;
};

const size = 20;
const exportedAtMost = 5000;
const cursorShape = z.tuple([moment, z.uuid()]);

const rowSelect = {
  id: true,
  ref: true,
  title: true,
  status: true,
  source: true,
  divisionCode: true,
  venueId: true,
  households: true,
  suggestedAt: true,
  publicUntil: true,
} as const satisfies Prisma.MatterSelect;
type Selected = Prisma.MatterGetPayload<{ select: typeof rowSelect }>;

/** The matters an actor reads at the desk: in the scope, or of the venue, of one of their offices. */
export function matterScopes(actor: Actor): Prisma.MatterWhereInput {
  const scopes = consultationScopes(actor);
  if (scopes.length === 0) return { id: { in: [] } };
  return {
    OR: scopes.map(({ scope, venueId }) => ({
      divisionCode: { startsWith: scope },
      ...(venueId ? { venueId } : {}),
    })),
  };
}

function asked(actor: Actor, { status, source, street, words }: MatterFilter) {
  const exact = words ? parseRef(words)?.ref : undefined;
  return [
    matterScopes(actor),
    status ? { status } : {},
    source ? { source } : {},
    street ? { divisionCode: { startsWith: street } } : {},
    words ? { OR: [{ title: { contains: words } }, ...(exact ? [{ ref: exact }] : [])] } : {},
  ];
}

function beyond(after: string | undefined): Prisma.MatterWhereInput {
  const cursor = readCursor(cursorShape, after);
  if (!cursor) return {};
  const [at, id] = [new Date(cursor[0]), cursor[1]];
  return { OR: [{ suggestedAt: { lt: at } }, { suggestedAt: at, id: { lt: id } }] };
}

/** The newest first. */
export async function listMatters(actor: Actor, filter: MatterFilter): Promise<Page<MatterRow>> {
  const rows = await db.matter.findMany({
    where: { AND: [...asked(actor, filter), beyond(filter.after)] },
    select: rowSelect,
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.suggestedAt.getTime(), last.id));
  return { ...page, rows: await named(page.rows) };
}

/** The whole narrowed list for a file, the newest first. */
export async function listMattersForFile(
  actor: Actor,
  filter: MatterFilter,
): Promise<readonly MatterRow[]> {
  const rows = await db.matter.findMany({
    where: { AND: asked(actor, filter) },
    select: rowSelect,
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
    take: exportedAtMost,
  });
  return named(rows);
}

/** How many stand in each status, narrowed by the rest of the filter. */
export async function countMatters(
  actor: Actor,
  { status: _all, after: _page, ...filter }: MatterFilter,
): Promise<Readonly<Partial<Record<MatterStatus, number>>>> {
  const rows = await db.matter.groupBy({
    by: ["status"],
    where: { AND: asked(actor, filter) },
    _count: { _all: true },
  });
  const known = rows.filter((row) => (matterStatuses as readonly string[]).includes(row.status));
  return Object.fromEntries(known.map((row) => [row.status, row._count._all]));
}

async function named(rows: readonly Selected[]): Promise<MatterRow[]> {
  const names = await getPlaceNames({
    venues: rows.flatMap((row) => row.venueId ?? []),
    divisions: rows.flatMap((row) => [row.divisionCode, row.divisionCode.slice(0, 9)]),
  });
  return rows.map(({ id: _id, divisionCode, venueId, status, source, ...row }) => ({
    ...row,
    status: matterStatus.parse(status),
    source: matterSource.parse(source),
    place: names.division(divisionCode) ?? "",
    street: names.division(divisionCode.slice(0, 9)) ?? "",
    venue: (venueId && names.venue(venueId)) || "",
  }));
}
