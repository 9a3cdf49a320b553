import "server-only";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { listDepartments } from "@/lib/place/queries";
import { wholeVisibleTo } from "../records/complaint";
import { mostAlike } from "../rules/similarity";

const nearDays = 90;
const candidates = 60;

type Subject = {
  id: string;
  divisionCode: string;
  compoundId: string | null;
  categoryCode: string | null;
  departmentId: string | null;
  title: string;
  body?: string;
  submittedAt: Date | null;
};

/** What the platform would point out to triage; a person decides (domain.md R-06). */
export async function getTriageHints(actor: Actor, complaint: Subject) {
  const [categories, departments, others] = await Promise.all([
    listPublishedCategories(),
    listDepartments(complaint.divisionCode.slice(0, 6)),
    nearbyOpen(actor, complaint),
  ]);
  const words = `${complaint.title}\n${complaint.body ?? ""}`;
  const suggested = suggestCategory(words, categories);
  const category = categories.find((each) => each.code === complaint.categoryCode) ?? suggested;
  const street = complaint.divisionCode.slice(0, 9);
  const department = departments.find((each) =>
    category?.departmentCode === "street"
      ? each.street && each.divisionCode === street
      : each.code === category?.departmentCode,
  );
  return {
    categories,
    departments: departments.filter((each) => !each.street || each.divisionCode === street),
    suggested,
    category,
    department,
    alike: mostAlike(words, others, 3),
  };
}
export type TriageHints = Awaited<ReturnType<typeof getTriageHints>>;

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
