import type { Text } from "@/lib/core/i18n";

export const ownOrders = {
  title: { zh: "区里督办", en: "Supervised by the district" },
  waiting: { zh: "区里督办，等我们说明", en: "Supervised by the district; to be explained" },
  note: {
    zh: "说明原因、定下日期；区里认可以后按日期办，由区里结束",
    en: "Explain and name a day; the district accepts it and ends the order",
  },
  empty: { zh: "没有督办单。", en: "No orders." },
  unit: { zh: "张", en: "" },
} as const satisfies Record<string, Text>;
