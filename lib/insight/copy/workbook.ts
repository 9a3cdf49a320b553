import type { Text } from "@/lib/core/i18n";

export const bookTexts = {
  title: { zh: "{place} {from} 至 {to} 数据", en: "{place}, figures of {from} to {to}" },
  counted: { zh: "数到 {at}", en: "Counted until {at}" },
  figures: { zh: "数字", en: "Figures" },
  months: { zh: "按月", en: "By month" },
  departments: { zh: "按承办单位", en: "By department" },
  places: { zh: "按地区", en: "By place" },
  definitions: { zh: "口径", en: "Definitions" },
  figure: { zh: "指标", en: "Figure" },
  numerator: { zh: "分子", en: "Count" },
  denominator: { zh: "分母", en: "Of" },
  rate: { zh: "率", en: "Rate" },
  how: { zh: "怎么算", en: "How it is counted" },
  total: { zh: "合计", en: "Total" },
  rateOf: { zh: "{name}（率）", en: "{name} (rate)" },
  few: {
    zh: "分母不足 10 的不算率，写“—”。合计和率都是公式。",
    en: "Of fewer than 10 there is no rate: “—”. Totals and rates are formulas.",
  },
} as const satisfies Record<string, Text>;
