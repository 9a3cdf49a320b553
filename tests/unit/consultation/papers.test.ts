import { describe, expect, it } from "vitest";
import { minutesPaper, summaryPaper } from "@/lib/consultation/documents/minutes";
import { signInSheet } from "@/lib/consultation/documents/sign-in-sheet";
import type { MinutesData } from "@/lib/consultation/model/papers";
import { docxOf } from "@/lib/core/documents/docx";
import { numeral, officialDay, type Paper } from "@/lib/core/documents/paper";
import { assignmentOrderPaper } from "@/lib/suggestion/documents/assignment-order";
import { wordsOfDocx } from "@/tests/support/papers";

const startsAt = new Date("2026-03-12T06:00:00Z");
const minutes: MinutesData = {
  ref: "H-106010-202603-0001",
  title: "充电棚二期建在哪里",
  form: "现场协商",
  venue: "庆丰协商驿站",
  startsAt,
  endsAt: new Date("2026-03-12T08:00:00Z"),
  reason: "三十多户反映充电位不够",
  host: "章某",
  recorder: "孙某",
  expected: 6,
  present: { resident: 2, member: 1, department: 1, expert: 0 },
  members: ["李某"],
  departments: ["区住建局"],
  version: 7,
  agenda: [{ position: 1, title: "居民说" }],
  sections: [
    { key: "item-1", text: "居民：晚上声音大" },
    { key: "other", text: "" },
    { key: "consensus", text: "先建八个\n年内建成" },
    { key: "difference", text: "" },
    { key: "report", text: "不进纪要正文的一句话" },
    { key: "summary", text: "商定先建八个充电位" },
  ],
  suggestions: [
    {
      title: "东门外建八个充电位",
      body: "建议年内建成。",
      lead: "区住建局",
      onSite: false,
      promisedOn: "2026-09-30",
      proposer: "委员",
    },
  ],
  hostConfirmedAt: null,
  headConfirmedAt: null,
  head: null,
  printedAt: new Date("2026-03-13T02:00:00Z"),
};
const words = async (paper: Paper) => wordsOfDocx(await docxOf(paper));

describe("the minutes as a paper", () => {
  it("hold expected and present, views, consensus, differences and the suggestions with their day", async () => {
    const text = await words(minutesPaper(minutes));
    const wanted = [
      "庆丰协商驿站协商纪要",
      "6 人",
      "4 人：居民 2，委员 1，部门 1，专家 0",
      "（一）居民说",
      "居民：晚上声音大",
      "三、形成的共识",
      "1. 先建八个",
      "四、保留的分歧\n无。",
      "2026年9月30日",
      "主持人（签字）",
    ];
    for (const each of wanted) expect(text).toContain(each);
    expect(text).not.toContain("不进纪要正文的一句话");
  });

  it("say that they are a draft until both have signed, and are issued in red then", () => {
    expect(minutesPaper(minutes)).toMatchObject({ mark: "草稿　未经确认", issued: false });
    const half = { ...minutes, hostConfirmedAt: startsAt };
    expect(minutesPaper(half)).toMatchObject({ mark: "送站长确认稿", issued: false });
    const signed = { ...half, headConfirmedAt: startsAt, head: "周某" };
    expect(minutesPaper(signed)).toMatchObject({
      mark: "内部资料　注意保存",
      issued: true,
      date: "2026年3月12日",
    });
  });
});

describe("the public summary as a paper", () => {
  it("names neither host nor anybody who came", async () => {
    const text = await words(
      summaryPaper({ ...minutes, summary: "商定先建八个充电位", confirmedAt: startsAt }),
    );
    expect(text).toContain("商定先建八个充电位");
    for (const name of ["章某", "孙某", "李某", "晚上声音大"]) expect(text).not.toContain(name);
  });
});

describe("the sign-in sheet", () => {
  const person = { name: "王女士 庆丰", as: "resident", from: null, spoke: false } as const;
  const sheet = (signedInAt: Date | null) =>
    signInSheet({
      ...minutes,
      people: [{ ...person, signedInAt, via: signedInAt ? "hand" : null }],
    });
  const rowsOf = (paper: Paper) =>
    paper.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

  it("has blank lines for those who walk in before, and what was signed after", () => {
    const before = rowsOf(sheet(null));
    expect(before).toHaveLength(13);
    expect(before[1]?.slice(1).join("")).toBe("");
    const after = rowsOf(sheet(startsAt));
    expect(after).toEqual([["1", "王女士 庆丰", "居民", "", "手工签到", "14:00", "", ""]]);
  });
});

describe("the assignment order", () => {
  it("names departments, dates, the whole text and what is asked", async () => {
    const text = await words(
      assignmentOrderPaper({
        ref: "S-106010-202603-0002",
        title: "东门外建八个充电位",
        body: "建议年内建成。",
        meeting: { ref: minutes.ref, title: minutes.title, venue: minutes.venue, startsAt },
        problem: null,
        lead: "区住建局",
        coHandlers: ["消防救援大队"],
        separate: [],
        assignedBy: "吴某",
        assignedAt: startsAt,
        signBy: new Date("2026-03-19T15:59:59Z"),
        replyBy: new Date("2026-04-11T15:59:59Z"),
        key: true,
        outcome: "information",
        promisedOn: null,
        printedAt: startsAt,
      }),
    );
    for (const each of [
      "重点件",
      "区住建局",
      "消防救援大队",
      "转社情民意信息",
      "2026年4月11日 前书面答复",
    ])
      expect(text).toContain(each);
  });
});

describe("official words", () => {
  it("count in Chinese", () => {
    expect([1, 10, 11, 20, 35, 99].map(numeral)).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "三十五",
      "九十九",
    ]);
  });
  it("write the day as it is in Shanghai", () => {
    expect(officialDay(new Date("2026-03-12T16:30:00Z"))).toBe("2026年3月13日");
  });
});
