import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "诉求类别", en: "Kinds of matter" },
  note: {
    zh: "改动从现在起生效；已受理的诉求保留当时的版本",
    en: "A change holds from now on; what was accepted keeps its edition",
  },
  add: { zh: "增加类别", en: "Add a kind" },
  addNote: {
    zh: "编号接着本组最后一个；保存后居民马上可以选",
    en: "Its number follows the last of the group; residents can choose it at once",
  },
  addSave: { zh: "增加这一类", en: "Add this kind" },
  group: { zh: "属于哪一组", en: "Group" },
  find: { zh: "找类别：编号、名称、依据或常说的词", en: "Find a kind: code, name, law or words" },
  states: {
    used: { zh: "在用", en: "In use" },
    retired: { zh: "已停用", en: "Retired" },
    all: { zh: "全部", en: "All" },
  },
  none: { zh: "没有符合的类别。", en: "No kind fits." },
  showAll: { zh: "看全部类别", en: "Show all kinds" },
  columns: {
    name: { zh: "类别", en: "Kind" },
    department: { zh: "主责单位", en: "In charge" },
    urgency: { zh: "紧急度", en: "Urgency" },
    consultable: { zh: "可协商", en: "May be consulted" },
    version: { zh: "版本", en: "Edition" },
  },
  yes: { zh: "可以", en: "Yes" },
  no: { zh: "不可以", en: "No" },
  retired: { zh: "已停用", en: "Retired" },
  edition: { zh: "第 {n} 版", en: "Edition {n}" },
  street: { zh: "所在镇街", en: "The street's office" },
  triage: { zh: "由分办员定", en: "Triage decides" },
  back: { zh: "回到类别", en: "Back to the kinds" },
  done: { zh: "改好了，旧版本已留存。", en: "Changed; the edition before is kept." },
  zh: { zh: "中文名称", en: "Name in Chinese" },
  en: { zh: "英文名称", en: "Name in English" },
  co: { zh: "协同单位", en: "Other departments" },
  basis: { zh: "依据", en: "Legal basis" },
  basisHint: {
    zh: "写到条款；居民选类别时作为说明",
    en: "With articles; shown as help where a kind is chosen",
  },
  words: { zh: "识别用的词", en: "Words it is known by" },
  wordsHint: {
    zh: "居民常说的词，用空格隔开；按这些词建议类别",
    en: "What residents say, parted by spaces; a kind is suggested by them",
  },
  mayConsult: { zh: "可以转协商", en: "May be taken to consultation" },
  retire: { zh: "停用，不再提供选择", en: "Retire it: not offered any more" },
  retireNote: {
    zh: "已经用这一类的诉求不受影响，随时可以恢复",
    en: "Complaints that carry it keep it; it can be restored",
  },
  reason: { zh: "为什么改", en: "Why" },
  save: { zh: "保存新版本", en: "Keep the new edition" },
  history: { zh: "历次版本", en: "Editions" },
  noHistory: { zh: "还没有改过。", en: "It was never changed." },
  change: { zh: "{field}：{before} → {after}", en: "{field}: {before} → {after}" },
  nothing: { zh: "（空）", en: "(empty)" },
  original: { zh: "最初的版本", en: "The first edition" },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** The columns of an edition that staff write, by name. */
export const fieldLabels: Readonly<Record<string, Text>> = {
  name: copy.zh,
  nameEn: copy.en,
  departmentCode: copy.columns.department,
  coDepartments: copy.co,
  legalBasis: copy.basis,
  urgency: copy.columns.urgency,
  consultable: copy.columns.consultable,
  words: copy.words,
  retiredAt: copy.retired,
};
