import type { Text } from "@/lib/core/i18n";

export const settingsCopy = {
  title: { zh: "设置", en: "Settings" },
  note: {
    zh: "每次修改都写明理由，旧版本完整保留；已经在办的诉求按原来的规则走",
    en: "Each change gives its reason and keeps the edition before; what runs already keeps its rule",
  },
  categories: { zh: "诉求类别", en: "Kinds of matter" },
  categoriesNote: {
    zh: "名称、主责和协同单位、依据、紧急度、识别用的词",
    en: "Names, departments, legal basis, urgency and the words they are known by",
  },
  terms: { zh: "办理期限", en: "Terms" },
  termsNote: {
    zh: "按类别和紧急度定派单、首次联系、办结的时间",
    en: "How long sending on, first contact and the answer may take",
  },
  routes: { zh: "分派规则", en: "Routing rules" },
  routesNote: {
    zh: "哪里的哪一类诉求派给谁，先试后用",
    en: "Where a complaint goes; tested before it is switched on",
  },
  templates: { zh: "答复模板", en: "Reply templates" },
  templatesNote: {
    zh: "写答复时可以从哪里开始，各用过多少次",
    en: "What an answer can begin from, and how often each was used",
  },
  answers: { zh: "办理结果的叫法", en: "Names of results" },
  answersNote: {
    zh: "区里自己的办理结果分几类、叫什么，各算 A–D 的哪一类",
    en: "What the district calls its results, and which of A–D each counts as",
  },
  values: { zh: "天数、件数和比例", en: "Days, counts and shares" },
  valuesNote: {
    zh: "没有公开依据的规则按示例规则，区里可以另定",
    en: "Rules without a published source: the sample rule, or what the district sets",
  },
  holidays: { zh: "放假和调休", en: "Holidays and working weekends" },
  holidaysNote: {
    zh: "把国务院办公厅的放假通知录进来，期限按它算",
    en: "Enter the State Council's yearly notice; terms are counted by it",
  },
} as const satisfies Record<string, Text>;
