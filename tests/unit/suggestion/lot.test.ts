import { describe, expect, it } from "vitest";
import { refuse } from "@/lib/core/outcome";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { fillAnswer, openSlots } from "@/lib/suggestion/rules/fill-answer";
import { obstacleOf, reasonOf } from "@/lib/suggestion/rules/lot";
import { lotForm, lotSendForm, takeName, textName } from "@/lib/suggestion/rules/lot-form";

const lot = "0190a000-0000-7000-8000-000000000001";
const [first, second] = [
  "0190a000-0000-7000-8000-00000000000a",
  "0190a000-0000-7000-8000-00000000000b",
];
const text = "{标题}（{编号}）已经列入今年的改造计划。";
const plan = { refs: ["S-1", "S-2"], resolution: "A", body: text, contact: "phoned" };
const issuesOf = (typed: Record<string, unknown>) =>
  (lotForm.safeParse(typed).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

describe("what keeps a suggestion out of a lot", () => {
  const facts = { leads: true, drafted: false };

  it("is nothing where it is handled, or handled again, by the department that leads it", () => {
    const free = suggestionStatuses.filter((status) => obstacleOf({ ...facts, status }) === null);
    expect(free).toEqual(["handling", "rework"]);
  });

  it.each([
    ["assigned", "lot-not-signed"],
    ["objected", "lot-objected"],
    ["signed", "lot-not-adopted"],
    ["answered", "lot-answered"],
    ["closed", "lot-answered"],
    ["reviewed", "lot-not-assigned"],
    ["withdrawn", "lot-not-assigned"],
  ])("is named for what is %s", (status, obstacle) => {
    expect(obstacleOf({ ...facts, status })).toBe(obstacle);
  });

  it("is a draft that waits, and before all that another department leads", () => {
    const drafted = { ...facts, status: "handling", drafted: true };
    expect(obstacleOf(drafted)).toBe("lot-drafted");
    expect(obstacleOf({ ...drafted, leads: false })).toBe("lot-not-lead");
    expect(obstacleOf({ ...facts, status: "objected", leads: false })).toBe("lot-not-lead");
  });

  it("is told from a refusal in the same words", () => {
    expect(reasonOf(refuse("not-now", "objected"))).toBe("lot-objected");
    expect(reasonOf(refuse("stale", "lot-drafted"))).toBe("lot-drafted");
    expect(reasonOf(refuse("invalid", undefined, { promisedOn: ["day-past"] }))).toBe("day-past");
    expect(reasonOf(refuse("not-found"))).toBe("not-found");
  });
});

describe("filling in an answer", () => {
  it("puts each one's own words in, and leaves open what is not known", () => {
    const values = { 编号: "S-1", 标题: "建充电位" };
    expect(fillAnswer(text, values)).toBe("建充电位（S-1）已经列入今年的改造计划。");
    expect(fillAnswer("{类别}在{期限}前办完，{类别}", values)).toBe("{类别}在{期限}前办完，{类别}");
    expect(openSlots("{类别}在{期限}前办完，{类别}")).toEqual(["类别", "期限"]);
    expect(openSlots("没有空着的")).toEqual([]);
  });

  it("takes the slots of the complaints' wordings, too", () => {
    expect(fillAnswer("{小区}（{回执号}）", { 小区: "庆丰", 回执号: "S-1" })).toBe("庆丰（S-1）");
  });
});

describe("the form of a lot", () => {
  it("takes one text for several, each named once", () => {
    const parsed = lotForm.parse({ ...plan, refs: ["S-1", "S-2", "S-1"] });
    expect(parsed.refs).toEqual(["S-1", "S-2"]);
    expect(parsed.plan).toMatchObject({ resolution: "A", body: text });
  });

  it("demands of every letter what a single answer demands", () => {
    const named = (resolution: string) => issuesOf({ ...plan, resolution }).map(([name]) => name);
    expect(named("A")).toEqual([]);
    expect(named("B")).toEqual(["promise", "promisedOn", "promisePerson"]);
    expect(issuesOf({ ...plan, resolution: "C" })).toEqual([["basis", "condition-short"]]);
    expect(issuesOf({ ...plan, resolution: "D" })).toEqual([["basis", "basis-short"]]);
  });

  it("takes one to fifty", () => {
    const refs = Array.from({ length: 51 }, (_, n) => `S-${n}`);
    expect(issuesOf({ ...plan, refs })).toEqual([["refs", "lot-many"]]);
    expect(issuesOf({ ...plan, refs: refs.slice(1) })).toEqual([]);
    expect(issuesOf({ ...plan, refs: [] })).toEqual([["refs", "lot-none-picked"]]);
  });

  it("knows what may stand in braces, and that only the text may have them", () => {
    expect(issuesOf({ ...plan, body: "{姓名}，您提的意见已经办好了。" })).toEqual([
      ["body", "answer-slot-unknown"],
    ]);
    const basis = "{地点}没有条件，不能建";
    expect(issuesOf({ ...plan, resolution: "C", basis })).toEqual([["basis", "answer-slot-here"]]);
  });
});

describe("sending a lot", () => {
  const typed = {
    lot,
    [textName(first)]: "已经建好，可以去看了。 ",
    [takeName(first)]: "yes",
    [textName(second)]: "短",
  };

  it("takes what is ticked as it was read, and leaves the rest however it reads", () => {
    const parsed = lotSendForm.parse(typed);
    expect([...parsed.texts]).toEqual([[first, "已经建好，可以去看了。"]]);
    expect(parsed.shown).toEqual([first, second]);
  });

  it("says at the answer itself that it is too short, or that something is not filled in", () => {
    const issues = (more: Record<string, string>) =>
      lotSendForm
        .safeParse({ ...typed, ...more })
        .error?.issues.map((each) => [each.path[0], each.message]);
    expect(issues({ [takeName(second)]: "yes" })).toEqual([[textName(second), "body-short"]]);
    expect(issues({ [textName(first)]: "{类别}的事已经在{期限}前办好。" })).toEqual([
      [textName(first), "answer-slot-open"],
    ]);
  });
});
