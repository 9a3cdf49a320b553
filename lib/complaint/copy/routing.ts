import type { Text } from "@/lib/core/i18n";

/** What triage reads about where a complaint goes. */
export const routingTexts = {
  byRule: { zh: "按规则「{name}」", en: "By the rule “{name}”" },
  reported: {
    zh: "举报里提到{names}，不能派给被举报的单位。",
    en: "This report names {names}; it may not go to whom it is about.",
  },
  redispatch: {
    zh: "地点或类别改过，按现在的规则应由{name}办理。",
    en: "Place or kind were corrected; by the rules it would go to {name} now.",
  },
  redispatchWhy: { zh: "规则「{name}」", en: "rule “{name}”" },
  redispatchButton: { zh: "改派到{name}", en: "Send it on to {name}" },
  redispatchLater: {
    zh: "已经签收，要承办单位申请退回后才能改派。",
    en: "It was signed for; the department has to ask for its return first.",
  },
  relocate: { zh: "改地点", en: "Correct the place" },
  recategorise: { zh: "改类别或紧急度", en: "Correct kind or urgency" },
  recategoriseButton: { zh: "改成这一类", en: "Use this kind" },
  reason: { zh: "为什么改（反映人看得到）", en: "Why (the reporter reads it)" },
  datesNote: {
    zh: "期限按新类别从原来的起点重算；已经超期的不变。",
    en: "Dates count anew from the original start; what is overdue stays so.",
  },
  numbers: { zh: "外部单号", en: "Numbers elsewhere" },
  numberLine: { zh: "{source} {number}", en: "{source} {number}" },
  number: { zh: "登记外部单号", en: "Note a number elsewhere" },
  numberSource: { zh: "来自", en: "Of" },
  numberField: { zh: "单号", en: "Number" },
  numberButton: { zh: "登记单号", en: "Note it" },
  numberTakenBy: {
    zh: "这个单号已经登记在 {ref} 上，可以并入那一件",
    en: "{ref} has this number already; this one can be merged into it",
  },
  withdrawNumber: { zh: "登记错了", en: "It is wrong" },
  withdrawNumberWhy: { zh: "错在哪里", en: "What is wrong" },
  withdrawNumberButton: { zh: "撤下这个单号", en: "Withdraw it" },
} as const satisfies Record<string, Text>;
