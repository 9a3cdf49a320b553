import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type Day, momentsOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type ConsultationForm,
  type ConsultationStatus,
  consultationForm,
  consultationStatus,
  publicStatuses,
} from "../model";
import { canWorkOn } from "../policy";
import { visibleTo } from "../records";

export type ConsultationFilter = {
  /** Coming ones soonest first, past ones latest first. */
  readonly when: "coming" | "past";
  readonly street?: string;
  readonly venueId?: string;
  readonly status?: ConsultationStatus;
  /** Only those that took place. */
  readonly held?: boolean;
  /** Days of the period in which it was to begin, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly after?: string;
};

export type ConsultationRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly form: ConsultationForm;
  readonly venue: string;
  readonly street: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly seatsTaken: number;
};

/** A row on a desk: its working page, else its public one where there is one. */
export type DeskRow = ConsultationRow & { readonly opens: "desk" | "public" | null };

const size = 20;
const cursorShape = z.tuple([moment, z.uuid()]);

const rowSelect = {
  id: true,
  ref: true,
  title: true,
  status: true,
  form: true,
  venueId: true,
  divisionCode: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  seatsTaken: true,
  noticedAt: true,
  convenorId: true,
  hostId: true,
  recorderId: true,
  headId: true,
} as const satisfies Prisma.ConsultationSelect;
type Selected = Prisma.ConsultationGetPayload<{ select: typeof rowSelect }>;

async function pageWhere(
  where: Prisma.ConsultationWhereInput,
  filter: ConsultationFilter,
  now: Date,
): Promise<Page<Selected>> {
  const isComing = filter.when === "coming";
  const rows = await db.consultation.findMany({
    where: {
      AND: [
        where,
        isComing ? { endsAt: { gte: now } } : { endsAt: { lt: now } },
        filter.street ? { divisionCode: { startsWith: filter.street } } : {},
        filter.venueId ? { venueId: filter.venueId } : {},
        filter.status ? { status: filter.status } : {},
        filter.held ? { startedAt: { not: null } } : {},
        { startsAt: momentsOf(filter.from, filter.to) },
        beyond(filter),
      ],
    },
    select: rowSelect,
    orderBy: isComing
      ? [{ startsAt: "asc" }, { id: "asc" }]
      : [{ startsAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  return pageOf(rows, size, (last) => cursorOf(last.startsAt.getTime(), last.id));
}

function beyond({ when, after }: ConsultationFilter): Prisma.ConsultationWhereInput {
  const cursor = readCursor(cursorShape, after);
  if (!cursor) return {};
  const [time, id] = [new Date(cursor[0]), cursor[1]];
  return when === "coming"
    ? { OR: [{ startsAt: { gt: time } }, { startsAt: time, id: { gt: id } }] }
    : { OR: [{ startsAt: { lt: time } }, { startsAt: time, id: { lt: id } }] };
}

async function named(rows: readonly Selected[]): Promise<ConsultationRow[]> {
  const names = await getPlaceNames({
    venues: rows.map((row) => row.venueId),
    divisions: rows.map((row) => row.divisionCode),
  });
  return rows.map(({ ref, title, startsAt, endsAt, capacity, seatsTaken, ...row }) => ({
    ...{ ref, title, startsAt, endsAt, capacity, seatsTaken },
    status: consultationStatus.parse(row.status),
    form: consultationForm.parse(row.form),
    venue: names.venue(row.venueId) ?? "",
    street: names.division(row.divisionCode.slice(0, 9)) ?? "",
  }));
}

const published: Prisma.ConsultationWhereInput = {
  status: { in: [...publicStatuses] },
  noticedAt: { not: null },
};

export async function listPublishedConsultations(
  filter: ConsultationFilter,
  now: Date,
): Promise<Page<ConsultationRow>> {
  const page = await pageWhere(published, filter, now);
  return { ...page, rows: await named(page.rows) };
}

export async function listConsultations(
  actor: Actor,
  filter: ConsultationFilter,
  now: Date,
): Promise<Page<DeskRow>> {
  const page = await pageWhere(visibleTo(actor), filter, now);
  const rows = await named(page.rows);
  return { ...page, rows: rows.map((row, n) => ({ ...row, opens: pageFor(actor, page.rows[n]) })) };
}

function pageFor(actor: Actor, row: Selected | undefined): DeskRow["opens"] {
  if (row && canWorkOn(actor, row).allowed) return "desk";
  return row?.noticedAt ? "public" : null;
}

/** What was and will be deliberated on a problem, latest first. */
export async function listPublishedConsultationsOf(problemId: string): Promise<ConsultationRow[]> {
  const rows = await db.consultation.findMany({
    where: { AND: [published, { problemId }] },
    select: rowSelect,
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return named(rows);
}

/** How many stand in each status, for the head of a desk. */
export async function countConsultations(
  actor: Actor,
): Promise<Readonly<Partial<Record<ConsultationStatus, number>>>> {
  const rows = await db.consultation.groupBy({
    by: ["status"],
    where: visibleTo(actor),
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map((row) => [row.status, row._count._all]));
}
