import type { Text } from "@/lib/core/i18n";

export const posterCopy = {
  title: { zh: "站点海报", en: "Poster of the venue" },
  note: {
    zh: "A4 一页，打印后贴在门口。",
    en: "One A4 page, to print and put up at the door.",
  },
  print: { zh: "打印", en: "Print" },
  back: { zh: "回到站点", en: "Back to the venue" },
  brand: { zh: "登堂进站", en: "Dengtang" },
  line: { zh: "身边的事，进站来说；有关部门，当面来答。", en: "Say it here. They answer here." },
  report: { zh: "扫码反映一件事", en: "Scan to report something" },
  about: { zh: "扫码看这个站点", en: "Scan to see this place" },
  head: { zh: "站长", en: "Head" },
  rotating: { zh: "轮值站长", en: "Rotating head" },
  liaison: { zh: "联络员", en: "Liaison" },
  address: { zh: "地址", en: "Address" },
  phone: { zh: "电话", en: "Phone" },
  next: { zh: "最近一场协商", en: "Next consultation" },
  none: { zh: "近期没有安排，欢迎随时来说。", en: "Nothing is planned; come in at any time." },
  emergency: {
    zh: "紧急情况请拨 110、119、120；12345 随时可打。",
    en: "In an emergency call 110, 119 or 120; 12345 at any time.",
  },
} as const satisfies Record<string, Text>;
