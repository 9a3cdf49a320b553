import { describe, expect, it } from "vitest";
import {
  type RouteForm,
  type RouteRow,
  routeForm,
  routeKinds,
  routeUrgencies,
} from "@/lib/catalogue/model/route";
import {
  departmentsNamedIn,
  inOrder,
  matchRoute,
  momentFacts,
  type RouteFacts,
} from "@/lib/catalogue/rules/match-route";
import { complaintKinds, urgencies } from "@/lib/complaint/model";

const open: RouteRow = {
  id: "a",
  name: "规则（示例）",
  position: 1,
  scope: "330106",
  divisionPrefix: "",
  categoryPrefix: "",
  kind: "",
  urgency: "",
  days: "",
  fromMinute: null,
  untilMinute: null,
  words: [],
  departmentId: "market",
  venueId: null,
  personId: null,
};
const facts: RouteFacts = {
  divisionCode: "330106012006",
  categoryCode: "DT01",
  kind: "help",
  urgency: "U1",
  minute: 22 * 60,
  rest: false,
  text: "电梯困人，门打不开",
  reported: [],
};

const fits = (route: Partial<RouteRow>, more: Partial<RouteFacts> = {}) =>
  matchRoute([{ ...open, ...route }], { ...facts, ...more }) !== undefined;

describe("one condition of a rule", () => {
  const edges: [string, Partial<RouteRow>, Partial<RouteFacts>, boolean][] = [
    ["an empty rule fits everything of its area", {}, {}, true],
    ["another district's rule does not fit", { scope: "330105" }, {}, false],
    ["a street fits its communities", { divisionPrefix: "330106012" }, {}, true],
    ["a community fits itself", { divisionPrefix: "330106012006" }, {}, true],
    ["a community does not fit its neighbour", { divisionPrefix: "330106012007" }, {}, false],
    [
      "a community does not fit what is known by its street only",
      { divisionPrefix: "330106012006" },
      { divisionCode: "330106012" },
      false,
    ],
    ["a group fits its categories", { categoryPrefix: "DT" }, {}, true],
    ["a category fits itself", { categoryPrefix: "DT01" }, {}, true],
    ["a category does not fit another", { categoryPrefix: "DT02" }, {}, false],
    [
      "a category does not fit where none is known",
      { categoryPrefix: "DT" },
      { categoryCode: null },
      false,
    ],
    ["no category fits where none is known", {}, { categoryCode: null }, true],
    ["a kind fits itself", { kind: "help" }, {}, true],
    ["a kind does not fit another", { kind: "report" }, {}, false],
    ["an urgency fits itself", { urgency: "U1" }, {}, true],
    ["an urgency does not fit another", { urgency: "U2" }, {}, false],
    ["working days fit one", { days: "working" }, {}, true],
    ["working days do not fit a rest day", { days: "working" }, { rest: true }, false],
    ["rest days fit one", { days: "rest" }, { rest: true }, true],
    ["rest days do not fit a working day", { days: "rest" }, {}, false],
    ["one of the words is enough", { words: ["扶梯", "困人"] }, {}, true],
    ["none of the words is not", { words: ["扶梯", "停水"] }, {}, false],
    [
      "words are found in full-width and capital letters",
      { words: ["lift2"] },
      { text: "ＬＩＦＴ２" },
      true,
    ],
  ];
  it.each(edges)("%s", (_, route, more, expected) => {
    expect(fits(route, more)).toBe(expected);
  });
});

describe("the time of day", () => {
  const day = { fromMinute: 8 * 60, untilMinute: 18 * 60 };
  const night = { fromMinute: 18 * 60, untilMinute: 8 * 60 };
  const times: [string, typeof day, number, boolean][] = [
    ["its first minute is in", day, 480, true],
    ["the minute before is out", day, 479, false],
    ["its last minute is in", day, 1079, true],
    ["its end is out", day, 1080, false],
    ["a night's first minute is in", night, 1080, true],
    ["the last minute before midnight is in", night, 1439, true],
    ["midnight is in", night, 0, true],
    ["a night's last minute is in", night, 479, true],
    ["a night's end is out", night, 480, false],
    ["noon is out of a night", night, 720, false],
    ["until midnight ends there", { fromMinute: 1080, untilMinute: 0 }, 0, false],
    ["until midnight has the minute before", { fromMinute: 1080, untilMinute: 0 }, 1439, true],
  ];
  it.each(times)("%s", (_, span, minute, expected) => {
    expect(fits(span, { minute })).toBe(expected);
  });

  it("is read in Asia/Shanghai, and after midnight it is the new day that counts", () => {
    // Friday 23:30 and Saturday 00:30 in Shanghai.
    expect(momentFacts(new Date("2026-03-06T15:30:00Z"))).toEqual({ minute: 1410, rest: false });
    expect(momentFacts(new Date("2026-03-06T16:30:00Z"))).toEqual({ minute: 30, rest: true });
  });

  it("counts a 调休 Saturday as a working day, as staff entered it", () => {
    const overrides = new Map([["2026-03-07", true]]);
    expect(momentFacts(new Date("2026-03-07T02:00:00Z"), { overrides }).rest).toBe(false);
  });
});

