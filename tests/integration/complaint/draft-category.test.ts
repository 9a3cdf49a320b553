import { beforeEach, describe, expect, it } from "vitest";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { betterCategory } from "@/lib/catalogue/rules/suggest-category";
import { saveMatter } from "@/lib/complaint/commands/save-draft";
import { keepDraftCategory, setDraftCategory } from "@/lib/complaint/commands/set-draft-category";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { getDraft } from "@/lib/complaint/queries/draft";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  draftReport,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";

let stage: Stage;
const key = "a-visitor's-key";
const lift = {
  ...{ code: "DT01", groupCode: "DT", groupName: "电梯", groupNameEn: "Lifts", position: 90 },
  ...{ name: "困人故障", nameEn: "Trapped", departmentCode: "market", coDepartments: [] },
  ...{ urgency: "U1", consultable: false, words: ["轿厢停在半层"], legalBasis: "" },
};
const body = "轿厢停在半层，门打不开，天天这样";

beforeEach(async () => {
  stage = await makeStage();
  await db.category.create({ data: lift });
  await db.category.create({
    data: { ...lift, code: "DT03", name: "更新大修", urgency: "U3", words: ["老电梯"] },
  });
});

const draft = (text = body) => draftReport({ key, personId: stage.reporter.id, body: text }, at);
const set = (code: string, by = key) => setDraftCategory(anonymous, by, code, at);
const row = () => db.complaint.findFirstOrThrow();

describe("another kind for a draft", () => {
  it("that is not wanted stays so wherever the draft is opened, until it is sent", async () => {
    await draft();
    const keep = (code: string, by = key) => keepDraftCategory(anonymous, by, code, at);
    value(await keep("DT01"));
    value(await keep("DT01"));
    expect(await getDraft(key)).toMatchObject({ unwantedCategory: "DT01", categoryCode: "XF04" });
    expect(await keep("ZZ99")).toMatchObject({ refusal: { refused: "invalid" } });
    expect(await keep("DT01", "another-key")).toMatchObject({ refusal: { refused: "not-found" } });
    value(await submitComplaint(anonymous, key, complaintNotice, at));
    expect((await row()).unwantedCategory).toBeNull();
    expect(await keep("DT01")).toMatchObject({ refusal: { refused: "not-now" } });
  });

  it("is suggested by its words across the groups, and not again once it was taken", async () => {
    await draft();
    const suggested = async () => {
      const now = await getDraft(key);
      return betterCategory(
        now?.body ?? "",
        await listPublishedCategories(),
        now?.categoryCode ?? null,
      );
    };
    expect(await suggested()).toMatchObject({
      category: { code: "DT01" },
      words: ["轿厢停在半层"],
    });
    expect(value(await set("DT01"))).toEqual({ emergency: true });
    expect(await suggested()).toBeNull();
  });

  it("brings its urgency, and leaves the words and the trail of a step", async () => {
    const { id } = await draft();
    const before = await row();
    value(await set("DT01"));
    expect(await row()).toMatchObject({
      categoryCode: "DT01",
      urgency: "U1",
      bodyId: before.bodyId,
      title: before.title,
      phoneConfirmedAt: before.phoneConfirmedAt,
    });
    expect(value(await set("DT03"))).toEqual({ emergency: false });
    expect(await row()).toMatchObject({ categoryCode: "DT03", urgency: "U3" });
    expect((await eventsOf(id)).slice(-2)).toEqual(["complaint.drafted", "complaint.drafted"]);
  });

  it("does not take the urgency from an emergency", async () => {
    await draft("楼道里起火了，有人被困在三楼");
    expect(value(await set("DT03"))).toEqual({ emergency: true });
    expect(await row()).toMatchObject({ categoryCode: "DT03", urgency: "U1" });
  });

  it("is refused to another key, and for a kind that is not offered", async () => {
    await draft();
    const before = await row();
    await db.category.update({ where: { code: "DT03" }, data: { retiredAt: at } });
    expect(await set("DT01", "another")).toMatchObject({ refusal: { refused: "not-found" } });
    expect(await set("DT03")).toMatchObject({ refusal: { reason: "category-missing" } });
    expect(await set("")).toMatchObject({ refusal: { reason: "category-missing" } });
    expect(await row()).toEqual(before);
  });

  it("changes nothing that was sent; done at once, it is sent as it was routed", async () => {
    const { id } = await draft();
    await Promise.all([submitComplaint(anonymous, key, complaintNotice, at), set("DT01")]);
    const sent = await row();
    expect(sent.status).toBe("submitted");
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: id, type: "complaint.submitted" },
    });
    const { categoryCode, urgency } = sent;
    expect(event.data).toMatchObject({ categoryCode, urgency });
    expect(await set("DT03")).toMatchObject({ refusal: { refused: "not-now" } });
    expect(await row()).toEqual(sent);
  });

  it("waits for the words", async () => {
    await draft();
    await db.complaint.updateMany({ data: { bodyId: null } });
    expect(await set("DT01")).toMatchObject({ refusal: { refused: "not-now" } });
    const matter = { groupCode: "XF", categoryCode: "", kind: "help" as const, happenedOn: null };
    value(await saveMatter(anonymous, key, { ...matter, body }, at));
    expect((await set("DT01")).ok).toBe(true);
  });
});
