import type { Text } from "@/lib/core/i18n";

export const dutyCopy = {
  area: { zh: "履职", en: "Duty" },
  consultations: { zh: "协商活动", en: "Consultations" },
  lookBacks: { zh: "回头看", en: "Look-backs" },
} as const satisfies Record<string, Text>;
