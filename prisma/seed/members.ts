import type { FirmRow } from "./compounds";
import { type DemoMember, demoMembers } from "./data/demo-accounts";
import { type Profession, professions } from "./data/professions";
import { committees, sectors } from "./data/sectors";
import { streetCentres } from "./data/street-centres";
import type { DepartmentRow } from "./departments";
import type { DivisionRow } from "./divisions";
import { demoPersonId, makeMemberPerson, type PersonRow } from "./people";
import { chance, pick, shareOut } from "./pick";
import { seedId } from "./seed-id";

export const memberCount = 298;
const standingShare = 0.18;
const smallestGroup = 15;
export const largestGroup = 35;

export type GroupRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  /** A member of the group. */
  readonly leaderId: string;
};

export type MemberRow = {
  readonly id: string;
  readonly slug: string;
  readonly personId: string;
  readonly sector: string;
  readonly committee: string;
  readonly profession: string;
  readonly expertise: string[];
  readonly divisionCode: string;
  readonly groupId: string;
  readonly standing: boolean;
  readonly firmId: string | null;
  readonly departmentId: string | null;
};
type Seat = {
  readonly n: number;
  readonly slug: string;
  readonly street: DivisionRow;
  readonly group: string;
  readonly demo: DemoMember | undefined;
};

function groupsOf(street: DivisionRow, size: number) {
  const groups = Math.ceil(size / largestGroup);
  const part = (n: number) => (groups === 1 ? "" : `第${"一二三四"[n]}`);
  return Array.from({ length: groups }, (_, n) => ({
    code: `group-${street.code}-${n + 1}`,
    name: `${street.name}委员履职${part(n)}小组`,
  }));
}

/** One seat for each member, street by street; the accounts of a street take its first seats. */
function seats(divisions: readonly DivisionRow[]): Seat[] {
  const streets = divisions.filter((division) => division.level === "street");
  const weights = streets.map(
    (street) => streetCentres.find((one) => one.code === street.code)?.weight ?? 0,
  );
  const shares = shareOut(memberCount, weights, smallestGroup);
  let n = 0;
  return streets.flatMap((street, index) => {
    const size = shares[index] ?? 0;
    const groups = groupsOf(street, size);
    const accounts = demoMembers.filter((one) => one.street === street.code);
    return Array.from({ length: size }, (_, seat) => {
      const group = groups[Math.floor((seat * groups.length) / size)];
      const slug = `m-${String(n + 1).padStart(3, "0")}`;
      return { n: n++, slug, street, group: group?.code ?? "", demo: accounts[seat] };
    });
  });
}

/** Sectors for the seats without an account, shared out by weight and shuffled. */
function sectorsFor(all: readonly Seat[]): Map<string, string> {
  const open = all.filter((seat) => !seat.demo);
  const shares = shareOut(
    open.length,
    sectors.map((sector) => sector.weight),
  );
  const dealt = sectors.flatMap((sector, index) => Array(shares[index] ?? 0).fill(sector.code));
  const shuffled = [...open].sort((a, b) => chance(`sector ${a.n}`) - chance(`sector ${b.n}`));
  return new Map(shuffled.map((seat, index) => [seat.slug, dealt[index]]));
}

function professionFor(seat: Seat, sector: string): Profession {
  const fitting = sectors.find((one) => one.code === sector)?.professions ?? [];
  const code = seat.demo?.profession ?? pick(fitting, `profession ${seat.n}`);
  const profession = professions.find((one) => one.code === code);
  if (!profession) throw new Error(`no profession ${code}`);
  return profession;
}

function standingSlugs(all: readonly Seat[]): Set<string> {
  const open = [...all].sort((a, b) => chance(`standing ${a.n}`) - chance(`standing ${b.n}`));
  return new Set(open.slice(0, Math.round(memberCount * standingShare)).map((seat) => seat.slug));
}

/** A member who works for a party to matters may not judge them. */
function employer(
  profession: Profession,
  seat: Seat,
  firms: readonly FirmRow[],
  departments: readonly DepartmentRow[],
) {
  const key = `employer ${seat.n}`;
  return {
    firmId: profession.code === "property-manager" ? pick(firms, key).id : null,
    departmentId: profession.code === "official" ? pick(departments, key).id : null,
  };
}

function leaderOf(group: string, all: readonly Seat[]): Seat {
  const mine = all.filter((seat) => seat.group === group);
  const leader = mine.find((seat) => seat.demo?.convenor) ?? mine.find((seat) => !seat.demo);
  if (!leader) throw new Error(`nobody leads ${group}`);
  return leader;
}

function makeGroups(all: readonly Seat[]): GroupRow[] {
  const streets = [...new Set(all.map((seat) => seat.street))];
  return streets.flatMap((street) =>
    groupsOf(street, all.filter((seat) => seat.street === street).length).map(({ code, name }) => ({
      id: seedId("group", code),
      code,
      name,
      divisionCode: street.code,
      leaderId: seedId("member", leaderOf(code, all).slug),
    })),
  );
}

/** 298 members with their people and groups; each has a sector, a home street and what they know. */
export function makeMembers(
  divisions: readonly DivisionRow[],
  firms: readonly FirmRow[],
  departments: readonly DepartmentRow[],
): { people: PersonRow[]; groups: GroupRow[]; members: MemberRow[] } {
  const all = seats(divisions);
  const dealt = sectorsFor(all);
  const standing = standingSlugs(all);
  const members = all.map((seat) => {
    const sector = seat.demo?.sector ?? dealt.get(seat.slug) ?? "";
    const profession = professionFor(seat, sector);
    return {
      id: seedId("member", seat.slug),
      slug: seat.slug,
      personId: seat.demo ? demoPersonId(seat.demo.key) : seedId("person", seat.slug),
      sector,
      committee: pick(committees, `committee ${seat.n}`).code,
      profession: profession.zh,
      expertise: [...profession.expertise],
      divisionCode: seat.street.code,
      groupId: seedId("group", seat.group),
      standing: standing.has(seat.slug),
      ...employer(profession, seat, firms, departments),
    };
  });
  const people = all
    .filter((seat) => !seat.demo)
    .map((seat) => makeMemberPerson(seat.n, seat.slug));
  return { people, groups: makeGroups(all), members };
}
