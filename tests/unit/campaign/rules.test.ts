import { describe, expect, it } from "vitest";
import { campaignDraft, quotaForm, quotaName } from "@/lib/campaign/model/forms";
import { boardOf, leftOver } from "@/lib/campaign/rules/board";
import { fits } from "@/lib/campaign/rules/fits";
import { movesFor } from "@/lib/campaign/rules/moves";
import { streetLines, sumsOf, timelineOf } from "@/lib/campaign/rules/progress";
import type { Actor } from "@/lib/core/actor";

const campaign = {
  divisionCode: "330106",
  fromDay: "2022-08-01",
  toDay: "2022-08-31",
  matters: ["PS", "XF04"],
};
const it0 = {
  divisionCode: "330106012006",
  startsAt: new Date("2022-08-01T00:00:00+08:00"),
  status: "planned",
  categoryCode: "PS01",
};

describe("a consultation joins by itself", () => {
  it("within place, period and catalogue, both days inclusive in Shanghai", () => {
    expect(fits(campaign, it0)).toBe(true);
    expect(fits(campaign, { ...it0, startsAt: new Date("2022-08-31T23:59:00+08:00") })).toBe(true);
    expect(fits(campaign, { ...it0, categoryCode: "XF04" })).toBe(true);
    expect(fits({ ...campaign, matters: [] }, { ...it0, categoryCode: null })).toBe(true);
  });

  it.each([
    ["a day too early", { startsAt: new Date("2022-07-31T23:59:59+08:00") }],
    ["a day too late", { startsAt: new Date("2022-09-01T00:00:00+08:00") }],
    ["of another district", { divisionCode: "330105001" }],
    ["of another kind", { categoryCode: "XF03" }],
    ["of no kind", { categoryCode: null }],
    ["cancelled", { status: "cancelled" }],
  ])("not %s", (_, change) => {
    expect(fits(campaign, { ...it0, ...change })).toBe(false);
  });
});

const [a, b] = ["330106002", "330106012"];
const cells = {
  held: [
    { street: a, kind: "hall", day: "2022-08-02", held: 1, members: 4, residents: 120 },
    { street: a, kind: "station", day: "2022-08-02", held: 2, members: 6, residents: 150 },
    { street: a, kind: "station", day: "2022-08-05", held: 1, members: 2, residents: 90 },
  ],
  raised: [
    { street: a, adoption: "adopted", count: 7 },
    { street: a, adoption: "partly-adopted", count: 2 },
    { street: a, adoption: "for-reference", count: 3 },
    { street: a, adoption: "pending", count: 1 },
  ],
  problems: [{ street: a, taken: 3, solved: 2 }],
};
const quotas = [
  { divisionCode: a, kind: "station" as const, expected: 4 },
  { divisionCode: b, kind: "hall" as const, expected: 2 },
];

describe("what a campaign came to", () => {
  it("adds up, and counts as adopted what was adopted in full or in part", () => {
    expect(sumsOf(cells, quotas)).toEqual({
      ...{ held: 4, expected: 6, members: 12, residents: 360 },
      ...{ raised: 13, adopted: 9, problems: 3, solved: 2 },
    });
  });

  it("is told street by street, also where nothing was held", () => {
    const lines = streetLines(cells, quotas, ["330106013"]);
    expect(lines.map((line) => line.street)).toEqual([a, b, "330106013"]);
    expect(lines[0]?.kinds).toEqual({
      hall: { held: 1, expected: 0 },
      station: { held: 3, expected: 4 },
    });
    expect(lines[1]).toMatchObject({ held: 0, expected: 2, raised: 0 });
    const held = lines.reduce((sum, line) => sum + line.held, 0);
    expect(held).toBe(sumsOf(cells, quotas).held);
  });

  it("grows day by day", () => {
    expect(timelineOf(cells.held)).toEqual([
      { day: "2022-08-02", held: 3, total: 3 },
      { day: "2022-08-05", held: 1, total: 4 },
    ]);
  });
});

