import "server-only";
import type { RouteRow } from "@/lib/catalogue/model/route";
import { routeFor } from "@/lib/catalogue/records/route";
import { canHandleFor } from "@/lib/catalogue/records/route-targets";
import {
  departmentsNamedIn,
  momentFacts,
  type RouteFacts,
} from "@/lib/catalogue/rules/match-route";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";

type Asked = {
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly kind: string;
  readonly urgency: string;
  readonly title: string;
  readonly body: string;
};

/**
 * The departments of a district that a report of wrongdoing speaks of; nobody sends it to them.
 * Anything else may be sent to whom it names.
 */
export async function reportedDepartments(
  tx: Tx,
  complaint: { kind: string; divisionCode: string },
  text: string,
): Promise<string[]> {
  if (complaint.kind !== "report") return [];
  const departments = await tx.department.findMany({
    where: { divisionCode: { startsWith: complaint.divisionCode.slice(0, 6) } },
    select: { id: true, name: true, shortName: true },
    take: 500,
  });
  return departmentsNamedIn(text, departments);
}

/** Whether a report of wrongdoing names that department: the accused handles nothing about itself (domain.md §2). */
export async function isReported(
  tx: Tx,
  complaint: { id: string; kind: string; divisionCode: string },
  departmentId: string,
): Promise<boolean> {
  if (complaint.kind !== "report") return false;
  const row = await tx.complaint.findUnique({
    where: { id: complaint.id },
    select: { title: true, bodyId: true },
  });
  const body = row?.bodyId
    ? await tx.prose.findUnique({ where: { id: row.bodyId }, select: { text: true } })
    : null;
  const text = `${row?.title ?? ""}\n${body?.text ?? ""}`;
  return (await reportedDepartments(tx, complaint, text)).includes(departmentId);
}

/** What the rules read of a complaint that was reported at that moment. */
export async function routeFactsOf(tx: Tx, complaint: Asked, at: Date): Promise<RouteFacts> {
  const { divisionCode, categoryCode, kind, urgency, title, body } = complaint;
  const text = `${title}\n${body}`;
  return {
    ...{ divisionCode, categoryCode, kind, urgency, text },
    ...momentFacts(at, { overrides: await holidayOverrides(tx) }),
    reported: await reportedDepartments(tx, complaint, text),
  };
}

/** What a rule sets on a complaint. Nothing is sent by it: a person accepts and dispatches. */
export function routedData(route: RouteRow | null | undefined, kind: string) {
  const set = { routeId: route?.id ?? null, routedDepartmentId: route?.departmentId ?? null };
  // A report of wrongdoing is handed to no station (domain.md §2).
  return route?.venueId && kind !== "report" ? { ...set, venueId: route.venueId } : set;
}

/** Asks the rules about a complaint, at the moment it was reported. */
export async function routeComplaint(
  tx: Tx,
  complaint: Asked,
  reportedAt: Date,
  now: Date = reportedAt,
): Promise<{ data: ReturnType<typeof routedData>; events: readonly DraftEvent[] }> {
  const facts = await routeFactsOf(tx, complaint, reportedAt);
  const { route, events } = await routeFor(tx, facts, now);
  return { data: routedData(route, complaint.kind), events };
}

/**
 * The person whom the complaint's rule names, where it is sent to the department of that rule and
 * they may handle it today; never somebody who reported it (回避, domain.md §2).
 */
export async function namedHandler(
  tx: Tx,
  complaint: { id: string; divisionCode: string; reporterId: string | null },
  departmentId: string,
  now: Date,
): Promise<string | null> {
  const routed = await tx.complaint.findUnique({
    where: { id: complaint.id },
    select: { routeId: true, routedDepartmentId: true, merged: { select: { reporterId: true } } },
  });
  if (!routed?.routeId || routed.routedDepartmentId !== departmentId) return null;
  const route = await tx.route.findUnique({
    where: { id: routed.routeId },
    select: { personId: true },
  });
  const personId = route?.personId;
  if (!personId || personId === complaint.reporterId) return null;
  if (routed.merged.some((each) => each.reporterId === personId)) return null;
  const { divisionCode } = complaint;
  return (await canHandleFor(tx, { personId, departmentId, divisionCode }, now)) ? personId : null;
}
