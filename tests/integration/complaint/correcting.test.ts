import { beforeEach, describe, expect, it } from "vitest";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import { redispatchComplaint } from "@/lib/complaint/commands/dispatch-complaint";
import { recategoriseComplaint } from "@/lib/complaint/commands/recategorise-complaint";
import { relocateComplaint } from "@/lib/complaint/commands/relocate-complaint";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { getTriageHints } from "@/lib/complaint/queries/hints";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  complaintIn,
  eventsOf,
  fileReport,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { makeRoute } from "@/tests/support/factories/route";
import { oneOfSix } from "@/tests/support/race";

let stage: Stage;
const text = "现场看过，不在这个小区";
const north = "330106002052";
const rowOf = (id: string) => db.complaint.findUniqueOrThrow({ where: { id } });

beforeEach(async () => {
  stage = await makeStage();
  const division = { code: north, parentCode: "330106002", level: "community", name: "宝石社区" };
  await db.division.create({ data: division });
  await db.category.create({
    data: {
      ...{ code: "FW03", groupCode: "FW", groupName: "房屋设施", groupNameEn: "House" },
      ...{ name: "排水堵塞", nameEn: "Drains", departmentCode: "housing", coDepartments: [] },
      ...{ legalBasis: "", urgency: "U2", consultable: false, words: [] },
    },
  });
});

async function northStation() {
  return db.venue.create({
    data: {
      ...{ code: "station-north", kind: "station", name: "宝石协商驿站" },
      ...{ divisionCode: north, address: "宝石", phone: "0571" },
    },
  });
}

async function viewed(actor: Actor, ref: string) {
  const complaint = await getComplaint(actor, ref, at);
  if (!complaint) throw new Error("not seen");
  return complaint;
}

