import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "交办与答复", en: "Assignment and answers" },
  rule: {
    zh: "5 个工作日内审核，3 个工作日内交办（示例规则）",
    en: "Reviewed in 5, assigned in 3 working days (sample rule)",
  },
  unit: { zh: "条", en: "" },
  find: { zh: "标题、编号", en: "Title, number" },
  street: { zh: "全部镇街", en: "All streets" },
  department: { zh: "全部单位", en: "All departments" },
  columns: {
    title: { zh: "意见建议", en: "Suggestion" },
    status: { zh: "状态", en: "State" },
    lead: { zh: "主办", en: "Lead" },
    adoption: { zh: "采纳", en: "Adoption" },
    raised: { zh: "提出", en: "Raised" },
    due: { zh: "期限", en: "Due" },
  },
  preview: { zh: "意见预览", en: "Preview" },
  open: { zh: "打开整页", en: "Open the page" },
  back: { zh: "回到队列", en: "Back to the queue" },
  chain: { zh: "看来龙去脉", en: "See the chain" },
  public: { zh: "公众看到的页面", en: "The public page" },
  done: { zh: "{ref} 已办", en: "{ref}: done" },
  none: { zh: "这里没有等着办的。", en: "Nothing waits here." },
  asked: {
    zh: "单位申请把答复期限延长 {n} 天",
    en: "The department asks for {n} more {n|day|days}",
  },
  opinions: { zh: "会办意见", en: "Opinions" },
  noOpinion: { zh: "还没有交来", en: "Not in yet" },
  answers: { zh: "采纳和答复", en: "Adoption and answers" },
  noAnswers: { zh: "主办单位还没有公布。", en: "Nothing published yet." },
  voices: { zh: "评价", en: "Ratings" },
  plan: { zh: "再看一次", en: "Look at it once more" },
  planDay: { zh: "哪天去看", en: "On which day" },
  planButton: { zh: "列入回头看", en: "Plan a look-back" },
  waitsFor: {
    zh: "不在区政协手里，等主办单位或评价。",
    en: "It lies with the department, or waits for ratings.",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
