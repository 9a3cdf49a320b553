import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { Outcome } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { addComplaints, makeProblem, splitProblem } from "@/lib/problem/commands/choose-complaints";
import {
  declareProblemResolved,
  planProblem,
  recordProblemRelapse,
  startProblem,
  verifyProblem,
} from "@/lib/problem/commands/solve-problem";
import {
  confirmProblem,
  dismissProblem,
  mergeProblem,
} from "@/lib/problem/commands/triage-problem";
import { refusalOf, six } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  makeComplaint,
  makeWorld,
  personWith,
} from "@/tests/support/factories/deliberation";

type Attempt = (actor: Actor, ref: string) => Promise<Outcome<unknown>>;

const reason = "已经多次核对，情况属实";
let triage: Actor;
let staff: Actor;
let stranger: Actor;
let refs: string[];

beforeEach(async () => {
  await makeWorld();
  [triage, staff, stranger] = await Promise.all([
    personWith("triage"),
    personWith("staff"),
    personWith("resident"),
  ]);
  refs = [];
  for (let i = 0; i < 4; i++) refs.push((await makeComplaint()).ref);
});

async function problemIn(status: string) {
  return db.problem.create({
    data: {
      id: newId(),
      ref: newRef("P", community),
      status,
      title: "充电棚不够用",
      divisionCode: community,
      categoryCode: "XF04",
      detectedAt: at,
    },
  });
}

async function withComplaints(status: string, count = 3) {
  const problem = await problemIn(status);
  const rows = await db.complaint.findMany({ where: { ref: { in: refs.slice(0, count) } } });
  await db.problemComplaint.createMany({
    data: rows.map((row) => ({ problemId: problem.id, complaintId: row.id, addedAt: at })),
  });
  return problem;
}

const moves: Record<
  string,
  {
    from: string;
    wrong: string;
    to: string;
    event: string | readonly string[];
    by: "triage" | "staff";
    act: Attempt;
  }
> = {
  confirm: {
    from: "detected",
    wrong: "resolved",
    to: "confirmed",
    event: ["problem.confirmed", "problem.baselined"],
    by: "triage",
    act: (actor, ref) => confirmProblem(actor, { ref }, at),
  },
  dismiss: {
    from: "detected",
    wrong: "confirmed",
    to: "dismissed",
    event: "problem.dismissed",
    by: "triage",
    act: (actor, ref) => dismissProblem(actor, { ref, reason }, at),
  },
  "plan by a department": {
    from: "confirmed",
    wrong: "resolved",
    to: "planned",
    event: "problem.planned",
    by: "triage",
    act: (actor, ref) =>
      planProblem(actor, { ref, plan: "department", departmentCode: "fire" }, at),
  },
  start: {
    from: "planned",
    wrong: "confirmed",
    to: "in-progress",
    event: "problem.started",
    by: "staff",
    act: (actor, ref) => startProblem(actor, { ref }, at),
  },
  "declare resolved": {
    from: "in-progress",
    wrong: "planned",
    to: "resolved",
    event: "problem.declared-resolved",
    by: "staff",
    act: (actor, ref) => declareProblemResolved(actor, { ref, summary: reason }, at),
  },
  verify: {
    from: "resolved",
    wrong: "in-progress",
    to: "verified",
    event: "problem.verified",
    by: "staff",
    act: (actor, ref) => verifyProblem(actor, { ref, note: reason }, at),
  },
  relapse: {
    from: "verified",
    wrong: "confirmed",
    to: "relapsed",
    event: "problem.relapsed",
    by: "triage",
    act: (actor, ref) => recordProblemRelapse(actor, { ref, reason }, at),
  },
  "plan again after a relapse": {
    from: "relapsed",
    wrong: "dismissed",
    to: "planned",
    event: "problem.planned",
    by: "staff",
    act: (actor, ref) => planProblem(actor, { ref, plan: "campaign" }, at),
  },
};

