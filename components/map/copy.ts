import type { Text } from "@/lib/core/i18n";

/** What stands in a mark: one character, or as few letters. */
export const markSigns = {
  hall: { zh: "堂", en: "H" },
  station: { zh: "站", en: "S" },
  studio: { zh: "室", en: "M" },
  managed: { zh: "管", en: "F" },
  unmanaged: { zh: "无", en: "–" },
} as const satisfies Record<string, Text>;

export const mapWords = {
  map: { zh: "地图", en: "Map" },
  schematic: {
    zh: "示意图：按各社区的大致位置画出，不表示实际边界",
    en: "A sketch from where the communities roughly lie; its lines are no boundaries",
  },
  stretched: {
    zh: "人多的地方画得大些，不按比例",
    en: "crowded parts are drawn larger, not to scale",
  },
  invented: { zh: "社区位置为示例", en: "places of communities are sample data" },
} as const satisfies Record<string, Text>;
