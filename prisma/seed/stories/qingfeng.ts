import "server-only";
import { mergeComplaint } from "@/lib/complaint/commands/merge-complaint";
import { passPhotos } from "@/lib/complaint/commands/pass-photos";
import { reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { addDays, type Day } from "@/lib/core/day";
import { addComplaints } from "@/lib/problem/commands/choose-complaints";
import { confirmProblem, mergeProblem } from "@/lib/problem/commands/triage-problem";
import { type Scene, type Stage, shift } from "../stage";
import { answer, assign, decide, giveOpinion, type Handling, rate, sign } from "./answering";
import { letLapse, say } from "./closing";
import {
  bringToTable,
  callMeeting,
  holdMeeting,
  signMinutes,
  takeSeats,
  writeMinutes,
} from "./deliberating";
import { type Filed, isTold, report, takeOn } from "./filing";
import { lookBack, lookBackIfDrawn, sendObserver } from "./looking-back";
import { problemOf } from "./problems";
import {
  again,
  meetingOn,
  minutes,
  neighbours,
  points,
  raised,
  summary,
  unmanaged,
  wires,
} from "./qingfeng-words";

const [n1 = "", n2 = "", , n4 = "", n5 = "", , n7 = ""] = neighbours;

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

/** Promised for a day that has just passed: nobody has looked yet. */
const aboutWires = {
  body: "社区已逐户登记八根飞线，拆除和临时充电点一起做，由我局物业管理科盯到底。",
  promise: "5幢楼下八根飞线全部拆除，给住户安排临时充电点",
  promisePerson: "区住建局物业管理科（示例）",
};

/** What the co-handlers say. */
async function hear(scene: Scene, one: Handling, two: Handling) {
  const street = "街道已联系应急物业服务单位，可先签一年，头两年按标准补助。";
  await giveOpinion(scene, { ...one, department: "street-330106012", opinion: street });
  const fire = "东侧围墙边符合防火间距，充电棚须配灭火设施和断电保护，我队现场指导。";
  await giveOpinion(scene.later(5), { ...two, department: "fire", opinion: fire });
}

/** The suggestions, each with its department's answer, on the same day. */
async function answerAll(stage: Stage, first: Day, [firm, charging, lamps, dangling]: string[]) {
  const one = { ref: firm ?? "", lead: "housing", coHandlers: ["street-330106012"], key: true };
  const two = { ref: charging ?? "", lead: "housing", coHandlers: ["fire"], key: true };
  const three = { ref: lamps ?? "", lead: "street-330106012" };
  const four = { ref: dangling ?? "", lead: "housing" };
  for (const [n, each] of [one, two, three, four].entries()) {
    await assign(stage.at(shift(first, 9), "13:40").later(n * 5), each);
    await sign(stage.at(shift(first, 10), "09:00").later(n * 6), each);
  }
  await hear(stage.at(shift(first, 10), "14:20"), one, two);
  const decided = stage.at(shift(first, 11), "10:00");
  await decide(decided, one, {
    decision: "partly-adopt",
    reason: "应急服务马上引入；正式选聘须由业主大会表决，我局负责指导，不能代为决定。",
  });
  await decide(decided.later(3), two, { decision: "adopt" });
  await decide(decided.later(6), three, { decision: "adopt" });
  await decide(decided.later(9), four, { decision: "adopt" });
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
  await answer(replied.later(12), four, {
    ...{ resolution: "B", promisedOn: stage.workday(-2), ...aboutWires },
  });
  return promisedOn;
}

async function voices(
  stage: Stage,
  answered: Day,
  [firm = "", charging = "", lamps = "", dangling = ""]: string[],
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
    [n5, "no", "basically", "眼下还是没地方充。"],
    ["013", "partly", "basically"],
  ]);
  await rate(scene.later(9), dangling, [
    ["001", "partly", "basically", "日子定了，到时候看。"],
    ["011", "partly", "basically"],
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
  await stage.at(stage.workday(-2), "00:20").strike("open-due-look-backs");
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
