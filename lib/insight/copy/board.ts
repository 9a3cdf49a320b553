import type { Text } from "@/lib/core/i18n";
import { definitions, figureLabels } from "../copy";
import type { AnyFigureKey, BoardFigureKey, Dimension, Measure, Timing } from "../model/board";
import type { Comparison } from "../model/span";

const moreLabels: Record<BoardFigureKey, Text> = {
  "resolved-rate": { zh: "解决率（A 类）", en: "Solved (result A)" },
  "meeting-rate": { zh: "面商率", en: "Talked over" },
  "rework-rate": { zh: "重办率", en: "Handled again" },
  "work-satisfaction": { zh: "对办理工作满意", en: "Satisfied with the work" },
  "result-satisfaction": { zh: "对办理结果满意", en: "Satisfied with the result" },
  "result-solved-rate": { zh: "评价说解决了", en: "Solved, in their view" },
  "members-present": { zh: "委员参与率", en: "Members taking part" },
  "venues-active": { zh: "站点活跃率", en: "Venues on pace" },
  "venues-sleeping": { zh: "沉睡站点", en: "Sleeping venues" },
};

const moreDefinitions: Record<BoardFigureKey, Text> = {
  "resolved-rate": {
    zh: "办理结果为 A（已解决）的意见 ÷ 已答复的意见。是部门的说法，与居民说的分开。",
    en: "Suggestions answered with result A ÷ suggestions answered. What the department says, apart from what residents say.",
  },
  "meeting-rate": {
    zh: "最近一次答复前当面或电话商量过的意见 ÷ 已答复的意见。",
    en: "Suggestions whose latest answer was talked over in person or on the phone ÷ suggestions answered.",
  },
  "rework-rate": {
    zh: "退回重新办理过的意见 ÷ 已答复的意见，退几次都算一条。",
    en: "Suggestions that were handled again at least once ÷ suggestions answered.",
  },
  "work-satisfaction": {
    zh: "期间的评价中对办理工作满意和基本满意的 ÷ 问到工作的评价；没有评价的不算。",
    en: "Ratings of the period satisfied or basically satisfied with the work ÷ ratings asked about it; silence is none.",
  },
  "result-satisfaction": {
    zh: "期间的评价中对办理结果满意和基本满意的 ÷ 全部评价；没有评价的不算。",
    en: "Ratings of the period satisfied or basically satisfied with the result ÷ all ratings; silence is none.",
  },
  "result-solved-rate": {
    zh: "期间的评价中说解决了的 ÷ 全部评价；没全解决的不算。",
    en: "Ratings of the period that say solved ÷ all ratings; partly is not solved.",
  },
  "members-present": {
    zh: "家在这里、期间至少到会一次的委员 ÷ 家在这里的全部委员。",
    en: "Members who live here and came to a consultation of the period ÷ all members who live here.",
  },
  "venues-active": {
    zh: "今年到今天开够场次的站点 ÷ 全部站点（示例规则），按今天算，不随所选时间变。",
    en: "Venues that held as many as the year asks for by today ÷ all venues (sample rule); as of today, whatever the period.",
  },
  "venues-sleeping": {
    zh: "连续多日（示例规则，默认 180 天）没有活动的站点 ÷ 全部站点，按今天算。",
    en: "Venues that held nothing for long (sample rule: 180 days) ÷ all venues; as of today.",
  },
};

export const boardLabels: Record<AnyFigureKey, Text> = { ...figureLabels, ...moreLabels };
export const boardDefinitions: Record<AnyFigureKey, Text> = { ...definitions, ...moreDefinitions };

export const timingLabels: Record<Timing, Text> = {
  "contacted-in-days": { zh: "诉求首次联系", en: "Complaint: first contact" },
  "ended-in-days": { zh: "诉求办结", en: "Complaint: closed" },
  "replied-in-days": { zh: "意见首次答复", en: "Suggestion: first answer" },
  "closed-in-days": { zh: "意见办结", en: "Suggestion: closed" },
};
export const timingDefinitions: Record<Timing, Text> = {
  "contacted-in-days": {
    zh: "从提交到第一次联系上反映人，按自然日数，当天是 0 天。",
    en: "From submitting to the first contact with the reporter, in calendar days; the same day is 0.",
  },
  "ended-in-days": {
    zh: "从提交到办结，按自然日数；没有办结的不在内。",
    en: "From submitting to the end, in calendar days; what is still open is not in it.",
  },
  "replied-in-days": {
    zh: "从交办到第一次答复，按自然日数；没有答复的不在内。",
    en: "From assignment to the first answer, in calendar days; what is not answered is not in it.",
  },
  "closed-in-days": {
    zh: "从提出到办结，按自然日数；没有办结的不在内。",
    en: "From being raised to the end, in calendar days; what is still open is not in it.",
  },
};

