import "server-only";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { ChoiceKind } from "../model/choice";
import type { Concern } from "../records";
import type { Audience } from "../rules/audience";
import { campaignMembers, campaignOfficers } from "./campaign-people";
import { complaintLots } from "./complaint-lots";
import { lots, rowLots } from "./lots";
import { unheardOf } from "./raters";
import { handoverPeople, venueMember, venueOfficers } from "./venue-people";

/** So many are told in one transaction; the next ones in the next. */
const size = 250;
type Ids = readonly (string | null)[];
type Lots = AsyncIterable<Ids>;

function inForce(now: Date) {
  const day = dayOf(now);
  return { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
}

type Holding = {
  readonly role: string | { in: string[] };
  readonly departmentId?: { in: string[] };
  readonly firmId?: string;
  readonly scope?: { in: string[] };
};

/** Who holds an office on the day. */
async function* holders(holding: Holding, now: Date): Lots {
  const read = (after: string | undefined, take: number) =>
    db.grant.findMany({
      where: { ...holding, ...inForce(now), id: { gt: after } },
      select: { id: true, personId: true },
      orderBy: { id: "asc" },
      take,
    });
  for await (const rows of rowLots(size, read)) yield rows.map((row) => row.personId);
}

async function* officersOf(departmentIds: readonly string[], now: Date): Lots {
  if (departmentIds.length === 0) return;
  const role = { in: ["handler", "department-lead"] };
  yield* holders({ role, departmentId: { in: [...departmentIds] } }, now);
}

async function* reportersOf({ complaints }: Concern): Lots {
  for await (const ids of complaintLots(complaints)) {
    const rows = await db.complaint.findMany({
      where: { id: { in: ids }, reporterId: { not: null } },
      select: { reporterId: true, agentId: true, agentRelation: true },
      take: ids.length,
    });
    yield rows.flatMap(({ reporterId, agentId, agentRelation }) =>
      agentRelation === "station" ? [reporterId] : [reporterId, agentId],
    );
  }
}

async function* supportersOf({ complaints }: Concern): Lots {
  for await (const ids of complaintLots(complaints)) {
    const read = (after: string | undefined, take: number) =>
      db.complaintSupport.findMany({
        where: { complaintId: { in: ids }, withdrawnAt: null, id: { gt: after } },
        select: { id: true, personId: true },
        orderBy: { id: "asc" },
        take,
      });
    for await (const rows of rowLots(size, read)) yield rows.map((row) => row.personId);
  }
}

async function* attendeesOf({ consultationId }: Concern): Lots {
  if (!consultationId) return;
  const read = (after: string | undefined, take: number) =>
    db.attendance.findMany({
      where: {
        consultationId,
        personId: { not: null },
        status: { notIn: ["declined", "absent"] },
        id: { gt: after },
      },
      select: { id: true, personId: true },
      orderBy: { id: "asc" },
      take,
    });
  for await (const rows of rowLots(size, read)) yield rows.map((row) => row.personId);
}

/** Who is expected: they joined, or were asked and did not say no. Those who wait or are excused are not. */
async function* comingTo({ consultationId }: Concern, now: Date): Lots {
  if (!consultationId) return;
  const read = (after: string | undefined, take: number) =>
    db.attendance.findMany({
      where: { consultationId, status: { in: ["joined", "invited"] }, id: { gt: after } },
      select: { id: true, personId: true, departmentId: true },
      orderBy: { id: "asc" },
      take,
    });
  for await (const rows of rowLots(size, read)) {
    yield rows.map((row) => row.personId);
    yield* officersOf(
      rows.flatMap((row) => row.departmentId ?? []),
      now,
    );
  }
}

/** Of somebody who follows several of them the first row counts, and the next lot begins after them. */
async function* followersOf({ followable }: Concern): Lots {
  if (followable.length === 0) return;
  yield* lots(size, async (after, take) => {
    const rows = await db.follow.findMany({
      where: { OR: followable.map((each) => ({ ...each })), personId: { gt: after } },
      select: { personId: true },
      orderBy: { personId: "asc" },
      take,
    });
    return rows.map((row) => row.personId);
  });
}

async function* guestOf({ attendanceId: id }: Concern): Lots {
  const row = id && (await db.attendance.findUnique({ where: { id }, select: { personId: true } }));
  if (row) yield [row.personId];
}

/** Handlers and leads of the departments that are invited: of all, or of the one the event is about. */
async function* bodiesOf({ consultationId }: Concern, now: Date, attendanceId?: string): Lots {
  if (!consultationId) return;
  const rows = await db.attendance.findMany({
    where: {
      id: attendanceId,
      consultationId,
      departmentId: { not: null },
      status: { notIn: ["declined", "absent"] },
    },
    select: { departmentId: true },
    take: size,
  });
  yield* officersOf(
    rows.flatMap((row) => row.departmentId ?? []),
    now,
  );
}

/** Every area around a division and the division itself. */
const around = (divisionCode: string) => ({
  in: [...new Set([2, 4, 6, 9, 12].map((length) => divisionCode.slice(0, length)))],
});

async function* triageOf({ urgent, divisionCode }: Concern, now: Date): Lots {
  if (urgent) yield* holders({ role: "triage", scope: around(divisionCode) }, now);
}

async function* those(ids: Ids): Lots {
  yield ids;
}

async function* found(ids: Promise<Ids>): Lots {
  yield await ids;
}

const finders: Record<Audience, (concern: Concern, now: Date) => Lots> = {
  reporters: reportersOf,
  attendees: attendeesOf,
  coming: comingTo,
  departments: ({ departmentIds }, now) => officersOf(departmentIds, now),
  "co-department": ({ namedDepartmentId: id }, now) => officersOf(id ? [id] : [], now),
  firm: ({ namedFirmId: firmId }, now) =>
    firmId ? holders({ role: "firm-contact", firmId }, now) : those([]),
  office: ({ officeIds }) => those(officeIds),
  observer: ({ observerId }) => those([observerId]),
  officer: ({ officerId }) => those([officerId]),
  protection: (_concern, now) => holders({ role: "data-protection" }, now),
  guest: guestOf,
  "guest-body": (concern, now) =>
    concern.attendanceId ? bodiesOf(concern, now, concern.attendanceId) : those([]),
  bodies: (concern, now) => bodiesOf(concern, now),
  officials: ({ officeIds }) => those(officeIds),
  supporters: supportersOf,
  triage: triageOf,
  followers: followersOf,
  "two-heads": ({ venue }) => found(handoverPeople(venue)),
  "venue-office": ({ venue }, now) => found(venueOfficers(venue, now)),
  "venue-member": ({ venue }) => found(venueMember(venue)),
  district: ({ divisionCode }, now) => holders({ role: "staff", scope: around(divisionCode) }, now),
  "campaign-office": ({ campaignId }, now) =>
    campaignId ? campaignOfficers(campaignId, now) : those([]),
  "campaign-members": ({ campaignId }, now) =>
    campaignId ? campaignMembers(campaignId, now) : those([]),
  raters: ({ suggestionId }) => (suggestionId ? unheardOf(suggestionId) : those([])),
};

export type Addressee = {
  readonly personId: string;
  readonly followed: boolean;
  readonly choice?: ChoiceKind;
};

/** Who is told as one who looks on: in words that do not call the matter theirs. */
const onlookers: Partial<Record<Audience, ChoiceKind>> = {
  supporters: "progress",
  followers: "followed",
};

/**
 * Everybody in the audiences, a lot of at most 500 at a time (250 complaints may have two people each), so that no audience is too large. Those
 * whose own matter it is come first: whoever is told of an event is not told again, so somebody who
 * reported and follows is told as the reporter. Never the person who did it.
 */
export async function* peopleToTell(
  event: StoredEvent,
  concern: Concern,
  audiences: readonly Audience[],
): AsyncGenerator<Addressee[]> {
  const own = audiences.filter((each) => !onlookers[each]);
  const others = audiences.filter((each) => onlookers[each]);
  for (const audience of [...own, ...others]) {
    const choice = onlookers[audience];
    for await (const ids of finders[audience](concern, event.at)) {
      const people = [...new Set(ids)].filter(
        (id): id is string => id !== null && id !== event.actorId,
      );
      if (people.length === 0) continue;
      yield people.map((personId) => ({ personId, followed: choice !== undefined, choice }));
    }
  }
}
