import type { Text } from "@/lib/core/i18n";
import type { FigureKey } from "./model";

export const figureLabels: Record<FigureKey, Text> = {
  complaints: { zh: "收到诉求", en: "Complaints received" },
  problems: { zh: "共性问题", en: "Common problems" },
  "problems-solved": { zh: "已解决的共性问题", en: "Common problems solved" },
  consultations: { zh: "协商活动", en: "Consultations held" },
  "member-attendances": { zh: "委员参与", en: "Member attendances" },
  "residents-taking-part": { zh: "居民参与", en: "Residents taking part" },
  suggestions: { zh: "意见建议", en: "Suggestions raised" },
  "adoption-rate": { zh: "采纳率", en: "Adoption rate" },
  "adoption-rate-decided": { zh: "采纳率（按已定）", en: "Adoption rate (of decided)" },
  "adopted-alone": { zh: "完全采纳率", en: "Adopted in full" },
  answered: { zh: "已答复", en: "Answered" },
  "looked-back": { zh: "回头看", en: "Look-backs done" },
  "promises-kept": { zh: "兑现率", en: "Promises kept" },
  "response-rate": { zh: "响应率", en: "Contacted in time" },
  "solved-rate": { zh: "解决率", en: "Solved" },
  "satisfaction-rate": { zh: "满意率", en: "Satisfied" },
};

/** How each figure is counted; shown wherever it is shown. */
export const definitions: Record<FigureKey, Text> = {
  complaints: {
    zh: "期间提交的诉求件数，不含草稿。",
    en: "Complaints submitted in the period, drafts left out.",
  },
  problems: {
    zh: "期间确认的共性问题个数，不含已合并和不成立的。",
    en: "Common problems confirmed in the period, without merged and dismissed ones.",
  },
  "problems-solved": {
    zh: "上述共性问题中已解决和已核实的，反弹的不算。",
    en: "Of these, resolved and verified ones; relapsed ones do not count.",
  },
  consultations: {
    zh: "期间开过的协商活动场数，取消的不算。",
    en: "Consultations that took place in the period; cancelled ones do not count.",
  },
  "member-attendances": {
    zh: "这些活动中签到的委员人次。",
    en: "Members who signed in at these consultations, each time counted.",
  },
  "residents-taking-part": {
    zh: "这些活动中签到的居民人次。",
    en: "Residents who signed in at these consultations, each time counted.",
  },
  suggestions: {
    zh: "期间随纪要确认的意见建议条数。",
    en: "Suggestions confirmed with the minutes in the period.",
  },
  "adoption-rate": {
    zh: "（采纳＋部分采纳）÷ 提出的意见建议。",
    en: "(Adopted + adopted in part) ÷ suggestions raised.",
  },
  "adoption-rate-decided": {
    zh: "（采纳＋部分采纳）÷ 已有采纳结论的意见建议。",
    en: "(Adopted + adopted in part) ÷ suggestions on which the department has decided.",
  },
  "adopted-alone": {
    zh: "采纳 ÷ 提出的意见建议，部分采纳不算。",
    en: "Adopted ÷ suggestions raised; adopted in part does not count.",
  },
  answered: {
    zh: "已有答复的意见建议 ÷ 提出的意见建议。",
    en: "Suggestions with a published answer ÷ suggestions raised.",
  },
  "looked-back": {
    zh: "期间看完的回头看次数。",
    en: "Look-backs concluded in the period.",
  },
  "promises-kept": {
    zh: "结论为兑现的回头看 ÷ 期间看完的回头看，情况变化的不算。",
    en: "Look-backs that found the promise kept ÷ look-backs concluded, changed circumstances left out.",
  },
  "response-rate": {
    zh: "按时联系到的反映人 ÷ 期间应联系的反映人；本人说没人联系的，以本人说的为准。不计入三率的另列。",
    en: "Reporters contacted in time ÷ reporters who were to be contacted in the period; where they say that nobody did, their word counts. What is left out is listed apart.",
  },
  "solved-rate": {
    zh: "居民回答“解决了” ÷ 有效回访；部分解决不算解决，没有回答的不算有效回访。",
    en: "Answers that say “solved” ÷ all answers; partly is not solved, and silence is no answer.",
  },
  "satisfaction-rate": {
    zh: "（满意＋基本满意）÷ 有效回访；没有回答的不算满意。",
    en: "(Satisfied + basically satisfied) ÷ reporters who answered; silence is not satisfaction.",
  },
};
