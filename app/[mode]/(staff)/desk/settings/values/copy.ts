import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "天数、件数和比例", en: "Days, counts and shares" },
  note: {
    zh: "{where}：没有另定的按示例规则；正在走的期限保留原来的日期",
    en: "{where}: the sample rule where nothing else is set; what runs keeps its date",
  },
  columns: {
    rule: { zh: "规则", en: "Rule" },
    now: { zh: "现在", en: "Now" },
    sample: { zh: "示例规则", en: "Sample rule" },
    range: { zh: "可填", en: "May be" },
  },
  range: { zh: "{least} 至 {most}", en: "{least} to {most}" },
  editNamed: { zh: "改：{name}", en: "Change: {name}" },
  value: { zh: "改成", en: "Change it to" },
  valueHint: {
    zh: "现在是 {now}，示例规则 {sample}，可填 {least} 至 {most}",
    en: "Now {now}; the sample rule is {sample}; it may be {least} to {most}",
  },
  reason: { zh: "为什么改", en: "Why" },
  save: { zh: "从现在起执行", en: "Let it hold from now on" },
  done: { zh: "改好了，从现在起执行。", en: "Done; it holds from now on." },
} as const satisfies Record<string, Text | Record<string, Text>>;
