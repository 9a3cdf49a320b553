import type { Text } from "@/lib/core/i18n";

export const problemWords = {
  people: { zh: "{people} 人", en: "{people} {people|person|people}" },
  complaints: { zh: "{complaints} 件诉求", en: "{complaints} {complaints|complaint|complaints}" },
  said: {
    zh: "{people} 人反映，{complaints} 件诉求",
    en: "{people} {people|person|people}, {complaints} {complaints|complaint|complaints}",
  },
  state: { zh: "状态", en: "State" },
  comma: { zh: "、", en: ", " },
  spoken: { zh: "{title}。{text}", en: "{title}. {text}" },
  unit: { zh: "件新反映", en: "new reports" },
  beforehand: { zh: "确认前", en: "Before it was confirmed" },
  afterwards: { zh: "报告解决后", en: "Since it was declared solved" },
  period: { zh: "{from}至{to}", en: "{from} to {to}" },
  atMost: { zh: "最多 {n} 件才算解决", en: "{n} at most to count as solved" },
  daysLeft: { zh: "还要看 {n} 天", en: "{n} more {n|day|days} to watch" },
  notYet: { zh: "报告解决以后开始数", en: "Counted from the day it is declared solved" },
  since: { zh: "{date}发现", en: "Found {date}" },
} as const satisfies Record<string, Text>;
