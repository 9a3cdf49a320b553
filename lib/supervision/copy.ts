import type { Text } from "@/lib/core/i18n";
import type { Cause, Finding, Listing, OrderSort, OrderStatus, OrderView } from "./model";

export const statusLabels: Record<OrderStatus, Text> = {
  running: { zh: "督办中，等单位说明", en: "Waiting for the department" },
  explained: { zh: "单位已说明，等区里看", en: "Explained, waiting for staff" },
  accepted: { zh: "按说明的日期办", en: "To be done by the day it named" },
  ended: { zh: "督办已结束", en: "Ended" },
};

export const causeLabels: Record<Cause, Text> = {
  "unsolved-twice": { zh: "两次没解决", en: "Unsolved twice" },
  overdue: { zh: "超期没有答复", en: "No answer in time" },
  "dissatisfied-twice": { zh: "两次评价不满意", en: "Dissatisfied twice" },
  "promise-broken": { zh: "回头看：承诺没有兑现", en: "Promise found broken" },
  "reply-late": { zh: "意见答复超期", en: "Answer to the suggestion is late" },
  "opinion-late": { zh: "会办意见超期", en: "Co-handler's opinion is late" },
  "sign-late": { zh: "交办后不签收，也没有提异议", en: "Neither signed for nor objected to" },
  "declined-twice": { zh: "两次答复不采纳", en: "Declined twice" },
};

/** 要做什么: what must be done for the order to end. */
export const demands: Record<Cause, Text> = {
  "unsolved-twice": {
    zh: "和反映人当面或电话谈一次，把没解决的部分办好，重新答复。",
    en: "Speak with whoever reported it, do what is left, and reply again.",
  },
  overdue: { zh: "马上办理，向反映人答复。", en: "Handle it at once and answer." },
  "dissatisfied-twice": {
    zh: "单位负责人牵头，上门听取意见，拿出新的办法，重新答复。",
    en: "The head of the department hears those who are dissatisfied and answers anew.",
  },
  "promise-broken": {
    zh: "说明为什么没有兑现，定下新的日期和责任人，办好后再看一次。",
    en: "Say why it was not kept, name a new day and person, and have it looked at again.",
  },
  "reply-late": { zh: "马上办理，书面答复。", en: "Handle it at once and answer in writing." },
  "opinion-late": {
    zh: "把会办意见交给主办单位。",
    en: "Give the opinion to the lead department.",
  },
  "sign-late": { zh: "签收，定下承办人。", en: "Sign for it and name who handles it." },
  "declined-twice": {
    zh: "说明两次不采纳的政策依据，和提出人当面沟通一次。",
    en: "Explain the policy behind both refusals and speak with whoever raised it.",
  },
};

export const findingLabels: Record<Finding, Text> = {
  done: { zh: "办好了", en: "Done" },
  partly: { zh: "办了一部分", en: "Partly done" },
  "not-done": { zh: "没有办好", en: "Not done" },
};

export const listingLabels: Record<Listing, Text> = {
  clock: { zh: "督办到期没有办结", en: "The order's time ran out" },
  unfulfilled: { zh: "回头看没有兑现", en: "A promise was found broken" },
};

export const viewLabels: Record<OrderView, Text> = {
  open: { zh: "督办中", en: "Running" },
  explained: { zh: "等我看说明", en: "To be read" },
  overdue: { zh: "超期", en: "Overdue" },
  listed: { zh: "主席会议列单", en: "Before the chairmen" },
  ended: { zh: "已结束", en: "Ended" },
  all: { zh: "全部", en: "All" },
};

export const sortLabels: Record<OrderSort, Text> = {
  due: { zh: "先到期的在前", en: "Due first" },
  opened: { zh: "新开的在前", en: "Newest first" },
};

/** 督办中, as everybody reads it. */
export const watchedSince: Text = { zh: "督办中，{day} 起", en: "Supervised since {day}" };

export const refusalTexts: Readonly<Record<string, Text>> = {
  "not-your-order": { zh: "这张督办单不由您办", en: "This order is not yours to work on" },
  "not-your-department": { zh: "不由您的单位办理", en: "Not handled by your department" },
  "own-order": {
    zh: "本单位被督办，不能由本单位的人决定",
    en: "Nobody decides on an order about their own department",
  },
  "staff-only": { zh: "由区级工作人员办理", en: "This is for the district's staff" },
  "extension-once": { zh: "这张督办单已经延过期", en: "It was given more time once" },
  ended: { zh: "督办已经结束", en: "It has ended" },
  running: { zh: "单位还没有说明", en: "The department has not explained yet" },
  explained: { zh: "单位已经说明，等区里看", en: "It was explained; staff read it" },
  accepted: { zh: "说明已经认可", en: "The explanation was accepted" },
};

export const fieldTexts: Readonly<Record<string, Text>> = {
  "body-short": { zh: "至少写 10 个字", en: "At least 10 characters" },
  "body-long": { zh: "写得太长了", en: "Too long" },
  "reason-short": { zh: "至少写 5 个字", en: "At least 5 characters" },
  "reason-long": { zh: "写得太长了", en: "Too long" },
  "day-missing": { zh: "请选日期", en: "Choose a day" },
  "day-past": { zh: "日期不能在今天以前", en: "The day must not be in the past" },
  "days-missing": { zh: "请写天数", en: "Enter the number of days" },
  "days-many": { zh: "最多 30 个工作日", en: "At most 30 working days" },
  "finding-missing": { zh: "请选办得怎样", en: "Say how it was done" },
};
