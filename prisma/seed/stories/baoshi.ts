import "server-only";
import { passPhotos } from "@/lib/complaint/commands/pass-photos";
import { reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { addDays, type Day } from "@/lib/core/day";
import { addComplaints } from "@/lib/problem/commands/choose-complaints";
import { verifyProblem } from "@/lib/problem/commands/solve-problem";
import { confirmProblem } from "@/lib/problem/commands/triage-problem";
import { storyResidentIds } from "../people";
import { type Stage, shift } from "../stage";
import { answer, assign, decide, giveOpinion, rate, sign } from "./answering";
import { letLapse, say } from "./closing";
import {
  bringToTable,
  callMeeting,
  holdMeeting,
  type Meeting,
  type Point,
  type Raised,
  signMinutes,
  takeSeats,
  writeMinutes,
} from "./deliberating";
import { type Filed, isTold, report, takeOn, type Words } from "./filing";
import { lookBackIfDrawn, lookBackWhenDue } from "./looking-back";
import { problemOf, resolvedOn } from "./problems";

const place = "compound-330106002052-1";
const liaison = "liaison-330106002";
const office = "street-330106002";
const [n1 = "", n2 = "", n3 = "", n4 = "", n5 = ""] = storyResidentIds("330106002052");

const unmanaged: readonly Words[] = [
  {
    by: "003",
    place,
    category: "PM03",
    photo: "beishan-property-before",
    body: "宝石里是八四年的老房子，没有物业，大门铁栏杆倒了半年，垃圾堆在门口没人清。山上游客也往里走。",
  },
  {
    by: n1,
    place,
    category: "PM03",
    body: "我们这里没有物业没人管，单元门锁坏了，快递老是丢。几十户人家，请个物业公司又说太小不划算。",
  },
  {
    by: n2,
    place,
    category: "PM03",
    body: "没有物业，化粪池满了要自己凑钱清，凑一次吵一次。能不能几个小院子合起来请一家？",
  },
  {
    by: n3,
    place,
    category: "PM03",
    body: "无物业小区，门口没人值守，共享单车堆到墙根，轮椅推不出去。",
  },
];

const dark: readonly Words[] = [
  {
    by: n4,
    place,
    category: "PS04",
    photo: "baoshi-lamps-before",
    body: "上山那段石阶路灯不亮，晚上回家要打手电，上个月有位阿姨踩空了。",
  },
  {
    by: n5,
    place,
    category: "PS04",
    body: "宝石里坡道上的路灯坏了一排，报修没人来修，说不清是谁家的灯。",
  },
];

const points: readonly Point[] = [
  ["resident", "view", "院子小，四十几户，单独请物业请不起。", 1],
  ["resident", "view", "路灯说不清归谁，城管说不是市政的，社区说没有经费。", 1],
  ["member", "view", "山脚下六个小院挨在一起，可以打包成一个服务片区，一点一方案。", 2],
  ["department", "view", "打包引入有先例，街道可以给第一年的启动补助。", 2],
  ["resident", "difference", "不住在这里的房东不肯交费，交费的觉得不公平。", 2],
  ["member", "difference", "收费分几档，意见没有统一，留待业主表决。", 2],
  ["resident", "consensus", "六个小院合起来请一家物业，先试一年。", 2],
  ["department", "consensus", "石阶路灯由街道先修好，再明确产权。", 3],
];

const raised: readonly Raised[] = [
  {
    title: "六个小院打包引入一家物业",
    body: "建议由北山街道牵头、区住建局指导，把宝石里等六个相邻小院打包为一个服务片区，引入一家物业企业，门岗、保洁、维修一并解决，第一年由街道给予启动补助。",
    department: "housing",
  },
  {
    title: "修复上山石阶路灯并明确产权",
    body: "建议由北山街道先行修复石阶沿线路灯，改为太阳能灯，并会同有关单位明确产权和日后维修责任。",
    department: office,
    proposer: "resident",
  },
  {
    title: "按服务内容分档收取物业费",
    body: "建议区住建局制定小院片区物业费的分档参考标准，供业主表决时选用，让交多少钱、有什么服务一目了然。",
    department: "housing",
  },
];

const summary =
  "与会各方同意六个小院打包引入物业、先修石阶路灯，形成三条意见建议；收费分档和外住房东交费仍有分歧。";
const minutes = `协商围绕宝石里等山脚小院没有物业、石阶路灯不亮展开，按“一点一方案”讨论。
共识：六个相邻小院合为一个服务片区，引入一家物业，先试行一年；石阶路灯由街道先修好，再明确产权。
分歧：收费分几档、不住在本地的房东如何交费，未能统一，留待业主表决。`;

function meetingOn(problem: string, day: Day): Meeting {
  return {
    problem,
    title: "宝石里：小院太小，怎样请得起物业？",
    form: "micro",
    venue: "station-330106002052",
    day,
    from: "09:30",
    to: "11:20",
    convenor: liaison,
    host: "head-hall-330106002",
    recorder: liaison,
    head: "head-station-330106002052",
    departments: ["housing", office],
    members: ["014"],
    proposed: 3,
    capacity: 15,
    reason:
      "老旧小区引入物业“一点一方案”：山脚小院体量小、没有物业，居民反映集中，宜在驿站当面商量。",
    agenda: [
      ["09:30", "居民说难处"],
      ["10:00", "打包引入物业的办法", "委员介绍邻近片区的做法"],
      ["10:45", "石阶路灯，形成意见建议"],
    ],
  };
}

async function gather(stage: Stage, first: Day) {
  const scene = stage.at(first, "09:10");
  const managed = await report(scene, unmanaged);
  await takeOn(scene.later(75), managed);
  const lamps = await report(stage.at(shift(first, 1), "08:40"), dark);
  await takeOn(stage.at(shift(first, 1), "10:00"), lamps);
  for (const each of [managed[0], lamps[0]]) {
    await stage.at(shift(first, 1), "10:30").do("053", passPhotos, { ref: each?.ref ?? "" });
  }
  const problem = await problemOf(managed[0]);
  const noon = stage.at(shift(first, 1), "13:30");
  await noon.do("031", confirmProblem, {
    ref: problem,
    title: "宝石里等山脚小院没有物业、路灯不亮",
  });
  const complaints = lamps.map((each) => each.ref);
  await noon.later(5).do("031", addComplaints, { ref: problem, complaints });
  return { problem, filed: [...managed, ...lamps] };
}

async function deliberate(stage: Stage, first: Day, problem: string): Promise<string[]> {
  await bringToTable(stage.at(shift(first, 1), "14:10"), {
    problem,
    by: "014",
    head: "head-station-330106002052",
    source: "member",
    reason: "六位居民反映山脚小院没有物业。单个院子请不起，合起来就有办法，值得坐下来商量。",
    answers: [
      "六位居民反映，涉及山脚六个小院。",
      "引入物业和修灯在街道、区住建局职责之内。",
      "怎样打包、怎样收费，意见不一，适合协商。",
    ],
  });
  const meeting = meetingOn(problem, shift(first, 7));
  const ref = await callMeeting(stage.at(shift(first, 2), "09:00"), meeting);
  await takeSeats(stage.at(shift(first, 3), "18:40"), ref, [
    ["003", "宝石里 张女士"],
    [n1, "宝石里 居民"],
    [n2, "宝石里 居民"],
    [n4, "宝石里 居民"],
  ]);
  await holdMeeting(stage, { ref, meeting, walkIns: ["隔壁小院 老伯", "隔壁小院 阿姨"], points });
  const written = stage.at(shift(first, 8), "09:40");
  const refs = await writeMinutes(written, { ref, meeting, body: minutes, summary, raised });
  await signMinutes(stage.at(shift(first, 9), "08:50"), { ref, meeting });
  return refs;
}

async function answerAll(stage: Stage, first: Day, [firm, lamps, fees]: string[], promisedOn: Day) {
  const one = { ref: firm ?? "", lead: "housing", coHandlers: [office], key: true };
  const two = { ref: lamps ?? "", lead: office };
  const three = { ref: fees ?? "", lead: "housing" };
  for (const [n, each] of [one, two, three].entries()) {
    await assign(stage.at(shift(first, 9), "14:00").later(n * 5), each);
    await sign(stage.at(shift(first, 10), "09:10").later(n * 6), each);
  }
  const opinion = "六个小院居民代表已走访一遍，同意打包的占八成，街道给第一年启动补助。";
  const opinions = stage.at(shift(first, 10), "15:00");
  await giveOpinion(opinions, { ...one, department: office, opinion });
  await decide(stage.at(shift(first, 11), "09:30"), one, { decision: "adopt" });
  await decide(stage.at(shift(first, 11), "09:40"), two, { decision: "adopt" });
  await answer(stage.at(shift(first, 12), "09:30"), one, {
    resolution: "B",
    body: "六个小院打包方案已由街道和居民代表议定，正在比选物业企业。",
    promise: "完成比选并进驻，门岗、保洁到位",
    promisedOn,
    promisePerson: "区住建局物业管理科（示例）",
  });
  await answer(stage.at(shift(first, 12), "10:00"), two, {
    resolution: "A",
    body: "石阶沿线12盏路灯已换成太阳能灯并试亮，产权归街道，报修电话贴在灯杆上。",
  });
  await decide(stage.at(shift(first, 12), "14:00"), three, {
    decision: "keep-for-reference",
    reason: "物业费由业主与企业约定，我局不宜定价。已把邻近片区的做法整理成参考，供表决时选用。",
  });
}

async function firstRound(stage: Stage, answered: Day, refs: string[], filed: readonly Filed[]) {
  const [firm = "", lamps = "", fees = ""] = refs;
  const scene = stage.at(addDays(answered, 5), "19:00");
  await rate(scene, firm, [
    ["003", "partly", "basically", "方案听着不错，等人真来了再说。"],
    ["014", "partly", "basically"],
  ]);
  await rate(scene.later(4), lamps, [
    [n4, "yes", "satisfied", "石阶亮了，散步的人都多了。"],
    ["014", "yes", "satisfied"],
  ]);
  await rate(scene.later(8), fees, [
    [n2, "partly", "basically"],
    ["014", "yes", "satisfied", "参考做法讲清楚了。"],
  ]);
  await say(stage.at(addDays(answered, 6), "20:00"), filed.slice(4), ["yes", "satisfied"]);
  await letLapse(stage, filed.slice(0, 4));
  const words = "十二盏灯晚上都亮，两位下山的居民说很方便。";
  await lookBackIfDrawn(stage, lamps, "016", words, "baoshi-lamps-after");
}

/** The promise was not kept: it goes back to the department, and the reporters are heard again. */
async function secondRound(stage: Stage, firm: string, managed: readonly Filed[]) {
  await lookBackWhenDue(stage, firm, "011", {
    verdict: "unfulfilled",
    words: "到现场看，门岗没有人，垃圾还堆在门口，居民说没见过物业的人。比选结果也没有公示。",
    confirmed: 3,
  });
  const again = stage.workday(-114);
  const text = "说好的物业到期也没来，门口还是老样子。";
  await stage.at(again, "18:30").each(
    reopenComplaint,
    managed.map(({ by, ref }) => [by, { ref, text, relapsed: false }] as const),
  );
  const answered = shift(again, 3);
  const handling = { ref: firm, lead: "housing" };
  await answer(stage.at(answered, "10:10"), handling, {
    resolution: "A",
    body: "首次比选流标，已重新组织。物业企业已签约进驻六个小院，门岗两班、保洁每日两次，服务内容和电话在各院门口公示。",
  });
  await rate(stage.at(addDays(answered, 4), "19:10"), firm, [
    ["003", "yes", "satisfied", "这回真来了，门口干净了。"],
    ["014", "yes", "satisfied"],
  ]);
  await say(stage.at(addDays(answered, 5), "20:20"), managed, ["yes", "satisfied", "兑现了。"]);
  await lookBackWhenDue(stage, firm, "011", {
    verdict: "fulfilled",
    words: "六个院门都有人值守，垃圾日清，服务电话打得通。随机问了五户，都说物业来了以后好多了。",
    confirmed: 5,
    photo: "beishan-property-after",
  });
}

/** 北山 宝石社区: one plan for each place, a promise broken, then kept, to the very end. */
export async function tellBaoshi(stage: Stage): Promise<void> {
  const [opening] = unmanaged;
  if (!opening || (await isTold(opening))) return;
  const answered = stage.workday(-155);
  const first = shift(answered, -12);
  const { problem, filed } = await gather(stage, first);
  const refs = await deliberate(stage, first, problem);
  await answerAll(stage, first, refs, stage.workday(-130));
  await firstRound(stage, answered, refs, filed);
  await secondRound(stage, refs[0] ?? "", filed.slice(0, 4));
  const note = "现场和台账都看过，宝石里等六个小院物业已稳定运行。";
  const watched = addDays(await resolvedOn(problem), 62);
  await stage.at(watched, "10:00").do("051", verifyProblem, { ref: problem, note });
}
