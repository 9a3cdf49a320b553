import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "改地点", en: "Correct the place" },
  now: { zh: "现在登记在 {place}", en: "It stands in {place}" },
  find: { zh: "小区或社区名字", en: "Name of a compound or community" },
  choose: { zh: "改到哪里", en: "Where it is" },
  none: { zh: "没有找到这个名字，换个字试试。", en: "Nothing has that name. Try another." },
  note: {
    zh: "驿站、分派建议和期限按新地点重算，回执号不变。",
    en: "Station, routing and dates follow the new place; the reference stays.",
  },
  button: { zh: "改到这里", en: "It is here" },
  back: { zh: "回到这一件", en: "Back to it" },
} as const satisfies Record<string, Text>;
