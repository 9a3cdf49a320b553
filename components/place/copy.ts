import type { Text } from "@/lib/core/i18n";

export const placeWords = {
  term: { zh: "任期 {from}—{to}", en: "Term {from}—{to}" },
  outgoing: { zh: "交出", en: "Hands over" },
  incoming: { zh: "接任", en: "Takes over" },
  confirmed: { zh: "已确认", en: "confirmed" },
  notYet: { zh: "待确认", en: "to confirm" },
  reason: { zh: "理由", en: "Reason" },
  confirm: { zh: "确认交接", en: "Confirm the hand-over" },
  refuse: { zh: "不同意", en: "Refuse" },
  refuseReason: { zh: "不同意的理由", en: "Why you refuse" },
  withdraw: { zh: "撤回这份交接", en: "Withdraw this hand-over" },
} as const satisfies Record<string, Text>;
