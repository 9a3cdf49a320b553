import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "办理结果的叫法", en: "Names of results" },
  note: {
    zh: "各地 C、D 的含义不同。写答复时用区里的叫法，统计一律按 A–D。",
    en: "C and D differ from place to place. Forms use the district's names; figures use A–D.",
  },
  list: { zh: "现在的叫法", en: "The names now" },
  none: {
    zh: "还没有自己的叫法，写答复时直接选 A–D。",
    en: "No names of its own: answers are given in A–D.",
  },
  code: { zh: "代码", en: "Code" },
  codeHint: { zh: "1–8 位字母或数字，定了不再改", en: "1–8 letters or digits; it stays" },
  name: { zh: "名称", en: "Name" },
  nameEn: { zh: "英文名称", en: "English name" },
  means: { zh: "算作", en: "Counts as" },
  demands: { zh: "写答复时要求", en: "What it demands" },
  answers: { zh: "已公布答复", en: "Published answers" },
  state: { zh: "状态", en: "State" },
  offered: { zh: "在用", en: "Offered" },
  retired: { zh: "已停用", en: "No longer offered" },
  add: { zh: "加一类", en: "Add a class" },
  edit: { zh: "改“{name}”", en: "Change “{name}”" },
  keep: { zh: "保存", en: "Save" },
  end: { zh: "停用这一类", en: "Offer it no longer" },
  endNote: {
    zh: "停用后写答复时不再出现，已经用它的答复保留原来的叫法。",
    en: "It is offered no longer; answers given in it keep its name.",
  },
  done: { zh: "已保存，从下一份答复起用", en: "Saved; the next answer uses it" },
} as const satisfies Record<string, Text>;
