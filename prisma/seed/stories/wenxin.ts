import "server-only";
import { storyResidentIds } from "../people";
import type { Stage } from "../stage";
import { tellWhole, type Whole } from "./chain";
import { lookBackIfDrawn } from "./looking-back";

const [b1 = "", b2 = ""] = storyResidentIds("330106002052").slice(9);
const [q1 = "", q2 = ""] = storyResidentIds("330106012006").slice(9);
const place = "compound-330106013001-1";

const whole: Whole = {
  opening: {
    words: [
      {
        by: b1,
        place,
        category: "XF04",
        body: "云榭花园只有八个充电口，一百多辆电动车抢，电动自行车充电要半夜起来换。",
      },
      {
        by: b2,
        place,
        category: "XF04",
        body: "充电棚太小，后来的车只能停在外面，下雨天根本不敢充。",
      },
      {
        by: q1,
        place,
        category: "XF04",
        body: "送外卖的租户多，充电位不够就往楼里推，请多装几个充电口。",
      },
    ],
    title: "云榭花园电动自行车充电位不足",
    by: "liaison-330106013",
    reason: "充电口严重不足是上楼充电的根子，扩容要占公共位置，需要商量。",
    answers: [
      "三位居民反映，涉及一百多辆车。",
      "扩建充电棚由街道、消防和供电单位负责。",
      "棚子放在哪里、收多少钱，意见不一。",
    ],
    meeting: {
      title: "云榭花园：充电口不够用，加在哪里？",
      form: "on-site",
      venue: "station-330106013001",
      hours: ["19:00", "20:20"],
      liaison: "liaison-330106013",
      host: "head-hall-330106013",
      head: "head-station-330106013001",
      departments: ["fire", "power", "street-330106013"],
      members: [],
      proposed: 3,
      capacity: 15,
      reason: "上班族多，放在晚上开，请消防和供电单位到现场看位置。",
      agenda: [
        ["19:00", "到现场看三处备选位置"],
        ["19:40", "数量、收费和管理，形成意见"],
      ],
    },
    seats: [
      [b1, "云榭花园 居民"],
      [b2, "云榭花园 居民"],
      [q2, "云榭花园 租户"],
    ],
  },
  said: {
    points: [
      ["resident", "view", "北门边那块空地没人用，最合适。", 1],
      ["department", "view", "北门离变压器近，增容费用最省。", 1],
      ["resident", "difference", "北门一楼住户担心夜里有声响。", 2],
      ["member", "consensus", "北门先建三十个口，限时断电，离墙三米。", 2],
    ],
    minutes:
      "现场协商充电口扩容。共识：北门空地先建三十个充电口，限时断电，离墙三米。分歧：北门一楼住户担心夜间声响，建成后由社区回访。",
    summary: "北门空地先建三十个充电口；一楼住户的担心建成后回访。",
    raised: [
      {
        title: "北门空地新建30个充电口",
        body: "建议文新街道在北门空地新建三十个充电口，供电单位增容，消防大队验收，充满自动断电。",
        department: "street-330106013",
      },
      {
        title: "充电服务费参照居民电价",
        body: "建议区发改部门明确小区充电服务费上限，让充电比飞线划算，居民才愿意用。",
        department: "development",
      },
    ],
  },
  outcomes: [
    {
      lead: "street-330106013",
      decision: {
        decision: "partly-adopt",
        reason: "变压器余量只够二十四个口，先建二十四个，余下六个待增容后补。",
      },
      reply: {
        resolution: "A",
        body: "北门二十四个充电口已通电，离墙三米，充满断电，消防验收合格。",
      },
      voices: [
        [b1, "yes", "satisfied", "不用半夜起来换了。"],
        [b2, "partly", "basically", "还是少六个。"],
      ],
    },
    {
      lead: "development",
      decision: {
        decision: "keep-for-reference",
        reason: "充电服务费实行市场调节价，我部门将在下一次调价研究中参考这条意见。",
      },
      voices: [],
    },
  ],
};

/** 文新: fewer sockets than wished for, a price kept for reference. */
export async function tellWenxin(stage: Stage): Promise<void> {
  const refs = await tellWhole(stage, -55, whole, "充电口够用了。");
  if (!refs) return;
  await lookBackIfDrawn(
    stage,
    refs[0] ?? "",
    "016",
    "数了二十四个口，都能用，一楼住户说夜里没声音。",
  );
}
