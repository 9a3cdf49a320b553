import { describe, expect, it } from "vitest";
import { minutesWords } from "@/lib/consultation/copy";
import { composeMinutes, type MinutesFacts } from "@/lib/consultation/rules/compose-minutes";

const facts: MinutesFacts = {
  title: "充电棚二期建在哪里",
  venue: "庆丰协商驿站",
  startsAt: new Date("2026-03-12T06:00:00Z"),
  endsAt: new Date("2026-03-12T08:00:00Z"),
  host: "章某",
  recorder: "孙某",
  expected: 5,
  present: { resident: 2, member: 1, department: 1, expert: 0 },
  agenda: [{ position: 1, title: "居民说" }],
  points: [
    { agendaPosition: 1, side: "resident", nature: "view", text: "晚上声音大" },
    { agendaPosition: null, side: "member", nature: "view", text: "先看图纸" },
    { agendaPosition: 1, side: "resident", nature: "consensus", text: "先建八个" },
    { agendaPosition: 1, side: "department", nature: "difference", text: "离楼四米" },
  ],
};

describe("composed minutes", () => {
  const { body, summary } = composeMinutes(facts, minutesWords);

  it("count who came and put views under their item with the side that said them", () => {
    expect(body).toContain("应到 5 人，实到 4 人：居民 2，委员 1，部门 1，专家 0");
    expect(body).toContain("1. 居民说\n· 居民：晚上声音大");
    expect(body).toContain("其他\n· 委员：先看图纸");
  });

  it("keep consensus and differences apart, and say “none” where there is none", () => {
    expect(body).toMatch(/二、共识\n1\. 先建八个\n\n三、分歧\n1\. 离楼四米$/);
    const silent = composeMinutes({ ...facts, points: [] }, minutesWords);
    expect(silent.body).toMatch(/二、共识\n无\n\n三、分歧\n无$/);
  });

  it("are summed up for the public in one sentence", () => {
    expect(summary).toBe(
      "2026年3月12日 周四在庆丰协商驿站协商“充电棚二期建在哪里”，4 人参加，形成共识 1 条，保留分歧 1 条。",
    );
  });
});
