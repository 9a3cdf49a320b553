import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type Day, momentsOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames, type PlaceNames } from "@/lib/place/queries";
import {
  openStatuses,
  type ProblemStatus,
  problemStatus,
  publicStatuses,
  solvedStatuses,
} from "../model";
import { visibleTo } from "../records/problem";
import { noVoices, type Voices, voicesOf } from "./counts";

export type ProblemFilter = {
  readonly street?: string;
  readonly status?: ProblemStatus;
  /** Resolved or verified. */
  readonly solved?: boolean;
  /** Still to be solved. */
  readonly open?: boolean;
  /** Days of the period in which it was confirmed, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly after?: string;
};

export type ProblemRow = Voices & {
  readonly ref: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly place: string;
  readonly categoryCode: string | null;
  readonly terms: readonly string[];
  readonly plan: string | null;
  readonly detectedAt: Date;
};

const size = 20;
const cursorShape = z.tuple([moment, z.uuid()]);

const rowSelect = {
  id: true,
  ref: true,
  title: true,
  status: true,
  divisionCode: true,
  compoundId: true,
  categoryCode: true,
  terms: true,
  plan: true,
  detectedAt: true,
} as const satisfies Prisma.ProblemSelect;
type Selected = Prisma.ProblemGetPayload<{ select: typeof rowSelect }>;

/** Newest first. Four statements, however many rows. */
async function listWhere(
  where: Prisma.ProblemWhereInput,
  filter: ProblemFilter,
): Promise<Page<ProblemRow>> {
  const after = readCursor(cursorShape, filter.after);
  const rows = await db.problem.findMany({
    where: {
      AND: [
        where,
        filter.street ? { divisionCode: { startsWith: filter.street } } : {},
        filter.status ? { status: filter.status } : {},
        filter.solved ? { status: { in: [...solvedStatuses] } } : {},
        filter.open ? { status: { in: [...openStatuses] } } : {},
        { confirmedAt: momentsOf(filter.from, filter.to) },
        after ? beyond(new Date(after[0]), after[1]) : {},
      ],
    },
    select: rowSelect,
    orderBy: [{ detectedAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.detectedAt.getTime(), last.id));
  return { ...page, rows: await named(page.rows) };
}

function beyond(at: Date, id: string): Prisma.ProblemWhereInput {
  return { OR: [{ detectedAt: { lt: at } }, { detectedAt: at, id: { lt: id } }] };
}

async function named(rows: readonly Selected[]): Promise<ProblemRow[]> {
  const [voices, names] = await Promise.all([
    voicesOf(rows.map((row) => row.id)),
    getPlaceNames({
      divisions: rows.map((row) => row.divisionCode),
      compounds: rows.map((row) => row.compoundId),
    }),
  ]);
  return rows.map(({ id, divisionCode, compoundId, status, ...row }) => ({
    ...row,
    ...(voices.get(id) ?? noVoices),
    status: problemStatus.parse(status),
    place: placeName(divisionCode, names, compoundId),
  }));
}

/** Street, community and compound, as far as each is known. */
export function placeName(
  divisionCode: string,
  names: PlaceNames,
  compoundId: string | null,
): string {
  const codes = [9, 12].filter((length) => divisionCode.length >= length);
  const divisions = codes.map((length) => names.division(divisionCode.slice(0, length)));
  const parts = [...divisions, names.compound(compoundId)].filter((name) => name !== undefined);
  return parts.length > 0 ? parts.join(" · ") : (names.division(divisionCode.slice(0, 6)) ?? "");
}

/** What everybody may read. */
export function listPublishedProblems(filter: ProblemFilter): Promise<Page<ProblemRow>> {
  return listWhere({ status: { in: [...publicStatuses] } }, filter);
}

export function listProblems(actor: Actor, filter: ProblemFilter): Promise<Page<ProblemRow>> {
  return listWhere(visibleTo(actor), filter);
}

/** How many problems stand in each status, for the heads of a desk. */
export async function countProblems(
  actor: Actor,
): Promise<Readonly<Partial<Record<ProblemStatus, number>>>> {
  const rows = await db.problem.groupBy({
    by: ["status"],
    where: visibleTo(actor),
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map((row) => [row.status, row._count._all]));
}

/** Problems in a street that nobody holds a consultation on yet, whose category is one of these. */
export function listProblemsNear(
  actor: Actor,
  near: { street: string; categoryCodes: readonly string[] },
): Promise<Page<ProblemRow>> {
  const fits = near.categoryCodes.map((code) => ({ categoryCode: { startsWith: code } }));
  const status = { in: ["confirmed", "planned", "relapsed"] };
  return listWhere({ AND: [visibleTo(actor), { status }, { OR: fits }] }, { street: near.street });
}
