import type { Text } from "@/lib/core/i18n";

export const accountWords = {
  title: { zh: "说法不一致", en: "Where accounts differ" },
  lead: {
    zh: "居民、委员、部门三方里，至少两方说过话，而且说得不一样",
    en: "At least two of residents, members and department have spoken, and they do not say the same",
  },
  counted: {
    zh: "两方以上说过话的 {compared} 条意见里，{differ} 条说法不一致",
    en: "Of {compared} {compared|suggestion|suggestions} on which two sides have spoken, {differ} differ",
  },
  rule: {
    zh: "每一方取最近一次表态里最差的一句；去看过的委员代表委员；没有表态不算。",
    en: "Of each side the worst word of its newest round; whoever looked at it speaks for the members; silence is no account.",
  },
  none: { zh: "没有说法不一致的意见。", en: "No accounts differ." },
  clear: { zh: "看全部", en: "Show all" },
  columns: {
    title: { zh: "意见建议", en: "Suggestion" },
    resident: { zh: "居民说", en: "Residents" },
    member: { zh: "委员说", en: "Members" },
    department: { zh: "部门说", en: "Department" },
    lead: { zh: "主办单位", en: "Lead" },
    answered: { zh: "答复日期", en: "Answered" },
  },
  street: { zh: "镇街", en: "Street" },
  unsaid: { zh: "没有表态", en: "—" },
} as const satisfies Record<string, Text | Record<string, Text>>;
