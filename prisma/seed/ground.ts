import type { Day } from "@/lib/core/day";
import { makeCategories } from "./categories";
import { makeCompounds, makeFirms } from "./compounds";
import { makeDepartments } from "./departments";
import { makeDivisions } from "./divisions";
import { makeGrants } from "./grants";
import { makeVenueMembers } from "./joining";
import { makeLiaisons } from "./liaisons";
import { makeMembers } from "./members";
import { makeOffices } from "./offices";
import { makePeople } from "./people";
import { makeParks, makeVenues } from "./venues";

/** The stories are told by few people, so three of them make a common problem here. */
const settings = [{ scope: "330106", key: "problem.community-threshold", value: 3 }];

/**
 * What the demonstration stands on: places, people, posts and categories as plain rows.
 * Only the terms of rotating heads depend on the day.
 */
export function makeGround(today: Day) {
  const divisions = makeDivisions();
  const venues = makeVenues(divisions);
  const departments = makeDepartments(divisions);
  const firms = makeFirms();
  const { members, groups, people } = makeMembers(divisions, firms, departments);
  const places = venues.filter((venue) => venue.kind !== "info-point");
  const offices = makeOffices(places, members, groups, today);
  return {
    divisions,
    settings,
    categories: makeCategories(),
    departments,
    firms,
    compounds: makeCompounds(divisions, firms),
    parks: makeParks(),
    venues,
    people: [...makePeople(divisions, places, departments), ...people],
    groups,
    members,
    venueMembers: makeVenueMembers(members, venues),
    offices,
    liaisons: makeLiaisons(divisions, venues),
    grants: makeGrants({ venues, departments, firms, groups, members, offices }),
  };
}

export type Ground = ReturnType<typeof makeGround>;
