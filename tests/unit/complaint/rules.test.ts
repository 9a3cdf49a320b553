import { describe, expect, it } from "vitest";
import {
  betterCategory,
  categoryOf,
  suggestCategories,
  suggestCategory,
} from "@/lib/catalogue/rules/suggest-category";
import { emergencyLines, linesToCall } from "@/lib/complaint/rules/emergency";
import { movesFor } from "@/lib/complaint/rules/moves";
import { placeInText } from "@/lib/complaint/rules/route-text";
import { bigrams, mostAlike, similarity } from "@/lib/complaint/rules/similarity";
import { titleOf, withoutNumbers } from "@/lib/complaint/rules/title";

describe("emergency words", () => {
  it("name the line to call, the fire brigade first", () => {
    expect(emergencyLines("有人触电，楼道起火")).toEqual(["119", "120"]);
    expect(emergencyLines("有人持刀闹事")).toEqual(["110"]);
    expect(emergencyLines("电梯困人了，快来")).toEqual(["119"]);
  });
  it("count for nothing where it plainly did not happen, is over or only feared for", () => {
    for (const text of [
      "楼道堆满杂物，幸好没有起火",
      "希望早点清理，防止发生火灾",
      "去年起火以后一直没有修",
      "消防栓没水，有火灾隐患",
      "长期被困扰，睡不好",
    ]) {
      expect(emergencyLines(text), text).toEqual([]);
    }
  });
  it("count where it goes on all the same, or somebody only did not come", () => {
    expect(emergencyLines("去年起火，现在又起火了")).toEqual(["119"]);
    expect(emergencyLines("没有人管，楼道起火了")).toEqual(["119"]);
    expect(emergencyLines("打了电话没人来，有人触电")).toEqual(["120"]);
    expect(emergencyLines("老人没有呼吸了")).toEqual(["120"]);
  });
  it("are all numbers where the kind alone is urgent", () => {
    expect(linesToCall({ body: "电梯门打不开", urgency: "U1" })).toEqual(["119", "110", "120"]);
    expect(linesToCall({ body: "有人持刀", urgency: "U1" })).toEqual(["110"]);
    expect(linesToCall({ body: "电梯门打不开", urgency: "U3" })).toEqual([]);
  });
  it("stay quiet where nothing is an emergency", () => {
    expect(emergencyLines("物业费涨价没有公示")).toEqual([]);
  });
});

describe("likeness of two texts", () => {
  it("is one for the same words and nought for none in common", () => {
    expect(similarity("消防通道被堵", "消防通道，被堵！")).toBe(1);
    expect(similarity("消防通道被堵", "物业费涨价")).toBe(0);
    expect(similarity("", "物业费")).toBe(0);
  });
  it("counts shared neighbours of characters", () => {
    expect([...bigrams("电梯坏")]).toEqual(["电梯", "梯坏"]);
    expect(similarity("电梯坏了", "电梯坏")).toBeCloseTo(2 / 3);
  });
  it("puts the likeliest first", () => {
    const others = [
      { ref: "a", text: "垃圾房气味大" },
      { ref: "b", text: "楼下通道停满电动车" },
    ];
    expect(mostAlike("消防通道停满电动车", others, 1).map((each) => each.ref)).toEqual(["b"]);
  });
});

const catalogue = [
  { code: "XF01", groupCode: "XF", name: "堵消防通道", words: ["消防通道"], urgency: "U2" },
  { code: "XF04", groupCode: "XF", name: "充电设施不足", words: ["充电"], urgency: "U3" },
  { code: "DT01", groupCode: "DT", name: "困人故障", words: ["困人"], urgency: "U1" },
  { code: "DT03", groupCode: "DT", name: "更新大修", words: ["更换电梯"], urgency: "U3" },
];

