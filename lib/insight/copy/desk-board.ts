import type { Text } from "@/lib/core/i18n";

export const deskBoardCopy = {
  title: { zh: "数据看板", en: "Dashboard" },
  note: {
    zh: "{place}，{from}至{to}。不公开的也计入，打开后看得到。",
    en: "{place}, {from} to {to}. What is not public counts too, and opens for you.",
  },
  areas: { zh: "看哪里", en: "Where" },
  three: { zh: "采纳的三种算法", en: "Adoption, divided in three ways" },
  own: { zh: "本单位数据", en: "Our figures" },
  ownTitle: { zh: "{name}的数据", en: "Figures of {name}" },
  ownNote: {
    zh: "{place}，{from}至{to}，只看本单位承办的。",
    en: "{place}, {from} to {to}: only what this department handles.",
  },
  beside: { zh: "和全区放在一起看", en: "Beside the whole district" },
  besideNote: {
    zh: "不列其他单位，不排名次",
    en: "No other department is named, and nobody is ranked",
  },
  figure: { zh: "指标", en: "Figure" },
  ours: { zh: "本单位", en: "Ours" },
  all: { zh: "全区", en: "The district" },
  more: { zh: "差几个百分点", en: "Difference in points" },
  whose: { zh: "看哪个单位", en: "Which department" },
} as const satisfies Record<string, Text>;
