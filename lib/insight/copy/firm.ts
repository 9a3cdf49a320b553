import type { Text } from "@/lib/core/i18n";
import type { FirmItemKind, FirmSort, FirmThing } from "../model/firm";

export const firmLabels: Record<FirmThing, Text> = {
  complaints: { zh: "小区里的诉求", en: "Complaints from its compounds" },
  replies: { zh: "十日内答复", en: "Answered within ten days" },
  problems: { zh: "共性问题已解决", en: "Common problems solved" },
  suggestions: { zh: "意见建议被采纳", en: "Suggestions adopted" },
  looks: { zh: "承诺兑现", en: "Promises kept" },
};

/** What the fraction says, after the number that divides. */
export const firmUnits: Record<FirmThing, Text> = {
  complaints: { zh: "件", en: "" },
  replies: { zh: "件转物业", en: "handed to it" },
  problems: { zh: "个共性问题", en: "common problems" },
  suggestions: { zh: "条意见建议", en: "suggestions" },
  looks: { zh: "次回头看", en: "look-backs" },
};

/** How each is counted; shown wherever it is shown. */
export const firmDefinitions: Record<FirmThing, Text> = {
  complaints: {
    zh: "期间在它管理的小区提交并已受理的诉求件数，不含举报；其中物业费、服务质量、更换与弃管三类写作“涉及物业服务”。小区现由谁管理，就算谁的。",
    en: "Complaints submitted in the period from compounds it manages now and accepted, reports of wrongdoing left out; those about fees, service and change of management are told apart.",
  },
  replies: {
    zh: "十日内答复的 ÷ 期间由承办单位转给它、已答复或已满期限的；撤回的不算。期限十日，依据《杭州市物业管理条例》第五十条。",
    en: "Answered in ten days ÷ handed to it in the period and answered or past the date; what was taken back does not count. Ten days by article 50 of the Hangzhou property management regulations.",
  },
  problems: {
    zh: "已解决和已核实的 ÷ 期间确认的、涉及它管理的小区的共性问题；反弹的不算解决。",
    en: "Resolved and verified ÷ common problems confirmed in the period that concern its compounds; relapsed ones are not solved.",
  },
  suggestions: {
    zh: "采纳与部分采纳的 ÷ 期间提出的、关于这些小区的意见建议。采纳与否由承办单位决定，不由物业企业决定。",
    en: "Adopted in full or part ÷ suggestions raised in the period about these compounds. The department decides on it, not the firm.",
  },
  looks: {
    zh: "结论为兑现的 ÷ 期间在这些小区看完的回头看，情况变化的不算。承诺由承办单位作出。",
    en: "Found kept ÷ look-backs concluded in the period at these compounds, changed circumstances left out. The promise is the department's.",
  },
};

export const firmSortLabels: Record<FirmSort, Text> = {
  complaints: { zh: "按诉求多少", en: "By complaints" },
  replies: { zh: "按十日内答复率", en: "By answers in ten days" },
  looks: { zh: "按承诺兑现率", en: "By promises kept" },
};

export const firmItemTitles: Record<FirmItemKind, Text> = {
  complaints: { zh: "小区里的诉求有哪些", en: "Complaints from its compounds" },
  replies: { zh: "转物业答复的有哪些", en: "What was handed to the firm" },
  problems: { zh: "涉及这些小区的共性问题", en: "Common problems of its compounds" },
  suggestions: { zh: "关于这些小区的意见建议", en: "Suggestions about its compounds" },
  looks: { zh: "这些小区的回头看", en: "Look-backs at its compounds" },
  waiting: { zh: "等物业答复的", en: "Waiting for the firm's answer" },
};

/** What the two sides of each count are called in the list of its items. */
export const firmSides: Record<FirmThing, { readonly good: Text; readonly other: Text }> = {
  complaints: {
    good: { zh: "涉及物业服务", en: "About the firm's service" },
    other: { zh: "其他事项", en: "Other matters" },
  },
  replies: {
    good: { zh: "十日内答复", en: "In ten days" },
    other: { zh: "没有在十日内答复", en: "Not in ten days" },
  },
  problems: {
    good: { zh: "已解决", en: "Solved" },
    other: { zh: "还没有解决", en: "Not solved yet" },
  },
  suggestions: {
    good: { zh: "采纳", en: "Adopted" },
    other: { zh: "其他", en: "Others" },
  },
  looks: {
    good: { zh: "兑现", en: "Kept" },
    other: { zh: "没有全部兑现", en: "Not wholly kept" },
  },
};

