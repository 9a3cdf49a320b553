import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { handledSorts } from "@/lib/suggestion/model/handling-list";
import {
  countHandled,
  countHandledRows,
  type HandledFilter,
  type HandledRow,
  listHandled,
} from "@/lib/suggestion/queries/handling";
import {
  aConsultation,
  aPerson,
  aReply,
  aSuggestion,
  later,
  monday,
  type World,
} from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";

let world: World;
beforeEach(async () => {
  world = await aConsultation();
});

const refs = (rows: readonly HandledRow[]) => rows.map(({ ref }) => ref);
const everything = { view: "all" } as const;
type By = { actor: Parameters<typeof listHandled>[0] };
const seenBy = async ({ actor }: By, filter: HandledFilter, now = monday) =>
  (await listHandled(actor, filter, now, 500)).rows;

async function aClock(subject: string, subjectId: string, kind: string, dueAt: Date) {
  await db.deadline.create({
    data: {
      ...{ subject, subjectId, kind, dueAt },
      divisionCode: "330106012006",
      startedAt: later(-9),
      unit: "working",
    },
  });
}

const partOf = (suggestionId: string, departmentId: string) =>
  db.assignment.findUniqueOrThrow({
    where: { suggestionId_departmentId: { suggestionId, departmentId } },
  });

const draftOf = (id: string) => ({
  suggestionId: id,
  departmentId: world.lead.id,
  draftedById: world.handler.id,
  draftedAt: monday,
});

/** Every status an assigned suggestion can have, with and without drafts and opinions. */
async function everyState() {
  for (const status of suggestionStatuses) {
    for (const draft of ["none", "adoption", "reply", "opinion"]) {
      const { id } = await aSuggestion(world, status);
      if (draft === "adoption") {
        await db.adoptionDecision.create({ data: { ...draftOf(id), adoption: "adopted" } });
      } else if (draft === "reply") {
        await aReply(world, { id });
        const body = newId();
        const reply = {
          ...draftOf(id),
          round: 2,
          resolution: "A",
          bodyId: body,
          contact: "phoned",
        };
        await db.suggestionReply.create({ data: reply });
      } else if (draft === "opinion") {
        const given = { suggestionId: id, departmentId: world.co.id };
        await db.assignment.updateMany({ where: given, data: { status: "submitted" } });
      }
    }
  }
}

describe("whose turn it is", () => {
  it("is to do where there is a next thing, and with others where it is open and there is none", async () => {
    await everyState();
    for (const by of [world.handler, world.departmentLead, world.coHandler]) {
      const all = await seenBy(by, everything);
      expect(all.length).toBeGreaterThan(30);
      const open = all.filter(({ status }) => status !== "closed" && status !== "withdrawn");
      const [mine, others] = [open.filter(({ task }) => task), open.filter(({ task }) => !task)];
      const sorted = (rows: readonly HandledRow[]) => refs(rows).sort();
      expect(sorted(await seenBy(by, { view: "todo" }))).toEqual(sorted(mine));
      expect(sorted(await seenBy(by, { view: "elsewhere" }))).toEqual(sorted(others));
      expect(mine.length).toBeGreaterThan(3);
      expect(others.length).toBeGreaterThan(3);
      const counts = await countHandled(by.actor, {}, monday);
      expect(counts).toMatchObject({ todo: mine.length, elsewhere: others.length });
      expect(counts.ended).toBe(all.length - open.length);
    }
  });

  it("a draft waits for the lead of its own department, not for the lead of another", async () => {
    const { id } = await aSuggestion(world, "signed");
    await db.adoptionDecision.create({ data: { ...draftOf(id), adoption: "adopted" } });
    const both = {
      ...world.handler.actor,
      grants: [
        ...world.handler.actor.grants,
        ...(await aPerson("two", "department-lead", { departmentId: world.other.id })).actor.grants,
      ],
    };
    expect(await seenBy({ actor: both }, { view: "todo" })).toEqual([]);
    expect(await seenBy(world.departmentLead, { view: "todo" })).toMatchObject([
      { task: "countersign-adoption" },
    ]);
  });
});

