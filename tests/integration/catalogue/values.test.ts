import { beforeEach, describe, expect, it } from "vitest";
import { removeHoliday, setHolidays } from "@/lib/catalogue/commands/keep-holidays";
import { keepValue } from "@/lib/catalogue/commands/keep-value";
import { listHolidays, listMissingNotices } from "@/lib/catalogue/queries/holiday";
import { listValues } from "@/lib/catalogue/queries/value";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { idOfName, newId } from "@/lib/core/ids";
import { setting } from "@/lib/core/settings";
import { value } from "@/tests/support/factories/complaint";
import { refusalOf } from "@/tests/support/factories/consultation";
import {
  at,
  eventsOf,
  eventTypes,
  makeWorld,
  personWith,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let staff: Actor;
let stranger: Actor;

beforeEach(async () => {
  await makeWorld();
  [staff, stranger] = await Promise.all([personWith("staff"), personWith("triage")]);
});

describe("a rule of one number", () => {
  const key = "complaint.firm-days";
  const form = { scope: "330106", key, value: 7, was: null, reason: "区里定的天数" };
  const keep = (actor: Actor, more: object = {}) => keepValue(actor, { ...form, ...more }, at);
  const listed = async (of: string = key) =>
    (await listValues(staff, "330106")).find((each) => each.key === of);

  it("is the sample rule until the district writes its own", async () => {
    const sample = { value: 10, own: null, sample: 10, least: 1, most: 30 };
    expect(await listed()).toMatchObject(sample);
    await db.setting.create({ data: { scope: "3301", key, value: 12 } });
    expect(await listed()).toMatchObject({ ...sample, value: 12 });
    value(await keep(staff));
    expect(await listed()).toMatchObject({ ...sample, value: 7, own: 7 });
    expect(await setting(db, key, "330106012006")).toBe(7);
    const [event] = await eventsOf(idOfName("setting", `330106 ${key}`));
    expect(event).toMatchObject({ type: "setting.set", data: { key, from: 12, to: 7 } });
  });

  it("is written once over what was read, at first and after", async () => {
    await oneOfSix(() => keep(staff));
    await oneOfSix(() => keep(staff, { value: 8, was: 7 }));
    expect(await refusalOf(keep(staff, { value: 9, was: 7 }))).toBe("stale");
    expect(await refusalOf(keep(staff, { value: 8, was: 8 }))).toBe("not-now");
  });

  it("keeps its range, both ends included", async () => {
    for (const outside of [0, 31]) {
      const outcome = await keep(staff, { value: outside });
      expect(outcome).toMatchObject({ refusal: { fields: { value: ["value-range"] } } });
    }
    expect(await db.setting.count({ where: { key } })).toBe(0);
    value(await keep(staff, { value: 30 }));
    value(await keep(staff, { value: 1, was: 30 }));
  });

  it("is written by nobody else, nowhere else, and never under an unknown name", async () => {
    expect(await refusalOf(keep(stranger))).toBe("forbidden");
    expect(await refusalOf(keep(staff, { scope: "330108" }))).toBe("forbidden");
    expect(await refusalOf(keep(staff, { key: "complaint.none" }))).toBe("not-found");
    expect(await listValues(stranger, "330106")).toEqual([]);
    expect(await listValues(staff, "330108")).toEqual([]);
  });

  it("holds everywhere where it says how long what is told of people is kept", async () => {
    const years = "privacy.complaint-years";
    value(await keep(staff, { key: years, value: 2 }));
    expect(await setting(db, years, "")).toBe(2);
    expect(await setting(db, years, "330108001")).toBe(2);
    expect(await listed(years)).toMatchObject({ value: 2, own: 2 });
  });
});

describe("the notice of holidays", () => {
  const text = "2027-02-17 放假 春节\n2027-02-20 上班 调休";
  const set = (actor: Actor, typed = text) => setHolidays(actor, { text: typed }, at);
  const days = async (year = 2027) =>
    (await listHolidays(staff, year)).map(({ day, working, isOwn }) => [day, working, isOwn]);

  it("is kept whole, over what was entered before, and over what is built in", async () => {
    value(await set(staff, "2027-02-17 上班\n2026-02-14 放假"));
    value(await set(staff));
    expect(await days()).toEqual([
      ["2027-02-17", false, true],
      ["2027-02-20", true, true],
    ]);
    const of2026 = await days(2026);
    expect(of2026).toContainEqual(["2026-02-14", false, true]);
    expect(of2026).toContainEqual(["2026-02-15", false, false]);
    expect(await eventTypes(idOfName("holidays", "2027"))).toEqual([
      "setting.holidays-set",
      "setting.holidays-set",
    ]);
    expect(await eventTypes(idOfName("holidays", "2026"))).toEqual(["setting.holidays-set"]);
  });

  it("is not kept at all where one line is wrong, nor by anybody else", async () => {
    expect(await refusalOf(set(staff, `${text}\n2027-02-20 放假`))).toBe("invalid");
    expect(await refusalOf(set(stranger))).toBe("forbidden");
    expect(await days()).toEqual([]);
    expect(await listHolidays(stranger, 2026)).toEqual([]);
  });

  it("can be entered by several at once", async () => {
    const backwards = text.split("\n").reverse().join("\n");
    const both = await Promise.all([set(staff), set(staff, backwards), set(staff)]);
    expect(both.map((outcome) => outcome.ok)).toEqual([true, true, true]);
    expect(await days()).toHaveLength(2);
  });

  it("gives a wrong day back once, with the reason", async () => {
    value(await set(staff));
    const remove = (actor: Actor) =>
      removeHoliday(actor, { day: "2027-02-20", reason: "录错了一天" }, at);
    expect(await refusalOf(remove(stranger))).toBe("forbidden");
    await oneOfSix(() => remove(staff));
    expect(await days()).toEqual([["2027-02-17", false, true]]);
    const last = (await eventsOf(idOfName("holidays", "2027"))).at(-1);
    expect(last).toMatchObject({
      type: "setting.holiday-removed",
      data: { day: "2027-02-20", working: true },
    });
  });
});

describe("a year without a notice", () => {
  const november = new Date("2026-11-30T15:59:59Z");
  const december = new Date("2026-11-30T16:00:00Z");
  const promise = (dueAt: string, more: object = {}) =>
    db.deadline.create({
      data: {
        ...{ subject: "complaint", subjectId: newId(), kind: "closing", unit: "working" },
        ...{ divisionCode: "330106012006", startedAt: at, dueAt: new Date(dueAt), ...more },
      },
    });

  it("is missed from 1 December on by those who keep it, until it is entered", async () => {
    expect(await listMissingNotices(staff, november)).toEqual([]);
    expect(await listMissingNotices(staff, december)).toEqual([2027]);
    expect(await listMissingNotices(stranger, december)).toEqual([]);
    value(await setHolidays(staff, { text: "2027-02-20 上班" }, at));
    expect(await listMissingNotices(staff, december)).toEqual([2027]);
    value(await setHolidays(staff, { text: "2027-02-17 放假" }, at));
    expect(await listMissingNotices(staff, december)).toEqual([]);
  });

  it("is missed as soon as an open promise of the area reaches into it", async () => {
    await promise("2026-12-31T15:59:59Z");
    await promise("2027-01-04T15:59:59Z", { metAt: at });
    await promise("2027-01-04T15:59:59Z", { cancelledAt: at });
    await promise("2027-01-04T15:59:59Z", { divisionCode: "330108001" });
    expect(await listMissingNotices(staff, november)).toEqual([]);
    await promise("2027-01-04T15:59:59Z");
    expect(await listMissingNotices(staff, november)).toEqual([2027]);
  });
});
