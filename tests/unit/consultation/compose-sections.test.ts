import { describe, expect, it } from "vitest";
import { sectionWords } from "@/lib/consultation/copy/minutes";
import {
  broughtIn,
  composeSections,
  type MinutesFacts,
} from "@/lib/consultation/rules/compose-sections";

const facts: MinutesFacts = {
  title: "充电棚二期建在哪里",
  venue: "庆丰协商驿站",
  startsAt: new Date("2026-03-12T06:00:00Z"),
  present: 4,
  agenda: [{ position: 1, title: "居民说" }],
  points: [
    { id: "a", agendaPosition: 1, side: "resident", nature: "view", text: "晚上声音大" },
    { id: "b", agendaPosition: null, side: "member", nature: "view", text: "先看图纸" },
    { id: "c", agendaPosition: 1, side: "resident", nature: "consensus", text: "先建八个" },
    { id: "d", agendaPosition: 1, side: "department", nature: "difference", text: "离楼四米" },
  ],
  polls: [
    {
      id: "p",
      agendaPosition: 1,
      text: "建在东门外吗",
      counts: [
        { option: "赞成", votes: 12 },
        { option: "反对", votes: 3 },
      ],
    },
  ],
};
const of = (key: string, given = facts) =>
  composeSections(given, sectionWords).find((section) => section.key === key);

describe("composed minutes", () => {
  it("put views and polls under their item, with the side that said them", () => {
    expect(of("item-1")?.text).toBe(
      "居民：晚上声音大\n现场表态“建在东门外吗”：赞成 12 票、反对 3 票，共 15 票",
    );
    expect(of("other")?.text).toBe("委员：先看图纸");
  });

  it("keep consensus and differences apart, and stand in the order of the paper", () => {
    expect(of("consensus")?.text).toBe("先建八个");
    expect(of("difference")?.text).toBe("部门：离楼四米");
    expect(composeSections(facts, sectionWords).map((section) => section.key)).toEqual([
      "item-1",
      "other",
      "consensus",
      "difference",
      "report",
      "summary",
    ]);
  });

  it("are summed up for the public in one sentence", () => {
    expect(of("summary")?.text).toBe(
      "2026年3月12日 周四在庆丰协商驿站协商“充电棚二期建在哪里”，4 人参加，形成共识 1 条，保留分歧 1 条。",
    );
  });

  it("take in later what was not in yet, at the end, and nothing twice", () => {
    const standing = { text: "居民：晚上声音大，睡不好", pointIds: ["a"] };
    const next = broughtIn(standing, facts, "item-1", sectionWords);
    expect(next?.text).toMatch(/^居民：晚上声音大，睡不好\n现场表态/);
    expect(next && broughtIn(next, facts, "item-1", sectionWords)).toBeNull();
  });
});
