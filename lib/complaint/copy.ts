import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type {
  Channel,
  ComplaintKind,
  ComplaintStatus,
  Contact,
  DeclineCode,
  Satisfaction,
  SolvedAnswer,
  Urgency,
} from "./model";
import type { ComplaintAct } from "./workflow";

export const statusTags: Record<ComplaintStatus, Tag> = {
  draft: tag("wait", "草稿", "Draft"),
  submitted: tag("wait", "待受理", "Waiting to be accepted"),
  accepted: tag("move", "已受理", "Accepted"),
  dispatched: tag("move", "已派单", "Sent to a department"),
  "return-requested": tag("back", "申请退回", "Return requested"),
  received: tag("move", "已签收", "Signed for"),
  "in-progress": tag("move", "办理中", "In progress"),
  "awaiting-resident": tag("wait", "等您补充", "Waiting for the resident"),
  "in-consultation": tag("move", "转协商", "In consultation"),
  replied: tag("say", "已答复", "Answered"),
  rework: tag("back", "重新办理", "Handled again"),
  merged: tag("move", "已合并", "Merged"),
  declined: tag("no", "不受理", "Not accepted"),
  referred: tag("no", "已转出", "Referred elsewhere"),
  withdrawn: tag("no", "已撤回", "Withdrawn"),
  discarded: tag("no", "已丢弃", "Discarded"),
  closed: tag("kept", "已解决", "Solved"),
  "closed-explained": tag("no", "说明结案", "Closed with an explanation"),
  "closed-unanswered": tag("plain", "未评价结案", "Closed without an answer"),
};

export const actLabels: Record<ComplaintAct, Text> = {
  submit: { zh: "提交诉求", en: "Submit the complaint" },
  discard: { zh: "丢弃草稿", en: "Discard the draft" },
  accept: { zh: "受理", en: "Accept" },
  decline: { zh: "不予受理", en: "Decline" },
  refer: { zh: "转出", en: "Refer elsewhere" },
  merge: { zh: "并入另一件", en: "Merge into another" },
  withdraw: { zh: "撤回诉求", en: "Withdraw the complaint" },
  dispatch: { zh: "派单", en: "Send to a department" },
  consult: { zh: "转协商", en: "Take to consultation" },
  reply: { zh: "答复", en: "Reply" },
  receive: { zh: "签收", en: "Sign for it" },
  "request-return": { zh: "申请退回", en: "Request its return" },
  redispatch: { zh: "改派", en: "Send to another department" },
  uphold: { zh: "维持派单", en: "Uphold the dispatch" },
  start: { zh: "开始办理", en: "Start handling" },
  ask: { zh: "请居民补充", en: "Ask the resident" },
  answer: { zh: "补充说明", en: "Answer the question" },
  lapse: { zh: "到期继续", en: "Go on after the time is up" },
  "return-result": { zh: "回写协商结果", en: "Return the result of the consultation" },
  "confirm-solved": { zh: "解决了", en: "It is solved" },
  "report-unsolved": { zh: "没有解决", en: "It is not solved" },
  explain: { zh: "说明结案", en: "Close with an explanation" },
  split: { zh: "拆出单独办理", en: "Split off again" },
  appeal: { zh: "申诉", en: "Appeal" },
  reopen: { zh: "重新打开", en: "Reopen" },
};

export const kindLabels: Record<ComplaintKind, Text> = {
  help: { zh: "求助", en: "Asking for help" },
  complaint: { zh: "投诉", en: "Complaint" },
  consult: { zh: "咨询", en: "Question" },
  suggest: { zh: "建议", en: "Idea" },
  report: { zh: "举报", en: "Reporting wrongdoing" },
};

export const urgencyLabels: Record<Urgency, Text> = {
  U1: { zh: "突发紧急", en: "Emergency" },
  U2: { zh: "基本民生", en: "Basic supply" },
  U3: { zh: "一般", en: "Ordinary" },
  U4: { zh: "复杂疑难", en: "Complex" },
};

export const channelLabels: Record<Channel, Text> = {
  web: { zh: "网上", en: "Online" },
  counter: { zh: "驿站代填", en: "Filed at a station" },
  phone: { zh: "电话", en: "By phone" },
  import: { zh: "历史导入", en: "Imported" },
};

export const declineLabels: Record<DeclineCode, Text> = {
  NA1: { zh: "紧急事项，请拨打专线", en: "An emergency: call the emergency line" },
  NA2: {
    zh: "已经或应当通过诉讼、仲裁、复议、纪检或信息公开办理",
    en: "Belongs to the courts, arbitration, review, discipline or disclosure of information",
  },
  NA3: { zh: "已经进入信访程序", en: "Already in the petition procedure" },
  NA4: { zh: "同一人重复反映，没有新情况", en: "The same person, nothing new" },
  NA5: {
    zh: "涉及国家秘密、商业秘密或他人隐私",
    en: "Touches state or trade secrets or another person's privacy",
  },
  NA6: { zh: "超出职责范围，告知其他渠道", en: "Outside our remit; another channel is named" },
  NA7: { zh: "违反法律或公序良俗", en: "Against the law or public order" },
};

export const contactLabels: Record<Contact, Text> = {
  visited: { zh: "当面沟通", en: "In person" },
  phoned: { zh: "电话沟通", en: "By phone" },
  other: { zh: "其他方式", en: "Another way" },
  "not-contacted": { zh: "未联系", en: "Not contacted" },
};

export const solvedLabels: Record<SolvedAnswer, Text> = {
  yes: { zh: "解决了", en: "Solved" },
  partly: { zh: "解决了一部分", en: "Partly solved" },
  no: { zh: "没有解决", en: "Not solved" },
};

export const satisfactionLabels: Record<Satisfaction, Text> = {
  satisfied: { zh: "满意", en: "Satisfied" },
  basically: { zh: "基本满意", en: "Basically satisfied" },
  dissatisfied: { zh: "不满意", en: "Dissatisfied" },
};
