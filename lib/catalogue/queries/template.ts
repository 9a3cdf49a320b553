import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { canUseTemplates, routeScopes, templateDepartments } from "../policy";

const listed = {
  id: true,
  scope: true,
  categoryPrefix: true,
  departmentId: true,
  name: true,
  text: true,
  version: true,
  changedAt: true,
} as const;

/** What fits an answer to a complaint, for those who may answer it: the department's own first, then the narrowest category. */
export async function listTemplatesFor(
  actor: Actor,
  of: { divisionCode: string; categoryCode: string | null; departmentId: string | null },
) {
  if (!canUseTemplates(actor, of).allowed) return [];
  const code = of.categoryCode ?? "";
  const rows = await db.replyTemplate.findMany({
    where: {
      removedAt: null,
      scope: { in: [6, 9].map((length) => of.divisionCode.slice(0, length)) },
      categoryPrefix: { in: ["", code.slice(0, 2), code] },
      OR: [{ departmentId: null }, ...(of.departmentId ? [{ departmentId: of.departmentId }] : [])],
    },
    select: listed,
    orderBy: [{ categoryPrefix: "desc" }, { name: "asc" }],
    take: 50,
  });
  return rows.toSorted((a, b) => Number(b.departmentId !== null) - Number(a.departmentId !== null));
}
export type Template = Awaited<ReturnType<typeof listTemplatesFor>>[number];

/** The templates somebody keeps: the district's, or those of their department. */
export async function listKeptTemplates(actor: Actor): Promise<Template[]> {
  const scopes = routeScopes(actor).map((scope) => ({ scope: { startsWith: scope } }));
  const own = templateDepartments(actor).map((departmentId) => ({ departmentId }));
  if (scopes.length + own.length === 0) return [];
  return db.replyTemplate.findMany({
    where: { removedAt: null, OR: [...scopes, ...own] },
    select: listed,
    orderBy: [{ categoryPrefix: "asc" }, { name: "asc" }, { id: "asc" }],
    take: 200,
  });
}
