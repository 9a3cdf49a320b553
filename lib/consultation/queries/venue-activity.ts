import "server-only";
import { addDays, type Day, dayOf, startOfDay } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { sampleSetting, settingsAround } from "@/lib/core/settings";
import {
  type ConsultationStatus,
  consultationStatus,
  type MatterStatus,
  matterStatus,
  publicStatuses,
} from "../model";
import { publicMatterStatuses } from "../model/matter-voice";
import type { Activity, VenueRules } from "../rules/venue-activity";

const keys = {
  hall: "venue.hall-yearly",
  station: "venue.station-yearly",
  studioQuarter: "venue.studio-quarterly",
  sleepingDays: "venue.sleeping-days",
  receptionMonthly: "venue.reception-monthly",
} as const;

/** What a year asks of venues in a district, in one statement. */
export async function getPublishedActivityRules(district: string): Promise<VenueRules> {
  const rows = await settingsAround(db, district);
  const of = (key: (typeof keys)[keyof typeof keys]) =>
    rows.findLast((row) => row.key === key)?.value ?? sampleSetting(key);
  return {
    hall: of(keys.hall),
    station: of(keys.station),
    studioQuarter: of(keys.studioQuarter),
    sleepingDays: of(keys.sleepingDays),
    receptionMonthly: of(keys.receptionMonthly),
  };
}

type Row = {
  venueId: string;
  kind: string;
  held: number;
  receptions: number;
  last: Date | null;
  openedOn: Day | null;
};
export type HeldAt = Activity & { readonly kind: string; readonly receptions: number };

/**
 * What was held this year and last by venue, of every venue of a scope that held any in two years or
 * opened in them, in one statement. A reception day is one of a series at the venue.
 */
export async function countPublishedActivity(
  scope: string,
  now: Date,
): Promise<ReadonlyMap<string, HeldAt>> {
  const today = dayOf(now);
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const since = startOfDay(addDays(today, -730));
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id"::text AS "venueId", v."kind", v."openedOn", max(c."startedAt") AS "last",
      (count(c."id") FILTER (WHERE c."startedAt" >= ${year}))::int AS "held",
      (count(o."consultationId") FILTER (WHERE c."startedAt" >= ${year}))::int AS "receptions"
    FROM "Venue" v LEFT JOIN "Consultation" c ON c."venueId" = v."id"
      AND c."startsAt" >= ${since} AND c."startedAt" <= ${now}
    LEFT JOIN "SeriesOccurrence" o ON o."consultationId" = c."id"
    WHERE v."divisionCode" LIKE ${`${scope}%`}
    GROUP BY v."id" HAVING count(c."id") > 0 OR v."openedOn" IS NOT NULL LIMIT 5000`;
  return new Map(
    rows.map(({ venueId, last, ...row }) => [venueId, { ...row, lastDay: last && dayOf(last) }]),
  );
}

export type VenueMeeting = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly seatsTaken: number;
};
export type VenueMatter = {
  readonly ref: string;
  readonly title: string;
  readonly status: MatterStatus;
  readonly at: Date;
};
export type VenueYear = {
  readonly activity: Activity;
  /** Reception days held this year: those of a series at the venue. */
  readonly receptions: number;
  readonly members: number;
  readonly residents: number;
  /** Soonest first. */
  readonly coming: readonly VenueMeeting[];
  /** Latest first. */
  readonly past: readonly VenueMeeting[];
  readonly matters: readonly VenueMatter[];
};

const meetingSelect = {
  ref: true,
  title: true,
  status: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  seatsTaken: true,
} as const satisfies Prisma.ConsultationSelect;

async function figuresOf(venueId: string, now: Date) {
  const year = startOfDay(`${dayOf(now).slice(0, 4)}-01-01`);
  const [row] = await db.$queryRaw<
    {
      held: number;
      receptions: number;
      last: Date | null;
      openedOn: Day | null;
      members: number;
      residents: number;
    }[]
  >`
    SELECT count(DISTINCT c."id") FILTER (WHERE c."startedAt" >= ${year})::int AS "held",
      max(c."startedAt") AS "last",
      count(DISTINCT o."consultationId") FILTER (WHERE c."startedAt" >= ${year})::int AS "receptions",
      (SELECT v."openedOn" FROM "Venue" v WHERE v."id" = ${venueId}::uuid) AS "openedOn",
      (count(a."id") FILTER (WHERE c."startedAt" >= ${year} AND a."capacityAs" = 'member'))::int
        AS "members",
      (count(a."id") FILTER (WHERE c."startedAt" >= ${year} AND a."capacityAs" = 'resident'))::int
        AS "residents"
    FROM "Consultation" c LEFT JOIN "Attendance" a
      ON a."consultationId" = c."id" AND a."status" = 'present'
    LEFT JOIN "SeriesOccurrence" o ON o."consultationId" = c."id"
    WHERE c."venueId" = ${venueId}::uuid AND c."startedAt" <= ${now}`;
  return row;
}

/** A venue's year as everybody may see it: what was held and is to come, who came, its matters. */
export async function getPublishedVenueYear(venueId: string, now: Date): Promise<VenueYear> {
  const [figures, meetings, matters] = await Promise.all([
    figuresOf(venueId, now),
    db.consultation.findMany({
      where: { venueId, status: { in: [...publicStatuses] }, noticedAt: { not: null } },
      select: meetingSelect,
      orderBy: [{ startsAt: "desc" }, { id: "desc" }],
      take: 40,
    }),
    mattersOf(venueId, dayOf(now)),
  ]);
  const rows = meetings.map((row) => ({ ...row, status: consultationStatus.parse(row.status) }));
  const isComing = (row: VenueMeeting) => row.endsAt >= now;
  return {
    activity: {
      held: figures?.held ?? 0,
      lastDay: figures?.last ? dayOf(figures.last) : null,
      openedOn: figures?.openedOn ?? null,
    },
    receptions: figures?.receptions ?? 0,
    members: figures?.members ?? 0,
    residents: figures?.residents ?? 0,
    coming: rows.filter(isComing).reverse(),
    past: rows.filter((row) => !isComing(row)).slice(0, 20),
    matters,
  };
}

async function mattersOf(venueId: string, today: Day): Promise<VenueMatter[]> {
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const rows = await db.matter.findMany({
    where: {
      status: { in: [...publicMatterStatuses] },
      OR: [
        { venueId, suggestedAt: { gte: year } },
        { consultations: { some: { venueId, startsAt: { gte: year } } } },
      ],
    },
    select: { ref: true, title: true, status: true, suggestedAt: true },
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map(({ suggestedAt: at, status, ...row }) => ({
    ...{ ...row, at, status: matterStatus.parse(status) },
  }));
}
