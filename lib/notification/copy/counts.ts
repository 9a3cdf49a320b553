import type { Text } from "@/lib/core/i18n";

/** Sentences of many matters; three times the term has passed: 超期三倍. */
export const countTexts = {
  reminded: { zh: "诉求{counts}", en: "Complaints: {counts}" },
  soon: { zh: "{n} 件临期", en: "{n} due soon" },
  over: { zh: "{n} 件超期", en: "{n} overdue" },
  threefold: { zh: "{n} 件超期三倍", en: "{n} overdue x3" },
  places: {
    zh: "您关注的地方有 {n} 件新诉求",
    en: "{n} new {n|complaint|complaints} at places you follow",
  },
} as const satisfies Record<string, Text>;
