import "server-only";
import { storyResidentIds } from "../people";
import { type Stage, shift } from "../stage";
import { answer, assign, decide, rate, sign } from "./answering";
import { callTogether, type Opening, pace, type Talk, talk } from "./chain";
import { say } from "./closing";
import { isTold } from "./filing";

const [c1 = "", c2 = "", c3 = ""] = storyResidentIds("330106005055").slice(9);
const place = "compound-330106010013-1";
const office = "street-330106010";

const opening: Opening = {
  words: [
    {
      by: c1,
      place,
      category: "FW04",
      body: "浣纱公寓五楼以上水压太小，晚上洗澡一会儿冷一会儿热，用水难好几年了。",
    },
    {
      by: c2,
      place,
      category: "FW04",
      body: "二次供水的水箱多久没洗了？放出来的水发黄，用水要放十分钟才清。",
    },
    {
      by: c3,
      place,
      category: "FW04",
      body: "泵房半夜跳闸，早上起来没水，上班都迟到。没有物业，不知道找谁修。",
    },
  ],
  title: "浣纱公寓二次供水老化",
  by: "liaison-330106010",
  reason: "水箱、水泵都到年限，改造要动户内管，得一户一户商量。",
  answers: [
    "三位居民反映，五楼以上都受影响。",
    "二次供水改造在水务部门和街道职责之内。",
    "停水施工时间、户内改管费用需要协商。",
  ],
  meeting: {
    title: "浣纱公寓：老水箱怎么换，停水怎么停？",
    form: "on-site",
    venue: "station-330106010013",
    hours: ["14:00", "15:30"],
    liaison: "liaison-330106010",
    host: "head-hall-330106010",
    head: "head-station-330106010013",
    departments: ["water", office],
    members: [],
    proposed: 3,
    capacity: 18,
    reason: "涉及全楼停水和户内改管，请水务部门到站里当面答复。",
    agenda: [
      ["14:00", "水压、水质和跳闸"],
      ["14:45", "改造方案和停水安排，形成意见"],
    ],
  },
  seats: [
    [c1, "浣纱公寓 居民"],
    [c2, "浣纱公寓 居民"],
    [c3, "浣纱公寓 居民"],
  ],
};

const said: Talk = {
  points: [
    ["resident", "view", "最怕没有通知就停水，家里有婴儿。", 1],
    ["department", "view", "改为变频供水后不再用水箱，水质能保证。", 2],
    ["member", "consensus", "整体更换变频设备，停水提前三天贴通知。", 2],
    ["resident", "difference", "户内改管谁出钱，没有谈拢。", 2],
  ],
  minutes:
    "协商二次供水改造。共识：整体更换为变频供水设备，停水提前三天贴通知，每次不超过六小时。分歧：户内改管费用由谁承担未谈拢。",
  summary: "同意更换变频供水设备，停水提前三天通知；户内改管费用仍有分歧。",
  raised: [
    {
      title: "更换变频供水设备并取消老水箱",
      body: "建议区水务部门会同转塘街道更换变频供水设备，取消屋顶水箱，停水施工提前三天通知，每次不超过六小时。",
      department: "water",
    },
    {
      title: "困难家庭户内改管给予补助",
      body: "建议转塘街道对困难家庭户内改管给予补助，名单公示，先改后补。",
      department: office,
      proposer: "resident",
    },
  ],
};

/** 转塘: the department says done, residents are not content, and it goes back. */
export async function tellZhuantang(stage: Stage): Promise<void> {
  const [opener] = opening.words;
  if (!opener || (await isTold(opener))) return;
  const answered = shift(stage.today, -3);
  const first = shift(answered, -pace.answer);
  const called = await callTogether(stage, first, opening);
  const [pumps = "", help = ""] = await talk(stage, first, called, said);
  const water = { ref: pumps, lead: "water", key: true };
  const street = { ref: help, lead: office };
  for (const each of [water, street]) {
    await assign(stage.at(shift(first, pace.sign), "14:00"), each);
    await sign(stage.at(shift(first, pace.sign + 1), "09:00"), each);
    await decide(stage.at(shift(first, pace.decide), "10:00"), each, { decision: "adopt" });
  }
  await answer(stage.at(answered, "10:00"), water, {
    resolution: "A",
    body: "变频设备已换装通水，老水箱停用，水质检测合格。",
  });
  await answer(stage.at(answered, "11:00"), street, {
    resolution: "B",
    body: "补助办法已公示，登记七户，改管后凭票补助。",
    promise: "七户困难家庭改管补助发放到位",
    promisedOn: stage.workday(40),
    promisePerson: "转塘街道社会事务办（示例）",
  });
  const evening = stage.at(shift(stage.today, -2), "19:20");
  await say(evening, called.filed.slice(0, 1), ["no", "dissatisfied", "六楼水压还是不够。"]);
  await rate(evening.later(10), pumps, [
    [c1, "no", "dissatisfied", "换了设备，六楼洗澡还是断断续续，请再来量一次水压。"],
  ]);
}
