import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import { type ConsultationStatus, consultationStatus } from "../model";
import { type RestDayRule, restDayRule, type SeriesRhythm, seriesRhythm } from "../model/series";
import { canEndSeries, consultationScopes } from "../policy";
import { seriesSelect } from "../records/series";

export type SeriesRow = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly venue: string;
  readonly every: SeriesRhythm;
  readonly firstDay: string;
  readonly untilDay: string;
  readonly meetings: number;
};

const size = 20;
const cursorShape = z.tuple([moment, z.uuid()]);

/** Series in the scope, or at the venue, of one of the actor's offices. */
function scopesOf(actor: Actor): Prisma.ConsultationSeriesWhereInput {
  const scopes = consultationScopes(actor);
  if (scopes.length === 0) return { id: { in: [] } };
  return {
    OR: scopes.map(({ scope, venueId }) => ({
      divisionCode: { startsWith: scope },
      ...(venueId ? { venueId } : {}),
    })),
  };
}

function beyond(after: string | undefined): Prisma.ConsultationSeriesWhereInput {
  const cursor = readCursor(cursorShape, after);
  if (!cursor) return {};
  const [at, id] = [new Date(cursor[0]), cursor[1]];
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
}

/** The newest first. */
export async function listSeries(
  actor: Actor,
  filter: { readonly after?: string },
): Promise<Page<SeriesRow>> {
  const rows = await db.consultationSeries.findMany({
    where: { AND: [scopesOf(actor), beyond(filter.after)] },
    select: {
      id: true,
      title: true,
      status: true,
      venueId: true,
      every: true,
      firstDay: true,
      untilDay: true,
      createdAt: true,
      _count: { select: { occurrences: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.createdAt.getTime(), last.id));
  const names = await getPlaceNames({ venues: page.rows.map((row) => row.venueId) });
  return {
    ...page,
    rows: page.rows.map(({ venueId, every, _count, createdAt: _at, ...row }) => ({
      ...row,
      venue: names.venue(venueId) ?? "",
      every: seriesRhythm.parse(every),
      meetings: _count.occurrences,
    })),
  };
}

export type SeriesItem = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly venue: string;
  readonly every: SeriesRhythm;
  readonly restDays: RestDayRule;
  readonly firstDay: string;
  readonly untilDay: string;
  readonly hours: string;
  readonly reason: string;
  readonly endNote: string | null;
  readonly mayEnd: boolean;
  readonly meetings: readonly {
    readonly ref: string;
    readonly status: ConsultationStatus;
    readonly startsAt: Date;
    readonly endsAt: Date;
  }[];
};

const meetingsShown = 60;

/** One series with its meetings, for those who prepare consultations there. */
export async function getSeries(actor: Actor, id: string): Promise<SeriesItem | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.consultationSeries.findFirst({
    where: { AND: [{ id }, scopesOf(actor)] },
    select: { ...seriesSelect, status: true, endNoteId: true },
  });
  if (!row) return null;
  const [names, texts, meetings] = await Promise.all([
    getPlaceNames({ venues: [row.venueId] }),
    readProse([row.reasonId, row.endNoteId]),
    db.consultation.findMany({
      where: { occurrence: { seriesId: row.id } },
      select: { ref: true, status: true, startsAt: true, endsAt: true },
      orderBy: [{ startsAt: "desc" }, { id: "desc" }],
      take: meetingsShown,
    }),
  ]);
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    venue: names.venue(row.venueId) ?? "",
    every: seriesRhythm.parse(row.every),
    restDays: restDayRule.parse(row.restDays),
    firstDay: row.firstDay,
    untilDay: row.untilDay,
    hours: `${row.fromTime}–${row.toTime}`,
    reason: texts.get(row.reasonId) ?? "",
    endNote: texts.get(row.endNoteId ?? "") ?? null,
    mayEnd: row.status === "running" && canEndSeries(actor, row).allowed,
    meetings: meetings.map((each) => ({ ...each, status: consultationStatus.parse(each.status) })),
  };
}
