import "server-only";
import { confirmMinutesAsHost } from "@/lib/consultation/commands/write-minutes";
import { storyResidentIds } from "../people";
import { type Stage, shift } from "../stage";
import { callTogether, type Opening, pace } from "./chain";
import { holdMeeting, type Point, type Raised, writeMinutes } from "./deliberating";
import { isTold } from "./filing";

const place = "compound-330106012006-2";
const [n1 = "", n2 = "", n3 = ""] = storyResidentIds("330106012006").slice(8);

const opening: Opening = {
  words: [
    {
      by: n1,
      place,
      category: "GZ04",
      body: "荻花新村楼梯没有扶手，我婆婆八十二了，下楼一步一停，请加个扶手。",
    },
    {
      by: n2,
      place,
      category: "GZ04",
      body: "单元门口三级台阶没有坡道，轮椅要两个人抬，老人下楼太难。",
    },
    {
      by: n3,
      place,
      category: "GZ04",
      body: "五楼老人买个菜要歇三次，楼道转角能不能放个座椅，装上扶手？",
    },
  ],
  title: "荻花新村老人上下楼难",
  by: "016",
  reason: "小区六十岁以上老人占三成，扶手和坡道花钱不多，家家都用得上。",
  answers: [
    "三位居民反映，全小区老人都盼着。",
    "适老改造由街道实施，残联可以指导。",
    "坡道占绿地、座椅占楼道，需要邻居同意。",
  ],
  meeting: {
    title: "荻花新村：给楼道加一根扶手",
    form: "micro",
    venue: "station-330106012006",
    hours: ["09:30", "11:00"],
    liaison: "023",
    host: "024",
    head: "021",
    departments: ["street-330106012", "disabled"],
    members: ["016"],
    proposed: 2,
    capacity: 15,
    reason: "老人上下楼难，花小钱能办成，宜在驿站议定位置和样式。",
    agenda: [
      ["09:30", "老人说难处，看楼道"],
      ["10:15", "扶手、坡道和座椅，形成意见"],
    ],
  },
  seats: [
    [n1, "荻花新村 居民"],
    [n2, "荻花新村 居民"],
    ["001", "庆丰新村 王女士"],
  ],
};

const points: readonly Point[] = [
  ["resident", "view", "一楼到五楼都要有，装在靠墙一边。", 1],
  ["member", "view", "扶手高度按八十五公分，转角不能断。", 2],
  ["resident", "difference", "一楼住户担心坡道挡了自家窗前。", 2],
  ["department", "consensus", "六个单元先装扶手，坡道逐个单元征求意见。", 2],
];

const raised: readonly Raised[] = [
  {
    title: "六个单元楼道加装连续扶手",
    body: "建议灵隐街道为荻花新村六个单元加装连续扶手，高度八十五公分，转角不断开。",
    department: "street-330106012",
  },
  {
    title: "单元门口加装无障碍坡道",
    body: "建议街道会同区残联逐个单元征求意见，同意的先建坡道，坡度符合规范。",
    department: "street-330106012",
    proposer: "resident",
  },
];

/** 庆丰站: held yesterday; the minutes wait for the head. */
export async function tellRails(stage: Stage): Promise<void> {
  const [first] = opening.words;
  if (!first || (await isTold(first))) return;
  const day = shift(stage.today, -1);
  const { ref, meeting } = await callTogether(stage, shift(day, -pace.meet), opening);
  await holdMeeting(stage, { ref, meeting, walkIns: ["3幢 阿公"], points });
  await writeMinutes(stage.at(day, "15:00"), {
    ref,
    meeting,
    body: "协商荻花新村老人上下楼难。共识：六个单元先装连续扶手，坡道逐个单元征求意见。分歧：一楼住户担心坡道挡窗。",
    summary: "六个单元先装连续扶手，坡道逐个单元征求意见，形成两条意见建议。",
    raised,
  });
  await stage.at(day, "16:30").do(meeting.host, confirmMinutesAsHost, { ref });
}
