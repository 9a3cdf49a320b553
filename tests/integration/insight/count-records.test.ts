import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import { figureOf, figuresOf } from "@/lib/insight/rules/figures";
import { aConsultation, aSuggestion, later, monday } from "@/tests/support/factories/suggestion";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" };

async function counted(of = year, now = monday) {
  await recounted();
  return countPublishedRecords(of, now);
}

async function fractionOf(key: "adoption-rate" | "answered", of = year) {
  const figure = figureOf(figuresOf(await counted(of, later(90))), key);
  return `${figure.numerator} / ${figure.denominator}`;
}

describe("the counts behind the figures", () => {
  it("take suggestions the minutes confirmed and leave drafts and withdrawn ones out", async () => {
    const world = await aConsultation("issued");
    await aSuggestion(world, "closed", { adoption: "adopted", resolution: "A" });
    await aSuggestion(world, "handling", { adoption: "partly-adopted" });
    await aSuggestion(world, "confirmed");
    for (const status of ["drafted", "returned", "dropped", "withdrawn"]) {
      await aSuggestion(world, status, { adoption: "adopted" });
    }
    expect(await fractionOf("adoption-rate")).toBe("2 / 3");
    expect(await fractionOf("answered")).toBe("1 / 3");
  });

  it("keep to the scope and to days of Asia/Shanghai, both inclusive", async () => {
    const world = await aConsultation("issued");
    await aSuggestion(world, "confirmed", { raisedAt: new Date("2026-11-30T16:30:00Z") });
    const december = { scope: "330106012", from: "2026-12-01", to: "2026-12-01" };
    expect(await fractionOf("adoption-rate", december)).toBe("0 / 1");
    expect(await fractionOf("adoption-rate", { ...december, to: "2026-11-30" })).toBe("0 / 0");
    expect(await fractionOf("adoption-rate", { ...december, scope: "330106002" })).toBe("0 / 0");
  });

  it("count a consultation that took place with each who signed in", async () => {
    const { consultation } = await aConsultation("issued");
    const before = await counted();
    expect(before.consultations).toEqual({ held: 0, members: 0, residents: 0 });
    await db.consultation.update({ where: { id: consultation.id }, data: { startedAt: monday } });
    const { id: consultationId } = consultation;
    const guest = { consultationId, capacityAs: "resident", guestLabel: "王女士", at: monday };
    await db.attendance.create({ data: { ...guest, status: "present" } });
    await db.attendance.create({ data: { ...guest, status: "absent" } });
    const { consultations } = await counted();
    expect(consultations).toEqual({ held: 1, members: 1, residents: 1 });
  });

  it("count problems that were confirmed; a relapse is not solved", async () => {
    const { problem } = await aConsultation("issued");
    const standing = async (status: string) => {
      await db.problem.update({ where: { id: problem.id }, data: { status } });
      const { problems } = await counted();
      return `${problems.solved} / ${problems.confirmed}`;
    };
    expect(await standing("in-progress")).toBe("0 / 1");
    expect(await standing("resolved")).toBe("1 / 1");
    expect(await standing("verified")).toBe("1 / 1");
    expect(await standing("relapsed")).toBe("0 / 1");
    expect(await standing("merged")).toBe("0 / 0");
  });

  it("divide reporters' answers by those who answered", async () => {
    const { complaint, reporter, stranger } = await aConsultation("issued");
    const of = { complaintId: complaint.id, round: 1, at: monday };
    const said = { solved: "yes", satisfaction: "basically" };
    await db.complaintAnswer.create({ data: { ...of, ...said, personId: reporter.id } });
    await db.complaintAnswer.create({ data: { ...of, solved: "no", personId: stranger.id } });
    const { answers } = await counted();
    expect(answers).toEqual({ valid: 2, solved: 1, content: 1 });
  });
});
