import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { makeProblem, splitProblem } from "@/lib/problem/commands/choose-complaints";
import { measureProblem } from "@/lib/problem/commands/measure-problem";
import { removeComplaints } from "@/lib/problem/commands/remove-complaints";
import { verifyProblem } from "@/lib/problem/commands/solve-problem";
import { confirmProblem, mergeProblem, renameProblem } from "@/lib/problem/commands/triage-problem";
import { problemJobs } from "@/lib/problem/jobs";
import { refusalOf, six } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  later,
  makeComplaint,
  makeWorld,
  personWith,
} from "@/tests/support/factories/deliberation";

const clock = system("measure-problems");
let triage: Actor;
let staff: Actor;
let stranger: Actor;
let compoundId: string;

beforeEach(async () => {
  ({ compoundId } = await makeWorld());
  [triage, staff, stranger] = await Promise.all([
    personWith("triage"),
    personWith("staff"),
    personWith("resident"),
  ]);
});

async function problemWith(columns: object) {
  return db.problem.create({
    data: {
      id: newId(),
      ref: newRef("P", community),
      status: "detected",
      title: "充电棚不够用",
      divisionCode: community,
      compoundId,
      categoryCode: "XF04",
      detectedAt: at,
      ...columns,
    },
  });
}

async function file(...days: readonly number[]) {
  const rows = [];
  for (const day of days) rows.push(await makeComplaint({ compoundId, submittedAt: later(day) }));
  return rows;
}

const stateOf = (id: string) => db.problem.findUniqueOrThrow({ where: { id } });

describe("what a problem is measured by", () => {
  it("is what came in the sixty days up to its confirmation, of its kind at its place", async () => {
    const problem = await problemWith({});
    await file(-70, -59, -20, -1, 0);
    await makeComplaint({ compoundId, submittedAt: later(-3), kind: "report" });
    await makeComplaint({ compoundId, submittedAt: later(-3), status: "withdrawn" });
    await makeComplaint({ compoundId: null, submittedAt: later(-3) });
    expect(await refusalOf(confirmProblem(triage, { ref: problem.ref }, at))).toBe("ok");
    expect(await stateOf(problem.id)).toMatchObject({
      baselineFrom: "2026-01-02",
      baselineTo: "2026-03-02",
      baselineCount: 4,
    });
  });

  it("changes with what goes in and out", async () => {
    const rows = await file(-3, -2, -1);
    const elsewhere = await makeComplaint({ compoundId: null, submittedAt: later(-1) });
    const refs = [...rows, elsewhere].map((row) => row.ref);
    const input = { title: "充电棚不够用", complaints: refs };
    expect(await refusalOf(makeProblem(triage, input, at))).toBe("ok");
    const problem = await db.problem.findFirstOrThrow();
    expect(problem.baselineCount).toBe(4);
    const off = { ref: problem.ref, title: "另一件事情", complaints: [elsewhere.ref] };
    expect(await refusalOf(splitProblem(triage, off, at))).toBe("ok");
    const other = await db.problem.findFirstOrThrow({ where: { title: "另一件事情" } });
    expect(await refusalOf(mergeProblem(triage, { ref: other.ref, into: problem.ref }, at))).toBe(
      "ok",
    );
    expect(await eventTypes(problem.id)).toEqual([
      "problem.made",
      "problem.confirmed",
      "problem.baselined",
      "problem.split",
      "problem.baselined",
      "problem.absorbed",
      "problem.baselined",
    ]);
  });
});

describe("a problem that was declared resolved", () => {
  const resolved = { status: "resolved", resolvedAt: at, baselineCount: 4 };

  it("is verified by the clock after sixty days with at most half as many", async () => {
    const problem = await problemWith(resolved);
    await file(0, 5, 30, 61);
    const look = (day: number) => measureProblem(clock, { ref: problem.ref }, later(day));
    expect(await refusalOf(look(60))).toBe("not-now");
    const ended = await six(() => look(61));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await stateOf(problem.id)).toMatchObject({ status: "verified", afterCount: 2 });
    expect(await eventTypes(problem.id)).toEqual(["problem.measured", "problem.verified"]);
  });

  it("has relapsed as soon as more came, and the nightly job says so once", async () => {
    const problem = await problemWith(resolved);
    await file(2, 3, 4);
    const job = problemJobs.find((each) => each.name === "measure-problems");
    await job?.run(later(6));
    await job?.run(later(6));
    expect(await stateOf(problem.id)).toMatchObject({ status: "relapsed", afterCount: 3 });
    expect(await eventTypes(problem.id)).toEqual(["problem.measured", "problem.relapsed"]);
  });

  it("is verified by nobody before the days are over, nor against the figures", async () => {
    const problem = await problemWith(resolved);
    const verify = (day: number) => verifyProblem(staff, { ref: problem.ref }, later(day));
    expect(await refusalOf(verify(20))).toBe("not-now");
    expect(await refusalOf(measureProblem(staff, { ref: problem.ref }, later(61)))).toBe(
      "forbidden",
    );
    await file(2, 3, 4);
    expect(await refusalOf(verify(61))).toBe("not-now");
    const calm = await problemWith({ ...resolved, compoundId: null, categoryCode: null });
    expect(await refusalOf(verifyProblem(staff, { ref: calm.ref }, later(61)))).toBe("ok");
  });
});

describe("a title and the complaints of a problem", () => {
  it("are put right by triage, once, and by nobody else", async () => {
    const problem = await problemWith({ status: "confirmed" });
    const input = { ref: problem.ref, title: "充电棚太少，飞线充电" };
    const ended = await six(() => renameProblem(triage, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await stateOf(problem.id)).toMatchObject({ title: input.title });
    expect(await refusalOf(renameProblem(stranger, input, at))).toBe("forbidden");
    const over = await problemWith({ status: "dismissed" });
    expect(await refusalOf(renameProblem(triage, { ...input, ref: over.ref }, at))).toBe("not-now");
  });

  it("lose what is another matter, which is not proposed there again", async () => {
    const problem = await problemWith({ status: "confirmed", confirmedAt: at });
    const rows = await file(-3, -2, -1);
    await db.problemComplaint.createMany({
      data: rows.map((row) => ({ problemId: problem.id, complaintId: row.id, addedAt: at })),
    });
    const reason = "这一件说的是快递柜";
    const refs = rows.map((row) => row.ref);
    const out = { ref: problem.ref, reason, complaints: refs.slice(0, 1) };
    expect((await six(() => removeComplaints(triage, out, at))).filter((e) => e === "ok")).toEqual([
      "ok",
    ]);
    expect(await db.problemComplaint.count({ where: { problemId: problem.id } })).toBe(2);
    expect(await db.problemApart.count({ where: { problemId: problem.id } })).toBe(1);
    expect(await refusalOf(removeComplaints(stranger, out, at))).toBe("forbidden");
    const all = { ...out, complaints: refs.slice(1) };
    expect(await refusalOf(removeComplaints(triage, all, at))).toBe("invalid");
    const over = await problemWith({ status: "verified" });
    expect(await refusalOf(removeComplaints(triage, { ...out, ref: over.ref }, at))).toBe(
      "not-now",
    );
  });
});