export const firmTexts = {
  title: { zh: "物业企业", en: "Property firms" },
  lead: {
    zh: "每家物业企业管理的小区里，居民反映了多少、十日内答复了多少、说过的做到没有",
    en: "For each property firm: what residents of its compounds reported, what it answered in ten days, whether promises were kept",
  },
  find: { zh: "按名称找物业企业", en: "Find a firm by name" },
  street: { zh: "全部镇街", en: "All streets" },
  sort: { zh: "按编号", en: "By code" },
  firm: { zh: "物业企业", en: "Firm" },
  compounds: { zh: "管理 {n} 个小区", en: "{n} {n|compound|compounds}" },
  inStreets: { zh: "{names}", en: "{names}" },
  rank: { zh: "第 {n}", en: "No. {n}" },
  unranked: {
    zh: "不足 10 件的不排名，比率写“—”，列在后面。",
    en: "With fewer than 10 cases there is no rank and no rate (“—”); these follow at the end.",
  },
  invented: { zh: "（示例）", en: " (invented)" },
  empty: { zh: "没有找到这样的物业企业。", en: "No such firm was found." },
  seeAll: { zh: "看全部物业企业", en: "See all firms" },
  service: { zh: "涉及物业服务 {n} 件", en: "{n} about its service" },
  record: { zh: "这段时间的记录", en: "The record of this period" },
  places: { zh: "管理的小区", en: "Compounds it manages" },
  compound: { zh: "小区", en: "Compound" },
  households: { zh: "户数", en: "Households" },
  builtYear: { zh: "建成", en: "Built" },
  complaints: { zh: "诉求", en: "Complaints" },
  pieces: { zh: "件", en: "" },
  homes: { zh: "户", en: "" },
  days: { zh: "答复用时", en: "Time to answer" },
  daysMedian: { zh: "中位 {n} 天", en: "median {n} days" },
  waiting: { zh: "等物业答复", en: "Waiting for its answer" },
  unmanaged: { zh: "没有物业的小区", en: "Compounds without a firm" },
  unmanagedLead: {
    zh: "{all} 个小区中，{n} 个没有物业企业管理。清零行动的进展看专题月。",
    en: "Of {all} compounds {n} are managed by no firm.",
  },
  unmanagedNone: { zh: "每个小区都有物业企业管理。", en: "Every compound is managed by a firm." },
  matter: { zh: "事", en: "Matter" },
  date: { zh: "日期", en: "Date" },
  state: { zh: "结果", en: "Result" },
  total: { zh: "共 {n} 项", en: "{n} in all" },
  answeredIn: { zh: "{n} 天答复", en: "answered in {n} days" },
  notAnswered: { zh: "没有答复", en: "no answer" },
  withheld: {
    zh: "举报类，内容不向物业企业公开",
    en: "A report: its words are not told to the firm",
  },
  noItems: { zh: "这段时间没有。", en: "Nothing in this period." },
  whole: { zh: "全部", en: "All" },
  back: { zh: "回到这家企业", en: "Back to the firm" },
  openNote: {
    zh: "只用公开的记录：已受理的诉求（举报除外）、已公开的答复和回头看。",
    en: "From public records alone: accepted complaints (reports of wrongdoing apart), published answers and look-backs.",
  },
  wholeNote: {
    zh: "含不公开的件，只供工作使用。公开页只数公开的。",
    en: "With what is not public, for work alone; the public page counts public ones.",
  },
  ownNote: {
    zh: "转给我们答复的全部计入；其他只数公开的记录，与公开页一致。",
    en: "All that was handed to us, and of the rest what is public.",
  },
  own: { zh: "我们的记录", en: "Our record" },
  publicPage: { zh: "看公开页", en: "See the public page" },
  how: { zh: "数字怎么算", en: "How this is counted" },
  allDistrict: { zh: "全区", en: "The whole district" },
} as const satisfies Record<string, Text>;
