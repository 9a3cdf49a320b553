import { beforeEach, describe, expect, it } from "vitest";
import { answerHandover, expireHandover } from "@/lib/complaint/commands/answer-handover";
import { handToFirm, withdrawHandover } from "@/lib/complaint/commands/hand-to-firm";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { foldWritten } from "@/lib/insight/jobs";
import {
  listFirmItems,
  listOwnFirmItems,
  listPublishedFirmCompounds,
  listPublishedFirmItems,
} from "@/lib/insight/queries/firm-items";
import {
  getFirm,
  getOwnFirm,
  getPublishedFirm,
  listFirms,
  listPublishedFirms,
} from "@/lib/insight/queries/firms";
import {
  countPublishedUnmanaged,
  listPublishedUnmanaged,
  listPublishedUnmanagedItems,
} from "@/lib/insight/queries/unmanaged";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" };
const now = later(20);
let stage: Stage;
let code: string;

beforeEach(async () => {
  stage = await makeStage();
  ({ code } = await db.firm.findUniqueOrThrow({ where: { id: stage.firmId } }));
});

const answer = { contact: "visited", text: "换了灯泡，已经请住户看过" } as const;
const holder = (handoverId: string): Actor => ({
  ...{ kind: "firm-link", id: null, handoverId, grants: [] },
});

/** Hands a complaint to the firm; it answers after so many days, or the ten days pass. */
async function handed(days: number | null, kind = "help") {
  const { id, ref } = await complaintIn(stage, "in-progress", at, { kind });
  value(await handToFirm(stage.handler, { ref, text: "请写明何时换好" }, at));
  const { id: handover } = await db.complaintHandover.findFirstOrThrow({
    where: { complaintId: id },
  });
  if (days === null) value(await expireHandover(system("job"), { handover }, later(11)));
  else value(await answerHandover(holder(handover), { handover, ...answer }, later(days)));
  return { id, ref };
}

const record = async (asOf = now) => {
  await recounted();
  const found = await getPublishedFirm(code, year, asOf);
  if (!found) throw new Error("no record");
  return found;
};

/** A problem of the firm's compound with a suggestion that was looked back at. */
async function chain(verdict: string, problem = "resolved") {
  const place = { divisionCode: "330106012006" };
  const when = { detectedAt: at, confirmedAt: at };
  const { id: problemId } = await db.problem.create({
    data: {
      ...place,
      ...when,
      ref: newId(),
      status: problem,
      title: "充电位不够",
      compoundId: stage.compoundId,
    },
  });
  const suggestion = await db.suggestion.create({
    data: {
      ...{ ...place, ref: newId(), status: "closed", adoption: "adopted", title: "建充电位" },
      ...{ consultationId: newId(), problemId, position: 1, bodyId: newId(), raisedAt: at },
    },
  });
  await db.lookBack.create({
    data: {
      ...{ ...place, ref: newId(), suggestionId: suggestion.id, replyId: newId(), round: 1 },
      ...{
        status: "concluded",
        cause: "promise",
        dueOn: "2026-03-10",
        verdict,
        createdAt: at,
        concludedAt: at,
      },
    },
  });
}

