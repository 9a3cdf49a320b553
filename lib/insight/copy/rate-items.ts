import type { Text } from "@/lib/core/i18n";
import type { RateItemsAsked } from "../model/rates";

export const rateItemTitles: Record<RateItemsAsked["rate"], Text> = {
  response: { zh: "响应率数的是哪些", en: "What the contact rate counts" },
  solved: { zh: "解决率数的是哪些", en: "What the solved rate counts" },
  satisfaction: { zh: "满意率数的是哪些", en: "What the satisfaction rate counts" },
};

export const rateItemsTexts = {
  opens: {
    zh: "{name}，{rate}：{b} 件中 {a} 件，看是哪些",
    en: "{name}, {rate}: {a} of {b}; see which",
  },
  whole: { zh: "全部", en: "All" },
  for: { zh: "算做到的", en: "Counted as achieved" },
  against: { zh: "算没做到的", en: "Counted as not achieved" },
  withheld: {
    zh: "共 {n} 件，其中 {m} 件不公开，只计数、不列出。",
    en: "{n} in all; {m} of them are not public: counted, not listed.",
  },
  matter: { zh: "诉求", en: "Complaint" },
  date: { zh: "日期", en: "Date" },
  status: { zh: "状态", en: "Status" },
  said: { zh: "联系和评价", en: "Contact and answer" },
  contactedOn: { zh: "{date} 联系", en: "Contacted {date}" },
  notContacted: { zh: "没有联系记录", en: "No contact recorded" },
  saidYes: { zh: "居民说联系过", en: "Reporter says: contacted" },
  saidNo: { zh: "居民说没人联系", en: "Reporter says: nobody contacted" },
  none: { zh: "没有可以公开列出的。", en: "Nothing that may be listed." },
  back: { zh: "回到三率", en: "Back to the three rates" },
} as const satisfies Record<string, Text>;
