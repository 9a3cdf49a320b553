import type { Day } from "@/lib/core/day";
import { storyResidentIds } from "../people";
import type { Meeting, Point, Raised } from "./deliberating";
import type { Words } from "./filing";

const place = "compound-330106012006-1";
export const neighbours = storyResidentIds("330106012006");
const [n1 = "", n2 = "", n3 = "", n4 = "", n5 = "", n6 = "", n7 = "", n8 = ""] = neighbours;

export const unmanaged: readonly Words[] = [
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

export const wires: readonly Words[] = [
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

export const again: readonly Words[] = [
  {
    by: n8,
    place,
    category: "XF03",
    body: "5幢楼下飞线充电没人管，七八根线从楼上挂下来，孩子在下面跑来跑去。",
  },
];

export const points: readonly Point[] = [
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

export const raised: readonly Raised[] = [
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
  {
    title: "5幢楼下飞线逐根拆除",
    body: "建议由区住建局会同社区逐户上门，把5幢楼下八根飞线逐根拆除；拆一根，给住户安排一个临时充电点。",
    department: "housing",
  },
];

export const summary =
  "居民、委员和部门一致同意引入物业、集中建设充电位、更换楼道灯、拆除飞线，形成四条意见建议；收费标准和充电棚位置仍有分歧，会后公示征求意见。";
export const minutes = `协商围绕庆丰新村无物业、飞线充电、消防通道被占和楼道无灯展开。
三方共识：一是先引入应急物业服务一年，再由业主大会表决；二是集中建设二十四个充电位；三是一个月内装齐楼道感应灯。
分歧：收费标准居民意见为每平方米六角至一元不等；充电棚选址沿线住户意见不一，会后由社区公示五天再定。`;

export function meetingOn(problem: string, day: Day): Meeting {
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
