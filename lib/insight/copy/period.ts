import type { Text } from "@/lib/core/i18n";

export const periodTexts = {
  year: { zh: "{year}年", en: "{year}" },
  quarter: { zh: "{year}年第 {n} 季度", en: "Quarter {n} of {year}" },
  chosen: { zh: "自选", en: "Chosen days" },
} as const satisfies Record<string, Text>;
