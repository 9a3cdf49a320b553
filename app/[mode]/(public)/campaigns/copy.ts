import type { Text } from "@/lib/core/i18n";

export const campaignsCopy = {
  title: { zh: "专题协商议事月", en: "Campaign months" },
  lead: {
    zh: "全区在一段时间里围绕一个主题集中协商，做到哪一步都看得见。",
    en: "For some weeks the whole district deliberates one theme, and everybody sees how far it got.",
  },
  empty: {
    zh: "还没有公布过议事月。平时的协商随时可以参加。",
    en: "No campaign has been announced yet. Consultations are open all year.",
  },
  consultations: { zh: "看协商", en: "See the consultations" },
  period: { zh: "{from}至{to}", en: "{from} to {to}" },
  progress: { zh: "已开 {held} / {expected} 场", en: "{held} of {expected} held" },
  progressFree: { zh: "已开 {held} 场", en: "{held} held" },
  adoptedOf: { zh: "采纳 {adopted} / {raised} 条", en: "{adopted} of {raised} adopted" },
  headline: {
    zh: "{held} 场协商，{raised} 条意见建议，{adopted} 条被采纳",
    en: "{held} {held|consultation|consultations}, {raised} {raised|suggestion|suggestions}, {adopted} adopted",
  },
  headlineNone: {
    zh: "还没有开过协商",
    en: "No consultation has been held yet",
  },
  theme: { zh: "主题", en: "Theme" },
  facts: { zh: "基本情况", en: "The facts" },
  when: { zh: "时间", en: "Period" },
  where: { zh: "范围", en: "Area" },
  catalogue: { zh: "议题目录", en: "Matters" },
  everyMatter: { zh: "不限类别", en: "Every kind" },
  calledOff: { zh: "取消的原因", en: "Why it was called off" },
  figures: { zh: "做到了多少", en: "What it came to" },
  held: { zh: "协商", en: "Consultations" },
  members: { zh: "委员参与", en: "Member attendances" },
  residents: { zh: "居民参与", en: "Residents taking part" },
  raised: { zh: "提出意见建议", en: "Suggestions raised" },
  adopted: { zh: "采纳（含部分采纳）", en: "Adopted, in full or part" },
  solved: { zh: "解决共性问题", en: "Common problems solved" },
  unitHeld: { zh: "场", en: "" },
  unitTimes: { zh: "人次", en: "" },
  unitRaised: { zh: "条", en: "" },
  unitProblems: { zh: "个", en: "" },
  ofExpected: { zh: "场预计", en: "expected" },
  ofRaised: { zh: "条提出", en: "raised" },
  ofProblems: { zh: "个议过", en: "deliberated" },
  streets: { zh: "各镇街开了多少", en: "Street by street" },
  streetsNote: {
    zh: "开过的场次 / 预计的场次；点数字看每一场",
    en: "Held / expected; every number opens",
  },
  street: { zh: "镇街", en: "Street" },
  all: { zh: "合计", en: "Total" },
  timeline: { zh: "每天开了几场", en: "Consultations day by day" },
  timelineName: {
    zh: "从{from}到{to}，每天开过的协商，共 {total} 场",
    en: "Consultations held each day from {from} to {to}, {total} in all",
  },
  day: { zh: "日期", en: "Day" },
  heldThatDay: { zh: "当天", en: "That day" },
  upToThen: { zh: "累计", en: "Up to then" },
  how: {
    zh: "全部由本平台的记录算出：开过的协商才算场次；到场签到的才算人次；采纳含部分采纳；解决指已解决和已核实、没有反弹的问题。",
    en: "Everything is computed from records: only consultations that were held, only people who signed in; adopted includes adopted in part; solved are problems resolved or verified that did not come back.",
  },
  plans: { zh: "一点一方案与清零", en: "Plans and the board" },
  report: { zh: "总结报告", en: "Closing report" },
  back: { zh: "回到议事月", en: "Back to the campaign" },
  empties: { zh: "没有可列的。", en: "Nothing to list." },
  everyStreet: { zh: "全区", en: "Whole district" },
  came: {
    zh: "委员 {members} 人，居民 {residents} 人",
    en: "{members} members, {residents} residents",
  },
} as const satisfies Record<string, Text>;

/** The lists behind the figures. */
export const itemTitles = {
  held: { zh: "开过的协商", en: "Consultations held" },
  raised: { zh: "提出的意见建议", en: "Suggestions raised" },
  adopted: { zh: "采纳的意见建议", en: "Suggestions adopted" },
  problems: { zh: "议过的共性问题", en: "Common problems deliberated" },
  solved: { zh: "解决的共性问题", en: "Common problems solved" },
} as const satisfies Record<string, Text>;
export type Items = keyof typeof itemTitles;
