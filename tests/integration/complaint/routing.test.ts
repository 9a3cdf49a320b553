import { beforeEach, describe, expect, it } from "vitest";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import {
  dispatchComplaint,
  redispatchComplaint,
} from "@/lib/complaint/commands/dispatch-complaint";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { importComplaints } from "@/lib/complaint/commands/import-complaints";
import { counterForm } from "@/lib/complaint/model/counter";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { getTriageHints } from "@/lib/complaint/queries/hints";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import {
  complaintIn,
  fileReport,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, community, eventTypes } from "@/tests/support/factories/deliberation";
import { makeRoute } from "@/tests/support/factories/route";

let stage: Stage;
const gone = "0190b1f0-0000-7000-8000-00000000dead";
const accepting = { categoryCode: "XF04", urgency: "U3", summary: "庆丰新村充电设施不足" } as const;

beforeEach(async () => {
  stage = await makeStage();
});

async function filed(key = "a") {
  const { ref } = await fileReport({ key, personId: stage.reporter.id }, at);
  return db.complaint.findUniqueOrThrow({ where: { ref } });
}

async function hintsFor(actor: Actor, ref: string) {
  const complaint = await getComplaint(actor, ref, at);
  if (!complaint) throw new Error("not seen");
  return getTriageHints(actor, complaint);
}

const counter = (more: object = {}) =>
  counterForm.parse({
    divisionCode: community,
    categoryCode: "XF04",
    body: "楼下没有充电的地方，老人腿脚不便",
    name: "王大爷（示例）",
    ...more,
  });

describe("the rule that fits first", () => {
  it("proposes its department on what is submitted, and sends nothing by itself", async () => {
    await makeRoute({ position: 2, name: "后一条（示例）", departmentId: stage.fireId });
    const route = await makeRoute({ name: "先一条（示例）", departmentId: stage.housingId });
    const complaint = await filed();
    expect(complaint).toMatchObject({
      status: "submitted",
      routeId: route.id,
      routedDepartmentId: stage.housingId,
      departmentId: null,
      venueId: stage.venueId,
    });
    const hints = await hintsFor(stage.triage, complaint.ref);
    expect(hints.department?.id).toBe(stage.housingId);
    expect(hints.rule).toBe("先一条（示例）");
  });

  it("sets the station where it names one, but hands no report of wrongdoing to a station", async () => {
    const other = await db.venue.create({
      data: {
        code: "park-1",
        kind: "station",
        name: "园区协商驿站",
        divisionCode: community,
        park: true,
        address: "园区",
        phone: "0571",
      },
    });
    await makeRoute({ venueId: other.id });
    expect((await filed()).venueId).toBe(other.id);
    const { ref } = value(await fileForResident(stage.triage, counter({ kind: "report" }), at));
    expect((await db.complaint.findUniqueOrThrow({ where: { ref } })).venueId).toBe(stage.venueId);
  });

  it("routes what is filed at the counter, and what is imported", async () => {
    const route = await makeRoute({ departmentId: stage.housingId, words: ["充电"] });
    const { ref } = value(await fileForResident(stage.liaison, counter(), at));
    expect((await db.complaint.findUniqueOrThrow({ where: { ref } })).routeId).toBe(route.id);
    const row = {
      line: 2,
      externalId: "old-1",
      title: "没有充电桩",
      body: "庆丰社区没有充电桩",
      submittedAt: at,
      reply: null,
      repliedAt: null,
      community,
      category: "XF04",
    };
    value((await importComplaints({ rows: [row], scope: "330106" }, at)).outcome);
    const imported = await db.complaint.findFirstOrThrow({ where: { externalId: "old-1" } });
    expect(imported).toMatchObject({ routeId: route.id, routedDepartmentId: stage.housingId });
  });

  it("falls back to the category's department where no rule fits", async () => {
    await makeRoute({ departmentId: stage.housingId, urgency: "U1" });
    const complaint = await filed();
    expect(complaint).toMatchObject({ routeId: null, routedDepartmentId: null });
    const hints = await hintsFor(stage.triage, complaint.ref);
    expect(hints.department?.id).toBe(stage.fireId);
    expect(hints.rule).toBeUndefined();
  });

  it("switches itself off where it points nowhere, and the next one is taken", async () => {
    const dead = await makeRoute({ position: 1, departmentId: gone });
    const next = await makeRoute({ position: 2, departmentId: stage.housingId });
    const [one, two] = await Promise.all([filed("a"), filed("b")]);
    for (const complaint of [one, two]) expect(complaint.routeId).toBe(next.id);
    expect(await db.route.findUniqueOrThrow({ where: { id: dead.id } })).toMatchObject({
      active: false,
      offReason: "points-nowhere",
    });
    expect(await eventTypes(dead.id)).toEqual(["route.switched-off"]);
  });
});

