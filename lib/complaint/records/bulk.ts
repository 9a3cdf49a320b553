import "server-only";
import type { Actor } from "@/lib/core/actor";
import { sha256 } from "@/lib/core/canonical";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import { parseRef } from "@/lib/core/ref";
import type { BulkPlan } from "../model/bulk";
import { canRecategorise, seesWhole } from "../policy";
import { type ComplaintAct, isMergeTarget, isOpen } from "../workflow";
import {
  loadComplaintForMove,
  loadComplaintsForMove,
  type MovableComplaint,
  readyFor,
} from "./complaint";

/** Old and new of one field; codes and ids, which the reader's page names. */
export type BulkChange = {
  readonly field: "status" | "department" | "category" | "urgency" | "merged";
  readonly from: string | null;
  readonly to: string;
};

export type BulkVerdict =
  | {
      readonly kind: "changes";
      readonly act: ComplaintAct | "recategorise";
      readonly changes: readonly BulkChange[];
    }
  | { readonly kind: "already" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const refused = (refusal: Refusal): BulkVerdict => ({ kind: "refused", refusal });

/** How a complaint stood when it was shown: another mark means that somebody changed it since. */
export function markOf(complaint: MovableComplaint): string {
  const { status, departmentId, categoryCode, urgency, mergedIntoId } = complaint;
  return sha256([status, departmentId, categoryCode, urgency, mergedIntoId].join("|")).slice(0, 12);
}

/** What the plan points to, looked up once for all of them. */
export type BulkTarget = {
  readonly department: { readonly id: string; readonly divisionCode: string } | null;
  readonly isCategoryKnown: boolean;
  readonly into: MovableComplaint | undefined;
};

export async function targetOf(tx: Tx, actor: Actor, plan: BulkPlan): Promise<BulkTarget> {
  const department = plan.departmentId
    ? await tx.department.findUnique({
        where: { id: plan.departmentId },
        select: { id: true, divisionCode: true },
      })
    : null;
  const known = plan.categoryCode
    ? await tx.category.count({ where: { code: plan.categoryCode } })
    : 1;
  const into = plan.into ? await loadComplaintForMove(tx, plan.into) : undefined;
  const isSeen = into && seesWhole(actor, into);
  return { department, isCategoryKnown: known > 0, into: isSeen ? into : undefined };
}

const sending: Readonly<Record<string, ComplaintAct>> = {
  submitted: "accept",
  accepted: "dispatch",
  dispatched: "redispatch",
  "return-requested": "redispatch",
};

function assigning(actor: Actor, complaint: MovableComplaint, target: BulkTarget): BulkVerdict {
  const { department } = target;
  const district = complaint.divisionCode.slice(0, 6);
  if (!department?.divisionCode.startsWith(district)) {
    return refused(refuse("invalid", "department-missing"));
  }
  if (complaint.departmentId === department.id && complaint.status === "dispatched") {
    return { kind: "already" };
  }
  const act = sending[complaint.status];
  if (!act) return refused(refuse("not-now", complaint.status));
  if (act === "accept" && !complaint.categoryCode) {
    return refused(refuse("invalid", "no-category-yet"));
  }
  if (act === "redispatch" && complaint.departmentId === department.id) {
    return refused(refuse("invalid", "same-department"));
  }
  const ready = readyFor(actor, complaint, act);
  if (isRefusal(ready)) return refused(ready);
  const status = { field: "status", from: complaint.status, to: "dispatched" } as const;
  const sent = { field: "department", from: complaint.departmentId, to: department.id } as const;
  return { kind: "changes", act, changes: [status, sent].filter(({ from, to }) => from !== to) };
}

function recategorising(
  actor: Actor,
  complaint: MovableComplaint,
  plan: BulkPlan,
  target: BulkTarget,
): BulkVerdict {
  if (!target.isCategoryKnown) return refused(refuse("invalid", "category-missing"));
  const to = wantedOf(complaint, plan);
  if (!to.categoryCode) return refused(refuse("invalid", "no-category-yet"));
  const verdict = canRecategorise(actor, complaint);
  if (!verdict.allowed) return refused(refuse("forbidden", verdict.reason));
  if (!isOpen(complaint.status)) return refused(refuse("not-now", complaint.status));
  const category = {
    field: "category",
    from: complaint.categoryCode,
    to: to.categoryCode,
  } as const;
  const urgency = { field: "urgency", from: complaint.urgency, to: to.urgency } as const;
  const changes = [category, urgency].filter((each) => each.from !== each.to);
  return changes.length > 0
    ? { kind: "changes", act: "recategorise", changes }
    : { kind: "already" };
}

/** Category and urgency as they will stand: what the plan leaves open stays. */
export function wantedOf(complaint: MovableComplaint, plan: BulkPlan) {
  return {
    categoryCode: plan.categoryCode || complaint.categoryCode,
    urgency: plan.urgency || complaint.urgency,
  };
}

function merging(actor: Actor, complaint: MovableComplaint, { into }: BulkTarget): BulkVerdict {
  if (!into) return refused(refuse("invalid", "merge-target-missing"));
  if (complaint.mergedIntoId === into.id) return { kind: "already" };
  if (complaint.id === into.id) return refused(refuse("invalid", "merge-itself"));
  const isReport = complaint.kind === "report" || into.kind === "report";
  if (!isMergeTarget(into.status) || isReport)
    return refused(refuse("invalid", "merge-target-wrong"));
  const ready = readyFor(actor, complaint, "merge");
  if (isRefusal(ready)) return refused(ready);
  const status = { field: "status", from: complaint.status, to: ready.to } as const;
  const merged = { field: "merged", from: null, to: into.ref } as const;
  return { kind: "changes", act: "merge", changes: [status, merged] };
}

/** What the plan would do to one complaint, or why it cannot; what is so already stays as it is. */
export function verdictOn(
  actor: Actor,
  complaint: MovableComplaint,
  plan: BulkPlan,
  target: BulkTarget,
): BulkVerdict {
  if (plan.act === "assign") return assigning(actor, complaint, target);
  if (plan.act === "merge") return merging(actor, complaint, target);
  return recategorising(actor, complaint, plan, target);
}

/** The picked ones that the actor sees the whole of, in the order in which they were picked. */
export async function loadPicked(
  tx: Tx,
  actor: Actor,
  refs: readonly string[],
): Promise<readonly MovableComplaint[]> {
  const wanted = [...new Set(refs.map((ref) => parseRef(ref)?.ref ?? ref))];
  const ids = await tx.complaint.findMany({
    where: { ref: { in: wanted }, status: { notIn: ["draft", "discarded"] } },
    select: { id: true },
    take: wanted.length,
  });
  const rows = await loadComplaintsForMove(
    tx,
    ids.map(({ id }) => id),
  );
  return rows
    .filter((row) => seesWhole(actor, row))
    .sort((a, b) => wanted.indexOf(a.ref) - wanted.indexOf(b.ref));
}