describe("the kind of matter", () => {
  it("is the one whose words weigh most", () => {
    expect(suggestCategory("充电车堵了消防通道", catalogue)?.code).toBe("XF01");
    expect(suggestCategory("没有地方充电", catalogue)?.code).toBe("XF04");
    expect(suggestCategory("什么都没说", catalogue)).toBeNull();
  });
  it("is given with others by weight, and the words that spoke for each", () => {
    const text = "困人故障又来了，困人两次，充电车还堵了消防通道";
    const all = suggestCategories(text, catalogue);
    expect(all.map(({ category, words, weight }) => [category.code, words, weight])).toEqual([
      ["DT01", ["困人故障", "困人"], 6],
      ["XF01", ["消防通道"], 4],
      ["XF04", ["充电"], 2],
    ]);
    expect(suggestCategories(text, catalogue, 2)).toEqual(all.slice(0, 2));
    expect(suggestCategories("什么都没说", catalogue)).toEqual([]);
  });
  it("is the first of the catalogue where two weigh the same", () => {
    const codes = (of: typeof catalogue) =>
      suggestCategories("困人，没处充电", of).map(({ category }) => category.code);
    expect(codes(catalogue)).toEqual(["XF04", "DT01"]);
    expect(codes(catalogue.toReversed())).toEqual(["DT01", "XF04"]);
  });
  it("names a word once that is also its name", () => {
    const same = { code: "HJ01", groupCode: "HJ", name: "噪声", words: ["噪声"] };
    expect(suggestCategories("噪声大", [same])[0]?.words).toEqual(["噪声"]);
  });
  it("is doubted only where the words say another one more plainly", () => {
    const better = (text: string, code: string | null) =>
      betterCategory(text, catalogue, code)?.category.code;
    expect(better("电梯里困人了", "XF04")).toBe("DT01");
    expect(better("电梯里困人了", "DT01")).toBeUndefined();
    expect(better("困人，没处充电", "DT01")).toBeUndefined();
    expect(better("什么都没说", "XF04")).toBeUndefined();
    expect(better("电梯里困人了", null)).toBe("DT01");
  });
  it("is what was picked, within its group only", () => {
    const of = (categoryCode: string) => ({ groupCode: "XF", categoryCode, body: "没有地方充电" });
    expect(categoryOf(of("XF01"), catalogue)?.code).toBe("XF01");
    expect(categoryOf(of("DT01"), catalogue)?.code).toBe("XF04");
  });
  it("never becomes urgent by a guess", () => {
    const silent = { groupCode: "DT", categoryCode: "", body: "一直坏，没人说原因" };
    expect(categoryOf(silent, catalogue)?.code).toBe("DT03");
  });
});

describe("a title from a text", () => {
  it("is its first sentence, cut at a comma", () => {
    expect(titleOf("地下室积水。已经三天了")).toBe("地下室积水");
    const long = "晚上从三楼拉电线下来给电动车充电，楼道口停满了车，老人出不去";
    expect(titleOf(long)).toBe("晚上从三楼拉电线下来给电动车充电");
    expect([...titleOf("一".repeat(40))]).toHaveLength(25);
  });
  it("covers numbers that could be a telephone", () => {
    expect(withoutNumbers("打 139 0000 0001 找我")).toBe("打 *********** 找我");
    expect(titleOf("电话13900000001没人接")).not.toContain("139");
    expect(withoutNumbers("12 幢 301")).toBe("12 幢 301");
  });
});

describe("routing by the words", () => {
  const places = [
    { divisionCode: "330106012006", compoundId: "q", name: "庆丰新村" },
    { divisionCode: "330106012006", compoundId: null, name: "庆丰社区" },
    { divisionCode: "330106008001", compoundId: null, name: "九溪社区" },
    { divisionCode: "330106008009", compoundId: null, name: "九溪社区" },
  ];
  it("finds the one place that is named", () => {
    expect(placeInText("庆丰新村 12 幢楼道", places)?.compoundId).toBe("q");
    expect(placeInText("某小区的事", places)).toBeUndefined();
  });
  it("goes nowhere where a name stands for two", () => {
    expect(placeInText("九溪社区的路灯", places)).toBeUndefined();
  });
});

describe("the moves of a page", () => {
  const now = new Date("2026-03-02T02:00:00Z");
  const facts = {
    id: "c-1",
    kind: "help",
    status: "replied",
    divisionCode: "330106012006",
    venueId: null,
    departmentId: "d-1",
    reporterId: "reporter",
    mergedReporterIds: ["neighbour"],
    mergedIds: [],
    supporterIds: ["joiner"],
    supportIds: ["s-1"],
    returnAsked: false,
    returnFinal: false,
    appealed: false,
    closedAt: null,
  };
  const person = (id: string, grants: object[] = []) =>
    ({ kind: "person", id, grants: [...grants, { id, role: "resident", scope: "" }] }) as never;
  const handler = person("h", [{ id: "g", role: "handler", scope: "330106", departmentId: "d-1" }]);

  it("are what the table, the facts and the policy allow together", () => {
    expect(movesFor(person("reporter"), facts, now)).toEqual(["confirm-solved", "report-unsolved"]);
    expect(movesFor(handler, { ...facts, status: "dispatched" }, now)).toEqual([
      "receive",
      "request-return",
    ]);
    expect(movesFor(handler, { ...facts, status: "dispatched", returnAsked: true }, now)).toEqual([
      "receive",
    ]);
    expect(movesFor(person("stranger"), facts, now)).toEqual([]);
  });
  it("let a merged reporter answer once a round", () => {
    expect(movesFor(person("neighbour"), facts, now)).toHaveLength(2);
    expect(movesFor(person("neighbour"), { ...facts, answered: true }, now)).toEqual([]);
  });
  it("close with the ninety days", () => {
    const closed = { ...facts, status: "closed", closedAt: new Date("2025-11-01T00:00:00Z") };
    expect(movesFor(person("reporter"), closed, now)).toEqual([]);
    expect(movesFor(person("reporter"), { ...closed, closedAt: now }, now)).toEqual(["reopen"]);
  });
});
