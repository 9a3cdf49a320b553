import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { done, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { urgency } from "../model";
import type { BulkForm, BulkPlan } from "../model/bulk";
import {
  type BulkTarget,
  type BulkVerdict,
  loadPicked,
  markOf,
  targetOf,
  verdictOn,
  wantedOf,
} from "../records/bulk";
import type { MovableComplaint } from "../records/complaint";
import { acceptComplaint } from "./accept-complaint";
import { dispatchComplaint, redispatchComplaint } from "./dispatch-complaint";
import { mergeComplaint } from "./merge-complaint";
import { recategoriseComplaint } from "./recategorise-complaint";

export type ManyResult = {
  readonly ref: string;
  readonly result: "done" | "already" | "changed" | "refused" | "unknown";
  /** Why it was refused: a reason of this domain's copy, or the status that forbids it. */
  readonly reason?: string;
};

/**
 * Does to each what was shown of it: every one is a write of its own with its own events, so one
 * that cannot be done holds up no other. What changed since it was shown is left alone; sent again,
 * what is done stays done.
 */
export async function changeMany(
  actor: Actor,
  { seen, text, ...plan }: BulkForm,
  now: Date,
): Promise<Outcome<readonly ManyResult[]>> {
  const marks = new Map(seen.map(readSeen));
  const picked = await loadPicked(db, actor, [...marks.keys()]);
  const target = await targetOf(db, actor, plan);
  const results: ManyResult[] = [];
  for (const complaint of picked) {
    const verdict = verdictOn(actor, complaint, plan, target);
    const wasSeen = marks.get(complaint.ref) === markOf(complaint);
    results.push(
      verdict.kind === "changes" && !wasSeen
        ? { ref: complaint.ref, result: "changed" }
        : await changeOne(actor, { complaint, verdict, plan, target, text }, now),
    );
  }
  const known = new Set(picked.map(({ ref }) => ref));
  const unknown = [...marks.keys()].filter((ref) => !known.has(ref));
  return done([...results, ...unknown.map((ref) => ({ ref, result: "unknown" as const }))]);
}

function readSeen(each: string): readonly [ref: string, mark: string] {
  const [ref = "", mark = ""] = each.split("~");
  return [ref, mark];
}

type One = {
  complaint: MovableComplaint;
  verdict: BulkVerdict;
  plan: BulkPlan;
  target: BulkTarget;
  text: string;
};

async function changeOne(actor: Actor, one: One, now: Date): Promise<ManyResult> {
  const { complaint, verdict } = one;
  if (verdict.kind === "already") return { ref: complaint.ref, result: "already" };
  const outcome =
    verdict.kind === "changes"
      ? await carryOut(actor, verdict.act, one, now)
      : refused<unknown>(verdict.refusal);
  if (outcome.ok) return { ref: complaint.ref, result: "done" };
  const { refused: code, reason } = outcome.refusal;
  return code === "stale"
    ? { ref: complaint.ref, result: "changed" }
    : { ref: complaint.ref, result: "refused", reason: reason ?? code };
}

async function carryOut(
  actor: Actor,
  act: Extract<BulkVerdict, { kind: "changes" }>["act"],
  { complaint, plan, target, text }: One,
  now: Date,
): Promise<Outcome<unknown>> {
  const { ref } = complaint;
  const wanted = wantedOf(complaint, plan);
  const as = {
    ref,
    categoryCode: wanted.categoryCode ?? "",
    urgency: urgency.parse(wanted.urgency),
  };
  const departmentId = target.department?.id ?? "";
  switch (act) {
    case "accept":
      return acceptComplaint(actor, { ...as, departmentId, summary: await titleOf(ref) }, now);
    case "dispatch":
      return dispatchComplaint(actor, { ref, departmentId }, now);
    case "redispatch":
      return redispatchComplaint(actor, { ref, departmentId }, now);
    case "merge":
      return mergeComplaint(actor, { ref, into: plan.into }, now);
    case "recategorise":
      return recategoriseComplaint(actor, { ...as, text }, now);
    default:
      return refused(refuse("not-now", complaint.status));
  }
}

/** Accepted among many, a complaint keeps its own title as the public summary. */
async function titleOf(ref: string): Promise<string> {
  const row = await db.complaint.findUnique({ where: { ref }, select: { title: true } });
  return row?.title ?? "";
}
