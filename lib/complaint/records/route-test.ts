import "server-only";
import type { RouteRow } from "@/lib/catalogue/model/route";
import { soundRoutes } from "@/lib/catalogue/records/route";
import { departmentsNamedIn, momentFacts } from "@/lib/catalogue/rules/match-route";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type PastComplaint, type RouteTrial, tryRoute } from "../rules/try-route";

export const trialDays = 90;
/** The newest of the last 90 days: so many say what a rule does. */
const most = 5000;

const pastSelect = {
  ref: true,
  title: true,
  kind: true,
  urgency: true,
  divisionCode: true,
  categoryCode: true,
  departmentId: true,
  venueId: true,
  bodyId: true,
  submittedAt: true,
} as const;

/** Complaints of an area in the last 90 days, as the rules would have read them when they came. */
export async function readPast(tx: Tx, scope: string, now: Date): Promise<PastComplaint[]> {
  const rows = await tx.complaint.findMany({
    where: {
      divisionCode: { startsWith: scope },
      status: { notIn: ["draft", "discarded"] },
      submittedAt: { gt: new Date(now.getTime() - trialDays * 86_400_000), lte: now },
    },
    select: pastSelect,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  const words = await tx.prose.findMany({
    where: { id: { in: rows.flatMap((row) => row.bodyId ?? []) }, erasedAt: null },
    select: { id: true, text: true },
    take: most,
  });
  const departments = await tx.department.findMany({
    where: { divisionCode: { startsWith: scope.slice(0, 6) } },
    select: { id: true, name: true, shortName: true },
    take: 500,
  });
  const said = new Map(words.map((row) => [row.id, row.text]));
  const overrides = await holidayOverrides(tx);
  return rows.map(({ title, bodyId, submittedAt, ref, departmentId, venueId, ...facts }) => {
    const text = `${title}\n${said.get(bodyId ?? "") ?? ""}`;
    const reported = facts.kind === "report" ? departmentsNamedIn(text, departments) : [];
    const moment = momentFacts(submittedAt ?? now, { overrides });
    return { ref, departmentId, venueId, facts: { ...facts, ...moment, text, reported } };
  });
}

/** Tries one rule among those that are on, over its whole area. */
export async function tryOnPast(tx: Tx, route: RouteRow, now: Date): Promise<RouteTrial> {
  const past = await readPast(tx, route.scope, now);
  return tryRoute(route, await soundRoutes(tx, route.scope, now), past);
}
