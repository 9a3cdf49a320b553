import type { Day } from "@/lib/core/day";
import { monthFrom } from "@/lib/place/rules/terms";
import { demoMembers, qingfengStation } from "./data/demo-accounts";
import { since, studioMembers } from "./joining";
import type { GroupRow, MemberRow } from "./members";
import { demoPersonId, postPersonId } from "./people";
import { seedId } from "./seed-id";
import type { VenueRow } from "./venues";

export type OfficeRow = {
  readonly id: string;
  readonly venueId: string;
  readonly personId: string;
  readonly office: "head" | "rotating-head" | "liaison";
  readonly fromDay: string;
  readonly toDay: string | null;
};

function office(
  venue: VenueRow,
  kind: OfficeRow["office"],
  personId: string,
  term: { readonly fromDay: Day; readonly toDay: Day | null },
): OfficeRow {
  const id = seedId("office", `${venue.code} ${kind} ${personId}`);
  return { id, venueId: venue.id, personId, office: kind, ...term };
}

/** A park's station shares the head of its community, a studio is headed by its first member. */
function headOf(venue: VenueRow, members: readonly MemberRow[]): string {
  if (venue.park) return postPersonId(`head-station-${venue.divisionCode}`);
  if (venue.kind !== "studio") return postPersonId(`head-${venue.code}`);
  const first = studioMembers(venue, members)[0];
  if (!first) throw new Error(`nobody heads ${venue.code}`);
  return first.personId;
}

/** 轮值站长: in each hall a member of its street who leads no group, and one in 庆丰. */
function rotatingHeadOf(
  venue: VenueRow,
  members: readonly MemberRow[],
  groups: readonly GroupRow[],
): string | undefined {
  const account = demoPersonId("022");
  if (venue.code === qingfengStation) return account;
  if (venue.kind !== "hall") return undefined;
  const near = members.filter((member) => member.divisionCode === venue.divisionCode);
  if (near.some((member) => member.personId === account)) return account;
  const busy = [
    ...groups.map((group) => members.find((member) => member.id === group.leaderId)?.personId),
    ...demoMembers.map((demo) => demoPersonId(demo.key)),
  ];
  return near.find((member) => !busy.includes(member.personId))?.personId;
}

/** Every venue has a head and a liaison; halls and 庆丰 also a rotating head for a month from today. */
export function makeOffices(
  venues: readonly VenueRow[],
  members: readonly MemberRow[],
  groups: readonly GroupRow[],
  today: Day,
): OfficeRow[] {
  const lasting = { fromDay: since, toDay: null };
  const month = { fromDay: today, toDay: monthFrom(today) };
  return venues.flatMap((venue) => {
    const liaison = postPersonId(`liaison-${venue.divisionCode.slice(0, 9)}`);
    const rotating = rotatingHeadOf(venue, members, groups);
    return [
      office(venue, "head", headOf(venue, members), lasting),
      office(venue, "liaison", liaison, lasting),
      ...(rotating ? [office(venue, "rotating-head", rotating, month)] : []),
    ];
  });
}