describe("the record of a property firm", () => {
  it("counts answers in ten days of what it was handed, and not what was taken back or waits", async () => {
    await handed(2);
    await handed(6);
    await handed(9);
    const back = await complaintIn(stage, "in-progress", at);
    value(await handToFirm(stage.handler, { ref: back.ref, text: "" }, at));
    value(await withdrawHandover(stage.handler, { ref: back.ref }, at));
    const open = await complaintIn(stage, "in-progress", at);
    value(await handToFirm(stage.handler, { ref: open.ref, text: "" }, at));
    const early = await record(later(10));
    expect(early.counts.replies).toEqual({ all: 3, good: 3 });
    expect(early.waiting).toBe(1);
    expect((await record(later(11))).counts.replies).toEqual({ all: 4, good: 3 });
    expect((await record(later(11))).waiting).toBe(0);
    expect((await record()).days).toBe(6);
  });

  it("counts complaints of its compounds, those about its service apart", async () => {
    const one = await complaintIn(stage, "in-progress", at);
    await complaintIn(stage, "submitted", at);
    const elsewhere = await complaintIn(stage, "in-progress", at);
    await db.complaint.update({ where: { id: elsewhere.id }, data: { compoundId: null } });
    await db.category.create({
      data: {
        ...{ code: "PS01", groupCode: "PS", groupName: "服务质量", groupNameEn: "Service" },
        ...{ name: "保洁", nameEn: "Cleaning", departmentCode: "housing", coDepartments: [] },
        ...{ legalBasis: "", urgency: "U3", consultable: true, words: [] },
      },
    });
    await db.complaint.update({ where: { id: one.id }, data: { categoryCode: "PS01" } });
    await complaintIn(stage, "in-progress", at);
    expect((await record()).counts.complaints).toEqual({ all: 2, good: 1 });
  });

  it("counts problems, suggestions and promises of its compounds, changed ones left out", async () => {
    await chain("fulfilled");
    await chain("unfulfilled", "relapsed");
    await chain("changed", "dismissed");
    const { counts } = await record();
    expect(counts.problems).toEqual({ all: 2, good: 1 });
    expect(counts.suggestions).toEqual({ all: 3, good: 3 });
    expect(counts.looks).toEqual({ all: 2, good: 1 });
  });

  it("counts a problem by the complaints it was made of, once", async () => {
    const [a, b] = [
      await complaintIn(stage, "in-progress", at),
      await complaintIn(stage, "in-progress", at),
    ];
    const { id: problemId } = await db.problem.create({
      data: {
        ref: "P-1",
        status: "confirmed",
        title: "灯",
        divisionCode: "330106012",
        detectedAt: at,
        confirmedAt: at,
      },
    });
    await db.problemComplaint.createMany({
      data: [a, b].map(({ id }) => ({ problemId, complaintId: id, addedAt: at })),
    });
    expect((await record()).counts.problems).toEqual({ all: 1, good: 0 });
  });

  it("keeps to the period and to the place", async () => {
    await handed(2);
    await recounted();
    const before = { ...year, from: "2025-01-01", to: "2025-12-31" };
    expect((await getPublishedFirm(code, before, now))?.counts.replies.all).toBe(0);
    expect(await getPublishedFirm(code, { ...year, scope: "330106002" }, now)).toBeNull();
    const there = await listPublishedFirms({ ...year, scope: "330106012" }, now);
    expect(there.rows.map((row) => row.code)).toEqual([code]);
    expect(there.rows[0]).toMatchObject({ compounds: 1, streets: ["330106012"], rank: null });
  });

  it("is found by a part of its name, taken as it is written", async () => {
    await db.firm.create({ data: { code: "zz", name: "百分%物业", divisionCode: "330106" } });
    await db.compound.create({
      data: {
        ...{ code: "zz-1", name: "百里", divisionCode: "330106012006" },
        firm: { connect: { code: "zz" } },
      },
    });
    const find = async (words: string) =>
      (await listPublishedFirms({ ...year, words }, now)).rows.map((row) => row.code);
    expect(await find("分%")).toEqual(["zz"]);
    expect(await find("%")).toEqual(["zz"]);
    expect(await find("没有这家")).toEqual([]);
  });
});

describe("what is behind a figure of a firm", () => {
  it("is as many items as it says, on each side", async () => {
    await handed(2);
    await handed(9);
    await handed(null);
    const ask = (part?: "counted-for" | "counted-against") =>
      listPublishedFirmItems({ ...year, code, of: "replies", part }, now);
    expect((await ask()).total).toBe(3);
    const good = await ask("counted-for");
    expect(good.rows.map((row) => row.days)).toEqual(expect.arrayContaining([2, 9]));
    expect((await ask("counted-against")).rows).toMatchObject([{ good: false, days: null }]);
    const compounds = await listPublishedFirmCompounds(code, year, now);
    expect(compounds).toMatchObject([{ complaints: 3, replies: { all: 3, good: 2 } }]);
    const inside = (compound: string) =>
      listPublishedFirmItems({ ...year, code, of: "replies", compound }, now);
    expect((await inside(compounds[0]?.code ?? "")).total).toBe(3);
    expect((await inside("no-such")).total).toBe(0);
  });

  it("shows everybody nothing of a report of wrongdoing, the firm no words of it, staff all", async () => {
    const { ref } = await handed(3, "report");
    const staff = await personWith("staff");
    const contact = await personWith("firm-contact", { firmId: stage.firmId });
    const of = { code, of: "replies" } as const;
    expect((await record()).counts).toMatchObject({ replies: { all: 0 }, complaints: { all: 0 } });
    expect((await listPublishedFirmItems({ ...year, ...of }, now)).rows).toEqual([]);
    await recounted();
    expect((await getOwnFirm(contact, code, year, now))?.counts).toMatchObject({
      ...{ replies: { all: 1, good: 1 }, complaints: { all: 0 } },
    });
    const own = await listOwnFirmItems(contact, { ...year, ...of }, now);
    expect(own.rows).toMatchObject([{ ref, title: "" }]);
    expect((await getFirm(staff, code, year, now))?.counts).toMatchObject({
      ...{ replies: { all: 1 }, complaints: { all: 1 } },
    });
    expect((await listFirmItems(staff, { ...year, ...of }, now)).rows).toMatchObject([{ ref }]);
  });

  it("does not tell the public what still waits for an answer", async () => {
    const open = await complaintIn(stage, "in-progress", at);
    value(await handToFirm(stage.handler, { ref: open.ref, text: "" }, at));
    const of = { ...year, code, of: "waiting" } as const;
    expect((await listPublishedFirmItems(of, later(1))).total).toBe(0);
    const contact = await personWith("firm-contact", { firmId: stage.firmId });
    expect((await listOwnFirmItems(contact, of, later(1))).total).toBe(1);
  });
});

