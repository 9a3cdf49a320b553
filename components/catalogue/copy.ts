import type { Text } from "@/lib/core/i18n";

export const help = {
  summary: { zh: "依据和责任单位", en: "The law and who is responsible" },
  summaryOf: { zh: "依据和责任单位：{name}", en: "The law and who is responsible: {name}" },
  basis: { zh: "依据", en: "Law" },
  noBasis: { zh: "没有专门的条文", en: "No particular article" },
  lead: { zh: "主责单位", en: "Responsible" },
  byTriage: { zh: "由分办员定", en: "Triage decides" },
  streetOffice: { zh: "所在街道（镇）", en: "The street or town office there" },
  others: { zh: "协同单位", en: "Together with" },
  listed: { zh: "、", en: ", " },
} as const satisfies Record<string, Text>;
