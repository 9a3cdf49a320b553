import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type {
  Adoption,
  AssignmentRole,
  AssignmentStatus,
  ProposerKind,
  RatingSide,
  Resolution,
  SuggestionStatus,
} from "./model";
import type { AssignmentAct, SuggestionAct } from "./workflow";

export const statusTags: Record<SuggestionStatus, Tag> = {
  drafted: tag("wait", "待确认", "Waiting to be confirmed"),
  confirmed: tag("wait", "待审核", "Waiting for review"),
  returned: tag("no", "已退回", "Returned"),
  reviewed: tag("move", "已审核", "Reviewed"),
  assigned: tag("move", "已交办", "Assigned"),
  objected: tag("back", "有异议", "Objected to"),
  signed: tag("move", "已签收", "Signed for"),
  handling: tag("move", "办理中", "Being handled"),
  answered: tag("say", "已答复", "Answered"),
  rework: tag("back", "重新办理", "Handled again"),
  rated: tag("kept", "评价满意", "Rated satisfied"),
  unrated: tag("plain", "未评价", "Not rated"),
  tracking: tag("move", "跟踪中", "Being tracked"),
  closed: tag("no", "说明结案", "Closed with an explanation"),
  dropped: tag("no", "未提出", "Dropped"),
  withdrawn: tag("no", "已撤回", "Withdrawn"),
};

/** Only what a person rated well or found fulfilled is shown as done. */
export const closedWell: Tag = tag("kept", "已办结", "Done");

/** Resolution A before anybody was assigned. */
export const settledOnSpot: Text = { zh: "就地解决", en: "Settled on the spot" };

export const actLabels: Record<SuggestionAct, Text> = {
  confirm: { zh: "确认意见", en: "Confirm the suggestion" },
  drop: { zh: "不提出", en: "Drop it" },
  review: { zh: "审核通过", en: "Pass the review" },
  "settle-on-spot": { zh: "就地解决", en: "Settle on the spot" },
  return: { zh: "退回修改", en: "Return for changes" },
  assign: { zh: "交办", en: "Assign" },
  withdraw: { zh: "撤回意见", en: "Withdraw the suggestion" },
  sign: { zh: "签收", en: "Sign for it" },
  object: { zh: "提出异议", en: "Object" },
  reassign: { zh: "改派", en: "Assign to another department" },
  uphold: { zh: "维持交办", en: "Uphold the assignment" },
  adopt: { zh: "采纳", en: "Adopt" },
  "partly-adopt": { zh: "部分采纳", en: "Adopt in part" },
  "keep-for-reference": { zh: "留作参考", en: "Keep for reference" },
  decline: { zh: "不采纳", en: "Do not adopt" },
  reply: { zh: "答复", en: "Reply" },
  replan: { zh: "调整办理日期", en: "Set a new date" },
  "rate-satisfied": { zh: "评价满意", en: "Rate as satisfied" },
  "rate-dissatisfied": { zh: "评价不满意", en: "Rate as dissatisfied" },
  lapse: { zh: "评价到期", en: "Time for rating is up" },
  track: { zh: "列入回头看", en: "Plan a look-back" },
  close: { zh: "结案", en: "Close" },
  fulfil: { zh: "兑现", en: "Promise kept" },
  "find-partial": { zh: "部分兑现", en: "Kept in part" },
  "find-unfulfilled": { zh: "未兑现", en: "Promise not kept" },
  "find-relapse": { zh: "反弹", en: "Relapsed" },
  "change-policy": { zh: "情况变化", en: "Circumstances changed" },
};

export const adoptionTags: Record<Adoption, Tag> = {
  pending: tag("wait", "待定", "Pending"),
  adopted: tag("say", "采纳", "Adopted"),
  "partly-adopted": tag("say", "部分采纳", "Adopted in part"),
  "for-reference": tag("no", "留作参考", "For reference"),
  "not-adopted": tag("no", "未采纳", "Not adopted"),
};

export const resolutionLabels: Record<Resolution, Text> = {
  A: { zh: "A 已解决", en: "A solved" },
  B: { zh: "B 列入计划", en: "B planned" },
  C: { zh: "C 受限", en: "C not yet possible" },
  D: { zh: "D 不可行", en: "D not feasible" },
};

export const roleLabels: Record<AssignmentRole, Text> = {
  lead: { zh: "主办", en: "Lead" },
  "co-handler": { zh: "会办", en: "Co-handler" },
  separate: { zh: "分办", en: "Separate" },
};

export const assignmentTags: Record<AssignmentStatus, Tag> = {
  requested: tag("wait", "待会办意见", "Opinion requested"),
  submitted: tag("move", "已交会办意见", "Opinion submitted"),
  accepted: tag("say", "主办已收", "Opinion accepted"),
};

export const assignmentActLabels: Record<AssignmentAct, Text> = {
  submit: { zh: "交会办意见", en: "Submit the opinion" },
  accept: { zh: "收下会办意见", en: "Accept the opinion" },
  return: { zh: "退回会办意见", en: "Return the opinion" },
};

export const proposerLabels: Record<ProposerKind, Text> = {
  member: { zh: "委员提出", en: "Raised by a member" },
  resident: { zh: "居民提出", en: "Raised by a resident" },
  department: { zh: "部门提出", en: "Raised by a department" },
  expert: { zh: "专家提出", en: "Raised by an expert" },
};

export const sideLabels: Record<RatingSide, Text> = {
  resident: { zh: "居民", en: "Resident" },
  member: { zh: "委员", en: "Member" },
};

/** What reporters read on their own complaint when a suggestion about it was answered. */
export const answeredForReporter: Text = {
  zh: "您反映的问题经过协商，形成意见「{title}」。{department}答复：{resolution}。全文和后续见意见建议 {ref}。",
  en: "What you reported was taken up as the suggestion “{title}”. {department} answered: {resolution}. The full answer and what follows are at suggestion {ref}.",
};

export const relapsedForReporter: Text = {
  zh: "回头看发现问题反弹，已经退回责任部门重新办理。",
  en: "A look-back found that the problem came back; it is with the department again.",
};
