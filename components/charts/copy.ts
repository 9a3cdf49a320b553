import type { Text } from "@/lib/core/i18n";

export const charts = {
  asTable: { zh: "看成表格", en: "As a table" },
  total: { zh: "共", en: "Total" },
  composition: { zh: "构成", en: "Composition" },
  fraction: { zh: "条数", en: "Count" },
  rate: { zh: "率", en: "Rate" },
} as const satisfies Record<string, Text>;
