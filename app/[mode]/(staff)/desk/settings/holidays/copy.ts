import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "放假和调休", en: "Holidays and working weekends" },
  note: {
    zh: "按国务院办公厅每年的通知录入；这里录的优先于系统自带的",
    en: "By the State Council's yearly notice; what is entered here comes before what is built in",
  },
  enter: { zh: "录入通知", en: "Enter a notice" },
  lines: { zh: "每行一天", en: "One day a line" },
  linesHint: {
    zh: "例如：2027-02-17 放假 春节；2027-02-20 上班 调休",
    en: "For example: 2027-02-17 放假 春节, or 2027-02-20 上班 调休",
  },
  look: { zh: "先看看", en: "Look at it first" },
  check: { zh: "有写得不对的行，一天也没有录", en: "Some lines are wrong; no day was entered" },
  lineFault: { zh: "第 {n} 行：{fault}", en: "Line {n}: {fault}" },
  preview: { zh: "核对后录入", en: "Check, then enter" },
  previewNote: {
    zh: "共 {n} 天。录入后，从此刻起算的期限按这些日子算；已经给出的日期不变。",
    en: "{n} {n|day|days}. Terms counted from now on follow them; dates given already stay.",
  },
  keep: { zh: "录入这 {n} 天", en: "Enter {n} {n|day|days}" },
  known: { zh: "{year} 年", en: "{year}" },
  none: {
    zh: "还没有 {year} 年的通知，期限只按周末和法定日期算。",
    en: "There is no notice for {year} yet: terms know weekends and the fixed days only.",
  },
  columns: {
    day: { zh: "日期", en: "Day" },
    kind: { zh: "放假还是上班", en: "Rest or work" },
    name: { zh: "名称", en: "For" },
    from: { zh: "来源", en: "From" },
  },
  rest: { zh: "放假", en: "Rest" },
  work: { zh: "上班", en: "Work" },
  own: { zh: "自己录的", en: "Entered here" },
  library: { zh: "系统自带", en: "Built in" },
  wrong: { zh: "删除", en: "Remove" },
  remove: { zh: "删除 {day}", en: "Remove {day}" },
  removeNote: {
    zh: "删除后，这一天按系统自带的日历算。",
    en: "The built-in calendar holds for that day again.",
  },
  reason: { zh: "为什么删除", en: "Why" },
  removeIt: { zh: "删除这一天", en: "Remove this day" },
  done: { zh: "录好了。", en: "Entered." },
  removed: { zh: "删除了。", en: "Removed." },
} as const satisfies Record<string, Text | Record<string, Text>>;
