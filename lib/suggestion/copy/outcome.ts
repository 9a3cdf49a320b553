import type { Text } from "@/lib/core/i18n";
import type { SuggestionOutcome } from "../model/outcome";

export const outcomeLabels: Record<SuggestionOutcome, Text> = {
  assign: { zh: "交办", en: "Assigned to a department" },
  "on-site": { zh: "就地解决", en: "Settled on the spot" },
  report: { zh: "写入协商建议报告", en: "Into a consultation report" },
  information: { zh: "转社情民意信息", en: "Into an opinion report" },
  upgrade: { zh: "上升为专题协商议题", en: "Raised to a special consultation" },
  proposal: { zh: "转重点提案", en: "Made a key proposal" },
};

/** On the pages of a suggestion: what the meeting meant, and that it is not yet done. */
export const intendedText = {
  zh: "会上定的去向：{outcome}（已登记，办理时落实）",
  en: "As the meeting would have it: {outcome} (recorded; taken up when it is handled)",
} as const satisfies Text;
export const promisedText = { zh: "会上承诺 {day} 前", en: "Promised by {day}" } as const;
