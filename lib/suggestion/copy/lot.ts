import type { Text } from "@/lib/core/i18n";
import type { LotObstacle, LotResult } from "../model/lot";

/** Why a suggestion takes no answer now. */
export const lotObstacleTexts: Record<LotObstacle, Text> = {
  "lot-not-lead": { zh: "不由本单位主办", en: "Your department does not lead it" },
  "lot-not-assigned": { zh: "还没有交办", en: "Not assigned yet" },
  "lot-not-signed": { zh: "还没有签收", en: "Not signed for yet" },
  "lot-objected": { zh: "提了异议，等区政协决定", en: "Objected to; staff decide" },
  "lot-not-adopted": { zh: "还没有公布采纳情况", en: "Its adoption is not published yet" },
  "lot-answered": { zh: "已经答复了", en: "Answered already" },
  "lot-drafted": {
    zh: "已有答复稿等审签，要改请打开这条",
    en: "A draft waits to be countersigned; open it to rewrite",
  },
};

export const lotResultLabels: Record<LotResult, Text> = {
  written: { zh: "已写成答复稿", en: "Drafted" },
  refused: { zh: "没有写成", en: "Not drafted" },
  "left-out": { zh: "没有选", en: "Left out" },
};

/** Why something cannot be done to a lot, to one answer in it, or to a field of its form. */
export const lotTexts: Readonly<Record<string, Text>> = {
  ...lotObstacleTexts,
  "lot-none-picked": { zh: "还没有选中意见", en: "No suggestion is ticked" },
  "lot-many": { zh: "一次最多 50 条", en: "At most 50 at once" },
  "lot-mixed": {
    zh: "选中的分属两个单位，请分开答复",
    en: "They belong to two departments; answer them apart",
  },
  "lot-none-ready": {
    zh: "选中的现在都不能答复，原因见上表",
    en: "None of them can be answered now; the reasons stand above",
  },
  "lot-none-taken": { zh: "一条都没有选，没有写", en: "None is ticked; nothing was written" },
  "lot-replaced": {
    zh: "这一批已经另写过了，请看新的一批",
    en: "This lot was written anew; see the new one",
  },
  "lot-sent": { zh: "这一批已经写过了", en: "This lot was written already" },
  "lot-not-read": {
    zh: "预览时还不能答复，没有替您写",
    en: "It could not be answered when you looked; nothing was written",
  },
  "answer-slot-unknown": {
    zh: "大括号里只能写 {编号} {标题} {地点} {类别} {交办日期} {期限}",
    en: "In braces only {编号} {标题} {地点} {类别} {交办日期} {期限} stand for something",
  },
  "answer-slot-here": {
    zh: "这一项各条相同，不能写大括号",
    en: "These words are the same for all; no braces here",
  },
  "answer-slot-open": { zh: "大括号里的还没有填", en: "What stands in braces is not filled in" },
  "not-found": { zh: "没有找到", en: "Not found" },
  stale: { zh: "刚才有人改过", en: "Somebody changed it just now" },
};