describe.each(Object.entries(moves))("%s", (_, move) => {
  const by = () => (move.by === "triage" ? triage : staff);

  it("moves the problem and leaves its event", async () => {
    const problem = await problemIn(move.from);
    expect(await refusalOf(move.act(by(), problem.ref))).toBe("ok");
    expect(await db.problem.findUnique({ where: { id: problem.id } })).toMatchObject({
      status: move.to,
    });
    expect(await eventTypes(problem.id)).toEqual([move.event].flat());
  });

  it("is won by one of six", async () => {
    const problem = await problemIn(move.from);
    const ended = await six(() => move.act(by(), problem.ref));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await eventTypes(problem.id)).toEqual([move.event].flat());
  });

  it("is refused where the table has no such edge", async () => {
    const problem = await problemIn(move.wrong);
    expect(await refusalOf(move.act(by(), problem.ref))).toBe("not-now");
  });

  it("is refused to a stranger: what they may not see is not found", async () => {
    const problem = await problemIn(move.from);
    const ended = await refusalOf(move.act(stranger, problem.ref));
    expect(ended).toBe(move.from === "detected" ? "not-found" : "forbidden");
    expect(await refusalOf(move.act(by(), "P330106012-00000000"))).toBe("not-found");
  });
});

describe("complaints chosen by hand", () => {
  it("make a confirmed problem, once", async () => {
    const act = () => makeProblem(triage, { title: "充电棚不够用", complaints: refs }, at);
    const ended = await six(act);
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const problem = await db.problem.findFirstOrThrow({ include: { complaints: true } });
    expect(problem).toMatchObject({ status: "confirmed", divisionCode: community });
    expect(problem.complaints).toHaveLength(4);
    expect(await eventTypes(problem.id)).toEqual([
      "problem.made",
      "problem.confirmed",
      "problem.baselined",
    ]);
    const asStranger = makeProblem(stranger, { title: "充电棚不够用", complaints: refs }, at);
    expect(await refusalOf(asStranger)).toBe("not-found");
  });

  it("are added to an open problem, once", async () => {
    const problem = await withComplaints("confirmed");
    const act = () => addComplaints(triage, { ref: problem.ref, complaints: refs.slice(3) }, at);
    expect((await six(act)).filter((each) => each === "ok")).toHaveLength(1);
    expect(await eventTypes(problem.id)).toEqual(["problem.complaints-added"]);
    const over = await problemIn("verified");
    const late = addComplaints(triage, { ref: over.ref, complaints: refs.slice(3) }, at);
    expect(await refusalOf(late)).toBe("not-now");
  });

  it("are split off into a problem of their own, once", async () => {
    const problem = await withComplaints("confirmed");
    const input = { ref: problem.ref, title: "充电价格太高", complaints: refs.slice(0, 1) };
    const ended = await six(() => splitProblem(triage, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await db.problem.count({ where: { status: "confirmed" } })).toBe(2);
    expect(await eventTypes(problem.id)).toEqual(["problem.split"]);
    const rest = { ...input, complaints: refs.slice(1, 3) };
    expect(await refusalOf(splitProblem(triage, rest, at))).toBe("invalid");
    const early = await problemIn("detected");
    const tooEarly = splitProblem(triage, { ...input, ref: early.ref }, at);
    expect(await refusalOf(tooEarly)).toBe("not-now");
  });

  it("go over to another problem when theirs is merged, once", async () => {
    const problem = await withComplaints("detected");
    const into = await problemIn("confirmed");
    const act = () => mergeProblem(triage, { ref: problem.ref, into: into.ref }, at);
    expect((await six(act)).filter((each) => each === "ok")).toHaveLength(1);
    expect(await db.problemComplaint.count({ where: { problemId: into.id } })).toBe(3);
    expect(await eventTypes(problem.id)).toEqual(["problem.merged"]);
    expect(await eventTypes(into.id)).toEqual(["problem.absorbed"]);
    const late = addComplaints(triage, { ref: problem.ref, complaints: refs.slice(3) }, at);
    expect(await refusalOf(late)).toBe("not-now");
    const self = mergeProblem(triage, { ref: into.ref, into: into.ref }, at);
    expect(await refusalOf(self)).toBe("invalid");
  });

  it("never vanish between two problems that are merged into each other at once", async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await problemIn("confirmed"), await problemIn("confirmed")];
      await Promise.all([
        mergeProblem(triage, { ref: a.ref, into: b.ref }, at),
        mergeProblem(triage, { ref: b.ref, into: a.ref }, at),
      ]);
      const left = { id: { in: [a.id, b.id] }, status: "confirmed" };
      expect(await db.problem.count({ where: left })).toBe(1);
    }
  });
});
