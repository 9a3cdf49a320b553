import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { docxOf } from "@/lib/core/documents/docx";
import { pdfOf } from "@/lib/core/documents/pdf";
import { newId } from "@/lib/core/ids";
import { keepProse } from "@/lib/core/prose";
import { monthlyPaper } from "@/lib/insight/documents/monthly";
import { getFirstYear, getMonthlyReport, listMonths } from "@/lib/insight/queries/monthly";
import { monthsOf, readMonth } from "@/lib/insight/rules/month-span";
import {
  aConsultation,
  aPerson,
  aReply,
  aSuggestion,
  community,
  later,
  monday,
  onDay,
  street,
  type World,
} from "@/tests/support/factories/suggestion";
import { charactersOfPdf, pagesOfPdf, wordsOfDocx } from "@/tests/support/papers";
import { statementsOf } from "@/tests/support/statements";
import { recounted } from "@/tests/support/tallies";

const district = "330106";
/** The world of the factories stands on 2026-11-23. */
const now = later(20);
let world: World;

function november() {
  const span = readMonth("2026-11", "2026-12-13");
  if (!span) throw new Error("no month");
  return span;
}

async function concluded(title: string, verdict: string) {
  const suggestion = await aSuggestion(world, "tracking", { title, adoption: "adopted" });
  const reply = await aReply(world, suggestion, { promisedOn: onDay(1), lookBackDueOn: onDay(1) });
  const finding = await keepProse(db, `${title}：看过了`);
  await db.lookBack.create({
    data: {
      ...{ ref: newId(), suggestionId: suggestion.id, replyId: reply.id, round: 1, verdict },
      ...{ status: "concluded", cause: "promise", dueOn: onDay(1), divisionCode: community },
      ...{ createdAt: monday, concludedAt: later(2), findingId: finding.id },
    },
  });
  return suggestion;
}

beforeEach(async () => {
  await db.division.createMany({
    data: [
      { code: district, level: "district", name: "西湖区", parentCode: "3301" },
      { code: street, level: "street", name: "灵隐街道", parentCode: district },
    ],
    skipDuplicates: true,
  });
  world = await aConsultation("issued");
  await db.consultation.updateMany({ data: { startedAt: monday } });
});

const read = async (actor = world.staff.actor, scope = district, at = now) => {
  await recounted();
  const facts = await getMonthlyReport(actor, scope, november(), at);
  if (!facts) throw new Error("no report");
  return facts;
};
const wordsOf = async () =>
  wordsOfDocx(await docxOf(monthlyPaper({ facts: await read(), locale: "zh" }, now)));

