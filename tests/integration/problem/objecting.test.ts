import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { decideObjection, objectToProblem } from "@/lib/problem/commands/object-problem";
import { refusalOf, six } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  makeComplaint,
  makeWorld,
  personWith,
} from "@/tests/support/factories/deliberation";

const reason = "我说的是另一幢楼的事";
let reporter: Actor;
let triage: Actor;
let stranger: Actor;
let complaint: { id: string; ref: string };
let problem: { id: string; ref: string };

beforeEach(async () => {
  await makeWorld();
  [reporter, triage, stranger] = await Promise.all([
    personWith("resident"),
    personWith("triage"),
    personWith("resident"),
  ]);
  complaint = await makeComplaint({ reporterId: reporter.id ?? "" });
  problem = await db.problem.create({
    data: {
      id: newId(),
      ref: newRef("P", community),
      status: "confirmed",
      title: "充电棚不够用",
      divisionCode: community,
      detectedAt: at,
      confirmedAt: at,
    },
  });
  await db.problemComplaint.create({
    data: { problemId: problem.id, complaintId: complaint.id, addedAt: at },
  });
});

const object = (actor: Actor) => objectToProblem(actor, { ref: complaint.ref, reason }, at);
const decide = (actor: Actor, decision: "uphold" | "refuse", text = reason) =>
  decideObjection(
    actor,
    { ref: problem.ref, complaint: complaint.ref, decision, reason: text },
    at,
  );

describe("a reporter whose complaint was put into a problem", () => {
  it("says once that it is another matter, signed in or by the receipt", async () => {
    expect((await six(() => object(reporter))).filter((each) => each === "ok")).toHaveLength(1);
    expect(await eventTypes(problem.id)).toEqual(["problem.objected"]);
    const receipt: Actor = { kind: "link-holder", id: null, subjectId: complaint.id, grants: [] };
    expect(await refusalOf(object(receipt))).toBe("stale");
  });

  it("is the only one who can", async () => {
    expect(await refusalOf(object(stranger))).toBe("not-found");
    expect(await refusalOf(object(triage))).toBe("forbidden");
  });

  it("has nothing to object to where it is in no problem", async () => {
    await db.problemComplaint.deleteMany();
    expect(await refusalOf(object(reporter))).toBe("not-now");
  });
});

describe("an objection", () => {
  beforeEach(async () => {
    await object(reporter);
  });

  it("takes the complaint out where it is right, and it is not proposed there again", async () => {
    expect((await six(() => decide(triage, "uphold"))).filter((e) => e === "ok")).toHaveLength(1);
    expect(await db.problemComplaint.count()).toBe(0);
    expect(await db.problemApart.findFirst()).toMatchObject({ complaintId: complaint.id });
    expect(await eventTypes(problem.id)).toEqual([
      "problem.objected",
      "problem.objection-upheld",
      "problem.baselined",
    ]);
  });

  it("is refused with a reason only, and the complaint stays", async () => {
    expect(await refusalOf(decide(triage, "refuse", ""))).toBe("invalid");
    expect(await refusalOf(decide(triage, "refuse"))).toBe("ok");
    expect(await db.problemComplaint.count()).toBe(1);
    expect(await refusalOf(decide(triage, "uphold"))).toBe("not-now");
  });

  it("is decided by nobody for themselves, and by no stranger", async () => {
    expect(await refusalOf(decide(stranger, "uphold"))).toBe("forbidden");
    const both: Actor = {
      kind: "person",
      id: reporter.id ?? "",
      grants: triage.grants,
    };
    expect(await refusalOf(decide(both, "uphold"))).toBe("forbidden");
  });
});
