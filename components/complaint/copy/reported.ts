import type { Text } from "@/lib/core/i18n";

export const reported = {
  nearby: {
    zh: "附近 {n} 人说过类似的事",
    en: "{n} {n|person|people} nearby said something like it",
  },
  alike: { zh: "您写的和这些像", en: "What you write is like these" },
  since: { zh: "{date}起", en: "since {date}" },
  people: { zh: "{n} 人反映", en: "{n} {n|person|people}" },
  late: { zh: "已超期", en: "Late" },
  problem: { zh: "同一个共性问题", en: "One common problem" },
  join: { zh: "我也遇到", en: "Me too" },
  see: { zh: "看进度", en: "See how it goes" },
  hint: {
    zh: "点“我也遇到”就能跟着这件事收通知，不用再写。不是同一件，就接着往下写。",
    en: "Choose “Me too” to follow it without writing it again. If it is another matter, just go on.",
  },
} as const satisfies Record<string, Text>;
