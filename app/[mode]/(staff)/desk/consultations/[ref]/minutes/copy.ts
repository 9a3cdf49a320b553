import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "意见建议", en: "Suggestions" },
  note: { zh: "站长确认纪要后，一起确认并公开", en: "Confirmed and published with the minutes" },
  none: {
    zh: "还没有写意见。一场协商至少要形成一条意见。",
    en: "None yet. A consultation should raise at least one.",
  },
  proposed: { zh: "建议主办 {name}", en: "proposed lead {name}" },
  returned: { zh: "区政协退回：{reason}", en: "Returned by staff: {reason}" },
  add: { zh: "再写一条意见", en: "Write another suggestion" },
  addFirst: { zh: "写第一条意见", en: "Write the first suggestion" },
  formTitle: { zh: "标题", en: "Title" },
  titleHint: { zh: "做什么，16 字以内最好", en: "What is to be done, in a few words" },
  body: { zh: "意见内容", en: "Text" },
  bodyHint: {
    zh: "做什么、到什么程度、依据什么共识。会公开，不写姓名。",
    en: "What, how far, on which consensus. Published: no names.",
  },
  department: { zh: "建议由谁主办", en: "Proposed lead" },
  proposer: { zh: "谁提出的", en: "Raised by" },
  save: { zh: "写进纪要", en: "Put into the minutes" },
  drop: { zh: "删去这一条", en: "Take it out" },
  rewrite: { zh: "改好再确认", en: "Rewrite and confirm" },
  confirm: { zh: "确认这条意见", en: "Confirm the suggestion" },
} as const satisfies Record<string, Text>;
