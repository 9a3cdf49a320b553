import type { Text } from "@/lib/core/i18n";
import type { ExclusionCode } from "../model";

export const followUpEventLabels = {
  "fell-late": { zh: "超过期限", en: "A date was missed" },
  supervised: { zh: "列入督办", en: "Put under supervision" },
  "supervision-ended": { zh: "结束督办", en: "Supervision ended" },
  excluded: { zh: "不计入三率", en: "Left out of the rates" },
  "exclusion-ended": { zh: "重新计入三率", en: "Counted in the rates again" },
} as const satisfies Record<string, Text>;

export const followUpFieldTexts = {
  "unsolved-reason": {
    zh: "没解决或只解决一部分，请写一句哪里没解决（至少 4 个字），部门好接着办",
    en: "Say in a sentence what is not solved, so that the department knows what to do",
  },
} as const satisfies Record<string, Text>;

export const followUpRefusalTexts = {
  "not-the-department": {
    zh: "承办单位不能代记居民的评价",
    en: "The department cannot record what the resident said of it",
  },
  "nobody-to-ask": { zh: "这件诉求没有反映人可问", en: "There is no reporter to ask" },
  "staff-only": { zh: "由区级工作人员办理", en: "This is for the district's staff" },
  "excluded-already": { zh: "已经不计入三率", en: "It is left out already" },
  "not-excluded": { zh: "这件本来就计入三率", en: "It is counted already" },
  "no-such-order": { zh: "没有这张督办单，或已经结束", en: "No such order, or it has ended" },
} as const satisfies Record<string, Text>;

export const exclusionLabels: Record<ExclusionCode, Text> = {
  unreasonable: { zh: "诉求不合理", en: "Unreasonable" },
  "beyond-duty": { zh: "超出职责", en: "Beyond anybody's duty" },
  duplicate: { zh: "重复反映", en: "The same again" },
};

export const causeLabels: Readonly<Record<string, Text>> = {
  "unsolved-twice": { zh: "两次没解决", en: "Unsolved twice" },
  overdue: { zh: "超期没有答复", en: "Overdue" },
};

export const followUpActs = {
  supervised: { zh: "督办", en: "Under supervision" },
  excludedFor: { zh: "不计入三率：{why}。", en: "Left out of the rates: {why}." },
  record: { zh: "记电话回访", en: "Record a follow-up call" },
  recordButton: { zh: "记下居民的评价", en: "Record what the resident says" },
  how: { zh: "怎么问的", en: "How they were asked" },
  solved: { zh: "居民说解决了吗", en: "Is it solved, do they say" },
  exclude: { zh: "不计入三率", en: "Leave it out of the rates" },
  excludeWhy: { zh: "为什么", en: "Why" },
  endExclusion: { zh: "重新计入三率", en: "Count it again" },
  endSupervision: { zh: "结束督办", en: "End supervision" },
  reason: { zh: "理由（留痕）", en: "The reason, which stays on record" },
} as const satisfies Record<string, Text>;
