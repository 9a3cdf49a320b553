import type { Text } from "@/lib/core/i18n";

export const chartsCopy = {
  title: { zh: "一件事怎么走", en: "How a matter travels" },
  lead: {
    zh: "这些表就是系统办事用的规则本身，不是另画的图。表里没有的，谁也做不了。",
    en: "These tables are the rules the system works by, not a drawing of them. What is not listed cannot happen.",
  },
  state: { zh: "在这一步", en: "At this step" },
  acts: { zh: "可以怎么走", en: "What can happen" },
  end: { zh: "到此为止", en: "The end" },
  complaint: { zh: "诉求", en: "Complaint" },
  problem: { zh: "共性问题", en: "Common problem" },
  matter: { zh: "协商议题", en: "Matter for consultation" },
  consultation: { zh: "协商活动", en: "Consultation" },
  suggestion: { zh: "意见建议", en: "Suggestion" },
  "look-back": { zh: "回头看", en: "Look-back" },
} as const satisfies Record<string, Text>;
