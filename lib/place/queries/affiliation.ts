import "server-only";
import { db } from "@/lib/core/db";

/** Names of venues, departments and firms by id, whichever each is, in one statement. */
export async function getAffiliationNames(
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT "id", "name" FROM "Venue" WHERE "id" = ANY(${wanted}::uuid[])
    UNION ALL SELECT "id", "name" FROM "Department" WHERE "id" = ANY(${wanted}::uuid[])
    UNION ALL SELECT "id", "name" FROM "Firm" WHERE "id" = ANY(${wanted}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.name]));
}

export type Affiliation = { readonly code: string; readonly name: string; readonly kind: string };

/** Venues, departments and firms within a scope, to narrow a role to one of them. */
export async function listAffiliations(scope: string): Promise<readonly Affiliation[]> {
  const prefix = `${scope.replace(/\D/g, "")}%`;
  return db.$queryRaw<Affiliation[]>`
    SELECT "code", "name", "kind" FROM "Venue" WHERE "divisionCode" LIKE ${prefix}
    UNION ALL SELECT "code", "name", 'department' FROM "Department" WHERE "divisionCode" LIKE ${prefix}
    UNION ALL SELECT "code", "name", 'firm' FROM "Firm" WHERE "divisionCode" LIKE ${prefix}
    ORDER BY 3, 1 LIMIT 1500`;
}

/** The one with this code, as the column of a grant that names it. */
export async function findAffiliation(kindAndCode: string): Promise<{
  venueId: string | null;
  departmentId: string | null;
  firmId: string | null;
} | null> {
  const [kind, code = ""] = kindAndCode.split(" ");
  const none = { venueId: null, departmentId: null, firmId: null };
  const id = { where: { code }, select: { id: true } };
  if (kind === "department") {
    const found = await db.department.findUnique(id);
    return found && { ...none, departmentId: found.id };
  }
  if (kind === "firm") {
    const found = await db.firm.findUnique(id);
    return found && { ...none, firmId: found.id };
  }
  const found = await db.venue.findUnique(id);
  return found && { ...none, venueId: found.id };
}
