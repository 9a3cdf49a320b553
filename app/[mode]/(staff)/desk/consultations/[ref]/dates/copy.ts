import type { Text } from "@/lib/core/i18n";

export const deskDatesCopy = {
  title: { zh: "征询时间：{title}", en: "Ask for a date: {title}" },
  note: {
    zh: "给受邀的人 2 到 8 个时间。到点自动截止，选“可以”最多的；一样多看“必要时可以”，再看早的",
    en: "Two to eight dates for everybody invited. It closes by itself: most yes, then if need be, then the earliest",
  },
  date: { zh: "日期 {n}", en: "Day {n}" },
  from: { zh: "开始", en: "From" },
  to: { zh: "结束", en: "To" },
  closeDay: { zh: "截止日期", en: "Closes on" },
  closeAt: { zh: "截止时间", en: "at" },
  send: { zh: "发给受邀的人", en: "Send to the invited" },
  known: { zh: "时间已经通知出去，不再征询。", en: "Notice was given; the date is known." },
  running: { zh: "正在征询，{when} 截止，{n} 人答复", en: "Open until {when}; {n} answered" },
  closed: { zh: "最近一次征询已截止，{n} 人答复", en: "The last poll is closed; {n} answered" },
  closeNow: { zh: "现在截止并选定", en: "Close it now and set the date" },
  shortNotice: { zh: "提前不够也要选的理由（留痕）", en: "Why with less notice (it is kept)" },
  shortNoticeHint: {
    zh: "{days} 提前的工作日不够，不写理由就不会选上",
    en: "{days}: less notice than the rule asks for; without a reason not chosen",
  },
  and: { zh: "、", en: ", " },
  back: { zh: "回到这场协商", en: "Back to the consultation" },
  answers: { zh: "答复", en: "Answers" },
  ask: { zh: "征询时间", en: "Ask for a date" },
} as const satisfies Record<string, Text>;
