import type { Text } from "@/lib/core/i18n";
import type { Stand } from "@/lib/insight/model";

export const insightCopy = {
  title: { zh: "看数据", en: "Figures" },
  headline: {
    zh: "{raised} 条意见建议，{adopted} 条被采纳",
    en: "{raised} suggestions, {adopted} adopted",
  },
  place: { zh: "全区", en: "The whole district" },
  period: { zh: "{year}年", en: "{year}" },
  quarter: { zh: "{year}年第 {n} 季度", en: "Quarter {n} of {year}" },
  chosen: { zh: "自选", en: "Chosen days" },
  from: { zh: "从", en: "From" },
  to: { zh: "到", en: "to" },
  until: { zh: "数到 {date} {time}", en: "Counted until {date} {time}" },
  threeWays: { zh: "三种算法都列出。", en: "All three ways are listed." },
  how: { zh: "数字怎么算", en: "How this is counted" },
  ofRaised: { zh: "条提出", en: "raised" },
  ofDecided: { zh: "条已有结论", en: "decided" },
  takenOfRaised: { zh: "采纳与部分采纳，占全部提出", en: "Adopted in full or part, of all raised" },
  takenOfDecided: {
    zh: "采纳与部分采纳，占已有结论",
    en: "Adopted in full or part, of those decided",
  },
  fullOfRaised: { zh: "只算采纳，占全部提出", en: "Adopted in full only, of all raised" },
  steps: { zh: "七步各走了多少", en: "How many came to each step" },
  streets: { zh: "各镇街采纳了多少", en: "What each street saw adopted" },
  streetsNote: { zh: "按采纳率排，点开看每一条", en: "By adoption rate; open to see each" },
  merged: { zh: "另 {n} 个镇街", en: "{n} other {n|street|streets}" },
  mergedNote: {
    zh: "{names}，各不足 10 条：合并列出，不排名",
    en: "{names}: fewer than 10 each, listed together and not ranked",
  },
  unit: { zh: "条", en: "" },
  matrix: { zh: "说了要做，做了没有", en: "What was said, what was done" },
  matrixNote: {
    zh: "横着看办理结果，竖着看采纳。两件事分开记，不合并成一个数。",
    en: "Across: the result. Down: the adoption. Two things, never one number.",
  },
  adoption: { zh: "采纳", en: "Adoption" },
  noResult: { zh: "办理中", en: "Under way" },
  total: { zh: "合计", en: "Total" },
  answered: { zh: "{n} 条有结果", en: "{n} answered" },
  months: { zh: "每个月采纳率", en: "Adoption rate by month" },
  monthsNote: { zh: "采纳率，占提出", en: "Adoption rate, of those raised" },
  month: { zh: "{n}月", en: "{n}" },
  monthsName: {
    zh: "每个月的采纳率，从{from}到{to}",
    en: "Adoption rate by month, {from} to {to}",
  },
  bestMonth: { zh: "{month}最高，", en: "{month} was highest, " },
  tooFew: {
    zh: "每个月都不到 10 条，不画成线，只列条数。",
    en: "Fewer than 10 in each month: a list of counts, no line.",
  },
  differ: { zh: "回头看：说法不一致的", en: "Look-backs where accounts differ" },
  differCount: { zh: "{n} / {all} 条", en: "{n} of {all}" },
  differNone: {
    zh: "期间回头看的，三方说法都一致。",
    en: "In every look-back of the period all three agree.",
  },
  matter: { zh: "事", en: "Matter" },
  residents: { zh: "居民说", en: "Residents" },
  members: { zh: "委员说", en: "Members" },
  department: { zh: "部门说", en: "Department" },
  conclusion: { zh: "结论", en: "Conclusion" },
  due: { zh: "期限", en: "Due" },
  done: { zh: "已完成", en: "Done" },
  unsaid: { zh: "还没有说", en: "Not heard yet" },
  people: { zh: "参与和回访", en: "Taking part, and being asked" },
  attendances: { zh: "人次", en: "" },
  pieces: { zh: "件", en: "" },
  answers: { zh: "人", en: "" },
  source: {
    zh: "全部由本平台的记录算出，每个数都能打开看明细。",
    en: "Everything is computed from this platform's records; every figure opens to its items.",
  },
  print: { zh: "打印", en: "Print" },
} as const satisfies Record<string, Text>;

export const standTexts: Record<Stand, Text> = {
  done: { zh: "解决了", en: "Solved" },
  part: { zh: "没全解决", en: "Not wholly" },
  not: { zh: "没解决", en: "Not solved" },
};

export const lookBacksCopy = {
  title: { zh: "回头看", en: "Look-backs" },
  lead: {
    zh: "委员回头看过的每一件：承诺了什么，兑现没有",
    en: "Every matter a member looked at again: what was promised, whether it was kept",
  },
  all: { zh: "全部", en: "All" },
  differ: { zh: "说法不一致", en: "Accounts differ" },
  none: { zh: "这段时间还没有看完的回头看。", en: "No look-back was concluded in this period." },
  clear: { zh: "看全部", en: "See all" },
} as const satisfies Record<string, Text>;
