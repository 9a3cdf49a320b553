import type { Text } from "@/lib/core/i18n";
import type { HandledSort, HandledView } from "../model/handling-list";

export const handledViewLabels: Record<HandledView, Text> = {
  todo: { zh: "轮到我们办", en: "Waiting for us" },
  elsewhere: { zh: "在别人手里", en: "With somebody else" },
  overdue: { zh: "超期", en: "Overdue" },
  back: { zh: "退回重办", en: "Back for rework" },
  ended: { zh: "已结束", en: "Ended" },
  all: { zh: "全部", en: "All" },
};

export const handledSortLabels: Record<HandledSort, Text> = {
  due: { zh: "期限近的在前", en: "Due first" },
  newest: { zh: "新交办的在前", en: "Newest first" },
  back: { zh: "退回重办的在前", en: "Back for rework first" },
};
