import type { Text } from "@/lib/core/i18n";

export const words = {
  promise: { zh: "承诺", en: "Promise" },
  basis: { zh: "依据", en: "Basis" },
  condition: { zh: "受限条件", en: "Condition" },
  responsible: { zh: "责任人 {name}", en: "Responsible: {name}" },
  by: { zh: "{date}前", en: "by {date}" },
  daysLeft: { zh: "还有 {n} 天", en: "{n} {n|day|days} left" },
  dayAndDistance: { zh: "{date}，{distance}", en: "{date}, {distance}" },
  listComma: { zh: "、", en: ", " },
  dueToday: { zh: "今天到期", en: "due today" },
  daysOver: { zh: "过了 {n} 天", en: "{n} {n|day|days} past" },
  reason: { zh: "理由：{reason}", en: "Reason: {reason}" },
  round: { zh: "第 {n} 次答复", en: "Answer {n}" },
  published: { zh: "{date}公布", en: "Published {date}" },
  contact: {
    visited: { zh: "已当面沟通", en: "Spoke in person" },
    phoned: { zh: "已电话沟通", en: "Spoke by phone" },
    other: { zh: "用其他方式沟通", en: "In touch another way" },
    "not-contacted": { zh: "没有联系居民", en: "Residents were not contacted" },
  },
  reworked: { zh: "重新办理 第 {n} 次", en: "Handled again, time {n}" },
  key: { zh: "重点件", en: "Key item" },
  unrated: { zh: "未评价", en: "Not rated" },
  department: { zh: "{name}说", en: "{name} says" },
  spoke: { zh: "{n} / {all} 人已表态", en: "{n} of {all} have spoken" },
  spokeOnly: { zh: "{n} 人已表态", en: "{n} {n|person has|people have} spoken" },
  lead: { zh: "主办单位答复", en: "Answer of the lead department" },
  satisfied: {
    zh: "满意 {yes}　基本满意 {so}　不满意 {no}",
    en: "satisfied {yes}, basically {so}, dissatisfied {no}",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
