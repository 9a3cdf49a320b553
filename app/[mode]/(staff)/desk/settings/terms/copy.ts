import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "办理期限", en: "Terms" },
  note: {
    zh: "最窄的范围先用，再看类别，再看紧急度；正在走的期限保留原来的日期",
    en: "The narrowest area holds, then the kind, then the urgency; what runs keeps its date",
  },
  now: { zh: "没有另写时的规则", en: "Where nothing else is written" },
  own: { zh: "另写的期限", en: "Written apart" },
  noOwn: {
    zh: "还没有另写的期限，全部按示例规则。",
    en: "Nothing is written apart; the sample rule holds everywhere.",
  },
  columns: {
    kind: { zh: "环节", en: "For" },
    where: { zh: "范围", en: "Area" },
    category: { zh: "类别", en: "Kind" },
    urgency: { zh: "紧急度", en: "Urgency" },
    term: { zh: "期限", en: "Term" },
    due: { zh: "现在受理则到", en: "If accepted now, due" },
    from: { zh: "从何时起", en: "Since" },
  },
  sample: { zh: "示例规则", en: "Sample rule" },
  term: { zh: "{n} {unit}", en: "{n} {unit}" },
  all: { zh: "全部", en: "All" },
  edition: { zh: "{day}，第 {n} 版", en: "{day}, edition {n}" },
  set: { zh: "另写一条，或改一条", en: "Write one, or change one" },
  setHint: {
    zh: "范围、环节、类别、紧急度都相同的，就是改那一条",
    en: "Where area, step, kind and urgency are the same, that one is changed",
  },
  amount: { zh: "时间", en: "How long" },
  unit: { zh: "单位", en: "Counted in" },
  reason: { zh: "为什么改", en: "Why" },
  look: { zh: "看看会怎样", en: "See what it means" },
  preview: {
    zh: "从现在起，{where} · {category} · {urgency} 的{kind}期限为 {term}。现在受理的，到 {due}。",
    en: "From now on {kind} takes {term} for {where} · {category} · {urgency}. Accepted now, it is due {due}.",
  },
  before: { zh: "改之前：{term}，到 {due}。", en: "Until now: {term}, due {due}." },
  keeps: {
    zh: "正在走的期限不变，只管今后受理的诉求。",
    en: "What runs already keeps its date; this is for complaints accepted from now on.",
  },
  save: { zh: "从现在起执行", en: "Let it hold from now on" },
  end: { zh: "取消这一条，恢复上一级规则", en: "End it: the wider rule holds again" },
  done: { zh: "改好了，从现在起执行。", en: "Done; it holds from now on." },
} as const satisfies Record<string, Text | Record<string, Text>>;