/** What is counted, as the title of its list. */
export const measureTitles: Record<Measure, Text> = {
  raised: { zh: "提出的意见", en: "Suggestions raised" },
  decided: { zh: "已有采纳结论的意见", en: "Suggestions decided on" },
  taken: { zh: "采纳和部分采纳的意见", en: "Suggestions adopted in full or part" },
  adopted: { zh: "采纳的意见", en: "Suggestions adopted in full" },
  answered: { zh: "已答复的意见", en: "Suggestions answered" },
  resolved: { zh: "答复为 A 已解决的意见", en: "Suggestions answered with A" },
  met: { zh: "商量过再答复的意见", en: "Suggestions talked over" },
  reworked: { zh: "重新办理过的意见", en: "Suggestions handled again" },
  "kept-word": { zh: "看过已兑现的意见", en: "Suggestions found kept" },
  "replied-in-days": { zh: "意见多少天答复", en: "Days to the answer" },
  "closed-in-days": { zh: "意见多少天办结", en: "Days until closed" },
  rated: { zh: "全部评价", en: "All ratings" },
  "work-content": { zh: "对工作满意的评价", en: "Ratings satisfied with the work" },
  "rated-work": { zh: "问到工作的评价", en: "Ratings asked about the work" },
  "result-content": { zh: "对结果满意的评价", en: "Ratings satisfied with the result" },
  "result-solved": { zh: "说解决了的评价", en: "Ratings that say solved" },
  received: { zh: "收到的诉求", en: "Complaints received" },
  joined: { zh: "归入共性问题的诉求", en: "Complaints in a common problem" },
  consulted: { zh: "开过协商的诉求", en: "Complaints consulted on" },
  "contacted-in-days": { zh: "诉求多少天联系上", en: "Days to the first contact" },
  "ended-in-days": { zh: "诉求多少天办结", en: "Days until closed" },
  due: { zh: "应联系的反映人", en: "Reporters to be contacted" },
  kept: { zh: "按时联系到的反映人", en: "Reporters contacted in time" },
  valid: { zh: "有效回访", en: "Answers to the follow-up" },
  solved: { zh: "说解决了的回访", en: "Answers that say solved" },
  content: { zh: "满意和基本满意的回访", en: "Answers that are satisfied" },
  problems: { zh: "确认的共性问题", en: "Common problems confirmed" },
  "problems-solved": { zh: "已解决的共性问题", en: "Common problems solved" },
  held: { zh: "开过的协商", en: "Consultations held" },
  "member-attendances": { zh: "委员到会", en: "Members who came" },
  "resident-attendances": { zh: "居民到会", en: "Residents who came" },
  "looked-back": { zh: "看完的回头看", en: "Look-backs concluded" },
  "promises-due": { zh: "该兑现的承诺", en: "Promises looked at" },
  "promises-kept": { zh: "兑现了的承诺", en: "Promises kept" },
  "last-looked": { zh: "看过的意见，各取最近一次", en: "Last look-back of each suggestion" },
  differing: { zh: "说法不一致的", en: "Where accounts differ" },
  members: { zh: "全部委员", en: "All members" },
  "members-present": { zh: "到过会的委员", en: "Members who came" },
  venues: { zh: "全部站点", en: "All venues" },
  "venues-active": { zh: "开够场次的站点", en: "Venues on pace" },
  "venues-sleeping": { zh: "沉睡站点", en: "Sleeping venues" },
};

const pieces: Text = { zh: "件", en: "" };
const items: Text = { zh: "条", en: "" };
const times: Text = { zh: "人次", en: "" };
const answers: Text = { zh: "份", en: "" };

/** The counter of what is counted, or of what a share divides by. */
export const measureUnits: Partial<Record<Measure, Text>> = {
  received: pieces,
  joined: pieces,
  consulted: pieces,
  "contacted-in-days": pieces,
  "ended-in-days": pieces,
  due: pieces,
  valid: answers,
  rated: answers,
  "rated-work": answers,
  problems: { zh: "个", en: "" },
  "problems-solved": { zh: "个", en: "" },
  held: { zh: "场", en: "" },
  "member-attendances": times,
  "resident-attendances": times,
  members: { zh: "人", en: "" },
  venues: { zh: "个", en: "" },
  "looked-back": { zh: "次", en: "" },
  "promises-due": { zh: "次", en: "" },
};
export const itemUnit = items;

export const boardDimensionLabels: Record<Dimension, Text> = {
  district: { zh: "按区县", en: "By district" },
  street: { zh: "按镇街", en: "By street" },
  community: { zh: "按村社", en: "By community" },
  department: { zh: "按承办单位", en: "By department" },
  category: { zh: "按类别", en: "By category" },
  sector: { zh: "按界别", en: "By sector" },
  firm: { zh: "按物业企业", en: "By property firm" },
  campaign: { zh: "按议事月", en: "By campaign" },
  month: { zh: "按月", en: "By month" },
};

export const comparisonLabels: Record<Comparison, Text> = {
  before: { zh: "比上一期", en: "Against the period before" },
  year: { zh: "比去年同期", en: "Against a year ago" },
};
