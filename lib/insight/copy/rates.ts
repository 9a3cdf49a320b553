import type { Text } from "@/lib/core/i18n";
import type { RateDimension } from "../model/rates";

export const dimensionLabels: Record<RateDimension, Text> = {
  street: { zh: "按镇街", en: "By street" },
  department: { zh: "按承办单位", en: "By department" },
  group: { zh: "按类别", en: "By category" },
};

export const ratesTexts = {
  title: { zh: "三率：响应、解决、满意", en: "Three rates: contacted, solved, satisfied" },
  lead: {
    zh: "{from} 至 {to}，按居民自己的回答算",
    en: "{from} to {to}, by what reporters themselves answered",
  },
  score: { zh: "综合分（示例规则）", en: "Composite (sample rule)" },
  scoreRule: {
    zh: "综合分＝响应率×{a}＋解决率×{b}＋满意率×{c}，是示例规则。任一项不足 10 件的不算分、不排名，写“—”。",
    en: "Composite = contacted × {a} + solved × {b} + satisfied × {c}; a sample rule. With fewer than 10 cases in one of them there is no score and no rank: “—”.",
  },
  silent: { zh: "没有回答", en: "No answer" },
  silentNote: {
    zh: "另有 {n} 件答复后没有人回答，不算解决，也不算满意。",
    en: "On {n} more replies nobody said anything: neither solved nor satisfied.",
  },
  excluded: { zh: "不计入三率的", en: "Left out of the rates" },
  excludedNote: {
    zh: "每一件都由区级工作人员写明理由，留痕。",
    en: "For each of them the district's staff gave a reason that stays on record.",
  },
  excludedList: { zh: "逐件看（工作人员）", en: "One by one (staff)" },
  noneExcluded: { zh: "期间没有剔除任何一件。", en: "Nothing was left out in the period." },
  nobody: { zh: "未派单", en: "Not sent yet" },
  other: { zh: "未分类", en: "No category" },
  empty: {
    zh: "这段时间还没有应联系的反映人，也没有人回答。",
    en: "Nobody was to be contacted in this period, and nobody answered.",
  },
  open: {
    zh: "三率分镇街、单位、类别看",
    en: "The three rates by street, department and category",
  },
  all: { zh: "看本年", en: "See this year" },
  pieces: { zh: "件", en: "" },
} as const satisfies Record<string, Text>;
