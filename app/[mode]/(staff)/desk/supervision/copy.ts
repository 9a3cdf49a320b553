import type { Text } from "@/lib/core/i18n";

export const supervisionCopy = {
  title: { zh: "督办", en: "Supervision" },
  note: {
    zh: "答复超期，或者两次没解决，由区里盯着办。最早的在前。",
    en: "Answers that are overdue or unsolved twice; the longest watched first.",
  },
  empty: { zh: "现在没有督办的诉求。", en: "Nothing is under supervision." },
  complaint: { zh: "诉求", en: "Complaint" },
  cause: { zh: "为什么", en: "Why" },
  department: { zh: "承办单位", en: "Department" },
  status: { zh: "状态", en: "State" },
  since: { zh: "哪天起", en: "Since" },
  due: { zh: "期限", en: "Date" },
} as const satisfies Record<string, Text>;
