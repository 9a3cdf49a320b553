import type { Text } from "@/lib/core/i18n";

export const causeway = {
  at: { zh: "七步，现在走到：{name}", en: "Seven steps, now at: {name}" },
  all: { zh: "七步，全部走完", en: "Seven steps, all passed" },
  sameDay: { zh: "当天", en: "same day" },
  days: { zh: "{n} 天", en: "{n} {n|day|days}" },
} as const satisfies Record<string, Text>;

/** Names of the seven steps, in order; `short` for narrow screens. */
export const stepNames = {
  complaint: { zh: "诉求", en: "Complaint" },
  problem: { zh: "共性问题", en: "Problem" },
  consultation: { zh: "协商", en: "Consultation" },
  suggestion: { zh: "意见建议", en: "Suggestion" },
  adoption: { zh: "采纳", en: "Adoption" },
  handling: { zh: "办理", en: "Handling" },
  lookBack: { zh: "回头看", en: "Look-back" },
} as const satisfies Record<string, Text>;

export const shortStepNames = {
  complaint: { zh: "诉求", en: "Said" },
  problem: { zh: "共性", en: "Shared" },
  consultation: { zh: "协商", en: "Met" },
  suggestion: { zh: "意见", en: "Raised" },
  adoption: { zh: "采纳", en: "Taken" },
  handling: { zh: "办理", en: "Done" },
  lookBack: { zh: "回看", en: "Check" },
} as const satisfies Record<keyof typeof stepNames, Text>;
