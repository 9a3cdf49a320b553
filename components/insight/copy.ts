import type { Text } from "@/lib/core/i18n";

export const stepFigures = {
  title: { zh: "一件事的七步", en: "The seven steps of a matter" },
  complaints: { zh: "件", en: "" },
  problems: { zh: "个", en: "" },
  consultations: { zh: "场", en: "" },
  suggestions: { zh: "条", en: "" },
  received: { zh: "期间收到", en: "received" },
  receivedThisYear: { zh: "今年收到", en: "received this year" },
  solved: { zh: "已解决 {n} 个", en: "{n} solved" },
  members: { zh: "委员 {n} 人次", en: "{n} member attendances" },
  average: { zh: "场均 {n}", en: "{n} each" },
  noneHeld: { zh: "形成纪要", en: "in the minutes" },
  adopted: { zh: "采纳 {rate}", en: "adopted {rate}" },
  answered: { zh: "已答复 {rate}", en: "answered {rate}" },
  kept: { zh: "兑现 {rate}", en: "kept {rate}" },
} as const satisfies Record<string, Text>;

export const lookBackWords = {
  round: { zh: "第 {n} 轮回头看 {date}", en: "Look-back no. {n}, {date}" },
  promised: { zh: "承诺：{promise}", en: "Promised: {promise}" },
} as const satisfies Record<string, Text>;
