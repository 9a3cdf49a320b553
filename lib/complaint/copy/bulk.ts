import type { Text } from "@/lib/core/i18n";
import type { BulkAct } from "../model/bulk";

export const bulkLabels: Record<BulkAct, Text> = {
  assign: { zh: "批量派单", en: "Send to a department" },
  recategorise: { zh: "批量改类别、紧急度", en: "Change kind or urgency" },
  merge: { zh: "批量合并", en: "Merge into one" },
};

/** Why something cannot be done to many, or to one of them. */
export const bulkTexts = {
  "none-picked": { zh: "还没有选中诉求", en: "No complaint is ticked" },
  "too-many-picked": { zh: "一次最多 100 件", en: "At most 100 at once" },
  "nothing-changes": { zh: "类别和紧急度至少改一项", en: "Change the kind or the urgency" },
  "no-category-yet": {
    zh: "还没有类别，先定类别再派",
    en: "It has no kind yet; choose that first",
  },
  "merge-itself": { zh: "这就是要并入的那件", en: "This is the one to merge into" },
} as const satisfies Record<string, Text>;
