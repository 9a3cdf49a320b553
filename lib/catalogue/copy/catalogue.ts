import type { DeadlineUnit } from "@/lib/core/deadline";
import type { Text } from "@/lib/core/i18n";
import type { TermKind } from "../model";

export const termKindLabels: Record<TermKind, Text> = {
  dispatch: { zh: "受理派单", en: "Accepting and sending on" },
  "first-response": { zh: "首次联系", en: "First response" },
  closing: { zh: "办结答复", en: "Answering" },
};

export const unitLabels: Record<DeadlineUnit, Text> = {
  working: { zh: "个工作日", en: "working days" },
  calendar: { zh: "天（末日休息顺延）", en: "days (moved on from a rest day)" },
  plain: { zh: "天", en: "days" },
  hours: { zh: "小时", en: "hours" },
};

export const catalogueFieldTexts = {
  missing: { zh: "这一项没有选", en: "Choose one" },
  "reason-short": { zh: "写明为什么改，至少 4 个字", en: "Say why, in at least 4 characters" },
  "reason-long": { zh: "理由最多 500 字", en: "A reason has at most 500 characters" },
  "name-short": { zh: "名称至少 2 个字", en: "A name has at least 2 characters" },
  "name-long": { zh: "名称太长了", en: "The name is too long" },
  "department-missing": { zh: "请选主责单位", en: "Choose who is in charge" },
  "department-unknown": {
    zh: "没有这个单位，请从现有单位里选",
    en: "There is no such department; choose one of those that are there",
  },
  "group-missing": { zh: "请选大类", en: "Choose the group" },
  "group-full": { zh: "这一大类的编码用完了", en: "This group has no codes left" },
  "basis-long": { zh: "依据最多 400 字", en: "The basis has at most 400 characters" },
  "words-long": { zh: "一个词最多 20 个字", en: "A word has at most 20 characters" },
  "words-many": { zh: "词太多了", en: "Too many words" },
  "amount-shape": { zh: "填 1 到 365 的整数", en: "A whole number from 1 to 365" },
  "text-short": { zh: "模板至少 10 个字", en: "A template has at least 10 characters" },
  "text-long": { zh: "模板最多 1500 字", en: "A template has at most 1500 characters" },
  "slot-unknown": {
    zh: "大括号里只能写 {回执号} {小区} {类别} {期限}",
    en: "In braces only {回执号} {小区} {类别} {期限} stand for something",
  },
} as const satisfies Record<string, Text>;

export const catalogueRefusals = {
  "not-your-rules": { zh: "由区级工作人员设置", en: "This is set by the district's staff" },
  "nothing-changed": { zh: "没有改动", en: "Nothing was changed" },
} as const satisfies Record<string, Text>;

/** Where a template is not for one kind of matter, or not for one department. */
export const templateAny = {
  anyCategory: { zh: "全部类别", en: "All kinds" },
  anyDepartment: { zh: "各单位都可用", en: "For every department" },
} as const satisfies Record<string, Text>;
