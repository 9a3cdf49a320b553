import { describe, expect, it } from "vitest";
import { belongingOf } from "@/lib/problem/rules/belonging";
import { evidenceOf } from "@/lib/problem/rules/evidence";
import { isSameName, mentionsIn, withoutPlaces } from "@/lib/problem/rules/place-mention";
import { type OpenComplaint, readingOf, weigh } from "@/lib/problem/rules/reading";
import { isSamePlace } from "@/lib/problem/rules/same-place";
import { likeness, weightOf } from "@/lib/problem/rules/wording";

const none = { counts: new Map<string, number>(), messages: 0 };
const shown = { alike: 0.06, isShown: () => true };
const cut = (text: string) => text.split(/[ ，。]/);

function read(id: string, title: string, over: Partial<OpenComplaint> = {}) {
  const open: OpenComplaint = {
    id,
    title,
    body: "",
    at: new Date("2026-03-01T00:00:00Z"),
    divisionCode: "330106",
    compoundId: null,
    compoundName: null,
    firmId: null,
    categoryCode: null,
    people: [id],
    apartFrom: [],
    ...over,
  };
  return weigh(readingOf(open, cut), none);
}

describe("places in a text", () => {
  const names = (text: string) => mentionsIn(text).map(({ name, kind }) => `${kind} ${name}`);

  it("are named without the words around them", () => {
    expect(names("我是城南区云溪镇青枫家园小区的业主")).toEqual(["area 云溪", "home 青枫"]);
    expect(names("投诉青枫小区旁的工地")).toEqual(["home 青枫"]);
    expect(names("住在青枫雅苑三期")).toEqual(["home 青枫"]);
    expect(names("梧桐街道玉兰路的路灯")).toEqual(["area 梧桐", "site 玉兰"]);
    expect(names("我们小区的道路，政府不管")).toEqual([]);
  });

  it("are the same where one writes more of the name", () => {
    expect(isSameName("大青枫", "青枫")).toBe(true);
    expect(isSameName("海国际", "湾国际")).toBe(false);
    expect(withoutPlaces("青枫家园的灯，青枫的路", ["青枫", "青枫家园"])).toBe("，的灯，，的路");
  });

  it("are what the divisions know before what the text says", () => {
    const here = read("a", "青枫小区 停水", { compoundId: "c1", divisionCode: "330106012006" });
    const there = read("b", "青枫小区 停水", { compoundId: "c2", divisionCode: "330106012006" });
    const far = read("c", "青枫小区 停水", { divisionCode: "330106012007" });
    const unplaced = read("d", "青枫小区 停水");
    expect(isSamePlace(here, there, "home")).toBe(false);
    expect(isSamePlace(here, far, "home")).toBe(false);
    expect(isSamePlace(here, unplaced, "home")).toBe(true);
  });

  it("join two homes by a road only where one names no home", () => {
    const [one, other, road] = ["青枫小区玉兰路", "月牙小区玉兰路", "玉兰路"].map((text, n) =>
      read(`${n}`, `${text} 停水`),
    );
    if (!one || !other || !road) throw new Error("three were read");
    expect(isSamePlace(one, other, "home")).toBe(false);
    expect(isSamePlace(one, road, "home")).toBe(true);
  });

  it("are no names where they are everyday words", () => {
    const counted = { counts: new Map([["导致", 40]]), messages: 500 };
    const reading = readingOf({ ...base(), title: "导致小区 停水" }, cut);
    expect(weigh(reading, counted).homes).toEqual([]);
    expect(weigh(reading, none).homes).toEqual(["导致"]);
  });
});

const base = (): OpenComplaint => ({
  ...{ id: "x", title: "", body: "", at: new Date(0), divisionCode: "330106" },
  ...{ compoundId: null, compoundName: null, firmId: null, categoryCode: null },
  ...{ people: ["x"], apartFrom: [] },
});

describe("likeness", () => {
  const of = (a: string, b: string) => likeness(read("a", a).bearing, read("b", b).bearing);

  it("is 1 for the same words and 0 where no telling word is shared", () => {
    expect(of("停水 水泵", "停水 水泵")).toBeCloseTo(1);
    expect(of("停水 水泵", "路灯 摸黑")).toBe(0);
  });

  it("does not come from politeness or from the place", () => {
    expect(of("尊敬 领导 您好 停水", "尊敬 领导 您好 路灯")).toBe(0);
    expect(of("青枫小区 停水", "青枫小区 路灯")).toBe(0);
  });

  it("sees the character that near-synonyms share, less than the word", () => {
    const synonym = of("恶臭 难闻", "臭味 熏人");
    expect(synonym).toBeGreaterThan(0);
    expect(synonym).toBeLessThan(of("恶臭 难闻", "恶臭 熏人"));
  });

  it("weighs a rare word more than a common one", () => {
    const counted = {
      counts: new Map([
        ["停水", 300],
        ["水泵", 2],
      ]),
      messages: 1000,
    };
    expect(weightOf("水泵", counted)).toBeGreaterThan(weightOf("停水", counted));
    expect(weightOf("停水", counted)).toBeGreaterThan(0);
  });
});

describe("evidence", () => {
  it("says how like each is to the rest, how surely they are one, and by which words", () => {
    const same = ["停水 水泵 抢修", "停水 水泵", "停水 抢修"].map((text, n) => read(`${n}`, text));
    const evidence = evidenceOf(same, none, shown);
    expect(evidence.confidence).toBe(1);
    expect(evidence.terms[0]).toBe("停水");
    expect(evidence.likeness.every((each) => each > 0.3 && each <= 1)).toBe(true);
    const [one, other] = [read("1", "停水 水泵"), read("2", "路灯 摸黑")];
    expect(evidenceOf([one, other], none, shown)).toEqual({
      likeness: [0, 0],
      confidence: 0,
      terms: [],
    });
  });

  it("leaves out the words that are not to be shown", () => {
    const two = ["停水 某某人", "停水 某某人"].map((text, n) => read(`${n}`, text));
    const { terms } = evidenceOf(two, none, { ...shown, isShown: (word) => word !== "某某人" });
    expect(terms).toEqual(["停水"]);
  });
});

describe("where a new complaint belongs", () => {
  const members = ["停水 水泵", "停水 抢修"].map((text, n) => read(`${n}`, `青枫小区 ${text}`));
  const problems = [{ problemId: "p1", members }];

  it("is the problem at its place that it is like", () => {
    const found = belongingOf(read("n", "青枫小区 停水 三天"), problems, 0.15);
    expect(found?.problemId).toBe("p1");
    expect(found?.likeness).toBeGreaterThan(0.15);
  });

  it("is none where the place, the matter or a person says otherwise", () => {
    expect(belongingOf(read("n", "月牙小区 停水"), problems, 0.15)).toBeNull();
    expect(belongingOf(read("n", "青枫小区 路灯 摸黑"), problems, 0.15)).toBeNull();
    const apart = read("n", "青枫小区 停水", { apartFrom: ["p1"] });
    expect(belongingOf(apart, problems, 0.15)).toBeNull();
  });
});
