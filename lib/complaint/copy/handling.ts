import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { CoStatus, HandoverStatus } from "../model/handling";

export const coTags: Record<CoStatus, Tag> = {
  requested: tag("wait", "等会办意见", "Opinion asked for"),
  submitted: tag("move", "意见已交", "Opinion given"),
  accepted: tag("say", "意见已采用", "Opinion taken up"),
};

export const handoverTags: Record<HandoverStatus, Tag> = {
  sent: tag("wait", "等物业答复", "Waiting for the firm"),
  answered: tag("say", "物业已答复", "The firm answered"),
  withdrawn: tag("no", "已收回", "Withdrawn"),
  expired: tag("broken", "到期未答复", "Not answered in time"),
};

export const handlingEventLabels = {
  contacted: { zh: "与反映人沟通过：{how}", en: "Spoke with the reporter: {how}" },
  "extension-asked": {
    zh: "承办单位申请延期 {days} 个工作日",
    en: "The department asks for {days} more working {days|day|days}",
  },
  "extension-granted": {
    zh: "同意延期，最晚{due}答复",
    en: "More time was granted: an answer by {due}",
  },
  "extension-refused": { zh: "没有同意延期", en: "No more time was granted" },
  "handler-changed": { zh: "换了经办人", en: "Somebody else in the department has it" },
  "co-handler-asked": { zh: "请{department}会办", en: "{department} was asked for its opinion" },
  "co-opinion-given": { zh: "{department}交了会办意见", en: "{department} gave its opinion" },
  "co-opinion-accepted": {
    zh: "采用了{department}的会办意见",
    en: "The opinion of {department} was taken up",
  },
  "co-opinion-returned": {
    zh: "请{department}补充会办意见",
    en: "{department} was asked to say more",
  },
  "handed-to-firm": {
    zh: "转给小区物业，最晚{due}答复",
    en: "Handed to the property firm, which answers by {due}",
  },
  "firm-answered": {
    zh: "物业说了办理情况，承办单位正在核实",
    en: "The firm said what it did; the department checks it",
  },
  "handover-ended": {
    zh: "物业那边结束了，由承办单位接着办",
    en: "The department goes on without the firm",
  },
} as const satisfies Record<string, Text>;

export const handlingFieldTexts = {
  "days-missing": { zh: "请填写工作日天数", en: "Enter how many working days" },
  "days-many": { zh: "超过了允许的天数", en: "More days than allowed" },
  "day-ahead": { zh: "请选明天起 60 天内的一天", en: "Choose a day from tomorrow within 60 days" },
  "reported-department": {
    zh: "这件举报提到了这个单位，不能交给它办，请选别的单位",
    en: "This report names that department; it may not handle it. Choose another",
  },
  "co-asked-already": { zh: "已经请过这个单位", en: "This department was asked already" },
  "not-contacted-why": {
    zh: "没有联系反映人，请写明原因",
    en: "Say why nobody spoke with the reporter",
  },
  "co-opinions-wait": {
    zh: "还有会办意见没有采用，请写明为什么不等",
    en: "An opinion is still open: say why it is not waited for",
  },
  "firm-note-missing": {
    zh: "举报的内容不转给物业，请写明要物业说明什么",
    en: "The words of a report stay here: say what the firm should explain",
  },
} as const satisfies Record<string, Text>;

export const handlingRefusalTexts = {
  "own-request": {
    zh: "这是您自己申请的，请同事审批",
    en: "You asked for this yourself; a colleague decides",
  },
  "extension-none": { zh: "没有在走的办结期限", en: "No deadline for the answer runs" },
  "extension-once": { zh: "延期只能申请一次", en: "More time is asked for once" },
  "extension-late": {
    zh: "已经超期，不能再申请延期",
    en: "It is overdue; more time comes too late",
  },
  "extension-not-asked": { zh: "没有待批的延期申请", en: "No request for more time waits" },
  "return-late": {
    zh: "派单后 2 个工作日内才能申请退回，已经过了",
    en: "It can be given back within 2 working days of the dispatch; they are over",
  },
  "co-not-now": { zh: "这份会办意见现在不用办", en: "This opinion is not waited for now" },
  "firm-none": { zh: "这个地点没有登记物业企业", en: "No property firm is on record here" },
  "firm-open": { zh: "已经转给物业，还在等答复", en: "It is with the firm already" },
  "firm-not-open": { zh: "没有等着物业答复的", en: "Nothing waits for a firm" },
  "firm-answered": {
    zh: "已经答复过，这次没有改动",
    en: "It was answered before; nothing was changed",
  },
  "firm-withdrawn": {
    zh: "承办单位已经收回，不用再答复",
    en: "It was withdrawn; no answer is needed",
  },
  "firm-expired": {
    zh: "答复期限已过，请联系承办单位",
    en: "The time is over; call the department",
  },
  "not-your-firm": { zh: "这件没有转给您所在的企业", en: "This was not handed to your firm" },
} as const satisfies Record<string, Text>;