describe("the monthly report", () => {
  it("says what was raised, held and looked at, each share with its fraction", async () => {
    for (let n = 0; n < 8; n += 1) await aSuggestion(world, "closed", { adoption: "adopted" });
    await concluded("建充电位", "fulfilled");
    await concluded("修单元门", "unfulfilled");
    const words = await wordsOf();
    expect(words).toContain("提出意见建议 10 条，比上月多 10，采纳（含部分采纳）10 条");
    expect(words).toContain("，占 100.0%（10 / 10）；");
    expect(words).toContain("2026年11月，西湖区收到诉求");
    expect(words).toContain("灵隐街道");
    expect(words).toContain("委员回头看灵隐街道“建充电位”：ZJ说过的已兑现");
    expect(words).toContain("“修单元门”：未兑现，已退回ZJ重新办理");
    expect(words).toContain("1 / 0");
  });

  it("lists what is overdue and supervised at the end of the month, a complaint by its category alone", async () => {
    const suggestion = await aSuggestion(world, "signed", { title: "拆飞线" });
    const clock = {
      subject: "suggestion",
      kind: "reply",
      divisionCode: community,
      unit: "calendar",
    };
    await db.deadline.createMany({
      data: [
        { ...clock, subjectId: suggestion.id, startedAt: monday, dueAt: later(2) },
        ...[
          { kind: "sign", dueAt: later(3), metAt: later(3) },
          { kind: "rating", dueAt: later(9) },
        ].map((more) => ({ ...clock, subjectId: suggestion.id, startedAt: monday, ...more })),
      ],
    });
    await db.supervisionOrder.create({
      data: {
        ...{ subject: "complaint", subjectId: world.complaint.id, divisionCode: community },
        ...{ reason: "unsolved-twice", openedAt: monday, departmentId: world.lead.id },
        ...{ ref: "D330106012-1", dueAt: later(5) },
      },
    });
    const facts = await read();
    expect(facts.overdue).toMatchObject({ total: 1, rows: [{ title: "拆飞线", kind: "reply" }] });
    expect(facts.orders.rows).toMatchObject([{ reason: "unsolved-twice", title: "" }]);
    const words = await wordsOf();
    expect(words).toContain("超 5 天");
    expect(words).toContain("两次没解决");
    expect(words).not.toContain("充电位不够ZJ");
  });

  it("counts a month that runs until now and says that it is not over", async () => {
    const facts = await read(world.staff.actor, district, later(1));
    expect(facts).toMatchObject({ isOver: false, countedTo: "2026-11-24" });
    const paper = monthlyPaper({ facts, locale: "zh" }, later(1));
    expect(paper.issued).toBe(false);
    expect(paper.mark).toContain("本月未完");
    const over = monthlyPaper({ facts: await read(), locale: "zh" }, now);
    expect(over).toMatchObject({ issued: true, mark: "内部资料", number: "2026年第 11 期" });
  });

  it("ends with how each of its figures is counted", async () => {
    const words = await wordsOf();
    expect(words).toContain("数字怎么算");
    expect(words).toContain("（采纳＋部分采纳）÷ 提出的意见建议。");
    expect(words).not.toMatch(/\{\w+\}/);
  });

  it("of a street has no table of streets, and counts its chapters on", async () => {
    const heads = (facts: Awaited<ReturnType<typeof read>>) =>
      monthlyPaper({ facts, locale: "zh" }, now).blocks.flatMap((block) =>
        block.kind === "heading" && block.level === 1 ? [block.text] : [],
      );
    const whole = heads(await read());
    const small = heads(await read(world.staff.actor, street));
    expect(whole.slice(2, 5)).toEqual(["三、三率", "四、各镇街采纳情况", "五、说了要做，做了没有"]);
    expect(small.slice(2, 4)).toEqual(["三、三率", "四、说了要做，做了没有"]);
    expect([whole.length, small.length]).toEqual([12, 11]);
  });

  it("is a PDF of the same", async () => {
    const facts = await read();
    const pdf = await pdfOf(monthlyPaper({ facts, locale: "zh" }, now));
    expect(pagesOfPdf(pdf)).toBeGreaterThan(2);
    expect(charactersOfPdf(pdf).has("协")).toBe(true);
    const english = await wordsOfDocx(await docxOf(monthlyPaper({ facts, locale: "en" }, now)));
    expect(english).not.toMatch(/\{\w+\}/);
  });

  it("exists for those who watch over the place, and for nobody else", async () => {
    const liaison = await aPerson("liaison", "liaison", { scope: street });
    const auditor = await aPerson("auditor", "auditor");
    expect((await read(liaison.actor, street)).place).toBe("灵隐街道");
    expect((await read(auditor.actor)).place).toBe("西湖区");
    const nobody = [anonymous, world.stranger.actor, world.handler.actor, world.member.actor];
    for (const actor of nobody) {
      expect(await getMonthlyReport(actor, district, november(), now)).toBeNull();
      expect(await listMonths(actor, district, monthsOf(2026, "2026-12-13"))).toEqual([]);
    }
    expect(await getMonthlyReport(liaison.actor, district, november(), now)).toBeNull();
    expect(await getMonthlyReport(world.staff.actor, "330105", november(), now)).toBeNull();
  });

  it("is listed by month with what was raised and held in it", async () => {
    await aSuggestion(world, "closed", { adoption: "adopted" });
    await aSuggestion(world, "closed", { adoption: "not-adopted" });
    const months = await listMonths(world.staff.actor, district, monthsOf(2026, "2026-12-13"));
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({ month: "2026-11", raised: 2, adopted: 1, held: 1 });
    expect(months[0]).toEqual({ month: "2026-12", raised: 0, adopted: 0, held: 0 });
    expect(await getFirstYear(world.staff.actor, district)).toBe(2026);
    await db.consultation.updateMany({ data: { startsAt: new Date("2022-08-09T01:00:00Z") } });
    expect(await getFirstYear(world.staff.actor, district)).toBe(2022);
    expect(await getFirstYear(world.staff.actor, "330105")).toBeNull();
  });

  it("asks the database as often for many items as for few", async () => {
    const ask = async () => {
      await recounted();
      return statementsOf(() => getMonthlyReport(world.staff.actor, district, november(), now));
    };
    await concluded("一", "fulfilled");
    const few = (await ask()).length;
    for (let n = 0; n < 8; n += 1) await concluded(`又 ${n}`, "fulfilled");
    expect((await ask()).length).toBe(few);
  });
});
