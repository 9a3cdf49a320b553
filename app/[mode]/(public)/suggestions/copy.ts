import type { Text } from "@/lib/core/i18n";

export const page = {
  title: { zh: "意见建议", en: "Suggestions" },
  lead: {
    zh: "协商中提出的每一条：谁在办，采纳没有，做成没有",
    en: "Every one raised in a consultation: who has it, whether it was adopted, whether it was done",
  },
  rate: { zh: "采纳率", en: "Adoption rate" },
  rateName: {
    zh: "采纳 {n} 条，占提出的 {all} 条",
    en: "{n} adopted of {all} raised",
  },
  unit: { zh: "条", en: "" },
  byDecided: { zh: "按已有结论的算", en: "Of those decided" },
  adoptedAlone: { zh: "只算全部采纳", en: "Adopted in full" },
  how: { zh: "数字怎么算", en: "How this is counted" },
  howText: {
    zh: "采纳率 =（采纳 + 部分采纳）÷ 提出。采纳由主办单位决定，平台只登记。没有结论的不算采纳，已撤回的不算提出。不到 10 条只写条数。",
    en: "Adoption rate = (adopted + adopted in part) ÷ raised. The lead department decides, the platform records. What is not decided does not count as adopted, what was withdrawn not as raised. Fewer than 10 stay a plain count.",
  },
  search: { zh: "查标题", en: "Search titles" },
  street: { zh: "全部镇街", en: "All streets" },
  department: { zh: "全部主办单位", en: "All departments" },
  adoption: { zh: "采纳不限", en: "Any adoption" },
  resolution: { zh: "结果不限", en: "Any result" },
  all: { zh: "全部", en: "All" },
  shown: { zh: "第 {from}—{to} 条", en: "{from}–{to}" },
  none: { zh: "没有符合的意见建议。换个条件再看。", en: "No suggestion fits. Try other filters." },
  clear: { zh: "清除条件", en: "Clear the filters" },
  promised: { zh: "承诺 {date}", en: "promised for {date}" },
} as const satisfies Record<string, Text>;

export const item = {
  number: { zh: "第 {n} 条", en: "No. {n}" },
  where: { zh: "现在到哪一步", en: "Where it stands" },
  voices: { zh: "三方怎么说", en: "What each side says" },
  text: { zh: "意见全文", en: "The suggestion" },
  adoption: { zh: "采纳", en: "Adoption" },
  answers: { zh: "办理和答复", en: "Handling and answers" },
  noAnswer: {
    zh: "还没有答复。答复经分管领导审签后在这里公布。",
    en: "No answer yet. It is published here once countersigned.",
  },
  noAdoption: {
    zh: "主办单位还没有决定是否采纳。",
    en: "The lead department has not decided yet.",
  },
  separate: { zh: "{name}另行答复", en: "{name} answers for itself" },
  rounds: { zh: "回头看", en: "Look-backs" },
  noRounds: { zh: "还没有列入回头看。", en: "No look-back is planned yet." },
  who: { zh: "谁在负责", en: "Who is responsible" },
  lead: { zh: "主办", en: "Lead" },
  co: { zh: "会办", en: "Co-handlers" },
  separateTerm: { zh: "分办", en: "Separate" },
  station: { zh: "驿站", en: "Station" },
  phone: { zh: "电话", en: "Phone" },
  from: { zh: "来自协商", en: "Consultation" },
  problem: { zh: "共性问题", en: "Problem" },
  replyBy: { zh: "答复期限", en: "Reply due" },
  trace: { zh: "看这件事的来龙去脉", en: "See the whole chain" },
  notYet: { zh: "还没有交办", en: "Not assigned yet" },
  rate: { zh: "对您来说，解决了吗？", en: "Is it solved for you?" },
  rateNote: {
    zh: "反映过这件事的居民和到场的委员可以评价，{date}前有效。没有表态的不算满意。",
    en: "Residents who reported it and members who took part can rate until {date}. Silence is not satisfaction.",
  },
  rateButton: { zh: "我来评价", en: "Rate this answer" },
  withdrawn: { zh: "已撤回：{reason}", en: "Withdrawn: {reason}" },
  settled: { zh: "当场办成，没有交办", en: "Settled on the day, not assigned" },
  answered: { zh: "{date}答复", en: "answered {date}" },
  confirmedOn: { zh: "{date}随纪要确认", en: "confirmed with the minutes on {date}" },
} as const satisfies Record<string, Text>;

export const rating = {
  title: { zh: "对您来说，解决了吗？", en: "Is it solved for you?" },
  about: { zh: "{department}对「{title}」的答复", en: "{department} on “{title}”" },
  as: {
    resident: { zh: "您作为反映人评价", en: "You rate as somebody who reported it" },
    member: { zh: "您作为到场的委员评价", en: "You rate as a member who took part" },
  },
  solved: { zh: "解决了吗", en: "Is it solved" },
  satisfied: { zh: "对这次答复满意吗", en: "Are you satisfied with this answer" },
  comment: { zh: "还想说一句", en: "Anything to add" },
  commentHint: {
    zh: "会和评价一起公开，不要写姓名电话",
    en: "Published with your rating; no names or phone numbers",
  },
  warn: {
    zh: "选「不满意」，会马上退回主办单位重新办理。",
    en: "“Dissatisfied” sends it back to the department at once.",
  },
  send: { zh: "提交评价", en: "Send the rating" },
  thanks: { zh: "您的评价已经记下", en: "Your rating is recorded" },
  said: { zh: "您说过：{solved}，{satisfaction}", en: "You said: {solved}, {satisfaction}" },
  back: { zh: "回到这条意见", en: "Back to the suggestion" },
  notNow: { zh: "现在没有等待评价的答复。", en: "No answer waits for a rating now." },
  notYours: {
    zh: "反映过这件事的居民和到场的委员才能评价。反映过的，请登录，或者用回执号查进度后再来。",
    en: "Only residents who reported it and members who took part can rate. If you did, sign in, or look up your receipt first.",
  },
  signIn: { zh: "登录", en: "Sign in" },
  track: { zh: "用回执号查进度", en: "Use a receipt number" },
} as const satisfies Record<string, Text | Record<string, Text>>;
