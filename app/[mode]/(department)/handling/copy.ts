import type { Text } from "@/lib/core/i18n";

export const handlingCopy = {
  area: { zh: "承办", en: "Handling" },
  today: { zh: "今天要办", en: "Today's work" },
  complaints: { zh: "诉求", en: "Complaints" },
  suggestions: { zh: "意见建议", en: "Suggestions" },
  routing: { zh: "待签收", en: "To sign for" },
  handling: { zh: "办理中", en: "In hand" },
  answered: { zh: "已答复", en: "Answered" },
  rule: { zh: "按期限排，超期的在前（示例规则）", en: "By deadline, overdue first (sample rule)" },
  find: { zh: "标题、小区、回执号", en: "Title, compound, receipt" },
  views: {
    all: { zh: "全部", en: "All" },
    soon: { zh: "临期", en: "Nearly due" },
    over: { zh: "超期", en: "Overdue" },
  },
  columns: {
    complaint: { zh: "诉求", en: "Complaint" },
    kind: { zh: "类别", en: "Kind" },
    status: { zh: "状态", en: "Status" },
    received: { zh: "收到", en: "Received" },
    due: { zh: "期限", en: "Due" },
  },
  items: { zh: "件", en: "" },
  empty: { zh: "这里没有等着办的。", en: "Nothing waits here." },
  noOffice: {
    zh: "您不是承办单位的经办人，这里没有要办的。",
    en: "You handle for no department; nothing waits here.",
  },
  done: { zh: "{ref} 办好了。", en: "{ref} is done." },
  back: { zh: "回到列表", en: "Back to the list" },
  chain: { zh: "看整条链", en: "The whole chain" },
  act: { zh: "要做的", en: "What to do" },
  item: { zh: "诉求内容", en: "The complaint" },
} as const satisfies Record<string, Text | Record<string, Text>>;
