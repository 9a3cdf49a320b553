import { beforeEach, describe, expect, it } from "vitest";
import { changeMany } from "@/lib/complaint/commands/change-many";
import type { BulkPlan } from "@/lib/complaint/model/bulk";
import { listPlanned } from "@/lib/complaint/queries/bulk";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

const plan = (of: Partial<BulkPlan>): BulkPlan => ({
  ...{ act: "assign", departmentId: "", categoryCode: "", urgency: "", into: "" },
  ...of,
});
const assign = () => plan({ departmentId: stage.fireId });

async function seen(refs: readonly string[], of: BulkPlan, actor: Actor = stage.triage) {
  const planned = await listPlanned(actor, refs, of);
  return planned.map(({ complaint, mark }) => `${complaint.ref}~${mark}`);
}

async function change(refs: readonly string[], of: BulkPlan, actor: Actor = stage.triage) {
  const shown = await seen(refs, of);
  const results = value(
    await changeMany(actor, { ...of, seen: shown, text: "按现场情况改" }, later(1)),
  );
  return Object.fromEntries(results.map(({ ref, result }) => [ref, result]));
}

const standing = (id: string) =>
  db.complaint.findUniqueOrThrow({
    where: { id },
    select: { status: true, departmentId: true, urgency: true, mergedIntoId: true },
  });

describe("sending many to a department", () => {
  it("says beforehand what becomes of each and writes nothing", async () => {
    const waiting = await complaintIn(stage, "submitted", at);
    const answered = await complaintIn(stage, "replied", at);
    const sent = await complaintIn(stage, "dispatched", at);
    const planned = await listPlanned(
      stage.triage,
      [waiting.ref, answered.ref, sent.ref],
      assign(),
    );
    expect(planned.map(({ verdict }) => verdict)).toEqual([
      {
        kind: "changes",
        act: "accept",
        changes: [
          { field: "status", from: "submitted", to: "dispatched" },
          { field: "department", from: null, to: stage.fireId },
        ],
      },
      { kind: "refused", refusal: { refused: "not-now", reason: "replied" } },
      { kind: "already" },
    ]);
    expect((await standing(waiting.id)).status).toBe("submitted");
    expect(await eventsOf(waiting.id)).toEqual([]);
  });

  it("does those that can be and tells of the others, each with its own events", async () => {
    const one = await complaintIn(stage, "submitted", at);
    const two = await complaintIn(stage, "accepted", at);
    const answered = await complaintIn(stage, "replied", at);
    expect(await change([one.ref, two.ref, answered.ref], assign())).toEqual({
      [one.ref]: "done",
      [two.ref]: "done",
      [answered.ref]: "refused",
    });
    expect(await standing(one.id)).toMatchObject({
      status: "dispatched",
      departmentId: stage.fireId,
    });
    expect(await eventsOf(one.id)).toEqual(["complaint.accepted", "complaint.dispatched"]);
    expect(await eventsOf(two.id)).toEqual(["complaint.dispatched"]);
    expect(await eventsOf(answered.id)).toEqual([]);
  });

  it("leaves alone what somebody changed since it was shown", async () => {
    const one = await complaintIn(stage, "submitted", at);
    const two = await complaintIn(stage, "submitted", at);
    const shown = await seen([one.ref, two.ref], assign());
    await db.complaint.updateMany({ where: { id: one.id }, data: { urgency: "U1" } });
    const results = value(
      await changeMany(stage.triage, { ...assign(), text: "", seen: shown }, at),
    );
    expect(results.map(({ result }) => result)).toEqual(["changed", "done"]);
    expect((await standing(one.id)).status).toBe("submitted");
  });

  it("sent twice does it once", async () => {
    const one = await complaintIn(stage, "submitted", at);
    const sending = { ...assign(), text: "", seen: await seen([one.ref], assign()) };
    await changeMany(stage.triage, sending, at);
    const again = value(await changeMany(stage.triage, sending, at));
    expect(again.map(({ result }) => result)).toEqual(["already"]);
    const both = await complaintIn(stage, "submitted", at);
    const race = { ...assign(), text: "", seen: await seen([both.ref], assign()) };
    await Promise.all([changeMany(stage.triage, race, at), changeMany(stage.triage, race, at)]);
    expect(await eventsOf(both.id)).toEqual(["complaint.accepted", "complaint.dispatched"]);
  });

  it("is nobody's but triage's", async () => {
    const one = await complaintIn(stage, "submitted", at);
    for (const actor of [stage.stranger, stage.handler, stage.reporter.actor]) {
      const [result] = Object.values(await change([one.ref], assign(), actor));
      expect(["unknown", "refused"]).toContain(result);
    }
    expect((await standing(one.id)).status).toBe("submitted");
    expect(await listPlanned(stage.stranger, [one.ref], assign())).toEqual([]);
  });
});

describe("changing kind and urgency of many", () => {
  it("leaves what the plan leaves open, and what is so already", async () => {
    const one = await complaintIn(stage, "submitted", at);
    const urgent = await complaintIn(stage, "in-progress", at);
    await db.complaint.updateMany({ where: { id: urgent.id }, data: { urgency: "U1" } });
    const closed = await complaintIn(stage, "closed", at);
    const of = plan({ act: "recategorise", urgency: "U1" });
    expect(await change([one.ref, urgent.ref, closed.ref], of)).toEqual({
      [one.ref]: "done",
      [urgent.ref]: "already",
      [closed.ref]: "refused",
    });
    expect((await standing(one.id)).urgency).toBe("U1");
    expect(await eventsOf(one.id)).toContain("complaint.recategorised");
  });
});

describe("merging many into one", () => {
  it("puts each under it, and never one under itself or a report of wrongdoing", async () => {
    const into = await complaintIn(stage, "submitted", at);
    const same = await complaintIn(stage, "submitted", at);
    const report = await complaintIn(stage, "submitted", at, { kind: "report" });
    const of = plan({ act: "merge", into: into.ref });
    expect(await change([same.ref, into.ref, report.ref], of)).toEqual({
      [same.ref]: "done",
      [into.ref]: "refused",
      [report.ref]: "refused",
    });
    expect((await standing(same.id)).mergedIntoId).toBe(into.id);
    expect(await change([same.ref], of)).toEqual({ [same.ref]: "already" });
  });
});
