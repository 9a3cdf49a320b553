import "server-only";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { writeOnce } from "@/lib/core/write";
import { problemEvents } from "../model";
import { nearnessOf } from "../records/nearness";
import { loadOpenComplaint } from "../records/open-complaint";
import { linkComplaints, loadProblemById, openProblems } from "../records/problem";
import { thresholdsIn } from "../records/proposal";
import { type Belonging, belongingOf } from "../rules/belonging";
import { proposeProblems } from "../rules/propose-problems";
import { proposeProblem } from "./propose-problem";

type Joined = Outcome<{ ref: string }>;

/**
 * Finds the place of one complaint among the proposals, without looking at them all: it joins the
 * one it is like, or makes a new one with others that are in none. What somebody has confirmed is
 * not added to without a person: triage is shown where the complaint belongs.
 */
export async function joinProblem(event: StoredEvent, now: Date): Promise<Joined> {
  const complaint = await loadOpenComplaint(event.subjectId);
  if (!complaint || complaint.problemId) return refusal("not-open");
  const thresholds = await thresholdsIn(db, complaint.divisionCode);
  const { own, free, gathered, ...by } = await nearnessOf(complaint, thresholds.windowDays);
  const open = await openProblems(
    db,
    gathered.map(({ problemId }) => problemId),
  );
  const isOpen = new Set(open.map(({ id }) => id));
  const standing = gathered.filter(({ problemId }) => isOpen.has(problemId));
  const belonging = belongingOf(own, standing, by.alike);
  if (belonging) return joinProposal(event, belonging, now);
  const groups = proposeProblems([own, ...free], thresholds, by.alike);
  const group = groups.find(({ members }) => members.includes(own));
  return group ? proposeProblem(group, by, now) : refusal("alone");
}

const refusal = (reason: string): Joined => ({ ok: false, refusal: refuse("not-now", reason) });

function joinProposal(event: StoredEvent, to: Belonging, now: Date): Promise<Joined> {
  const by = { event, reaction: "join-problem", actor: system("join-problem"), at: now };
  return writeOnce(by, async (tx) => {
    const problem = await loadProblemById(tx, to.problemId);
    if (problem?.status !== "detected") return refuse("not-now", "no-proposal");
    const added = await linkComplaints(tx, problem.id, [event.subjectId], now, [to.likeness]);
    if (added === 0) return refuse("stale", "already-in-problem");
    const data = { complaintIds: [event.subjectId] };
    return {
      value: { ref: problem.ref },
      grant: null,
      events: [problemEvents["complaints-added"](problem, data)],
    };
  });
}
