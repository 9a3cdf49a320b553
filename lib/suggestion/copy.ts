import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type {
  Adoption,
  AdoptionFilter,
  AssignmentRole,
  AssignmentStatus,
  ClockKind,
  DeskView,
  HandlingTask,
  ProposerKind,
  PublicState,
  RatingSide,
  Resolution,
  ResolutionFilter,
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

/** How lists name what they were asked for on the axis of adoption. */
export const adoptionFilterLabels: Record<AdoptionFilter, Text> = {
  ...adoptionTags,
  taken: { zh: "采纳和部分采纳", en: "Adopted, in full or in part" },
  decided: { zh: "已有结论", en: "Decided" },
};

export const resolutionLabels: Record<Resolution, Text> = {
  A: { zh: "A 已解决", en: "A solved" },
  B: { zh: "B 列入计划", en: "B planned" },
  C: { zh: "C 受限", en: "C not yet possible" },
  D: { zh: "D 不可行", en: "D not feasible" },
};

/** How lists name what they were asked for on the axis of resolution. */
export const resolutionFilterLabels: Record<ResolutionFilter, Text> = {
  ...resolutionLabels,
  given: { zh: "已有结果", en: "Answered" },
  none: { zh: "还没有结果", en: "Not answered yet" },
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

export const publicStateLabels: Record<PublicState, Text> = {
  waiting: { zh: "等待交办", en: "Being handed over" },
  handling: { zh: "办理中", en: "Being handled" },
  answered: { zh: "已答复", en: "Answered" },
  tracking: { zh: "跟踪兑现", en: "Being tracked" },
  closed: { zh: "已结束", en: "Closed" },
};

export const deskViewLabels: Record<DeskView, Text> = {
  review: { zh: "待审核", en: "To review" },
  assign: { zh: "待交办", en: "To assign" },
  objected: { zh: "有异议", en: "Objections" },
  extension: { zh: "申请延期", en: "Extensions asked" },
  overdue: { zh: "超期", en: "Overdue" },
  handling: { zh: "办理中", en: "Being handled" },
  rating: { zh: "评价中", en: "Being rated" },
  tracking: { zh: "跟踪中", en: "Being tracked" },
  all: { zh: "全部", en: "All" },
};

export const taskLabels: Record<HandlingTask, Text> = {
  sign: { zh: "签收或提出异议", en: "Sign for it or object" },
  decide: { zh: "决定是否采纳", en: "Decide on adoption" },
  "countersign-adoption": { zh: "审签采纳意见", en: "Countersign the adoption" },
  "countersign-both": { zh: "审签采纳意见和答复", en: "Countersign adoption and reply" },
  answer: { zh: "办理并答复", en: "Handle and reply" },
  "countersign-reply": { zh: "审签答复", en: "Countersign the reply" },
  "take-opinions": { zh: "看会办意见", en: "Read co-handlers' opinions" },
  "give-opinion": { zh: "交会办意见", en: "Give the opinion" },
  "countersign-part": { zh: "审签分办答复", en: "Countersign our separate answer" },
};

export const clockLabels: Record<ClockKind, Text> = {
  review: { zh: "审核", en: "Review" },
  assign: { zh: "交办", en: "Assignment" },
  sign: { zh: "签收", en: "Signing" },
  objection: { zh: "处理异议", en: "Objection" },
  reply: { zh: "答复", en: "Reply" },
  rating: { zh: "评价", en: "Rating" },
};

export const refusalTexts: Readonly<Record<string, Text>> = {
  "not-your-suggestion": { zh: "这条意见不由您办", en: "This suggestion is not yours to work on" },
  "not-your-minutes": { zh: "这场协商的纪要不由您写", en: "These minutes are not yours to write" },
  "not-your-venue": { zh: "您不是这个站的站长", en: "You are not the head of this venue" },
  "not-your-district": { zh: "不在您的工作范围", en: "Outside your district" },
  "not-your-department": { zh: "不由您的单位办理", en: "Not handled by your department" },
  "separate-waits": {
    zh: "还有分办单位没有审签自己的答复，要一起公布",
    en: "A department that answers separately has not signed its answer; all are published together",
  },
  "own-draft": {
    zh: "自己写的稿子要由另一位领导审签",
    en: "Somebody else countersigns what you wrote",
  },
  "objection-final": {
    zh: "已经维持交办，不能再提异议",
    en: "The assignment was upheld; no further objection",
  },
  "objection-late": { zh: "提异议的期限过了", en: "The days for objecting are over" },
  "extension-once": { zh: "延期只能申请一次", en: "More time is asked for once" },
  "extension-not-asked": { zh: "没有待批的延期申请", en: "No extension waits for a decision" },
  "already-rated": { zh: "您已经评价过这次答复", en: "You have rated this answer already" },
};

export const fieldTexts: Readonly<Record<string, Text>> = {
  "title-short": { zh: "标题至少 4 个字", en: "At least 4 characters" },
  "title-long": { zh: "最多 40 个字", en: "At most 40 characters" },
  "body-short": { zh: "至少写 10 个字", en: "At least 10 characters" },
  "body-long": { zh: "写得太长了", en: "Too long" },
  "reason-short": { zh: "理由至少写 5 个字", en: "A reason of at least 5 characters" },
  "reason-long": { zh: "理由写得太长了", en: "The reason is too long" },
  "department-unknown": { zh: "没有这个单位", en: "There is no such department" },
  "departments-many": { zh: "单位太多了", en: "Too many departments" },
  "department-twice": { zh: "同一个单位只能选一种", en: "Choose each department once" },
  "lead-missing": { zh: "请选主办单位", en: "Choose the lead department" },
  "lead-twice": { zh: "主办单位不能同时会办", en: "The lead cannot also co-handle" },
  "lead-same": { zh: "请选另一个单位", en: "Choose another department" },
  "day-missing": { zh: "请选日期", en: "Choose a day" },
  "day-past": { zh: "日期要在今天以后", en: "The day must be in the future" },
  "days-missing": { zh: "请写天数", en: "Enter the number of days" },
  "days-many": { zh: "最多 60 天", en: "At most 60 days" },
  "decision-missing": { zh: "请选是否采纳", en: "Choose whether it is adopted" },
  "resolution-missing": { zh: "请选办理结果 A—D", en: "Choose the resolution, A to D" },
  "contact-missing": { zh: "请选怎么沟通的", en: "Say how you spoke with people" },
  "promise-short": { zh: "B 要写明承诺做什么", en: "For B, say what is promised" },
  "person-missing": { zh: "B 要写责任人", en: "For B, name the person responsible" },
  "condition-short": { zh: "C 要写明受什么条件限制", en: "For C, name the condition" },
  "basis-short": { zh: "D 要写明政策依据", en: "For D, name the policy it stands on" },
  "note-short": { zh: "请写记录", en: "Write the note" },
  "solved-missing": { zh: "请选解决了没有", en: "Say whether it is solved" },
  "satisfaction-missing": { zh: "请选满意不满意", en: "Say whether you are satisfied" },
};
