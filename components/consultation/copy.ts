import type { Text } from "@/lib/core/i18n";

export const consultationWords = {
  as: { zh: "{name}（{as}）", en: "{name} ({as})" },
  spoken: { zh: "{title}。{when}，{where}", en: "{title}. {when}, {where}" },
  address: { zh: "{venue}，{address}", en: "{venue}, {address}" },
  comma: { zh: "、", en: ", " },
  seats: { zh: "余 {left} / {capacity} 席", en: "{left} of {capacity} seats left" },
  full: { zh: "{capacity} 席已满，可候补", en: "All {capacity} seats taken; waiting list open" },
  closesAt: { zh: "{when} 截止", en: "until {when}" },
  dates: { zh: "时间和答复", en: "Dates and answers" },
  date: { zh: "时间", en: "Date" },
  chosenDate: { zh: "已选定", en: "Chosen" },
  consultedOn: { zh: "{date}协商", en: "Deliberated on {date}" },
  noAgenda: { zh: "议程还没有定", en: "The agenda is not set yet" },
} as const satisfies Record<string, Text>;
