import type { Text } from "@/lib/core/i18n";

export const rounds = {
  round: { zh: "第 {n} 轮回头看", en: "Look-back, round {n}" },
  dueOn: { zh: "{date}到期，委员到现场去看", en: "Due {date}; a member goes to see" },
  confirmed: { zh: "{n} 位居民确认", en: "{n} {n|resident|residents} confirm" },
  results: {
    zh: "办理结果 {before}，跟踪办理结果 {after}",
    en: "Result {before}, result followed up {after}",
  },
  next: { zh: "下一次看 {date}", en: "next look {date}" },
  photo: { zh: "现场照片 {n}", en: "Picture {n} from the spot" },
  close: { zh: "关闭", en: "Close" },
} as const satisfies Record<string, Text>;

export const lookBack = {
  round: { zh: "第 {n} 轮", en: "Round {n}" },
  dueOn: { zh: "哪天到期", en: "Due" },
  observer: { zh: "谁去看", en: "Who goes" },
  note: { zh: "说明", en: "Note" },
  suggestion: { zh: "意见建议", en: "Suggestion" },
  problem: { zh: "共性问题", en: "Problem" },
} as const satisfies Record<string, Text>;
