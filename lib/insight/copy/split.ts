import type { Text } from "@/lib/core/i18n";

export const byCopy = {
  title: { zh: "{by}比{figure}", en: "{figure}, {by}" },
  figure: { zh: "比什么", en: "Which figure" },
  by: { zh: "按什么分", en: "By what" },
  ranked: { zh: "从高到低，点开看每一件", en: "Highest first; open to see each" },
  inOrder: { zh: "按时间先后，点开看每一件", en: "In the order of time; open to see each" },
  few: { zh: "另 {n} 个", en: "{n} {n|other|others}" },
  fewNote: {
    zh: "{names}，各不足 10：合并列出，不排名",
    en: "{names}: fewer than 10 each, listed together and not ranked",
  },
  none: { zh: "这段时间没有可以比的。", en: "Nothing to compare in this period." },
  map: { zh: "在哪里", en: "Where" },
  mapNote: {
    zh: "颜色越深越高；不足 10 的留白",
    en: "The darker the higher; fewer than 10 stay blank",
  },
  mark: { zh: "{name}，{figure}{said}", en: "{name}, {figure} {said}" },
  share: { zh: "{share}（{fraction}）", en: "{share} ({fraction})" },
  back: { zh: "回到看数据", en: "Back to the figures" },
  month: { zh: "{y}年{n}月", en: "{y}-{n}" },
  throughMonths: { zh: "{figure}：逐月", en: "{figure}: month by month" },
  monthShort: { zh: "{n}月", en: "{n}" },
  unknown: { zh: "没有写明", en: "Not stated" },
} as const satisfies Record<string, Text>;
