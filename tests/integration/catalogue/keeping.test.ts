import { beforeEach, describe, expect, it } from "vitest";
import { addCategory, editCategory } from "@/lib/catalogue/commands/keep-category";
import { keepTemplate, removeTemplate } from "@/lib/catalogue/commands/keep-template";
import { endTerm, setTerm } from "@/lib/catalogue/commands/keep-term";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { getCategoryForEdit } from "@/lib/catalogue/queries/edition";
import { listKeptTemplates, listTemplatesFor } from "@/lib/catalogue/queries/template";
import { termFor } from "@/lib/catalogue/records";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { readProse } from "@/lib/core/prose";
import { value } from "@/tests/support/factories/complaint";
import { refusalOf } from "@/tests/support/factories/consultation";
import { at, later, makeWorld, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const fields = {
  ...{ name: "充电设施不足", nameEn: "Too few chargers", departmentCode: "fire" },
  ...{ coDepartments: ["street"], urgency: "U3" as const, consultable: true, legalBasis: "" },
  ...{ words: ["充电棚", "充电桩"], retired: false, reason: "补充同义词" },
};

let staff: Actor;
let stranger: Actor;
let fireId: string;

beforeEach(async () => {
  ({ fireId } = await makeWorld());
  [staff, stranger] = await Promise.all([personWith("staff"), personWith("triage")]);
});

describe("a category", () => {
  const edit = (actor: Actor, more: object = {}) =>
    editCategory(actor, { code: "XF04", version: 1, ...fields, ...more }, at);

  it("has a new edition for each change, and keeps the one before whole", async () => {
    await oneOfSix(() => edit(staff));
    const found = await getCategoryForEdit(staff, "XF04");
    expect(found?.category).toMatchObject({ version: 2, words: ["充电棚", "充电桩"] });
    expect(found?.editions.map((each) => each.version)).toEqual([2, 1]);
    expect(found?.editions[0]).toMatchObject({
      reason: "补充同义词",
      changes: expect.arrayContaining([
        { field: "words", before: "充电棚", after: "充电桩 充电棚" },
      ]),
    });
  });

  it("is edited by nobody else, and not where nothing changed", async () => {
    expect(await refusalOf(edit(stranger))).toBe("forbidden");
    expect(await getCategoryForEdit(stranger, "XF04")).toBeNull();
    value(await edit(staff));
    expect(await refusalOf(edit(staff, { version: 2 }))).toBe("not-now");
  });

  it("is in charge of nobody who is not there", async () => {
    const unknown = ["department-unknown"];
    expect(await edit(staff, { departmentCode: "nobody" })).toMatchObject({
      refusal: { fields: { departmentCode: unknown } },
    });
    expect(await edit(staff, { coDepartments: ["street", "nobody"] })).toMatchObject({
      refusal: { fields: { coDepartments: unknown } },
    });
    const added = { groupCode: "XF", ...fields, departmentCode: "nobody" };
    expect(await addCategory(staff, added, at)).toMatchObject({
      refusal: { fields: { departmentCode: unknown } },
    });
    value(await edit(staff, { departmentCode: "triage" }));
    expect(await db.category.count()).toBe(1);
  });

  it("is no longer offered once it is retired, and comes back", async () => {
    value(await edit(staff, { retired: true }));
    expect(await listPublishedCategories()).toEqual([]);
    value(await edit(staff, { version: 2 }));
    expect(await listPublishedCategories()).toHaveLength(1);
  });

  it("is added under the next number of its group", async () => {
    const add = () => addCategory(staff, { groupCode: "XF", ...fields, name: "换电柜" }, at);
    expect(value(await add()).code).toBe("XF05");
    expect(await refusalOf(addCategory(stranger, { groupCode: "XF", ...fields }, at))).toBe(
      "forbidden",
    );
  });
});

describe("a term", () => {
  const of = {
    scope: "330106",
    kind: "closing" as const,
    categoryPrefix: "XF",
    urgency: "" as const,
  };
  const set = (actor: Actor, amount: number, version: number, now = at) =>
    setTerm(actor, { ...of, amount, unit: "working", version, reason: "区里定的期限" }, now);
  const asked = { divisionCode: "330106012006", categoryCode: "XF04", urgency: "U3" };

  it("holds from the moment it is set, and the one before until then", async () => {
    value(await set(staff, 7, 0));
    await oneOfSix(() => set(staff, 3, 1, later(1)));
    expect(await termFor(db, "closing", asked, at)).toEqual({ amount: 7, unit: "working" });
    expect(await termFor(db, "closing", asked, later(2))).toEqual({ amount: 3, unit: "working" });
    const other = { ...asked, categoryCode: "TC01" };
    expect(await termFor(db, "closing", other, later(2))).toEqual({ amount: 5, unit: "working" });
  });

  it("ends, and the wider rule holds again", async () => {
    value(await set(staff, 7, 0));
    const end = (actor: Actor) =>
      endTerm(actor, { ...of, version: 1, reason: "改回示例规则" }, later(1));
    expect(await refusalOf(end(stranger))).toBe("forbidden");
    await oneOfSix(() => end(staff));
    expect(await termFor(db, "closing", asked, later(2))).toEqual({ amount: 5, unit: "working" });
    expect(value(await set(staff, 4, 0, later(3))).version).toBe(2);
  });

  it("has one trail for all its editions, and another for another kind of matter", async () => {
    value(await set(staff, 7, 0));
    value(await set(staff, 3, 1, later(1)));
    value(await endTerm(staff, { ...of, version: 2, reason: "改回示例规则" }, later(2)));
    const other = { ...of, categoryPrefix: "TC", amount: 4, unit: "working" as const };
    value(await setTerm(staff, { ...other, version: 0, reason: "另一类的期限" }, later(3)));
    const events = await db.event.findMany({
      where: { type: { startsWith: "term." } },
      orderBy: { at: "asc" },
      select: { subjectId: true },
    });
    const [first, ...rest] = events.map((event) => event.subjectId);
    expect(rest).toEqual([first, first, expect.not.stringMatching(first ?? "")]);
  });

  it("is set by nobody else, nor over an edition one has not read", async () => {
    expect(await refusalOf(set(stranger, 7, 0))).toBe("forbidden");
    value(await set(staff, 7, 0));
    expect(await refusalOf(set(staff, 3, 0))).toBe("stale");
  });
});

describe("a reply template", () => {
  const form = {
    ...{ id: "", version: 0, scope: "330106", categoryPrefix: "XF", departmentId: null },
    ...{ name: "已派人查看", text: "您反映的{类别}已派人到{小区}查看。" },
  };

  it("is offered where its category and department fit, the department's own first", async () => {
    value(await keepTemplate(staff, form, at));
    const lead = await personWith("department-lead", { departmentId: fireId });
    value(await keepTemplate(lead, { ...form, departmentId: fireId, name: "消防已到" }, at));
    const near = { divisionCode: "330106012006", categoryCode: "XF04", departmentId: fireId };
    const names = async (more: object = {}) =>
      (await listTemplatesFor(staff, { ...near, ...more })).map((each) => each.name);
    expect(await names()).toEqual(["消防已到", "已派人查看"]);
    expect(await names({ departmentId: null })).toEqual(["已派人查看"]);
    expect(await names({ categoryCode: "TC01" })).toEqual([]);
    for (const role of ["resident", "handler", "liaison", "expert"] as const) {
      const grant = role === "handler" ? { departmentId: newId() } : {};
      expect(await listTemplatesFor(await personWith(role, grant), near)).toEqual([]);
    }
    const handler = await personWith("handler", { departmentId: fireId });
    for (const actor of [lead, handler, stranger]) {
      expect(await listTemplatesFor(actor, near)).toHaveLength(2);
    }
    expect(await listKeptTemplates(stranger)).toEqual([]);
    expect(await listKeptTemplates(lead)).toHaveLength(1);
  });

  it("is kept over the edition that was read, and removed once", async () => {
    const { id } = value(await keepTemplate(staff, form, at));
    const changed = { name: "改过", text: "已经派人到现场看过了。" };
    await oneOfSix(() => keepTemplate(staff, { ...form, id, version: 1, ...changed }, at));
    expect(await refusalOf(keepTemplate(stranger, { ...form, id, version: 2 }, at))).toBe(
      "forbidden",
    );
    const told = await db.event.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } });
    const refs = told.map((event) => (event.data as { text: { id: string } }).text.id);
    expect([...(await readProse(refs)).values()]).toEqual([form.text, "已经派人到现场看过了。"]);
    await oneOfSix(() => removeTemplate(staff, { id, version: 2 }, at));
    expect(await listKeptTemplates(staff)).toEqual([]);
  });
});
