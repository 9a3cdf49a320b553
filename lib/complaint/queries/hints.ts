import "server-only";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { departmentsNamedIn } from "@/lib/catalogue/rules/match-route";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { type DepartmentChoice, listDepartments } from "@/lib/place/queries";
import { departmentOnDuty, dutyNames } from "@/lib/place/rules/duty";
import { wholeVisibleTo } from "../records/complaint";
import { proposedRedispatch } from "../rules/proposed-department";
import { mostAlike } from "../rules/similarity";

const nearDays = 90;
const candidates = 60;

type Subject = {
  id: string;
  divisionCode: string;
  compoundId: string | null;
  categoryCode: string | null;
  departmentId: string | null;
  kind: string;
  status: string;
  routeId: string | null;
  routedDepartmentId: string | null;
  exchange: readonly { readonly name: string }[];
  title: string;
  body?: string;
  submittedAt: Date | null;
};

/** What the platform would point out to triage; a person decides (domain.md R-06). */
export async function getTriageHints(actor: Actor, complaint: Subject) {
  const [categories, departments, others, route] = await Promise.all([
    listPublishedCategories(),
    listDepartments(complaint.divisionCode.slice(0, 6)),
    nearbyOpen(actor, complaint),
    routeNameOf(complaint.routeId),
  ]);
  const words = `${complaint.title}\n${complaint.body ?? ""}`;
  const suggested = suggestCategory(words, categories);
  const category = categories.find((each) => each.code === complaint.categoryCode) ?? suggested;
  const street = complaint.divisionCode.slice(0, 9);
  const found = { departments, street, category, route, words };
  return {
    categories,
    departments: departments.filter(
      (each) =>
        !each.street || each.divisionCode === street || each.id === complaint.routedDepartmentId,
    ),
    dutyNames: dutyNames(departments, street),
    suggested,
    category,
    ...departmentFor(complaint, found),
    alike: mostAlike(words, others, 3),
  };
}
export type TriageHints = Awaited<ReturnType<typeof getTriageHints>>;

type Found = {
  departments: readonly DepartmentChoice[];
  street: string;
  category: { departmentCode: string } | null | undefined;
  route: string | undefined;
  words: string;
};

/**
 * What would be chosen, and why: the rule's department, else the one of the category. A report of
 * wrongdoing is proposed to none that it names (domain.md §2).
 */
function departmentFor(complaint: Subject, { departments, street, category, ...found }: Found) {
  const routed = departments.find((each) => each.id === complaint.routedDepartmentId);
  const usual = departmentOnDuty(category?.departmentCode, departments, street);
  const reported = complaint.kind === "report" ? departmentsNamedIn(found.words, departments) : [];
  const proposed = [routed, usual].find((each) => each && !reported.includes(each.id));
  const elsewhere = proposedRedispatch(complaint);
  return {
    department: proposed,
    /** The rule that says so, where it is a rule. */
    rule: proposed && proposed === routed ? found.route : undefined,
    ruleNow: found.route,
    reported: departments.filter((each) => reported.includes(each.id)).map((each) => each.name),
    redispatchTo: departments.find((each) => each.id === elsewhere && !reported.includes(each.id)),
  };
}

async function routeNameOf(id: string | null): Promise<string | undefined> {
  if (!id) return undefined;
  const route = await db.route.findUnique({ where: { id }, select: { name: true } });
  return route?.name;
}

async function nearbyOpen(actor: Actor, complaint: Subject) {
  if (complaint.divisionCode.length < 12 || !complaint.categoryCode) return [];
  const since = (complaint.submittedAt?.getTime() ?? 0) - nearDays * 86_400_000;
  const rows = await db.complaint.findMany({
    where: {
      AND: [wholeVisibleTo(actor)],
      id: { not: complaint.id },
      divisionCode: complaint.divisionCode,
      ...(complaint.compoundId ? { compoundId: complaint.compoundId } : {}),
      categoryCode: complaint.categoryCode,
      status: {
        in: [
          "submitted",
          "accepted",
          "dispatched",
          "return-requested",
          "received",
          "in-progress",
          "awaiting-resident",
          "in-consultation",
          "replied",
          "rework",
        ],
      },
      submittedAt: { gt: new Date(since) },
    },
    select: { ref: true, title: true, status: true, bodyId: true },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: candidates,
  });
  const prose = await readProse(rows.map((row) => row.bodyId));
  return rows.map(({ bodyId, ...row }) => ({
    ...row,
    text: `${row.title}\n${prose.get(bodyId ?? "") ?? ""}`,
  }));
}
