import "server-only";
import { mergeComplaint } from "@/lib/complaint/commands/merge-complaint";
import { passPhotos } from "@/lib/complaint/commands/pass-photos";
import { reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { addDays, type Day } from "@/lib/core/day";
import { addComplaints } from "@/lib/problem/commands/choose-complaints";
import { confirmProblem, mergeProblem } from "@/lib/problem/commands/triage-problem";
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
import { lookBack, lookBackIfDrawn, sendObserver } from "./looking-back";
import { problemOf } from "./problems";

const place = "compound-330106012006-1";
const [n1 = "", n2 = "", n3 = "", n4 = "", n5 = "", n6 = "", n7 = "", n8 = ""] =
  storyResidentIds("330106012006");

const unmanaged: readonly Words[] = [
  {
    by: "001",
    place,
    category: "PM03",
    door: "3幢2单元401",
    photo: "qingfeng-charging-before",
    body: "我们庆丰新村没有物业，没人管理。电瓶车没地方充电，家家从窗口拉线下来，晚上看着心里发慌。希望有人牵头管起来。",
  },
  {
    by: n1,
    place,
    category: "PM03",
    body: "小区一直没有物业，楼道灯坏了半年没人修，垃圾也是社区来收。老人住得多，夜里下楼只能摸着墙走。",
  },
  {
    by: n2,
    place,
    category: "PM03",
    body: "没有物业，谁的车都能开进来，3幢前面的消防通道天天停满。真有事消防车进不来怎么办？",
  },
  {
    by: n3,
    place,
    category: "PM03",
    body: "庆丰新村无物业很多年了，保洁、门卫都没有。大家愿意出一点钱，就是没人来组织。",
  },
];

const wires: readonly Words[] = [
  {
    by: n4,
    place,
    category: "XF03",
    body: "5幢楼下七八根充电线从三楼四楼拉下来，下雨天线头就泡在水里，太危险了。",
  },
  {
    by: n5,
    place,
    category: "XF03",
    body: "电瓶车充电没有位子，只好从窗口拉电线，我也知道不对，请给个充电的地方。",
  },
  {
    by: n6,
    place,
    category: "XF01",
    body: "2幢旁边的消防通道被私家车和旧家具堵住，挪车电话打不通，请尽快清理。",
  },
  {
    by: n7,
    place,
    category: "PS04",
    body: "4幢1单元楼道灯全不亮，跟社区报修了两次，来换过一次又坏，希望彻底换成感应灯。",
  },
];

const again: readonly Words[] = [
  {
    by: n8,
    place,
    category: "XF03",
    body: "5幢楼下飞线充电没人管，七八根线从楼上挂下来，孩子在下面跑来跑去。",
  },
];

const points: readonly Point[] = [
  ["resident", "view", "飞线不是大家想拉，是小区里一个充电位都没有。", 1],
  ["resident", "view", "楼道灯坏了没人修，老人晚上不敢下楼。", 1],
  ["department", "view", "消防检查时清过两次通道，没有人日常管，过几天又停满。", 1],
  ["member", "view", "无物业不等于无人负责。可先由街道兜底应急服务，同时依法组织业主表决选聘。", 2],
  ["department", "view", "同类小区引入物业后，每平方米每月不到一元，街道头两年有补助。", 2],
  [
    "resident",
    "difference",
    "退休的人家希望每平方米不超过六角，年轻住户愿意出一元，但要看到服务。",
    2,
  ],
  [
    "member",
    "difference",
    "充电棚放在东侧围墙还是2幢山墙边，沿线住户意见不一致，需再公示一次。",
    3,
  ],
  ["resident", "consensus", "引入物业：同意先试行一年应急服务，再由业主大会表决。", 2],
  ["member", "consensus", "集中建设二十四个充电位，建成之前不拆线、先排险。", 3],
  ["department", "consensus", "楼道感应灯一个月内装齐，费用由街道承担。", 4],
];

const raised: readonly Raised[] = [
  {
    title: "为庆丰新村引入物业服务",
    body: "建议由区住建局指导、灵隐街道牵头，先引入应急物业服务一年，负责保洁、秩序和消防通道；同时筹备业主大会，依法表决选聘物业企业，收费标准公示征求意见。",
    department: "housing",
  },
  {
    title: "集中建设24个电动自行车充电位",
    body: "建议在小区东侧围墙边集中建设充电棚，配24个充电位和消防设施。建成前由社区和消防对现有飞线逐户排险。",
    department: "housing",
    proposer: "resident",
  },
  {
    title: "楼道感应灯全部更换到位",
    body: "建议由灵隐街道一个月内把全部楼道灯换成感应灯，明确报修电话和维修责任人，张贴在每个单元门口。",
    department: "street-330106012",
  },
];

const summary =
  "居民、委员和部门一致同意引入物业、集中建设充电位、更换楼道灯，形成三条意见建议；收费标准和充电棚位置仍有分歧，会后公示征求意见。";
const minutes = `协商围绕庆丰新村无物业、飞线充电、消防通道被占和楼道无灯展开。
三方共识：一是先引入应急物业服务一年，再由业主大会表决；二是集中建设二十四个充电位；三是一个月内装齐楼道感应灯。
分歧：收费标准居民意见为每平方米六角至一元不等；充电棚选址沿线住户意见不一，会后由社区公示五天再定。`;

function meetingOn(problem: string, day: Day): Meeting {
  return {
    problem,
    title: "庆丰新村：没有物业，谁来管？",
    form: "on-site",
    venue: "station-330106012006",
    day,
    from: "14:00",
    to: "16:10",
    convenor: "023",
    host: "024",
    recorder: "023",
    head: "021",
    departments: ["housing", "fire", "street-330106012"],
    members: ["011", "012", "013"],
    proposed: 1,
    capacity: 20,
    reason:
      "十余位居民反映同一个小区的同一类问题，涉及物业、消防两个部门，三位律师委员已入驻本站。",
    agenda: [
      ["14:00", "居民说问题", "每人三分钟"],
      ["14:40", "怎么引入物业", "律师委员介绍依法选聘的步骤"],
      ["15:15", "充电位放在哪里"],
      ["15:45", "楼道灯和消防通道，形成意见建议"],
    ],
  };
}

/** Reports of two mornings become one problem. */
async function gather(stage: Stage, first: Day) {
  const scene = stage.at(first, "09:05");
  const managed = await report(scene, unmanaged);
  await takeOn(scene.later(70), managed);
  await stage.at(first, "11:20").do("053", passPhotos, { ref: managed[0]?.ref ?? "" });
  const second = stage.at(shift(first, 1), "08:50");
  const wired = await report(second, wires);
  const late = await report(second.later(45), again);
  const target = wired[0]?.ref ?? "";
  await second.later(60).each(
    mergeComplaint,
    late.map(({ ref }) => ["031", { ref, into: target }] as const),
  );
  await takeOn(second.later(65), wired);
  const problem = await problemOf(managed[0]);
  const refs = wired.slice(2).map((each) => each.ref);
  const noon = stage.at(shift(first, 1), "13:40");
  const title = "庆丰新村无物业：飞线充电、通道被占、楼道无灯";
  await noon.do("031", confirmProblem, { ref: problem, title });
  const dangling = await problemOf(wired[0]);
  await noon.later(6).do("031", mergeProblem, { ref: dangling, into: problem });
  await noon.later(8).do("031", addComplaints, { ref: problem, complaints: refs });
  return { problem, managed, wired, late };
}

async function deliberate(stage: Stage, first: Day, problem: string): Promise<string[]> {
  await bringToTable(stage.at(shift(first, 1), "14:30"), {
    problem,
    by: "011",
    head: "021",
    source: "cluster",
    reason: "两天内九位居民反映同一件事：小区没有物业。飞线和通道只是结果，应当一起协商。",
    answers: [
      "九位居民反映，涉及全小区，老人和孩子最受影响。",
      "引入物业、充电设施和楼道照明都在街道和区级部门职责之内。",
      "收费、选址有不同意见，适合坐下来商量。",
    ],
  });
  const meeting = meetingOn(problem, shift(first, 7));
  const ref = await callMeeting(stage.at(shift(first, 2), "09:10"), meeting);
  await takeSeats(stage.at(shift(first, 3), "19:05"), ref, [
    ["001", "庆丰新村 王女士"],
    [n1, "庆丰新村 居民"],
    [n2, "庆丰新村 居民"],
    [n4, "庆丰新村 居民"],
    [n7, "庆丰新村 居民"],
  ]);
  const walkIns = ["5幢 大伯", "2幢 阿姨", "租户 小伙子"];
  await holdMeeting(stage, { ref, meeting, walkIns, points });
  const written = stage.at(shift(first, 8), "10:00");
  const refs = await writeMinutes(written, { ref, meeting, body: minutes, summary, raised });
  await signMinutes(stage.at(shift(first, 9), "09:00"), { ref, meeting });
  return refs;
}

/** Three suggestions, three departments' answers, on the same day. */
async function answerAll(stage: Stage, first: Day, [firm, charging, lamps]: readonly string[]) {
  const one = { ref: firm ?? "", lead: "housing", coHandlers: ["street-330106012"], key: true };
  const two = { ref: charging ?? "", lead: "housing", coHandlers: ["fire"], key: true };
  const three = { ref: lamps ?? "", lead: "street-330106012" };
  for (const [n, each] of [one, two, three].entries()) {
    await assign(stage.at(shift(first, 9), "13:40").later(n * 5), each);
    await sign(stage.at(shift(first, 10), "09:00").later(n * 6), each);
  }
  const opinions = stage.at(shift(first, 10), "14:20");
  const street = "街道已联系应急物业服务单位，可先签一年，头两年按标准补助。";
  await giveOpinion(opinions, { ...one, department: "street-330106012", opinion: street });
  const fire = "东侧围墙边符合防火间距，充电棚须配灭火设施和断电保护，我队现场指导。";
  await giveOpinion(opinions.later(5), { ...two, department: "fire", opinion: fire });
  const decided = stage.at(shift(first, 11), "10:00");
  await decide(decided, one, {
    decision: "partly-adopt",
    reason: "应急服务马上引入；正式选聘须由业主大会表决，我局负责指导，不能代为决定。",
  });
  await decide(decided.later(3), two, { decision: "adopt" });
  await decide(decided.later(6), three, { decision: "adopt" });
  const replied = stage.at(shift(first, 12), "10:00");
  await answer(replied, one, {
    resolution: "A",
    body: "应急物业服务单位已经进驻，保洁两人、秩序维护两班，消防通道已划线清空。业主大会筹备组由街道组建，收费标准公示后表决。",
  });
  const promisedOn = stage.workday(-5);
  await answer(replied.later(4), two, {
    resolution: "B",
    body: "充电棚选址公示无异议，已列入今年改造计划，由我局组织施工，消防部门验收。",
    promise: "建成24个充电位并通电，完成消防验收",
    promisedOn,
    promisePerson: "区住建局物业管理科（示例）",
  });
  await answer(replied.later(8), three, {
    resolution: "A",
    body: "12个单元的楼道灯已全部换成感应灯，报修电话贴在每个单元门口，街道承担两年维修。",
  });
  return promisedOn;
}

async function voices(
  stage: Stage,
  answered: Day,
  [firm = "", charging = "", lamps = ""]: string[],
) {
  const scene = stage.at(addDays(answered, 6), "18:20");
  await rate(scene, lamps, [
    [n1, "yes", "satisfied", "灯亮了，晚上下楼踏实。"],
    ["011", "yes", "satisfied"],
  ]);
  await rate(scene.later(3), firm, [
    ["001", "partly", "basically", "保洁是来了，晚上门口还是没人，车照样乱进。"],
    [n2, "no", "basically", "消防通道清了三天又停上了，说办结早了点。"],
    ["012", "yes", "basically", "应急服务已到位，夜间值守还要补。"],
  ]);
  await rate(scene.later(6), charging, [
    [n4, "partly", "basically", "还没动工，先看着。"],
    ["013", "partly", "basically"],
  ]);
}

type Gathered = { readonly managed: readonly Filed[]; readonly wired: readonly Filed[] };

/** Some say solved, some say nothing, 王女士 says not quite, and is answered again. */
async function reporters(stage: Stage, answered: Day, { managed, wired }: Gathered) {
  const [own, lampless, ...others] = managed;
  if (!own || !lampless) return;
  const evening = stage.at(addDays(answered, 4), "19:30");
  await say(evening, [lampless, ...wired.slice(3)], ["yes", "satisfied", "楼道灯都亮了。"]);
  const [partly, half] = ["partly", "basically"] as const;
  await say(stage.at(addDays(answered, 5), "20:10"), [own], [partly, half, "充电位还没见着。"]);
  await stage.at(shift(addDays(answered, 5), 2), "10:30").do("031", replyComplaint, {
    ref: own.ref,
    contact: "phoned",
    text: "王女士您好，充电位由区住建局承诺限期建成，到期委员会到现场回头看，结果会告诉您。",
  });
  await letLapse(stage, [...others, ...wired.slice(0, 3), own]);
}

async function looksBack(stage: Stage, [firm = "", charging = "", lamps = ""]: string[], due: Day) {
  await lookBackIfDrawn(stage, lamps, "016", "抽查六个单元，感应灯都亮，报修电话打得通。");
  const round = await sendObserver(stage.at(due, "09:10"), charging, "013");
  await lookBack(stage.at(addDays(stage.today, -2), "10:10"), round.ref, "013", {
    verdict: "partial",
    words:
      "现场数了两遍：承诺24个充电位，建成通电16个，东北角8个还没接电，消防验收未做。5幢楼下仍有两根飞线。",
    confirmed: 4,
    newDueOn: stage.workday(25),
    photo: "qingfeng-charging-after",
  });
  await sendObserver(stage.at(stage.workday(-1), "10:40"), firm, "014");
}

/** 庆丰社区: three lawyers, one consensus, and a promise kept by two thirds. */
export async function tellQingfeng(stage: Stage): Promise<void> {
  const [opening] = unmanaged;
  if (!opening || (await isTold(opening))) return;
  const answered = stage.workday(-40);
  const first = shift(answered, -12);
  const gathered = await gather(stage, first);
  const refs = await deliberate(stage, first, gathered.problem);
  const promisedOn = await answerAll(stage, first, refs);
  await voices(stage, answered, refs);
  await reporters(stage, answered, gathered);
  await looksBack(stage, refs, promisedOn);
  await stage.at(addDays(stage.today, -1), "19:40").do("001", reopenComplaint, {
    ref: gathered.managed[0]?.ref ?? "",
    text: "充电位只通了16个，晚上根本排不上，楼下又有人拉线了。",
    relapsed: false,
  });
}
