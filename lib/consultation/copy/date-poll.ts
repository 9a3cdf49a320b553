import type { Text } from "@/lib/core/i18n";
import type { DateAnswer } from "../model/date-poll";

export const dateAnswerLabels: Record<DateAnswer, Text> = {
  yes: { zh: "可以", en: "Yes" },
  "if-need-be": { zh: "必要时可以", en: "If need be" },
  no: { zh: "不行", en: "No" },
};

export const pollRefusals = {
  "options-few": { zh: "至少给两个时间", en: "Give at least two dates" },
  "options-many": { zh: "最多 8 个时间", en: "Eight dates at most" },
  "options-same": { zh: "有两个时间是一样的", en: "Two of the dates are the same" },
  "option-early": { zh: "每个时间都要晚于截止", en: "Every date comes after the poll closes" },
  "close-past": { zh: "截止要在现在以后", en: "It has to close in the future" },
  "poll-open": { zh: "这一场已经在征询时间", en: "A poll for this one is open already" },
  "poll-closed": { zh: "征询已经截止", en: "The poll is closed" },
  "no-poll": { zh: "没有在征询的时间", en: "There is no open poll" },
  "date-known": { zh: "时间已经通知出去，不能再征询", en: "Notice was given: the date is known" },
  "answer-all": { zh: "请给每个时间选一个答复", en: "Choose an answer for each date" },
} as const satisfies Record<string, Text>;