describe("the forms", () => {
  it("read a table of quotas, leaving out what is empty or nought", () => {
    const read = quotaForm.parse({
      ...{ ref: "month", page: "/x", [quotaName(a, "hall")]: "2" },
      ...{ [quotaName(a, "station")]: "", [quotaName(b, "hall")]: "0" },
    });
    expect(read).toEqual({
      ref: "month",
      quotas: [{ divisionCode: a, kind: "hall", expected: 2 }],
    });
  });

  it.each(["-1", "1.5", "many", "501"])("refuse a quota of %s at its field", (typed) => {
    const read = quotaForm.safeParse({ ref: "month", [quotaName(a, "hall")]: typed });
    expect(read.error?.issues[0]?.path).toEqual([quotaName(a, "hall")]);
  });

  it("refuse a period that ends before it starts, or lasts longer than a year", () => {
    const draft = {
      ...{ slug: "month-1", scope: "330106", name: "物业服务议事月", matters: [] },
      theme: "老旧小区怎样有人管、管得好",
    };
    const read = (fromDay: string, toDay: string) =>
      campaignDraft.safeParse({ ...draft, fromDay, toDay }).error?.issues[0]?.message;
    expect(read("2026-11-01", "2026-11-30")).toBeUndefined();
    expect(read("2026-11-30", "2026-11-01")).toBe("ends-before-start");
    expect(read("2026-01-01", "2027-06-01")).toBe("period-long");
    expect(read("2026-02-30", "2026-03-01")).toBe("day-wrong");
  });
});

it("draws the buttons of those who run it", () => {
  const staff: Actor = {
    kind: "person",
    id: "p-1",
    grants: [{ id: "g-1", role: "staff", scope: "330106" }],
  };
  expect(movesFor(staff, { divisionCode: "330106", status: "drafted" })).toEqual([
    "announce",
    "discard",
  ]);
  const liaison: Actor = {
    kind: "person",
    id: "p-2",
    grants: [{ id: "g-2", role: "liaison", scope: "330106" }],
  };
  expect(movesFor(liaison, { divisionCode: "330106", status: "running" })).toEqual([]);
});

describe("the board of compounds that nobody managed", () => {
  it("counts street by street from the start to what is left", () => {
    const { lines, all } = boardOf([
      { street: "北山街道", status: "unmanaged", tasks: { done: 1, of: 3 } },
      { street: "北山街道", status: "taken-over", tasks: { done: 2, of: 2 } },
      { street: "灵隐街道", status: "firm-chosen", tasks: null },
    ]);
    expect(lines.map(({ planned, tasks }) => [planned, tasks.done, tasks.of])).toEqual([
      [2, 3, 5],
      [0, 0, 0],
    ]);
    expect(lines.map(({ street, start, by }) => [street, start, by.unmanaged])).toEqual([
      ["北山街道", 2, 1],
      ["灵隐街道", 1, 0],
    ]);
    expect(all).toMatchObject({ start: 3, by: { unmanaged: 1, "taken-over": 1 } });
  });

  it("falls day by day, and rises again where management fell through", () => {
    const at = (day: string) => new Date(`${day}T23:30:00+08:00`);
    const moves = [
      { at: at("2026-11-03"), from: "unmanaged", to: "firm-chosen" },
      { at: at("2026-11-03"), from: "unmanaged", to: "community-run" },
      { at: at("2026-11-05"), from: "firm-chosen", to: "taken-over" },
      { at: at("2026-11-09"), from: "community-run", to: "unmanaged" },
    ];
    expect(leftOver({ day: "2026-11-01", count: 5 }, moves)).toEqual([
      { day: "2026-11-01", left: 5 },
      { day: "2026-11-03", left: 3 },
      { day: "2026-11-05", left: 3 },
      { day: "2026-11-09", left: 4 },
    ]);
  });
});
