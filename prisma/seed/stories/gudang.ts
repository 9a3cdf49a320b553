import "server-only";
import { storyResidentIds } from "../people";
import type { Stage } from "../stage";
import { tellWhole, type Whole } from "./chain";
import { lookBackIfDrawn } from "./looking-back";

const [c1 = "", c2 = ""] = storyResidentIds("330106005055").slice(6);

const whole: Whole = {
  opening: {
    words: [
      {
        by: c1,
        place: "compound-330106007003-1",
        category: "TC01",
        body: "云榭苑晚上七点以后根本没有车位，转三圈都停不进去，只好停到马路上挨罚。",
      },
      {
        by: c2,
        place: "compound-330106007003-1",
        category: "TC01",
        body: "小区车位不够，旁边写字楼的车库晚上空着一大半，能不能让居民停？",
      },
      {
        by: "061",
        place: "compound-330106007003-1",
        category: "TC01",
        body: "我们公司就在云榭苑旁边，员工和居民抢车位，天天为停车难吵架。",
      },
    ],
    title: "云榭苑夜间停车难",
    by: "015",
    reason: "居民晚上缺车位，写字楼晚上空车位，错时共享两边都受益。",
    answers: [
      "三位反映人代表了居民和企业两头的难处。",
      "错时停车由街道协调，费用由双方约定。",
      "开放时间、收费高低需要坐下来谈。",
    ],
    meeting: {
      title: "云榭苑：写字楼的空车位，居民晚上能停吗？",
      form: "micro",
      venue: "station-330106007003",
      hours: ["15:00", "16:30"],
      liaison: "liaison-330106007",
      host: "015",
      head: "head-station-330106007003",
      departments: ["street-330106007", "planning"],
      members: ["015"],
      proposed: 2,
      capacity: 12,
      reason: "停车难集中在夜间，周边写字楼有空位，居民、企业都愿意谈。",
      agenda: [
        ["15:00", "停车的难处和空位在哪里"],
        ["15:40", "错时共享怎么收费、怎么管"],
      ],
    },
    seats: [
      [c1, "云榭苑 居民"],
      [c2, "云榭苑 居民"],
    ],
  },
  said: {
    points: [
      ["resident", "view", "晚上七点到早上八点能停就行，钱可以给。", 1],
      ["member", "view", "写字楼怕管理麻烦，可由街道统一登记车牌。", 2],
      ["resident", "difference", "有人主张把绿地改车位，多数人不同意。", 2],
      ["department", "consensus", "先开放六十个错时车位，试行半年。", 2],
    ],
    walkIns: ["写字楼 物业经理"],
    minutes:
      "协商云榭苑夜间停车难。共识：旁边写字楼开放六十个错时车位，街道统一登记车牌，试行半年。分歧：有居民主张绿地改车位，多数不同意，仍作为意见提出请部门答复。",
    summary: "同意开放六十个错时车位试行半年；绿地改车位意见不一，请部门答复。",
    raised: [
      {
        title: "写字楼夜间开放60个错时车位",
        body: "建议古荡街道协调写字楼在晚七点至早八点开放六十个车位，统一登记车牌、约定收费，试行半年。",
        department: "street-330106007",
      },
      {
        title: "将小区西侧绿地改为停车位",
        body: "有居民建议把小区西侧绿地改建为二十个停车位，请规划部门答复是否可行。",
        department: "planning",
        proposer: "resident",
      },
    ],
  },
  outcomes: [
    {
      lead: "street-330106007",
      decision: { decision: "adopt" },
      reply: {
        resolution: "A",
        body: "六十个错时车位已开放，车牌登记四十八户，收费每月二百元，试行半年后再议。",
      },
      voices: [
        [c1, "yes", "satisfied", "下班终于不用转圈了。"],
        ["015", "yes", "satisfied"],
      ],
    },
    {
      lead: "planning",
      decision: {
        decision: "decline",
        reason: "该绿地为规划配套绿地，依法不得改变用途。可结合错时共享和周边道路夜间停车解决。",
      },
      voices: [],
    },
  ],
};

/** 古荡: empty spaces by night are shared; a green stays a green. */
export async function tellGudang(stage: Stage): Promise<void> {
  const refs = await tellWhole(stage, -70, whole, "车位问题解决了，谢谢。");
  if (!refs) return;
  await lookBackIfDrawn(stage, refs[0] ?? "", "012", "晚上八点去看，错时车位停了五十一辆，有序。");
}