describe("what is counted of a firm", () => {
  const things = ["complaints", "replies", "problems", "suggestions", "looks"] as const;

  it("is what it opens to, for the public, the firm and staff, also when folded and by the day", async () => {
    await recounted();
    await handed(2);
    await handed(null);
    await handed(3, "report");
    const waits = await complaintIn(stage, "in-progress", at);
    value(await handToFirm(stage.handler, { ref: waits.ref, text: "" }, at));
    await foldWritten();
    const staff = await personWith("staff");
    const contact = await personWith("firm-contact", { firmId: stage.firmId });
    const periods = [year, { ...year, from: dayOf(at), to: dayOf(at) }];
    for (const period of periods) {
      for (const [found, list] of [
        [await getPublishedFirm(code, period, now), listPublishedFirmItems],
        [await getFirm(staff, code, period, now), listFirmItems.bind(null, staff)],
        [await getOwnFirm(contact, code, period, now), listOwnFirmItems.bind(null, contact)],
      ] as const) {
        for (const of of things) {
          const total = async (part?: "counted-for") =>
            (await list({ ...period, code, of, part }, now)).total;
          const { all, good } = found?.counts[of] ?? { all: -1, good: -1 };
          expect([all, good], of).toEqual([await total(), await total("counted-for")]);
        }
      }
    }
    expect((await getFirm(staff, code, year, now))?.counts.replies).toEqual({ all: 4, good: 2 });
    expect((await recounted()).drift).toEqual([]);
  });
});

describe("who sees the whole record", () => {
  it("is staff in their area, the firm its own, and nobody else", async () => {
    await handed(2);
    const street = await personWith("liaison", { scope: "330106012" });
    expect((await listFirms(street, year, now)).rows).toHaveLength(1);
    const other = await personWith("liaison", { scope: "330106002" });
    expect((await listFirms(other, year, now)).rows).toEqual([]);
    expect(await getFirm(other, code, year, now)).toBeNull();
    const foreign = await personWith("firm-contact", { firmId: newId() });
    for (const actor of [anonymous, stage.stranger, stage.handler, foreign]) {
      expect((await listFirms(actor, year, now)).rows).toEqual([]);
      expect(await getFirm(actor, code, year, now)).toBeNull();
      expect(await getOwnFirm(actor, code, year, now)).toBeNull();
      const of = { ...year, code, of: "replies" } as const;
      expect((await listFirmItems(actor, of, now)).total).toBe(0);
      expect((await listOwnFirmItems(actor, of, now)).total).toBe(0);
    }
  });
});

describe("the pages of firms ask the database little", () => {
  it("as often for twelve hand-overs as for two", async () => {
    const list = () => statementsOf(() => listPublishedFirms({ ...year, sort: "replies" }, now));
    const items = () =>
      statementsOf(() => listPublishedFirmItems({ ...year, code, of: "replies" }, now));
    await handed(1);
    await handed(2);
    const few = [(await list()).length, (await items()).length];
    expect(few).toEqual([3, 2]);
    for (let n = 0; n < 10; n += 1) await handed(n);
    expect([(await list()).length, (await items()).length]).toEqual(few);
  });
});

describe("compounds without a firm", () => {
  it("are counted and listed with what was reported there", async () => {
    await complaintIn(stage, "in-progress", at);
    expect(await countPublishedUnmanaged("330106")).toEqual({ unmanaged: 0, all: 1 });
    await db.compound.update({ where: { id: stage.compoundId }, data: { firmId: null } });
    expect(await countPublishedUnmanaged("330106")).toEqual({ unmanaged: 1, all: 1 });
    const [compound] = (await listPublishedUnmanaged(year)).rows;
    expect(compound).toMatchObject({ complaints: 1 });
    const items = () => listPublishedUnmanagedItems(compound?.code ?? "", year);
    expect((await items())?.rows).toHaveLength(1);
    await db.complaint.updateMany({ data: { kind: "report" } });
    expect((await items())?.rows).toEqual([]);
    await db.compound.update({ where: { id: stage.compoundId }, data: { firmId: stage.firmId } });
    expect(await items()).toBeNull();
    await db.compound.update({ where: { id: stage.compoundId }, data: { firmId: null } });
    expect((await listPublishedUnmanaged({ ...year, scope: "330106002" })).rows).toEqual([]);
  });
});
