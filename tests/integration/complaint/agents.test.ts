import { beforeEach, describe, expect, it } from "vitest";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { saveContact } from "@/lib/complaint/commands/save-draft";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { complaintKinds, numberSources } from "@/lib/complaint/model";
import {
  type CounterForm,
  counterForm,
  counterKinds,
  counterSources,
  onBehalfForm,
} from "@/lib/complaint/model/counter";
import { getComplaint, getReporterToCall } from "@/lib/complaint/queries/complaint";
import { getDraft } from "@/lib/complaint/queries/draft";
import { findByNumber } from "@/lib/complaint/queries/external-number";
import { listMyComplaints } from "@/lib/complaint/queries/mine";
import { findByReceipt, getReceiptToPrint } from "@/lib/complaint/queries/receipt";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import { draftReport, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, community } from "@/tests/support/factories/deliberation";

let stage: Stage;
const counter = (more: object = {}): CounterForm =>
  counterForm.parse({
    divisionCode: community,
    compoundCode: "qf",
    categoryCode: "XF04",
    body: "楼下充电棚坏了，老人不会上网，来站里说",
    name: "王大爷（示例）",
    ...more,
  });
const rowOf = (ref: string) => db.complaint.findUniqueOrThrow({ where: { ref } });

beforeEach(async () => {
  stage = await makeStage();
});