describe("several rules", () => {
  it("the first that fits wins", () => {
    const rules = [
      { ...open, id: "never", kind: "report" },
      { ...open, id: "first" },
      { ...open, id: "second" },
    ];
    expect(matchRoute(rules, facts)?.id).toBe("first");
    expect(matchRoute(rules.slice(0, 1), facts)).toBeUndefined();
  });

  it("are asked narrower area first, then by their place, then in a fixed order", () => {
    const rules = [
      { ...open, id: "d", position: 2 },
      { ...open, id: "c", position: 1 },
      { ...open, id: "b", position: 1 },
      { ...open, id: "a", position: 9, scope: "330106012" },
    ];
    expect(inOrder(rules).map((rule) => rule.id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("a report of wrongdoing", () => {
  const housing = { id: "housing", name: "西湖区住房和城乡建设局", shortName: "区住建局" };
  const street = { id: "street", name: "灵隐街道办事处", shortName: "灵隐街道" };

  it("is not sent to the department that it names", () => {
    const about = { kind: "report", reported: ["market"] };
    expect(fits({}, about)).toBe(false);
    expect(fits({ departmentId: "fire" }, about)).toBe(true);
    expect(fits({ departmentId: null, venueId: "station" }, about)).toBe(true);
  });

  it.each([
    ["by its full name", "西湖区住房和城乡建设局的人收了钱", ["housing"]],
    ["by its short name", "区住建局的人收了钱", ["housing"]],
    ["without the district", "住建局的人收了钱", ["housing"]],
    ["by nothing", "物业的人收了钱", []],
    ["of a street", "灵隐街道的人收了钱", ["street"]],
  ])("names a department %s", (_, text, expected) => {
    expect(departmentsNamedIn(text, [housing, street])).toEqual(expected);
  });
});

describe("a rule as staff write it", () => {
  const typed = {
    name: "夜间电梯",
    scope: "330106",
    departmentId: "0190b1f0-0000-7000-8000-000000000001",
  };
  const faultsOf = (more: object) => {
    const parsed = routeForm.safeParse({ ...typed, ...more });
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  };

  it("reads times, words and what is left empty", () => {
    const route: RouteForm = routeForm.parse({
      ...typed,
      fromMinute: "18:00",
      untilMinute: "08:30",
      words: "困人、电梯，电梯 ＬＩＦＴ",
      venueId: "",
    });
    expect(route).toMatchObject({ fromMinute: 1080, untilMinute: 510, venueId: null, kind: "" });
    expect(route.words).toEqual(["困人", "电梯", "lift"]);
  });

  it.each([
    ["one time without the other", { fromMinute: "18:00" }, "untilMinute clock-half"],
    ["two equal times", { fromMinute: "18:00", untilMinute: "18:00" }, "untilMinute clock-same"],
    ["no time", { fromMinute: "25:00", untilMinute: "08:00" }, "fromMinute clock-shape"],
    [
      "another district's street",
      { divisionPrefix: "330105001" },
      "divisionPrefix division-outside",
    ],
    ["a code of no level", { divisionPrefix: "3301061" }, "divisionPrefix division-shape"],
    ["nobody", { departmentId: "" }, "departmentId nothing-set"],
    [
      "a person without a department",
      { departmentId: "", venueId: typed.departmentId, personId: typed.departmentId },
      "personId person-alone",
    ],
    ["a word that is a sentence", { words: "这是一个非常非常非常长的句子" }, "words words-long"],
  ])("is refused with %s", (_, more, expected) => {
    expect(faultsOf(more)).toContain(expected);
  });

  it("knows the kinds and urgencies that complaints have", () => {
    expect([...routeKinds].sort()).toEqual([...complaintKinds].sort());
    expect(routeUrgencies).toEqual(urgencies);
  });
});
