import type { Text } from "@/lib/core/i18n";
import type { LateMark } from "../model/late";

/** Said on the public line of a complaint. */
export const lateMarkTexts: Record<LateMark["kind"], Text> = {
  over: { zh: "超期 {n} 天", en: "{n} {n|day|days} overdue" },
  "answered-late": { zh: "超期 {n} 天答复", en: "Answered {n} {n|day|days} late" },
  "in-time": { zh: "按期答复", en: "Answered in time" },
};

export const lateCopy = {
  supervised: { zh: "督办", en: "Under supervision" },
} as const satisfies Record<string, Text>;
