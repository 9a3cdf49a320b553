import "server-only";
import { joinConsultation } from "@/lib/consultation/commands/answer-invitation";
import { db } from "@/lib/core/db";
import { draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { reviewSuggestion } from "@/lib/suggestion/commands/review-suggestion";
import { settleOnSpot } from "@/lib/suggestion/commands/settle-on-spot";
import { storyResidentIds } from "../people";
import { personOf, type Stage, shift } from "../stage";
import { assign, decide, draftAnswer, sign } from "./answering";
import { callTogether, type Opening, pace, type Talk, talk } from "./chain";
import { isTold, type Words } from "./filing";

const place = "compound-330106005055-1";
const office = "street-330106005";
const [n1 = "", n2 = "", n3 = "", n4 = "", n5 = "", n6 = ""] = storyResidentIds("330106005055");

const cuts: readonly Words[] = [
  {
    by: "002",
    place,
    category: "GZ02",
    door: "22幢1单元502",
    photo: "cuiyuan-renewal-before",
    body: "翠苑一区改造施工，一周停水三次、停电两次，都没有提前通知，冰箱里的东西全坏了。",
  },
  {
    by: n1,
    place,
    category: "GZ02",
    body: "施工停电没个准数，我家老人用制氧机，停一次吓一次。请提前贴通知，重点人家打电话。",
  },
  {
    by: n2,
    place,
    category: "GZ02",
    body: "改造期间早上六点就开始敲，中午也不停，上夜班的人没法睡。",
  },
  {
    by: n3,
    place,
    category: "GZ02",
    body: "脚手架搭在窗口半个多月没人干活，家里一直黑着，到底什么时候拆？",
  },
];

const works: Opening = {
  words: cuts,
  title: "翠苑一区改造施工停水停电、扰民",
  by: "014",
  reason: "改造是好事，停水停电没有通知就成了烦心事，请施工、物业、街道一起定规矩。",
  answers: [
    "四位居民反映，涉及正在改造的二十多幢楼。",
    "改造由区住建局和翠苑街道组织实施。",
    "停水停电的时间和通知办法可以商量。",
  ],
  meeting: {
    title: "翠苑一区：改造要快，日子也要过",
    form: "on-site",
    venue: "station-330106005055",
    hours: ["14:00", "16:00"],
    liaison: "liaison-330106005",
    host: "024",
    head: "head-station-330106005055",
    departments: ["housing", "power", office],
    members: ["014"],
    proposed: 3,
    capacity: 25,
    reason: "民呼我为：改造期间居民反映集中，请施工和供电单位到现场当面答复。",
    agenda: [
      ["14:00", "停水停电和噪声"],
      ["14:50", "脚手架和工期"],
      ["15:25", "通知办法，形成意见建议"],
    ],
  },
  seats: [
    ["002", "翠苑一区 李先生"],
    [n1, "翠苑一区 居民"],
    [n2, "翠苑一区 居民"],
    [n3, "翠苑一区 居民"],
  ],
};

const said: Talk = {
  points: [
    ["resident", "view", "停水停电不是不行，提前三天说一声就行。", 1],
    ["department", "view", "供电接入要带电作业，个别停电时间确实临时定的。", 1],
    ["member", "view", "可以排一张周计划，贴在每个单元门口，变动再短信通知。", 3],
    ["resident", "difference", "中午要不要停工，上班的和在家的意见不一样。", 1],
    ["resident", "consensus", "停水停电提前三天通知，有老人病人的人家专门打电话。", 3],
    ["department", "consensus", "完工一幢拆一幢脚手架，工期表公示。", 2],
  ],
  walkIns: ["18幢 阿婆", "施工队 项目经理"],
  minutes: `协商翠苑一区改造施工期间停水停电、噪声和脚手架问题。
共识：停水停电提前三天通知，重点人家专门打电话；完工一幢拆一幢脚手架，工期表公示。
分歧：中午是否停工，上班和在家的居民意见不一，由社区再征求一轮意见。`,
  summary: "停水停电提前三天通知、完工一幢拆一幢脚手架，形成六条意见建议；中午是否停工再征求意见。",
  raised: [
    {
      title: "停水停电提前三天张贴通知",
      body: "建议施工单位停水停电提前三天在单元门口张贴通知，有老人病人的家庭由楼道长打电话。",
      department: "housing",
    },
    {
      title: "完工一幢拆一幢脚手架",
      body: "建议区住建局督促施工单位编制逐幢工期表并公示，外立面完工后七天内拆除脚手架。",
      department: "housing",
    },
    {
      title: "施工时段避开早晚和午休",
      body: "建议区综合行政执法局明确改造施工时段，早八点前、晚六点后不进行敲凿作业。",
      department: "urban",
      proposer: "resident",
    },
    {
      title: "改造后架空线一次入地",
      body: "建议区住建局会同供电、通信单位，结合路面改造把架空线一次入地，避免反复开挖。",
      department: "housing",
    },
    {
      title: "楼道加装扶手和折叠座椅",
      body: "建议把楼道扶手、转角折叠座椅纳入改造内容，方便老人上下楼歇脚。",
      department: "housing",
    },
    {
      title: "设立改造现场居民接待点",
      body: "建议区住建局和翠苑街道在工地门口设接待点，每周二、四下午有人值守，当场登记、限期答复。",
      department: "housing",
    },
  ],
};

/** Six suggestions, each waiting at another desk. */
async function atEveryDesk(stage: Stage, refs: readonly string[]): Promise<void> {
  const [notice = "", , hours = "", wires = "", rails = "", counter = ""] = refs;
  const [before, yesterday] = [shift(stage.today, -2), shift(stage.today, -1)];
  await stage.at(before, "13:30").do("051", settleOnSpot, {
    ref: notice,
    department: "housing",
    body: "施工单位当场承诺并已执行：停水停电提前三天贴通知，重点人家名单已交楼道长。",
  });
  await stage.at(before, "14:00").do("051", reviewSuggestion, { ref: hours });
  const handled = [wires, rails, counter].map((ref) => ({ ref, lead: "housing" }));
  for (const [n, each] of handled.entries()) {
    await assign(stage.at(before, "14:20").later(n * 6), each);
  }
  const [, second, third] = handled;
  if (!second || !third) return;
  await sign(stage.at(yesterday, "09:00"), second);
  await sign(stage.at(yesterday, "09:05"), third);
  const reason = "扶手全部装；折叠座椅受楼道宽度限制，只在宽度够的单元安装。";
  const form = { ref: rails, decision: "partly-adopt", reason } as const;
  await stage.at(yesterday, "11:00").do("041", draftAdoption, form);
  await decide(stage.at(yesterday, "10:00"), third, { decision: "adopt" });
  await draftAnswer(stage.at(yesterday, "16:10"), third, {
    resolution: "B",
    body: "接待点场地已选定在22幢架空层，值班表正在排。",
    promise: "接待点开门，每周二、四下午有人值守",
    promisedOn: stage.workday(14),
    promisePerson: "区住建局城镇改造科（示例）",
  });
}

const flues: Opening = {
  words: [
    {
      by: n4,
      place,
      category: "HJ02",
      body: "改造换了烟道以后，楼下一炒菜我家厨房全是味道，油烟从烟道口倒灌进来。",
    },
    {
      by: n5,
      place,
      category: "HJ02",
      body: "烟道漏烟，卫生间都能闻到别人家烧鱼，装了止逆阀也没用。",
    },
    {
      by: n6,
      place,
      category: "HJ02",
      body: "22幢烟道接口没封好，厨房烟往楼道里跑，请派人来看看。",
    },
  ],
  title: "翠苑一区改造后烟道漏烟",
  by: "014",
  reason: "烟道是公共的，一家封了别家倒灌，要施工、物业和上下楼一起定办法。",
  answers: [
    "三位居民反映同一根烟道，上下十几户受影响。",
    "烟道整改由施工单位和物业企业负责，部门可以督促。",
    "整改要进各家厨房，需要上下楼一起商量。",
  ],
  meeting: {
    title: "烟道漏烟怎么修？上下楼一起商量",
    form: "on-site",
    venue: "station-330106005055",
    hours: ["14:30", "16:00"],
    liaison: "liaison-330106005",
    host: "024",
    head: "head-station-330106005055",
    departments: ["urban", "housing", office],
    members: ["011", "012", "013", "014", "015", "016"],
    proposed: 2,
    capacity: 20,
    reason: "烟道整改涉及上下楼各家厨房，须住户、施工、物业一起到场，欢迎居民报名。",
    agenda: [
      ["14:30", "看现场：22幢烟道"],
      ["15:00", "怎么修、谁来修、什么时候修"],
      ["15:35", "形成意见建议"],
    ],
  },
  seats: [
    [n4, "22幢 居民"],
    [n5, "22幢 居民"],
    [n6, "22幢 居民"],
    [n1, "18幢 居民"],
  ],
};

async function join(stage: Stage, ref: string, who: string): Promise<void> {
  const { id } = await db.attendance.findFirstOrThrow({
    where: { consultation: { ref }, personId: personOf(who) },
    select: { id: true },
  });
  const evening = stage.at(shift(stage.today, -1), "18:50");
  await evening.do(who, joinConsultation, { ref, attendanceId: id });
}

/** 翠苑一区: works during renewal, on which everybody has something to do today. */
export async function tellCuiyuan(stage: Stage): Promise<void> {
  const [first] = cuts;
  if (!first || (await isTold(first))) return;
  const began = shift(stage.today, -2 - pace.sign);
  const called = await callTogether(stage, began, works);
  const refs = await talk(stage, began, called, said);
  await atEveryDesk(stage, refs);
  const day = shift(stage.today, 4);
  const coming = await callTogether(stage, shift(stage.today, -1 - pace.call), flues, day);
  await join(stage, coming.ref, "014");
  await join(stage, coming.ref, "016");
}
