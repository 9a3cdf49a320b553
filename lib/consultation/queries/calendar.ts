import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { type Locale, say } from "@/lib/core/i18n";
import { statusTags } from "../copy";
import { calendarCopy } from "../copy/calendar";
import { attendanceStatus, consultationStatus, publicStatuses } from "../model";
import type { CalendarEntry } from "../model/calendar-feed";
import { calendarVersions } from "../records/calendar-feed";
import { ownState, publicState } from "../rules/calendar-state";

const daysKept = 90;
const most = 500;

/** Everything that a calendar shows, and what it is called. */
export type CalendarFile = {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
};

const select = {
  id: true,
  ref: true,
  title: true,
  status: true,
  venueId: true,
  startsAt: true,
  endsAt: true,
} as const satisfies Prisma.ConsultationSelect;
type Row = Prisma.ConsultationGetPayload<{ select: typeof select }>;
type Own = { readonly id: string; readonly status: string; readonly consultationId: string };
type Reader = { readonly site: string; readonly locale: Locale; readonly own?: readonly Own[] };

const isPublic = {
  status: { in: [...publicStatuses] },
  noticedAt: { not: null },
} as const satisfies Prisma.ConsultationWhereInput;

function since(now: Date): Date {
  return new Date(now.getTime() - daysKept * 86_400_000);
}

async function entriesOf(rows: readonly Row[], { site, locale, own = [] }: Reader) {
  const [venues, versions] = await Promise.all([
    db.venue.findMany({
      where: { id: { in: rows.map((row) => row.venueId) } },
      select: {
        id: true,
        name: true,
        address: true,
        lat: true,
        lng: true,
        coordinatesInvented: true,
      },
      take: most,
    }),
    calendarVersions(
      db,
      rows.map((row) => row.id),
      own.map((each) => each.id),
    ),
  ]);
  return rows.map((row): CalendarEntry => {
    const venue = venues.find((each) => each.id === row.venueId);
    const mine = own.find((each) => each.consultationId === row.id);
    const status = consultationStatus.parse(row.status);
    const version = versions.get(row.id);
    return {
      ref: row.ref,
      title: row.title,
      place: venue ? `${venue.name} ${venue.address}` : "",
      spot: spotOf(venue),
      note: say(statusTags[status], locale),
      url: `${site}/consultations/${row.ref}`,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      status: mine ? ownState(status, attendanceStatus.parse(mine.status)) : publicState(status),
      sequence: version?.sequence ?? 0,
      changedAt: version?.at ?? row.startsAt,
    };
  });
}

type Standing = { lat: number | null; lng: number | null; coordinatesInvented: boolean };

/** Invented coordinates would lead somebody astray: a calendar cannot say that they are. */
function spotOf(venue: Standing | undefined): CalendarEntry["spot"] {
  if (!venue || venue.coordinatesInvented || venue.lat === null || venue.lng === null) return null;
  return { lat: venue.lat, lng: venue.lng };
}

/** One announced consultation; null where nobody announced it. */
export async function getPublishedCalendar(
  ref: string,
  reader: Reader,
): Promise<CalendarFile | null> {
  const row = await db.consultation.findFirst({ where: { ref, ...isPublic }, select });
  return row ? { name: row.title, entries: await entriesOf([row], reader) } : null;
}

/** Everything announced that is not long over, of the whole district or of one venue. */
export async function listPublishedCalendar(
  of: { readonly venueCode?: string },
  reader: Reader,
  now: Date,
): Promise<CalendarFile | null> {
  const venue = of.venueCode
    ? await db.venue.findUnique({
        where: { code: of.venueCode },
        select: { id: true, name: true },
      })
    : null;
  if (of.venueCode && !venue) return null;
  const rows = await db.consultation.findMany({
    where: { ...isPublic, ...(venue ? { venueId: venue.id } : {}), endsAt: { gte: since(now) } },
    select,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: most,
  });
  const name = venue
    ? say(calendarCopy.ofVenue, reader.locale, { venue: venue.name })
    : say(calendarCopy.all, reader.locale);
  return { name, entries: await entriesOf(rows, reader) };
}

/** What the actor, or their department, was asked to, signed up for, or holds an office in. */
export async function getOwnCalendar(
  actor: Actor,
  reader: Reader,
  now: Date,
): Promise<CalendarFile | null> {
  if (actor.kind !== "person") return null;
  const { id } = actor;
  const own = await db.attendance.findMany({
    where: {
      OR: [{ personId: id }, { departmentId: { in: departmentsOf(actor) } }],
      consultation: { endsAt: { gte: since(now) } },
    },
    select: { id: true, status: true, consultationId: true },
    orderBy: [{ personId: "asc" }, { id: "desc" }],
    take: most,
  });
  const holds = [{ convenorId: id }, { hostId: id }, { recorderId: id }, { headId: id }];
  const invited = { id: { in: own.map((each) => each.consultationId) }, noticedAt: { not: null } };
  const rows = await db.consultation.findMany({
    where: { endsAt: { gte: since(now) }, OR: [invited, ...holds] },
    select,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: most,
  });
  const entries = await entriesOf(rows, { ...reader, own });
  return { name: say(calendarCopy.mine, reader.locale), entries };
}

/** The departments that the actor answers for. */
function departmentsOf(actor: Actor): string[] {
  return actor.grants.flatMap((grant) =>
    grant.role === "handler" || grant.role === "department-lead" ? (grant.departmentId ?? []) : [],
  );
}
