import { beforeEach, describe, expect, it } from "vitest";
import { supportComplaint } from "@/lib/complaint/commands/support-complaint";
import {
  candidatesSql,
  listPublishedAlike,
  listPublishedByGroup,
} from "@/lib/complaint/queries/reported";
import { db, Prisma } from "@/lib/core/db";
import { searchTerms } from "@/lib/core/words";
import { listPublishedToJoin } from "@/lib/problem/queries/reported-near";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, community, later } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
  const known = await db.category.findUniqueOrThrow({ where: { code: "XF04" } });
  const others = ["XF03", "TC01"].map((code) => ({
    ...known,
    code,
    groupCode: code.slice(0, 2),
  }));
  await db.category.createMany({ data: others });
});

async function said(summary: string, status = "in-progress", more: object = {}) {
  const row = await complaintIn(stage, status, at);
  const data = { summary, terms: searchTerms(summary), categoryCode: "XF03", ...more };
  return db.complaint.update({ where: { id: row.id }, data });
}
const here = () => ({ divisionCode: community, compoundId: stage.compoundId });
const summaries = async (text: string, group = "XF") =>
  (await listPublishedAlike(here(), { group, text })).map((each) => each.summary);

describe("has this been reported?", () => {
  it("answers with what is public and open, of this kind and in this compound", async () => {
    await said("楼下飞线充电，通道被占");
    await said("还没有受理的飞线充电", "submitted");
    await said("办完了的飞线充电", "closed");
    await said("举报飞线充电", "in-progress", { kind: "report" });
    await said("别的小区飞线充电", "in-progress", { compoundId: null });
    await said("别的类别飞线充电", "in-progress", { categoryCode: "TC01" });
    expect(await summaries("")).toEqual(["楼下飞线充电，通道被占"]);
    expect(await summaries("晚上飞线充电")).toEqual(["楼下飞线充电，通道被占"]);
    expect(await summaries("飞线充电", "TC")).toEqual(["别的类别飞线充电"]);
  });

  it("falls back on the community where no compound is named", async () => {
    await said("楼下飞线充电，通道被占");
    const rows = await listPublishedAlike(
      { ...here(), compoundId: null },
      { group: "XF", text: "" },
    );
    expect(rows).toHaveLength(1);
    const elsewhere = { divisionCode: "330106002001", compoundId: null };
    expect(await listPublishedAlike(elsewhere, { group: "XF", text: "" })).toEqual([]);
    const district = { divisionCode: "330106", compoundId: null };
    expect(await listPublishedAlike(district, { group: "XF", text: "" })).toEqual([]);
  });

  it("puts first what says most nearly the same, with enough to decide", async () => {
    await said("飞线充电", "replied");
    const meant = await said("消防通道堆了杂物", "in-progress", { lateAt: later(1) });
    value(await supportComplaint(stage.stranger, { ref: meant.ref, note: "" }, at));
    const [first] = await listPublishedAlike(here(), { group: "XF", text: "通道里全是杂物" });
    expect(first).toEqual({
      ref: meant.ref,
      summary: "消防通道堆了杂物",
      status: "in-progress",
      groupCode: "XF",
      submittedAt: at,
      late: true,
      people: 2,
    });
  });

  it("shows the newest of every kind before one is chosen", async () => {
    for (const n of [1, 2, 3, 4])
      await said(`第 ${n} 件`, "in-progress", { submittedAt: later(n) });
    await said("停车难", "in-progress", { categoryCode: "TC01" });
    const rows = await listPublishedByGroup(here(), ["XF", "TC", "DT"]);
    expect(rows.map((each) => each.summary).toSorted()).toEqual(
      ["停车难", "第 2 件", "第 3 件", "第 4 件"].toSorted(),
    );
  });

  it("reads indexes and never the whole table", async () => {
    await said("楼下飞线充电，通道被占");
    for (const place of [here(), { ...here(), compoundId: null }]) {
      const plan = await db.$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
        return tx.$queryRaw<{ "QUERY PLAN": string }[]>(
          Prisma.sql`EXPLAIN ${candidatesSql(place, "XF", ["充电"])}`,
        );
      });
      const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
      expect(text).toContain("Complaint_joinable_in_");
      expect(text).not.toContain("Seq Scan");
    }
  });

  it("names the common problem with a complaint in it that can be joined", async () => {
    const one = await said("楼下飞线充电");
    const problem = (status: string, ref: string) => ({
      data: { ref, status, title: "飞线充电", categoryCode: "XF03", detectedAt: at, ...here() },
    });
    const open = await db.problem.create(problem("confirmed", "P330106012-TESTTEST"));
    await db.problem.create(problem("detected", "P330106012-TESTTES2"));
    await db.problemComplaint.create({
      data: { problemId: open.id, complaintId: one.id, addedAt: at },
    });
    expect(await listPublishedToJoin(here(), ["XF"])).toEqual([
      {
        ref: open.ref,
        title: "飞线充电",
        status: "confirmed",
        groupCode: "XF",
        since: at,
        people: 1,
        joinRef: one.ref,
      },
    ]);
    expect(await listPublishedToJoin(here(), ["TC"])).toEqual([]);
  });
});
