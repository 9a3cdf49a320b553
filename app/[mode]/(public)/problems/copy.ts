import type { Text } from "@/lib/core/i18n";

export const problemsCopy = {
  title: { zh: "共性问题", en: "Common problems" },
  lead: {
    zh: "许多人反映的同一件事，合成一个问题，一起推动解决。",
    en: "What many people report is one problem, to be solved together.",
  },
  all: { zh: "全部", en: "All" },
  open: { zh: "没解决的", en: "Open" },
  solved: { zh: "已解决的", en: "Solved" },
  byState: { zh: "按进展", en: "By state" },
  everyStreet: { zh: "全区", en: "Whole district" },
  empty: {
    zh: "这里还没有已确认的共性问题。同一处有足够多的人反映同一件事，就会合成一个。",
    en: "No common problem is confirmed here yet. Enough people who speak of one matter at one place make one.",
  },
  report: { zh: "我要反映", en: "Report something" },
  chain: { zh: "走到哪一步", en: "How far it got" },
  trace: { zh: "看全程", en: "The whole chain" },
  solvedBy: {
    zh: "{solved} / {people} 人说解决了",
    en: "{solved} of {people} {people|person|people} say it is solved",
  },
  facts: { zh: "基本情况", en: "The facts" },
  place: { zh: "地点", en: "Place" },
  category: { zh: "类别", en: "Kind" },
  terms: { zh: "共同的词", en: "Words in common" },
  found: { zh: "发现", en: "Found" },
  confirmed: { zh: "确认", en: "Confirmed" },
  planIs: { zh: "怎么解决：{plan}", en: "To be solved: {plan}" },
  done: { zh: "做了什么", en: "What was done" },
  nothingYet: { zh: "还没有安排，确认后会写在这里。", en: "Nothing is planned yet." },
  complaints: { zh: "谁反映过", en: "Who reported it" },
  complaintsNote: {
    zh: "只列已受理的诉求，不显示姓名和门牌",
    en: "Accepted complaints only; no names, no doors",
  },
  noComplaints: { zh: "其中的诉求还没有公开。", en: "Its complaints are not public yet." },
  measured: { zh: "真的少了吗", en: "Did it get less?" },
  verifyRule: {
    zh: "新反映减少一半并且 60 天不反弹，才算核实解决（示例规则）。",
    en: "It counts as verified when reports fall by half and stay so for 60 days (sample rule).",
  },
} as const satisfies Record<string, Text>;
