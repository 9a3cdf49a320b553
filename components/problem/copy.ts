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
  since: { zh: "{date}发现", en: "Found {date}" },
} as const satisfies Record<string, Text>;
