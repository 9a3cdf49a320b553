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
import type { Activity, ActivityRules } from "../rules/venue-activity";

const keys = {
  hall: "venue.hall-yearly",
  station: "venue.station-yearly",
  studioQuarter: "venue.studio-quarterly",
  sleepingDays: "venue.sleeping-days",
} as const;

/** What a year asks of venues in a district, in one statement. */
export async function getPublishedActivityRules(district: string): Promise<ActivityRules> {
  const rows = await settingsAround(db, district);
  const of = (key: (typeof keys)[keyof typeof keys]) =>
    rows.findLast((row) => row.key === key)?.value ?? sampleSetting(key);
  return {
    hall: of(keys.hall),
    station: of(keys.station),
    studioQuarter: of(keys.studioQuarter),
    sleepingDays: of(keys.sleepingDays),
  };
}

type Row = { venueId: string; kind: string; held: number; last: Date };
export type HeldAt = Activity & { readonly kind: string };

/** What was held by venue within a year, of every venue of a scope that held any, in one statement. */
export async function countPublishedActivity(
  scope: string,
  now: Date,
): Promise<ReadonlyMap<string, HeldAt>> {
  const today = dayOf(now);
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const since = startOfDay(addDays(today, -730));
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id"::text AS "venueId", v."kind", max(c."startedAt") AS "last",
      (count(*) FILTER (WHERE c."startedAt" >= ${year}))::int AS "held"
    FROM "Consultation" c JOIN "Venue" v ON v."id" = c."venueId"
    WHERE c."divisionCode" LIKE ${`${scope}%`} AND c."startsAt" >= ${since}
      AND c."startedAt" <= ${now}
    GROUP BY v."id" LIMIT 5000`;
  return new Map(
    rows.map(({ venueId, kind, held, last }) => [venueId, { kind, held, lastDay: dayOf(last) }]),
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
    { held: number; last: Date | null; members: number; residents: number }[]
  >`
    SELECT count(DISTINCT c."id") FILTER (WHERE c."startedAt" >= ${year})::int AS "held",
      max(c."startedAt") AS "last",
      (count(a."id") FILTER (WHERE c."startedAt" >= ${year} AND a."capacityAs" = 'member'))::int
        AS "members",
      (count(a."id") FILTER (WHERE c."startedAt" >= ${year} AND a."capacityAs" = 'resident'))::int
        AS "residents"
    FROM "Consultation" c LEFT JOIN "Attendance" a
      ON a."consultationId" = c."id" AND a."status" = 'present'
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
    },
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
