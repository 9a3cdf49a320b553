import type { Text } from "@/lib/core/i18n";
import type { Facet, RatingSheet } from "../model/rating";

/** Words of the evaluation sheet (评价单, domain.md §5). */
export const facetTitles: Record<Facet | "leader", Text> = {
  visit: { zh: "走访情况", en: "Visit" },
  listening: { zh: "听取意见方式", en: "How views were heard" },
  targeting: { zh: "针对性", en: "To the point" },
  attitude: { zh: "办理态度", en: "Attitude" },
  outcome: { zh: "办理结果", en: "Result" },
  leader: { zh: "分管领导答复", en: "Answer by the leader in charge" },
};

export const facetQuestions: Record<Facet | "leader", Text> = {
  visit: { zh: "承办单位走访了吗", en: "Did the department come to see you?" },
  listening: { zh: "怎么听取意见的", en: "How did it hear your views?" },
  targeting: { zh: "答复有没有针对这条意见", en: "Does the answer speak to the suggestion?" },
  attitude: { zh: "对办理态度", en: "Of the way it was handled you are" },
  outcome: { zh: "对办理结果", en: "With the result you" },
  leader: { zh: "分管领导当面答复了吗", en: "Did the leader in charge answer?" },
};

type Options = {
  readonly [facet in Facet]: Readonly<Record<RatingSheet[facet], Text>>;
};

export const facetLabels: Options = {
  visit: {
    visited: { zh: "已走访", en: "came" },
    "not-needed": { zh: "提出人不需要", en: "was not needed" },
    "not-visited": { zh: "未走访", en: "did not come" },
  },
  listening: {
    visited: { zh: "走访", en: "in person" },
    phoned: { zh: "电话", en: "by phone" },
    other: { zh: "其他方式", en: "otherwise" },
    "not-contacted": { zh: "未联系", en: "not at all" },
  },
  targeting: {
    direct: { zh: "针对", en: "to the point" },
    mostly: { zh: "基本针对", en: "mostly to the point" },
    off: { zh: "未针对", en: "beside the point" },
  },
  attitude: {
    satisfied: { zh: "态度满意", en: "satisfied" },
    understands: { zh: "态度理解", en: "understanding" },
    dissatisfied: { zh: "态度不满意", en: "dissatisfied" },
  },
  outcome: {
    agrees: { zh: "同意", en: "agree" },
    understands: { zh: "理解", en: "understand" },
    reserves: { zh: "保留意见", en: "keep your own view" },
    disagrees: { zh: "不同意", en: "disagree" },
  },
};

export const leaderLabels = {
  yes: { zh: "答复了", en: "Yes" },
  no: { zh: "没有答复", en: "No" },
} as const satisfies Record<string, Text>;

/** What goes with the two satisfactions, wherever they stand side by side. */
export const satisfactionTitles = {
  result: { zh: "办理结果", en: "Result" },
  work: { zh: "办理工作", en: "Work" },
} as const satisfies Record<string, Text>;

export const ratingTexts: Readonly<Record<string, Text>> = {
  "work-missing": {
    zh: "请选对办理工作满意不满意",
    en: "Say whether you are satisfied with the work",
  },
  "visit-missing": { zh: "请选走访了没有", en: "Say whether they came" },
  "listening-missing": { zh: "请选怎么听取意见的", en: "Say how your views were heard" },
  "targeting-missing": { zh: "请选答复有没有针对性", en: "Say whether it is to the point" },
  "attitude-missing": { zh: "请选对办理态度怎么看", en: "Say what you think of the attitude" },
  "outcome-missing": { zh: "请选同意不同意办理结果", en: "Say whether you agree with the result" },
  "dissatisfied-why": {
    zh: "不满意的请写原因，至少 5 个字",
    en: "Say why, in at least 5 characters",
  },
  "sheet-missing": { zh: "委员请填写评价单", en: "Members fill in the evaluation sheet" },
};
