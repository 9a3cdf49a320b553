import type { Text } from "@/lib/core/i18n";
import type { Interest } from "../model/interest";

/** Why somebody may not look back; each ends the sentence of whoever reads it. */
const why: Record<Interest, Text> = {
  reporter: {
    zh: "反映过这件事的人不能回头看",
    en: "Whoever reported it does not look back",
  },
  supporter: {
    zh: "附议过这件事的人不能回头看",
    en: "Whoever joined it does not look back",
  },
  neighbour: {
    zh: "住在这个小区、反映过问题的人不能回头看",
    en: "Whoever lives in the compound does not look back",
  },
  namesake: {
    zh: "和反映人同名，不能回头看",
    en: "Bears the name of somebody who reported it",
  },
  department: {
    zh: "承办单位的人不能回头看，离开不满规定时间的也不能",
    en: "Nobody of the departments looks back, nor who left them lately",
  },
  firm: {
    zh: "涉事物业企业的人不能回头看",
    en: "Nobody of the property firm looks back",
  },
  handler: {
    zh: "经手办理或签发答复的人不能回头看",
    en: "Whoever handled it or signed the answer does not look back",
  },
  officer: {
    zh: "主持、召集、记录这场协商的人和站长不能回头看",
    en: "Host, convenor, recorder and head do not look back",
  },
  proposer: {
    zh: "提出这条意见的人不能回头看",
    en: "Whoever proposed it does not look back",
  },
};

export const interestLabels: Record<Interest, Text> = {
  reporter: { zh: "反映人", en: "reported it" },
  supporter: { zh: "附议人", en: "joined it" },
  neighbour: { zh: "住在本小区", en: "lives there" },
  namesake: { zh: "与反映人同名", en: "same name as a reporter" },
  department: { zh: "承办单位", en: "a department with a part in it" },
  firm: { zh: "物业企业", en: "the property firm" },
  handler: { zh: "经手人", en: "handled or signed it" },
  officer: { zh: "主持、召集、记录、站长", en: "ran the consultation" },
  proposer: { zh: "提出人", en: "proposed it" },
};

export const interestTexts: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.entries(why).map(([key, text]) => [`interest-${key}`, text])),
  "sends-self": { zh: "不能派自己去看", en: "Nobody sends themself" },
};
