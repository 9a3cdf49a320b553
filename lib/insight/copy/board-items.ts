import type { Text } from "@/lib/core/i18n";
import type { Measure } from "../model/board";

export const itemsTexts = {
  all: { zh: "共 {n} {unit}", en: "{n} {unit} in all" },
  rows: { zh: "在 {n} 行里", en: "in {n} rows" },
  withheld: { zh: "其中 {n} 件不公开，只计数、不列出", en: "{n} of them are counted, not listed" },
  matter: { zh: "事", en: "Matter" },
  state: { zh: "状态", en: "Status" },
  date: { zh: "计数的日期", en: "Counted on" },
  adds: { zh: "计入", en: "Adds" },
  none: { zh: "没有可以列出的。", en: "Nothing that may be listed." },
  back: { zh: "回到看数据", en: "Back to the figures" },
  place: { zh: "{place}，{from}至{to}", en: "{place}, {from} to {to}" },
} as const satisfies Record<string, Text>;

const people: Text = { zh: "人次", en: "people" };
const days: Text = { zh: "天", en: "days" };

/** What one row adds, where it is not simply one. */
export const rowUnits: Partial<Record<Measure, Text>> = {
  "member-attendances": people,
  "resident-attendances": people,
  "replied-in-days": days,
  "closed-in-days": days,
  "contacted-in-days": days,
  "ended-in-days": days,
};