describe("a place that was wrong", () => {
  const move = (row: { ref: string }) => ({ ref: row.ref, place: north, text });

  it("is corrected with station, words and deadlines, and the reference stays", async () => {
    const station = await northStation();
    const row = await complaintIn(stage, "submitted", at);
    value(await relocateComplaint(stage.triage, move(row), at));
    expect(await rowOf(row.id)).toMatchObject({
      ref: row.ref,
      status: "submitted",
      divisionCode: north,
      compoundId: null,
      venueId: station.id,
    });
    const deadline = await db.deadline.findFirstOrThrow({ where: { subjectId: row.id } });
    expect(deadline.divisionCode).toBe(north);
    const back = { ref: row.ref, place: "330106012006 qf", text };
    value(await relocateComplaint(stage.triage, back, at));
    expect((await rowOf(row.id)).terms).toContain("庆丰");
    const types = await eventsOf(row.id);
    expect(types.filter((type) => type === "complaint.relocated")).toHaveLength(2);
  });

  it("is told to the reporter with both names, and the new routing to officials only", async () => {
    await northStation();
    const row = await complaintIn(stage, "submitted", at);
    value(await relocateComplaint(stage.liaison, move(row), at));
    const told = (await viewed(stage.reporter.actor, row.ref)).exchange;
    const step = told.find((each) => each.name === "relocated");
    expect(step).toMatchObject({ from: { zh: "庆丰社区" }, to: { zh: "宝石社区" }, text });
    expect(told.some((each) => each.name === "rerouted")).toBe(false);
    const seen = (await viewed(stage.triage, row.ref)).exchange;
    expect(seen.find((each) => each.name === "rerouted")).toMatchObject({ text });
  });

  it("is corrected by one of six at once", async () => {
    const row = await complaintIn(stage, "received", at);
    await oneOfSix(() => relocateComplaint(stage.triage, move(row), at));
  });

  it("is not corrected by strangers, when it is over, or into another district", async () => {
    const row = await complaintIn(stage, "received", at);
    const over = await complaintIn(stage, "closed", at);
    expect(await relocateComplaint(stage.stranger, move(row), at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
    expect(await relocateComplaint(stage.handler, move(row), at)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
    expect(await relocateComplaint(stage.triage, move(over), at)).toMatchObject({
      refusal: { refused: "not-now", reason: "closed" },
    });
    for (const place of ["330105", "330106999999", `${north} nowhere`]) {
      expect(await relocateComplaint(stage.triage, { ...move(row), place }, at)).toMatchObject({
        refusal: { fields: { place: ["place-outside"] } },
      });
    }
  });

  it("of a report of wrongdoing is no station's business", async () => {
    const row = await complaintIn(stage, "submitted", at, { kind: "report" });
    expect(await relocateComplaint(stage.liaison, move(row), at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
  });
});

describe("a kind that was wrong", () => {
  const change = { categoryCode: "FW03", urgency: "U2", text } as const;

  it("asks the rules again and proposes another department, but sends it nowhere", async () => {
    await makeRoute({ categoryPrefix: "XF", departmentId: stage.fireId });
    const route = await makeRoute({ categoryPrefix: "FW", departmentId: stage.housingId });
    const { ref } = await fileReport({ key: "a", personId: stage.reporter.id }, at);
    const accepting = { categoryCode: "XF04", urgency: "U3", summary: "充电设施不足" } as const;
    value(
      await acceptComplaint(stage.triage, { ref, ...accepting, departmentId: stage.fireId }, at),
    );
    const hints = async () => getTriageHints(stage.triage, await viewed(stage.triage, ref));
    expect((await hints()).redispatchTo).toBeUndefined();
    value(await recategoriseComplaint(stage.triage, { ref, ...change }, at));
    const row = await db.complaint.findUniqueOrThrow({ where: { ref } });
    expect(row).toMatchObject({
      status: "dispatched",
      departmentId: stage.fireId,
      routeId: route.id,
      routedDepartmentId: stage.housingId,
    });
    expect((await hints()).redispatchTo?.id).toBe(stage.housingId);
    value(await redispatchComplaint(stage.triage, { ref, departmentId: stage.housingId }, at));
    expect((await hints()).redispatchTo).toBeUndefined();
  });

  it("proposes the department of the new category where no rule fits", async () => {
    const row = await complaintIn(stage, "dispatched", at);
    value(await recategoriseComplaint(stage.triage, { ref: row.ref, ...change }, at));
    expect(await rowOf(row.id)).toMatchObject({
      routeId: null,
      routedDepartmentId: stage.housingId,
    });
  });

  it("promises again by the terms of the new urgency, from the original start", async () => {
    const { ref, id } = await fileReport({ key: "a", personId: stage.reporter.id }, at);
    const before = await db.complaint.findUniqueOrThrow({ where: { id } });
    const soon = new Date(at.getTime() + 60_000);
    value(await recategoriseComplaint(stage.triage, { ref, ...change }, soon));
    const deadline = await db.deadline.findFirstOrThrow({ where: { subjectId: id } });
    expect(deadline.dueAt).toEqual(new Date(at.getTime() + 2 * 3_600_000));
    const after = await rowOf(id);
    expect(after.dueAt).toEqual(deadline.dueAt);
    expect(before.dueAt).not.toEqual(after.dueAt);
  });

  it("does not mend a promise that was broken", async () => {
    const { ref, id } = await fileReport({ key: "a", personId: stage.reporter.id }, at);
    const before = await rowOf(id);
    const complex = { categoryCode: "FW03", urgency: "U4", text } as const;
    value(await recategoriseComplaint(stage.triage, { ref, ...complex }, later(30)));
    expect((await rowOf(id)).dueAt).toEqual(before.dueAt);
  });

  it("is written down with old and new and the reason", async () => {
    const row = await complaintIn(stage, "submitted", at);
    value(await recategoriseComplaint(stage.triage, { ref: row.ref, ...change }, at));
    const step = (await viewed(stage.reporter.actor, row.ref)).exchange.find(
      (each) => each.name === "recategorised",
    );
    expect(step).toMatchObject({ from: { zh: "充电设施不足" }, to: { zh: "排水堵塞" }, text });
    expect(step?.data).toMatchObject({ fromUrgency: "U3", urgency: "U2" });
  });

  it("that was not wrong is refused", async () => {
    const row = await complaintIn(stage, "submitted", at);
    const same = { ref: row.ref, categoryCode: "XF04", urgency: "U3", text } as const;
    expect(await recategoriseComplaint(stage.triage, same, at)).toMatchObject({
      refusal: { refused: "not-now", reason: "same-category" },
    });
    const elsewhere = await personWith("triage", { scope: "330105" });
    expect(await recategoriseComplaint(elsewhere, { ...same, ...change }, at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
  });
});