describe("written down at the counter", () => {
  it("names the station's official where nobody else came, who is no party to it", async () => {
    const { ref } = value(await fileForResident(stage.liaison, counter(), at));
    const row = await rowOf(ref);
    expect(row).toMatchObject({ agentId: stage.liaison.id, agentRelation: "station" });
    const seen = await getComplaint(stage.liaison, ref, at);
    expect(seen?.relation).toBe("official");
    expect(seen?.agent?.name).toBe("某*");
    expect((await listMyComplaints(stage.liaison)).rows).toEqual([]);
  });

  it("keeps both names of an elder and a child, who follows it by either phone", async () => {
    const child = await makePerson([], { name: "王小某" });
    const family = { agentRelation: "family", agentName: "王小某", agentPhone: child.phone };
    const { ref } = value(
      await fileForResident(stage.triage, counter({ ...family, phone: "13711112222" }), at),
    );
    const seen = await getComplaint(stage.triage, ref, at);
    expect(seen).toMatchObject({ reporter: { name: "王*" }, agent: { name: "王*" } });
    for (const lastFour of ["2222", child.phone.slice(-4)]) {
      expect(await findByReceipt({ ref, lastFour })).toMatchObject({ ref });
    }
    expect(await findByReceipt({ ref, lastFour: "0000" })).toBeNull();
    expect((await getComplaint(child.actor, ref, at))?.relation).toBe("reporter");
    expect((await listMyComplaints(child.actor)).rows.map((row) => row.ref)).toEqual([ref]);
  });

  it("reaches an elder without a phone through whoever wrote it down", async () => {
    const child = await makePerson([], { name: "王小某" });
    const family = { agentRelation: "family", agentName: "王小某", agentPhone: child.phone };
    const { ref } = value(await fileForResident(stage.triage, counter(family), at));
    expect((await getReporterToCall(stage.triage, ref))?.personId).toBe(child.id);
  });

  it("needs the name of who came for them", () => {
    const parsed = counterForm.safeParse({ ...counter(), agentRelation: "family", happenedOn: "" });
    expect(parsed.error?.issues[0]).toMatchObject({ message: "agent-name-missing" });
    expect(counterKinds).toEqual(complaintKinds);
    expect(counterSources).toEqual(numberSources);
  });

  it("takes the kind from the words where none was picked, and asks where they say nothing", async () => {
    const { ref } = value(await fileForResident(stage.triage, counter({ categoryCode: "" }), at));
    expect((await rowOf(ref)).categoryCode).toBe("XF04");
    const vague = counter({ categoryCode: "", body: "有件事想请你们帮忙看一看" });
    expect(await fileForResident(stage.triage, vague, at)).toMatchObject({
      refusal: { fields: { categoryCode: ["category-missing"] } },
    });
  });

  it("takes a number once, and leaves nothing behind the second time", async () => {
    const numbered = counter({ number: "hz-2026 001" });
    const { ref } = value(await fileForResident(stage.triage, numbered, at));
    expect(await fileForResident(stage.triage, numbered, at)).toMatchObject({
      refusal: { fields: { number: [`number-taken:${ref}`] } },
    });
    expect(await db.complaint.count()).toBe(1);
    const asked = { source: "12345", number: "ＨＺ-2026001" };
    expect(await findByNumber(stage.triage, asked)).toMatchObject({ ref });
    expect(await findByNumber(stage.stranger, asked)).toBeNull();
  });

  it("of two clerks who file the same number at once, one files it", async () => {
    const numbered = counter({ number: "HZ2026002" });
    const outcomes = await Promise.all(
      [stage.triage, stage.liaison].map((clerk) => fileForResident(clerk, numbered, at)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.complaint.count()).toBe(1);
  });

  it("is printed by those who file there, and by nobody else", async () => {
    const { ref } = value(await fileForResident(stage.liaison, counter(), at));
    expect((await getReceiptToPrint(stage.liaison, ref, at))?.answerBy).toBeInstanceOf(Date);
    expect(await getReceiptToPrint(stage.handler, ref, at)).toBeNull();
    expect(await getReceiptToPrint(stage.stranger, ref, at)).toBeNull();
  });
});

describe("reported online for an elder", () => {
  const elder = { elderName: "王大爷（示例）", relation: "family" } as const;
  const contact = { willConsult: false, sharePhotos: false };

  async function sent() {
    await draftReport({ key: "a", personId: stage.reporter.id }, at);
    value(await saveContact(anonymous, "a", { ...contact, onBehalf: elder }, at));
    expect(await getDraft("a")).toMatchObject({ elderName: elder.elderName });
    expect(JSON.stringify(await db.complaint.findFirst())).not.toContain("王大爷");
    return value(await submitComplaint(anonymous, "a", complaintNotice, at));
  }

  it("is the elder's, spoken for by whose phone was confirmed", async () => {
    const { ref } = await sent();
    const row = await rowOf(ref);
    expect(row).toMatchObject({
      agentId: stage.reporter.id,
      agentRelation: "family",
      lastFourIndex: null,
      onBehalfCipher: null,
    });
    expect(row.reporterId).not.toBe(stage.reporter.id);
    const lastFour = stage.reporter.phone.slice(-4);
    expect(await findByReceipt({ ref, lastFour })).toMatchObject({ id: row.id });
    const seen = await getComplaint(stage.reporter.actor, ref, at);
    expect(seen).toMatchObject({ relation: "reporter", reporter: { name: "王*" } });
  });

  it("is one's own again where the name is taken back", async () => {
    await draftReport({ key: "a", personId: stage.reporter.id }, at);
    value(await saveContact(anonymous, "a", { ...contact, onBehalf: elder }, at));
    value(await saveContact(anonymous, "a", { ...contact, onBehalf: null }, at));
    const { ref } = value(await submitComplaint(anonymous, "a", complaintNotice, at));
    expect(await rowOf(ref)).toMatchObject({ reporterId: stage.reporter.id, agentId: null });
  });

  it.each([
    [{}, null],
    [{ elderName: "王大爷" }, "agentRelation"],
    [{ agentRelation: "family" }, "elderName"],
    [{ elderName: "王大爷", agentRelation: "family", agentName: "" }, "agentName"],
    [{ elderName: "王大爷", agentRelation: "station" }, "agentRelation"],
  ])("asks for both names and the relation: %o", (typed, wrong) => {
    const parsed = onBehalfForm.safeParse(typed);
    expect(parsed.error?.issues[0]?.path[0] ?? null).toBe(wrong);
  });
});
