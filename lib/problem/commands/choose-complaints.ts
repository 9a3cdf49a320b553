import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { type Adding, type Making, openStatuses, problemEvents, type Splitting } from "../model";
import { canTriageProblem } from "../policy";
import { renewBaseline } from "../records/measure";
import { linkComplaints } from "../records/problem";
import { readyProblem, readyStep } from "../records/ready";
import { bindingTerms } from "../rules/binding-terms";
import { clusterable } from "../rules/clusterable";
import { commonPlace } from "../rules/common-place";

type Chosen = {
  id: string;
  title: string;
  divisionCode: string;
  compoundId: string | null;
  categoryCode: string | null;
};

/** Made by hand from complaints that somebody saw to have one cause; it needs no more confirming. */
export function makeProblem(
  actor: Actor,
  input: Making,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const chosen = await choose(tx, actor, input.complaints);
    if (!chosen) return refuse("not-found");
    const place = commonPlace(chosen);
    const verdict = canTriageProblem(actor, place);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { id, ref } = await createConfirmed(tx, input.title, chosen, now);
    const ids = chosen.map((each) => each.id);
    if ((await linkComplaints(tx, id, ids, now)) !== ids.length)
      return refuse("stale", "already-in-problem");
    const made = { id, ...place };
    return {
      value: { ref },
      grant: verdict.grant,
      events: [
        problemEvents.made(made, { ref, complaintIds: ids }),
        problemEvents.confirmed(made, { renamed: false }),
        ...(await renewBaseline(tx, { ...made, confirmedAt: now })),
      ],
    };
  });
}

export function addComplaints(
  actor: Actor,
  input: Adding,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyProblem(tx, actor, input.ref);
    if (isRefusal(ready)) return ready;
    const { problem, grant } = ready;
    if (!(openStatuses as readonly string[]).includes(problem.status))
      return refuse("not-now", problem.status);
    const chosen = await choose(tx, actor, input.complaints);
    if (!chosen) return refuse("not-found");
    const ids = chosen.map((each) => each.id);
    if (!(await holdStatus(tx, problem))) return refuse("stale");
    if ((await linkComplaints(tx, problem.id, ids, now)) !== ids.length)
      return refuse("stale", "already-in-problem");
    const added = problemEvents["complaints-added"](problem, { complaintIds: ids });
    const events = [added, ...(await renewBaseline(tx, problem))] as const;
    return { value: { ref: problem.ref }, grant, events };
  });
}

/** Two causes after all: the chosen complaints become a problem of their own. */
export function splitProblem(
  actor: Actor,
  input: Splitting,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyStep(tx, actor, input.ref, "split");
    if (isRefusal(ready)) return ready;
    const { problem, grant } = ready;
    const chosen = await choose(tx, actor, input.complaints);
    if (!chosen) return refuse("not-found");
    const made = await createConfirmed(tx, input.title, chosen, now);
    const { id, ref } = made;
    const refusal = await carryOver(
      tx,
      problem,
      id,
      chosen.map((each) => each.id),
    );
    if (refusal) return refusal;
    const complaintIds = chosen.map((each) => each.id);
    return {
      value: { ref },
      grant,
      events: [
        problemEvents.split(problem, { intoId: id, complaintIds }),
        problemEvents.made(made, { ref, complaintIds }),
        problemEvents.confirmed(made, { renamed: false }),
        ...(await renewBaseline(tx, { ...made, confirmedAt: now })),
        ...(await renewBaseline(tx, problem)),
      ],
    };
  });
}

/** Locks the row for what leaves the status as it is; false where somebody moved it meanwhile. */
async function holdStatus(tx: Tx, { id, status }: { id: string; status: string }) {
  const { count } = await tx.problem.updateMany({ where: { id, status }, data: { status } });
  return count === 1;
}

/** The links themselves decide who was first. */
async function carryOver(
  tx: Tx,
  problem: { id: string; status: string },
  toId: string,
  complaintIds: readonly string[],
): Promise<Refusal | null> {
  if (!(await holdStatus(tx, problem))) return refuse("stale");
  const { count } = await tx.problemComplaint.updateMany({
    where: { problemId: problem.id, complaintId: { in: [...complaintIds] } },
    data: { problemId: toId },
  });
  if (count !== complaintIds.length) return refuse("stale");
  const left = await tx.problemComplaint.count({ where: { problemId: problem.id } });
  return left === 0 ? refuse("invalid", "nothing-left", { complaints: ["nothing-left"] }) : null;
}

async function createConfirmed(tx: Tx, title: string, chosen: readonly Chosen[], now: Date) {
  const place = commonPlace(chosen);
  const problem = { id: newId(), ref: newRef("P", place.divisionCode), ...place };
  await tx.problem.create({
    data: {
      ...problem,
      title,
      status: "confirmed",
      terms: bindingTerms(chosen.map((each) => each.title)),
      detectedAt: now,
      confirmedAt: now,
    },
  });
  return problem;
}

/** Complaints by their refs, or null where one is out of the actor's reach, unknown or ended. */
async function choose(tx: Tx, actor: Actor, refs: readonly string[]): Promise<Chosen[] | null> {
  const rows = await tx.complaint.findMany({
    where: {
      ref: { in: [...refs] },
      status: { notIn: ["draft", "discarded", "withdrawn", "declined", "referred"] },
      kind: { not: clusterable.exceptKind },
    },
    select: { id: true, title: true, divisionCode: true, compoundId: true, categoryCode: true },
    take: 200,
  });
  const mine = rows.filter((row) => canTriageProblem(actor, row).allowed);
  return mine.length === new Set(refs).size ? mine : null;
}