describe("the filters", () => {
  it("overdue goes by the clocks of the department alone, while it is open", async () => {
    const [late, inTime, district, ended] = [
      await aSuggestion(world, "handling"),
      await aSuggestion(world, "handling"),
      await aSuggestion(world, "objected"),
      await aSuggestion(world, "closed"),
    ];
    await aClock("suggestion", late.id, "reply", later(-1));
    await aClock("suggestion", inTime.id, "reply", monday);
    await aClock("suggestion", district.id, "objection", later(-1));
    await aClock("suggestion", ended.id, "reply", later(-1));
    const opinion = await partOf(inTime.id, world.co.id);
    await aClock("assignment", opinion.id, "opinion", later(-1));
    expect(refs(await seenBy(world.handler, { view: "overdue" }))).toEqual([late.ref]);
    expect(refs(await seenBy(world.coHandler, { view: "overdue" }))).toEqual([inTime.ref]);
    expect(await countHandled(world.handler.actor, {}, monday)).toMatchObject({ overdue: 1 });
  });

  it("back for rework is what is in hand once more after an answer", async () => {
    const [rework, found] = [
      await aSuggestion(world, "rework"),
      await aSuggestion(world, "handling"),
    ];
    await aReply(world, found);
    await aSuggestion(world, "handling");
    await aReply(world, await aSuggestion(world, "answered"));
    const back = await seenBy(world.handler, { view: "back" });
    expect(refs(back).sort()).toEqual([rework.ref, found.ref].sort());
    expect(back.every((row) => row.back)).toBe(true);
  });

  it("part and year narrow the list, the year in Shanghai from its first moment to its last", async () => {
    const own = await aSuggestion(world, "handling");
    const other = await aSuggestion(world, "handling");
    await db.assignment.updateMany({
      where: { suggestionId: other.id, departmentId: world.co.id },
      data: { role: "separate", assignedAt: new Date("2025-12-31T15:59:59.999Z") },
    });
    await db.assignment.updateMany({
      where: { suggestionId: own.id, departmentId: world.co.id },
      data: { assignedAt: new Date("2025-12-31T16:00:00Z") },
    });
    const by = (more: Partial<HandledFilter>) =>
      seenBy(world.coHandler, { ...everything, ...more }).then(refs);
    expect(await by({ role: "lead" })).toEqual([]);
    expect(await by({ role: "co-handler" })).toEqual([own.ref]);
    expect(await by({ role: "separate" })).toEqual([other.ref]);
    expect(await by({ year: 2026 })).toEqual([own.ref]);
    expect(await by({ year: 2025 })).toEqual([other.ref]);
    const counts = await countHandled(world.coHandler.actor, { year: 2025 }, monday);
    expect(counts).toMatchObject({ todo: 1, first: new Date("2025-12-31T15:59:59.999Z") });
  });

  it("counts stop above two hundred", async () => {
    const { id: _, ...like } = await aSuggestion(world, "closed");
    const rows = Array.from({ length: 205 }, (_, n) => {
      return {
        ...like,
        id: newId(),
        ref: `S330106012-${String(n).padStart(8, "0")}`,
        position: n + 9,
      };
    });
    await db.suggestion.createMany({ data: rows });
    const part = { departmentId: world.lead.id, role: "lead", assignedById: world.staff.id };
    await db.assignment.createMany({
      data: rows.map(({ id }) => ({ ...part, suggestionId: id, assignedAt: monday })),
    });
    expect((await countHandled(world.handler.actor, {}, monday)).ended).toBe(201);
    expect(await countHandledRows(world.handler.actor, everything, monday, 1000)).toBe(206);
    expect(await countHandledRows(world.handler.actor, everything, monday, 100)).toBe(100);
  });
});

describe("the search", () => {
  it("finds title, text, place and reference, all words at once, and nothing that was erased", async () => {
    const { ref, bodyId } = await aSuggestion(world, "closed", { title: "给电梯装 100% 护栏" });
    await aSuggestion(world, "handling");
    await db.division.createMany({
      data: [{ code: "330106012", name: "北山街道", level: "street" }],
      skipDuplicates: true,
    });
    const found = (words: string) =>
      seenBy(world.handler, { ...everything, words }).then((rows) => refs(rows).includes(ref));
    for (const words of [
      "电梯",
      "护栏 电梯",
      "飞线",
      "北山",
      "北山 电梯",
      "100%",
      ref,
      ref.toLowerCase(),
    ]) {
      expect(await found(words), words).toBe(true);
    }
    expect(await found(ref.slice(0, -3))).toBe(true);
    const [shown] = await seenBy(world.handler, { ...everything, words: "三个月 电梯" });
    expect(shown?.excerpt).toBe("… 24 个充电位，拆除飞线，三个月内完成。");
    const [plain] = await seenBy(world.handler, { ...everything, words: "电梯" });
    expect(plain?.excerpt).toBeUndefined();
    for (const words of ["电梯 漏水", "漏水", "1_0%", "%%"])
      expect(await found(words), words).toBe(false);
    expect(refs(await seenBy(world.handler, { ...everything, words: ref }))).toEqual([ref]);
    expect(await countHandled(world.handler.actor, { words: "电梯" }, monday)).toMatchObject({
      ...{ todo: 0, ended: 1 },
    });
    await db.prose.update({ where: { id: bodyId }, data: { text: "飞线", erasedAt: monday } });
    expect(await found("飞线")).toBe(false);
  });
});

