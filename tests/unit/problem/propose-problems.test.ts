import { describe, expect, it } from "vitest";
import { bindingTerms } from "@/lib/problem/rules/binding-terms";
import { commonPlace } from "@/lib/problem/rules/common-place";
import { proposeProblems } from "@/lib/problem/rules/propose-problems";
import { type OpenComplaint, readingOf, type Weighed, weigh } from "@/lib/problem/rules/reading";

const thresholds = { home: 3, community: 3, firm: 4, street: 5, windowDays: 30 };
const none = { counts: new Map<string, number>(), messages: 0 };
const base = {
  title: "充电棚 不够",
  body: "电瓶车 没地方 充电",
  divisionCode: "330106012006",
  compoundId: "compound-1",
  compoundName: null,
  firmId: null,
  categoryCode: "XF04",
  apartFrom: [],
};

function complaint(id: string, day: number, over: Partial<OpenComplaint> = {}): Weighed {
  const at = new Date(Date.UTC(2026, 2, 1 + day));
  const open: OpenComplaint = { ...base, id, at, people: [id], ...over };
  return weigh(
    readingOf(open, (text) => text.split(/[ ，。]/)),
    none,
  );
}
const idsOf = (readings: readonly Weighed[], limits = thresholds) =>
  proposeProblems(readings, limits, 0.15).map(({ members }) => members.map(({ id }) => id));
const far = (n: number) => ({ compoundId: `compound-${n}`, divisionCode: `33010601200${n}` });

describe("proposing problems", () => {
  it("wants as many complaints as the threshold within the window", () => {
    const two = [complaint("a", 0), complaint("b", 1)];
    expect(idsOf(two)).toEqual([]);
    expect(idsOf([...two, complaint("c", 32)])).toEqual([]);
    expect(idsOf([...two, complaint("c", 30)])).toEqual([["a", "b", "c"]]);
  });

  it("counts people, not messages, and those who joined as well", () => {
    const one = { people: ["somebody"] };
    const loud = [0, 1, 2, 3].map((day) => complaint(`m${day}`, day, one));
    expect(idsOf(loud)).toEqual([]);
    const joined = complaint("n", 4, { people: ["another", "a third"] });
    expect(idsOf([...loud, joined])).toHaveLength(1);
  });

  it("goes on gathering while the window slides, and starts anew after a silence", () => {
    const days = [0, 10, 20, 35, 45, 200, 201, 202];
    const found = idsOf(days.map((day) => complaint(`d${day}`, day)));
    expect(found.map((each) => each.length).sort()).toEqual([3, 5]);
  });

  it("keeps other places and other matters apart", () => {
    const mixed = [
      complaint("a", 0),
      complaint("b", 1),
      complaint("c", 2, { categoryCode: "DT01", title: "电梯 停运", body: "爬楼 吃力" }),
      complaint("d", 3, far(7)),
    ];
    expect(idsOf(mixed)).toEqual([]);
  });

  it("takes the same category at a known place as one matter, whatever the words", () => {
    const said = ["低层 反对", "费用 分摊", "老人 下楼"].map((title, n) =>
      complaint(`k${n}`, n, { title, body: "" }),
    );
    expect(idsOf(said)).toEqual([["k0", "k1", "k2"]]);
    expect(idsOf(said.map((each) => ({ ...each, categoryCode: null })))).toEqual([]);
    const somewhere = said.map((each) => ({ ...each, compoundId: null, divisionCode: "330106" }));
    expect(idsOf(somewhere)).toEqual([]);
  });

  it("counts by community, firm and street what no narrower place reached", () => {
    const reachOf = (readings: readonly Weighed[]) =>
      proposeProblems(readings, thresholds, 0.15).map(({ reach, members }) => [
        reach,
        members.length,
      ]);
    const spread = (n: number, over: Partial<OpenComplaint> = {}) =>
      Array.from({ length: n }, (_, each) =>
        complaint(`s${each}`, each, { ...far(each), ...over }),
      );
    const community = spread(3).map((each) => ({ ...each, divisionCode: "330106012006" }));
    expect(reachOf(community)).toEqual([["community", 3]]);
    expect(reachOf(spread(4))).toEqual([]);
    expect(reachOf(spread(4, { firmId: "firm-1" }))).toEqual([["firm", 4]]);
    expect(reachOf(spread(5))).toEqual([["street", 5]]);
  });

  it("finds the place in the text where nobody gave it", () => {
    const named = (id: string, day: number, home: string) =>
      complaint(id, day, {
        compoundId: null,
        divisionCode: "330106",
        categoryCode: null,
        title: `${home}小区 充电棚 不够`,
      });
    const here = [named("a", 0, "青枫"), named("b", 1, "青枫"), named("c", 2, "青枫")];
    const there = [named("x", 0, "望江"), named("y", 1, "月牙"), named("z", 2, "栖霞")];
    expect(idsOf([...here, ...there])).toEqual([["a", "b", "c"]]);
  });

  it("never again puts together what somebody took apart", () => {
    const apart = { apartFrom: ["problem-1"] };
    const three = [complaint("a", 0, apart), complaint("b", 1, apart), complaint("c", 2)];
    expect(idsOf(three)).toEqual([]);
    expect(idsOf([...three, complaint("d", 3)])).toEqual([["a", "c", "d"]]);
  });

  it("gives the same groups for the same complaints in any order", () => {
    const days = [0, 3, 5, 9, 12].map((day) => complaint(`d${day}`, day));
    expect(idsOf([...days].reverse())).toEqual(idsOf(days));
  });
});

describe("the words that bind", () => {
  it("are those that several messages share, each message counted once", () => {
    const terms = bindingTerms(["充电充电充电太少", "没有充电的地方", "电梯坏了"]);
    expect(terms).toEqual(["充电"]);
  });

  it("are never mere politeness", () => {
    expect(bindingTerms(["您好，希望解决问题", "您好，希望尽快解决问题"])).not.toContain("希望");
  });
});

describe("the common place", () => {
  const at = (divisionCode: string, compoundId: string | null, categoryCode: string | null) => ({
    divisionCode,
    compoundId,
    categoryCode,
  });

  it("is the narrowest division all share", () => {
    const two = [at("330106012006", "a", "XF04"), at("330106012007", "b", "XF04")];
    expect(commonPlace(two)).toEqual(at("330106012", null, "XF04"));
    expect(commonPlace([at("330106012006", "a", null), at("330106002001", "a", null)])).toEqual(
      at("330106", "a", null),
    );
    expect(commonPlace([at("330106012006", "a", "TC01")])).toEqual(at("330106012006", "a", "TC01"));
  });
});
