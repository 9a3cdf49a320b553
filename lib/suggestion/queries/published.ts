import "server-only";
import { z } from "zod";
import { type Day, momentsOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getDivisionNames } from "@/lib/place/queries";
import {
  type Adoption,
  type AdoptionFilter,
  adoptionsIn,
  type PublicState,
  publicStatuses,
  type Resolution,
  type ResolutionFilter,
  type SuggestionStatus,
} from "../model";
import { isConfirmed } from "../rules/confirmed";
import { statesOf } from "../rules/public-state";

export type PublishedFilter = {
  readonly scope?: string;
  readonly street?: string;
  readonly department?: string;
  readonly adoption?: AdoptionFilter;
  readonly resolution?: ResolutionFilter;
  /** Days of the period in which it was raised, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly state?: PublicState;
  readonly q?: string;
  readonly after?: string;
};

export type PublishedRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: SuggestionStatus;
  readonly adoption: Adoption;
  readonly resolution: Resolution | null;
  readonly place: string;
  readonly department: string | null;
  readonly raisedAt: Date;
  readonly promisedOn: string | null;
  /** A person said so: closed and done. */
  readonly confirmed: boolean;
};

const pageSize = 30;
const cursor = z.tuple([momentText, z.uuid()]);

async function whereOf(filter: PublishedFilter): Promise<Prisma.SuggestionWhereInput> {
  const { street, scope, department, adoption, resolution, state, q } = filter;
  const lead = department
    ? await db.department.findUnique({ where: { code: department }, select: { id: true } })
    : null;
  return {
    status: { in: [...(state ? statesOf(state) : publicStatuses)] },
    divisionCode: { startsWith: street ?? scope ?? "" },
    ...(department ? { leadDepartmentId: lead?.id ?? "00000000-0000-0000-0000-000000000000" } : {}),
    ...(adoption ? { adoption: { in: [...adoptionsIn(adoption)] } } : {}),
    raisedAt: momentsOf(filter.from, filter.to),
    ...(resolution ? { resolution: resolutionIn(resolution) } : {}),
    ...(q ? { title: { contains: q, mode: "insensitive" } } : {}),
  };
}

function resolutionIn(filter: ResolutionFilter): Prisma.StringNullableFilter | string | null {
  if (filter === "none") return null;
  return filter === "given" ? { not: null } : filter;
}

function onward(after: string | undefined): Prisma.SuggestionWhereInput {
  const from = readCursor(cursor, after);
  if (!from) return {};
  const [raisedAt, id] = from;
  return { OR: [{ raisedAt: { lt: raisedAt } }, { raisedAt, id: { lt: id } }] };
}

const select = {
  id: true,
  ref: true,
  title: true,
  status: true,
  adoption: true,
  resolution: true,
  divisionCode: true,
  leadDepartmentId: true,
  raisedAt: true,
  replies: {
    where: { publishedAt: { not: null } },
    select: { promisedOn: true, lookBackDueOn: true },
    orderBy: { round: "desc" },
    take: 1,
  },
  _count: { select: { ratings: true } },
} as const satisfies Prisma.SuggestionSelect;
type Row = Prisma.SuggestionGetPayload<{ select: typeof select }>;
type Names = ReadonlyMap<string, string>;

function shown(row: Row, names: Names, departments: Names): PublishedRow {
  const { id: _, leadDepartmentId, divisionCode, replies, _count, ...rest } = row;
  const [reply] = replies;
  const places = [divisionCode.slice(0, 9), divisionCode.slice(0, 12)].map((code) =>
    names.get(code),
  );
  const closing = { ratings: _count.ratings, lookBackDueOn: reply?.lookBackDueOn ?? null };
  return {
    ...rest,
    status: row.status as SuggestionStatus,
    adoption: row.adoption as Adoption,
    resolution: row.resolution as Resolution | null,
    confirmed: isConfirmed({ ...row, ...closing }),
    place: [...new Set(places)].filter(Boolean).join(" · "),
    department: departments.get(leadDepartmentId ?? "") ?? null,
    promisedOn: reply?.promisedOn ?? null,
  };
}

/** Confirmed suggestions, newest first. */
export async function listPublishedSuggestions(
  filter: PublishedFilter,
): Promise<Page<PublishedRow>> {
  const rows = await db.suggestion.findMany({
    where: { AND: [await whereOf(filter), onward(filter.after)] },
    select,
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const page = pageOf(rows, pageSize, (row) => cursorOf(row.raisedAt.toISOString(), row.id));
  const [names, departments] = await Promise.all([
    getDivisionNames(page.rows.map((row) => row.divisionCode)),
    departmentNames(page.rows.map((row) => row.leadDepartmentId)),
  ]);
  return { ...page, rows: page.rows.map((row) => shown(row, names, departments)) };
}

/** Short names of departments by id, in one statement. */
export async function departmentNames(
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await db.department.findMany({
    where: { id: { in: wanted } },
    select: { id: true, shortName: true },
  });
  return new Map(rows.map((row) => [row.id, row.shortName]));
}

export type AdoptionCounts = Readonly<Record<Adoption | "raised" | "decided", number>>;

/** 采纳率 from the records: by raised, and beside it by decided. */
export async function countPublishedAdoptions(filter: PublishedFilter): Promise<AdoptionCounts> {
  const rows = await db.suggestion.groupBy({
    by: ["adoption"],
    where: { AND: [await whereOf(filter), { status: { not: "withdrawn" } }] },
    _count: { _all: true },
  });
  const of = (adoption: Adoption) =>
    rows.find((row) => row.adoption === adoption)?._count._all ?? 0;
  const raised = rows.reduce((sum, row) => sum + row._count._all, 0);
  return {
    raised,
    decided: raised - of("pending"),
    pending: of("pending"),
    adopted: of("adopted"),
    "partly-adopted": of("partly-adopted"),
    "for-reference": of("for-reference"),
    "not-adopted": of("not-adopted"),
  };
}
