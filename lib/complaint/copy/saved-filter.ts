import type { Text } from "@/lib/core/i18n";

export const savedFilterTexts = {
  "name-long": { zh: "名称最多 20 个字", en: "At most 20 characters" },
  "name-taken": { zh: "已经有这个名称，换一个", en: "There is one of that name; choose another" },
  "address-wrong": { zh: "这个列表不能保存", en: "This list cannot be saved" },
  "too-many-filters": {
    zh: "最多保存 20 个，先删掉不用的",
    en: "At most 20; delete one you no longer use",
  },
} as const satisfies Record<string, Text>;
