import type { Text } from "@/lib/core/i18n";

export const exclusionsCopy = {
  title: { zh: "不计入三率的", en: "Left out of the rates" },
  note: {
    zh: "每一件都有理由，留痕；要重新计入，打开那一件来办。新的在前。",
    en: "Each for a reason that stays on record; opened, it can be counted again. The newest first.",
  },
  empty: { zh: "没有剔除过任何一件。", en: "Nothing has been left out." },
  emptyView: { zh: "没有符合条件的，换个条件看看。", en: "Nothing fits. Try another filter." },
  toAll: { zh: "看全部", en: "Show all" },
  all: { zh: "合计", en: "In all" },
  items: { zh: "件", en: "" },
  street: { zh: "镇街", en: "Street" },
  code: { zh: "为什么", en: "Why" },
  from: { zh: "从", en: "From" },
  to: { zh: "到", en: "To" },
  ref: { zh: "回执号", en: "Receipt" },
  complaint: { zh: "诉求", en: "Complaint" },
  community: { zh: "社区", en: "Community" },
  compound: { zh: "小区", en: "Compound" },
  department: { zh: "承办单位", en: "Department" },
  status: { zh: "状态", en: "State" },
  at: { zh: "剔除日期", en: "Left out on" },
  exportFile: { zh: "导出表格（CSV）", en: "Export (CSV)" },
} as const satisfies Record<string, Text>;