describe("a person whom the rule names", () => {
  async function acceptedWith(personId: string, departmentId = stage.fireId) {
    await makeRoute({ departmentId: stage.fireId, personId });
    const { ref } = await filed();
    value(await acceptComplaint(stage.triage, { ref, ...accepting, departmentId }, at));
    return (await db.complaint.findUniqueOrThrow({ where: { ref } })).handlerId;
  }

  it("has it once it was sent to their department", async () => {
    const person = await makePerson([{ role: "handler", departmentId: stage.fireId }]);
    expect(await acceptedWith(person.id)).toBe(person.id);
  });

  it("has nothing that was sent to another department", async () => {
    const person = await makePerson([{ role: "handler", departmentId: stage.fireId }]);
    expect(await acceptedWith(person.id, stage.housingId)).toBeNull();
  });

  it("has nothing that they reported themselves", async () => {
    await db.grant.create({
      data: {
        personId: stage.reporter.id,
        role: "handler",
        scope: "330106",
        departmentId: stage.fireId,
        fromDay: "2026-01-01",
      },
    });
    expect(await acceptedWith(stage.reporter.id)).toBeNull();
  });

  it("has nothing of a street that is not theirs", async () => {
    const person = await makePerson([
      { role: "handler", departmentId: stage.fireId, scope: "330106002" },
    ]);
    expect(await acceptedWith(person.id)).toBeNull();
  });
});

describe("a report of wrongdoing", () => {
  it("is proposed to no department that it names, by a rule or by its category", async () => {
    await makeRoute({ departmentId: stage.housingId });
    const complaint = await complaintIn(stage, "submitted", at, {
      kind: "report",
      body: "消防救援大队和区住建局的人收了物业的钱",
    });
    const hints = await hintsFor(stage.triage, complaint.ref);
    expect(hints.department).toBeUndefined();
    expect(new Set(hints.reported)).toEqual(new Set(["消防救援大队", "住房和城乡建设局"]));
    const text = "住建局的人收了物业公司的钱，请查一查";
    const { ref } = value(
      await fileForResident(stage.triage, counter({ kind: "report", body: text }), at),
    );
    expect((await db.complaint.findUniqueOrThrow({ where: { ref } })).routeId).toBeNull();
  });

  const accused = (more: object = {}) =>
    complaintIn(stage, "accepted", at, {
      kind: "report",
      body: "消防大队的人收了物业的钱",
      ...more,
    });
  const refusal = { fields: { departmentId: ["reported-department"] } };

  it("is sent by hand to no department that it names, and to others it is", async () => {
    const fire = await db.department.findUniqueOrThrow({ where: { id: stage.fireId } });
    const body = `${fire.name}的人收了物业的钱`;
    const complaint = await accused({ body });
    const send = (departmentId: string) =>
      dispatchComplaint(stage.triage, { ref: complaint.ref, departmentId }, at);
    expect(await send(stage.fireId)).toMatchObject({ refusal });
    value(await send(stage.housingId));
    const again = { ref: complaint.ref, departmentId: stage.fireId };
    expect(await redispatchComplaint(stage.triage, again, at)).toMatchObject({ refusal });
    const waiting = await complaintIn(stage, "submitted", at, { kind: "report", body });
    const taken = { ...accepting, ref: waiting.ref, departmentId: stage.fireId };
    expect(await acceptComplaint(stage.triage, taken, at)).toMatchObject({ refusal });
    const row = await db.complaint.findUniqueOrThrow({ where: { id: waiting.id } });
    expect(row.status).toBe("submitted");
  });

  it("alone is kept from whom it names: anything else may go there", async () => {
    const fire = await db.department.findUniqueOrThrow({ where: { id: stage.fireId } });
    const { ref } = await accused({ kind: "help", body: `${fire.name}一直没有来看` });
    value(await dispatchComplaint(stage.triage, { ref, departmentId: stage.fireId }, at));
  });
});
