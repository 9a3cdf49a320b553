import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "回执", en: "Receipt" },
  note: { zh: "打印出来交给本人，半张 A4", en: "Print it for them: half an A4" },
  number: { zh: "回执号", en: "Receipt number" },
  qr: { zh: "扫码查进度", en: "Scan to follow it" },
  hint: {
    zh: "用回执号和手机号后四位查进度；没有手机号的，请驿站代查",
    en: "Follow it by this number and the last four digits; without a phone, ask the station",
  },
  who: { zh: "反映人", en: "For" },
  place: { zh: "地点", en: "Place" },
  said: { zh: "反映的事", en: "What was said" },
  filed: { zh: "登记时间", en: "Filed" },
  station: { zh: "驿站", en: "Station" },
  accepted: { zh: "受理", en: "Accepted by" },
  by: { zh: "办结答复", en: "Answered by" },
  before: { zh: "{date}前", en: "by {date}" },
  print: { zh: "打印回执", en: "Print it" },
  another: { zh: "再填一件", en: "File another" },
  open: { zh: "看这一件", en: "Open it" },
} as const satisfies Record<string, Text>;
