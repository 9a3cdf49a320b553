import type { Text } from "@/lib/core/i18n";

/** What a department and the district's staff are told of a supervision order. */
export const supervisionNotices = {
  "supervision.opened": { zh: "开了督办单", en: "A supervision order was opened" },
  "supervision.explained": {
    zh: "督办单：单位已说明，请看",
    en: "A department explained itself to an order; please read it",
  },
  "supervision.accepted": { zh: "督办单：说明已认可", en: "Your explanation was accepted" },
  "supervision.returned": {
    zh: "督办单：说明被退回，请重新说明",
    en: "Your explanation came back; please explain again",
  },
  "supervision.extended": { zh: "督办单延期了", en: "An order was given more time" },
  "supervision.listed": {
    zh: "督办单列入主席会议",
    en: "A supervision order goes before the chairmen",
  },
  "supervision.ended": { zh: "督办结束", en: "The supervision ended" },
} as const satisfies Record<string, Text>;