describe("the orders and the pages", () => {
  const todo = { view: "todo" } as const;
  /** Many of the same day and the same clock, so that only the last key tells them apart. */
  async function manyAlike() {
    for (let n = 0; n < 23; n += 1) {
      const { id } = await aSuggestion(world, n % 5 === 0 ? "rework" : "handling");
      if (n % 4 !== 0) await aClock("suggestion", id, "reply", later(n % 3));
      await db.assignment.updateMany({
        where: { suggestionId: id },
        data: { assignedAt: later(-(n % 2)) },
      });
    }
  }

  it.each(handledSorts)("by %s every row stands on one page, forth and back", async (sort) => {
    await manyAlike();
    const { actor } = world.handler;
    const all = await seenBy(world.handler, { ...todo, sort });
    expect(new Set(refs(all)).size).toBe(23);
    const pages: string[][] = [];
    let at: Parameters<typeof listHandled>[1] = { ...todo, sort };
    for (;;) {
      const page = await listHandled(actor, at, monday, 5);
      pages.push(refs(page.rows));
      expect(page.previous === undefined).toBe(pages.length === 1);
      if (!page.next) break;
      at = { ...todo, sort, after: page.next };
    }
    expect(pages.flat()).toEqual(refs(all));
    for (const earlier of pages.slice(0, -1).reverse()) {
      const here: Awaited<ReturnType<typeof listHandled>> = await listHandled(actor, at, monday, 5);
      at = { ...todo, sort, before: here.previous };
      const page = await listHandled(actor, at, monday, 5);
      expect(refs(page.rows)).toEqual(earlier);
      expect(page.next).toBeDefined();
    }
    expect((await listHandled(actor, at, monday, 5)).previous).toBeUndefined();
  });

  it("due stands first what is due first, newest what came last, back what came back", async () => {
    await manyAlike();
    const by = (sort: HandledFilter["sort"]) => seenBy(world.handler, { ...todo, sort });
    const due = (await by("due")).map(({ dueAt }) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    const came = (await by("newest")).map(({ assignedAt }) => assignedAt.getTime());
    expect(came).toEqual([...came].sort((a, b) => b - a));
    const back = (await by("back")).map((row) => row.back);
    expect(back.lastIndexOf(true)).toBe(4);
    expect(back.indexOf(false)).toBe(5);
  });

  it("a place that was tampered with is the first page", async () => {
    await manyAlike();
    const first = await listHandled(world.handler.actor, todo, monday, 5);
    for (const way of [{ before: "zzz" }, { after: "zzz" }]) {
      const page = await listHandled(world.handler.actor, { ...todo, ...way }, monday, 5);
      expect(page).toEqual(first);
    }
  });

  it("a page asks as little with many rows as with few", async () => {
    const ask = () =>
      Promise.all([
        listHandled(world.handler.actor, { view: "todo" }, monday),
        countHandled(world.handler.actor, {}, monday),
      ]);
    await aSuggestion(world, "handling");
    const few = await statementsOf(ask);
    await manyAlike();
    const many = await statementsOf(ask);
    expect(few.length).toBeLessThanOrEqual(5);
    expect(many).toHaveLength(few.length);
  });
});

describe("who handles for two departments", () => {
  it("sees the part of each, each once, with its own thing to do", async () => {
    const { ref } = await aSuggestion(world, "assigned");
    const grants = [world.handler, world.departmentLead, world.coHandler].flatMap(
      ({ actor }) => actor.grants,
    );
    const both = { actor: { ...world.handler.actor, grants } };
    for (const view of ["todo", "all"] as const) {
      const rows = await seenBy(both, { view });
      expect(rows.map(({ task }) => task).sort()).toEqual(["give-opinion", "sign"]);
      expect(refs(rows)).toEqual([ref, ref]);
    }
    expect(await countHandled(both.actor, {}, monday)).toMatchObject({ todo: 2, elsewhere: 0 });
  });
});

describe("a stranger", () => {
  it("sees nothing: another department, another street, a department's name without its grant", async () => {
    await everyState();
    const departmentId = world.lead.id;
    const [elsewhere, otherStreet, noOffice] = await Promise.all([
      aPerson("cg", "department-lead", { departmentId: world.other.id }),
      aPerson("far", "handler", { departmentId, scope: "330106013" }),
      aPerson("none", "handler"),
    ]);
    const named = await aPerson("firm", "firm-contact", { departmentId });
    for (const by of [elsewhere, otherStreet, noOffice, named, world.stranger, world.staff]) {
      expect(await seenBy(by, everything)).toEqual([]);
      expect(await countHandled(by.actor, {}, monday)).toEqual({
        ...{ todo: 0, elsewhere: 0, overdue: 0, back: 0, ended: 0, first: null },
      });
    }
    const near = await aPerson("near", "handler", { departmentId, scope: "330106012" });
    expect((await seenBy(near, everything)).length).toBeGreaterThan(30);
  });
});
