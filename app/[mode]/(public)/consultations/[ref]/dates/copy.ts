import type { Text } from "@/lib/core/i18n";

export const datesCopy = {
  title: { zh: "选协商的时间", en: "When can you come" },
  closes: {
    zh: "{when} 截止，到时自动选定，并告诉大家",
    en: "Closes {when}; the best date is set then and everybody is told",
  },
  closed: { zh: "征询已截止。", en: "The poll is closed." },
  none: { zh: "这一场没有征询时间。", en: "No dates are asked for." },
  answered: {
    zh: "您答复过了，截止前可以改。",
    en: "You have answered; you may change it until it closes.",
  },
  send: { zh: "提交答复", en: "Send my answer" },
  soFar: { zh: "目前的答复（{n} 人）", en: "So far ({n} {n|person|people})" },
} as const satisfies Record<string, Text>;
