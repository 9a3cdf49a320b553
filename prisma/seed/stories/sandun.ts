import "server-only";
import { storyResidentIds } from "../people";
import type { Stage } from "../stage";
import { tellWhole, type Whole } from "./chain";
import { lookBackIfDrawn, lookBackWhenDue } from "./looking-back";

const [b1 = "", b2 = "", b3 = ""] = storyResidentIds("330106002052").slice(6);

const whole: Whole = {
  opening: {
    words: [
      {
        by: b1,
        place: "compound-330106109019-1",
        category: "HJ01",
        body: "云榭小区楼下夜市音响放到十二点，太吵了，孩子第二天要上学。",
      },
      {
        by: b2,
        place: "compound-330106109019-1",
        category: "HJ01",
        body: "夜市收摊后拖桌椅的声音最响，凌晨一点还在拖，老人整夜睡不着，噪音扰民。",
      },
      {
        by: b3,
        place: "compound-330106109019-1",
        category: "HJ01",
        body: "噪音问题打过好几次电话，来人就小一点，走了又放大。希望定个规矩。",
      },
    ],
    title: "云榭小区旁夜市噪声扰民",
    by: "liaison-330106109",
    reason: "摊主要生计，居民要睡觉，光靠执法治不了本，需要一起定规矩。",
    answers: [
      "三位居民反映，涉及临街四幢楼。",
      "夜市管理在镇和综合执法部门职责之内。",
      "收摊时间可以商量，摊主也愿意来。",
    ],
    meeting: {
      title: "夜市要烟火气，居民要睡好觉",
      form: "on-site",
      venue: "station-330106109019",
      hours: ["14:30", "16:00"],
      liaison: "liaison-330106109",
      host: "head-hall-330106109",
      head: "head-station-330106109019",
      departments: ["urban", "police", "street-330106109"],
      members: [],
      proposed: 4,
      capacity: 16,
      reason: "居民与摊主各有难处，宜面对面商量收摊时间和音量。",
      agenda: [
        ["14:30", "居民和摊主各说各的难处"],
        ["15:10", "收摊时间和音量，形成意见"],
      ],
    },
    seats: [
      [b1, "云榭小区 居民"],
      [b2, "云榭小区 居民"],
      [b3, "云榭小区 居民"],
    ],
  },
  said: {
    points: [
      ["resident", "view", "十点以后别放音响，桌椅套上橡胶脚套。", 1],
      ["member", "view", "摊主自己推一位街长，比天天来执法管用。", 2],
      ["department", "difference", "周末收摊时间，摊主要到十二点，居民要十点半。", 2],
      ["resident", "consensus", "平时十点关音响、十一点收摊。", 2],
    ],
    walkIns: ["夜市 摊主代表", "夜市 烧烤摊主"],
    minutes:
      "协商夜市噪声。共识：平时晚十点关音响、十一点收摊，桌椅套脚套，摊主推选街长。分歧：周末收摊时间尚未谈拢，先按十一点半试行一个月。",
    summary: "平时十点关音响、十一点收摊，摊主推选街长；周末收摊时间先试行一个月。",
    raised: [
      {
        title: "夜市平时十点关音响、十一点收摊",
        body: "建议区综合行政执法局会同三墩镇把收摊时间、音量写进夜市公约，摊主推选街长自管。",
        department: "urban",
      },
      {
        title: "临街四幢加装隔声窗",
        body: "建议三墩镇为临街四幢六十户加装隔声窗，优先老人和学生家庭。",
        department: "street-330106109",
        proposer: "resident",
      },
    ],
  },
  outcomes: [
    {
      lead: "urban",
      coHandlers: [],
      decision: { decision: "adopt" },
      reply: {
        resolution: "A",
        body: "夜市公约已由三十一位摊主签字，音响统一限时，两周来晚间投诉为零。",
      },
      voices: [
        [b1, "yes", "satisfied", "总算能睡觉了。"],
        [b2, "yes", "basically"],
      ],
    },
    {
      lead: "street-330106109",
      decision: {
        decision: "partly-adopt",
        reason: "资金有限，先为二十四户老人和学生家庭加装，其余视效果再定。",
      },
      reply: {
        resolution: "B",
        body: "已入户登记二十四户，隔声窗已下单，分两批安装。",
        promise: "二十四户隔声窗全部装完",
        promisePerson: "三墩镇城建办（示例）",
      },
      promisedIn: -45,
      voices: [[b3, "partly", "basically", "等装上再看。"]],
    },
  ],
};

/** 三墩: a night market makes its own rules; a promise of windows is kept. */
export async function tellSandun(stage: Stage): Promise<void> {
  const refs = await tellWhole(stage, -95, whole, "晚上安静多了。");
  if (!refs) return;
  const [market = "", windows = ""] = refs;
  await lookBackIfDrawn(stage, market, "016", "连看两晚，十点音响都关了，十一点十分收完摊。");
  await lookBackWhenDue(stage, windows, "016", {
    verdict: "fulfilled",
    words: "逐户看了二十四户，窗都装好了，量了三户，关窗后基本听不到楼下说话。",
    confirmed: 6,
  });
}
