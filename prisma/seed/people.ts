import {
  demoAccounts,
  demoMembers,
  postHolders,
  residentsEach,
  storyCommunities,
} from "./data/demo-accounts";
import { inventedName, inventedResident } from "./data/names";
import type { DepartmentRow } from "./departments";
import type { DivisionRow } from "./divisions";
import { seedId } from "./seed-id";
import type { VenueRow } from "./venues";

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  /** Only people of the demonstration who can sign in have one. */
  readonly phone: string | null;
  readonly invented: true;
};

/** Where the invented names of each kind of person begin, so that no two meet. */
const namesFrom = { member: 0, station: 300, hall: 520, liaison: 540, department: 560 } as const;

export function phoneOf(key: string): string {
  return `13900000${key}`;
}

/** The person behind a demonstration account, by the last three digits: `demoPersonId("011")`. */
export function demoPersonId(key: string): string {
  return seedId("person", `demo-${key}`);
}

/** Who holds a post such as `head-hall-330106012`, `liaison-330106012` or `lead-fire`. */
export function postPersonId(post: string): string {
  const key = postHolders[post];
  return key ? demoPersonId(key) : seedId("person", post);
}

/** The neighbours of a story community, as person ids. */
export function storyResidentIds(communityCode: string): string[] {
  const street = storyCommunities.indexOf(communityCode);
  if (street < 0) return [];
  return Array.from({ length: residentsEach }, (_, n) => demoPersonId(residentKey(street, n)));
}

function residentKey(street: number, n: number): string {
  return String(101 + street * residentsEach + n);
}

function withPhone(key: string, name: string): PersonRow {
  return { id: demoPersonId(key), name, phone: phoneOf(key), invented: true };
}

function atPosts(posts: readonly string[], from: number): PersonRow[] {
  return posts
    .map((post, n) => ({ post, name: inventedName(from + n) }))
    .filter(({ post }) => !postHolders[post])
    .map(({ post, name }) => ({ id: postPersonId(post), name, phone: null, invented: true }));
}

function neighbours(): PersonRow[] {
  return storyCommunities.flatMap((_, street) =>
    Array.from({ length: residentsEach }, (_, n) =>
      withPhone(residentKey(street, n), inventedResident(street * residentsEach + n)),
    ),
  );
}

/** The person of a member who has no demonstration account. */
export function makeMemberPerson(n: number, slug: string): PersonRow {
  const name = inventedName(namesFrom.member + n);
  return { id: seedId("person", slug), name, phone: null, invented: true };
}

/**
 * Everybody but the members without an account: the accounts, the neighbours, the head of each
 * hall and community station, a liaison for each street, two people in each department.
 */
export function makePeople(
  divisions: readonly DivisionRow[],
  venues: readonly VenueRow[],
  departments: readonly DepartmentRow[],
): PersonRow[] {
  const accounts = [...demoAccounts, ...demoMembers].map(({ key, name }) => withPhone(key, name));
  const heads = (kind: VenueRow["kind"]) =>
    venues
      .filter((venue) => venue.kind === kind && !venue.park)
      .map((venue) => `head-${venue.code}`);
  const liaisons = divisions
    .filter((division) => division.level === "street")
    .map((street) => `liaison-${street.code}`);
  const officers = departments.flatMap(({ code }) => [`handler-${code}`, `lead-${code}`]);
  return [
    ...accounts,
    ...neighbours(),
    ...atPosts(heads("station"), namesFrom.station),
    ...atPosts(heads("hall"), namesFrom.hall),
    ...atPosts(liaisons, namesFrom.liaison),
    ...atPosts(officers, namesFrom.department),
  ];
}
