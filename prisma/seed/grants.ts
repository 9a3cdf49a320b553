import type { Role } from "@/lib/core/actor";
import type { FirmRow } from "./compounds";
import { type DemoGrant, demoAccounts } from "./data/demo-accounts";
import type { DepartmentRow } from "./departments";
import { district } from "./divisions";
import { since } from "./joining";
import type { GroupRow, MemberRow } from "./members";
import type { OfficeRow } from "./offices";
import { demoPersonId, postPersonId } from "./people";
import { seedId } from "./seed-id";
import type { VenueRow } from "./venues";

export type GrantRow = {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly scope: string;
  readonly venueId: string | null;
  readonly departmentId: string | null;
  readonly firmId: string | null;
  readonly fromDay: string;
  readonly toDay: string | null;
};
type Given = Pick<GrantRow, "personId" | "role" | "scope"> & Partial<GrantRow>;

export type Posts = {
  readonly venues: readonly VenueRow[];
  readonly departments: readonly DepartmentRow[];
  readonly firms: readonly FirmRow[];
  readonly groups: readonly GroupRow[];
  readonly members: readonly MemberRow[];
  readonly offices: readonly OfficeRow[];
};

function give(given: Given): GrantRow {
  const bare = { venueId: null, departmentId: null, firmId: null, fromDay: since, toDay: null };
  const grant = { ...bare, ...given };
  const where = grant.venueId ?? grant.departmentId ?? grant.firmId ?? grant.scope;
  return { ...grant, id: seedId("grant", `${grant.personId} ${grant.role} ${where}`) };
}

/** Heads and rotating heads of one venue; a liaison of the whole street, named once. */
function ofOffices({ offices, venues }: Posts): GrantRow[] {
  return offices.map(({ office, personId, venueId, fromDay, toDay }) => {
    const venue = venues.find((one) => one.id === venueId);
    if (!venue) throw new Error(`no venue ${venueId}`);
    const term = { fromDay, toDay };
    return office === "liaison"
      ? give({ personId, role: office, scope: venue.divisionCode.slice(0, 9), ...term })
      : give({ personId, role: office, scope: venue.divisionCode, venueId, ...term });
  });
}

/** Members may take part in the whole district; who leads a group convenes in its street. */
function ofMembers({ members, groups }: Posts): GrantRow[] {
  const leaders = groups.flatMap((group) =>
    members
      .filter((member) => member.id === group.leaderId)
      .map(({ personId }) => give({ personId, role: "convenor", scope: group.divisionCode })),
  );
  const all = members.map(({ personId }) => give({ personId, role: "member", scope: district }));
  return [...all, ...leaders];
}

function ofDepartments({ departments }: Posts): GrantRow[] {
  return departments.flatMap(({ id, code, divisionCode }) => [
    give({
      personId: postPersonId(`handler-${code}`),
      role: "handler",
      scope: divisionCode,
      departmentId: id,
    }),
    give({
      personId: postPersonId(`lead-${code}`),
      role: "department-lead",
      scope: divisionCode,
      departmentId: id,
    }),
  ]);
}

function idOf(rows: readonly { id: string; code: string }[], code: string | undefined) {
  if (code === undefined) return null;
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`nothing has the code ${code}`);
  return row.id;
}

function ofAccounts({ venues, departments, firms }: Posts): GrantRow[] {
  const resolve = (key: string, grant: DemoGrant) =>
    give({
      personId: demoPersonId(key),
      role: grant.role,
      scope: grant.scope,
      venueId: idOf(venues, grant.venue),
      departmentId: idOf(departments, grant.department),
      firmId: idOf(firms, grant.firm),
    });
  const hosting = give({ personId: demoPersonId("024"), role: "host", scope: "330106012" });
  return [
    ...demoAccounts.flatMap(({ key, grants }) => grants.map((g) => resolve(key, g))),
    hosting,
  ];
}

/** What everybody of the demonstration may do and where. */
export function makeGrants(posts: Posts): GrantRow[] {
  const grants = [
    ...ofAccounts(posts),
    ...ofOffices(posts),
    ...ofMembers(posts),
    ...ofDepartments(posts),
  ];
  return [...new Map(grants.map((grant) => [grant.id, grant])).values()];
}
