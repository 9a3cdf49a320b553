import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import { followUpEventLabels, followUpFieldTexts, followUpRefusalTexts } from "./copy/follow-up";
import { handlingEventLabels, handlingFieldTexts, handlingRefusalTexts } from "./copy/handling";
import { workRefusals } from "./copy/work";
import type {
  Channel,
  ComplaintKind,
  ComplaintStatus,
  Contact,
  DeclineCode,
  NumberSource,
  ReferralTarget,
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
  "awaiting-resident": tag("wait", "待补充", "Waiting for the resident"),
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

export const referralLabels: Record<ReferralTarget, Text> = {
  "12345": { zh: "12345 热线", en: "12345 hotline" },
  "110": { zh: "110 报警", en: "110 police" },
  petition: { zh: "信访部门", en: "Petition office" },
  court: { zh: "法院或仲裁", en: "Court or arbitration" },
  district: { zh: "其他区县", en: "Another district" },
  other: { zh: "其他单位", en: "Another body" },
};

export const numberSourceLabels: Record<NumberSource, Text> = {
  "12345": { zh: "12345 热线", en: "12345 hotline" },
  petition: { zh: "信访", en: "petition office" },
  other: { zh: "其他平台", en: "other" },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  missing: { zh: "这一项没有填", en: "This is missing" },
  "too-short": { zh: "再写几个字，说清楚一点", en: "Say a little more" },
  "summary-personal": {
    zh: "摘要会公开，请去掉姓名、电话、证件号、车牌和门牌",
    en: "This is public: leave out names, phones, numbers of papers and plates, and doors",
  },
  "too-long": { zh: "写得太长了，请缩短一些", en: "This is too long" },
  "place-missing": { zh: "请选择小区或社区", en: "Choose a compound or a community" },
  "category-missing": { zh: "请选一类，选错没关系", en: "Choose a kind; a wrong one does no harm" },
  "body-short": {
    zh: "请说说情况，至少 10 个字",
    en: "Tell us what happened, in 10 characters or more",
  },
  "body-long": { zh: "最多 500 字，请缩短一些", en: "At most 500 characters" },
  "day-shape": { zh: "请填写日期", en: "Enter a date" },
  "consent-missing": { zh: "请先看告知书并勾选同意", en: "Read the notice and agree to it first" },
  "phone-unconfirmed": {
    zh: "手机号还没有确认，请填写短信验证码",
    en: "The phone is not confirmed yet; enter the code",
  },
  "external-ref-shape": { zh: "单号只用字母、数字和短横", en: "Letters, digits and hyphens only" },
  "department-missing": { zh: "请选择承办单位", en: "Choose a department" },
  "place-outside": { zh: "请选本区的小区或社区", en: "Choose a place within the district" },
  "same-place": { zh: "就是现在的地点，没有改动", en: "It is there already" },
  "same-category": { zh: "类别和紧急度都没有改动", en: "Neither kind nor urgency was changed" },
  "number-shape": {
    zh: "单号是 4 到 40 位字母、数字和短横",
    en: "4 to 40 letters, digits and hyphens",
  },
  "number-taken": {
    zh: "这个单号已经登记在另一件诉求上",
    en: "Another complaint has this number already",
  },
  "same-department": {
    zh: "已经在这个单位，请选另一个",
    en: "It is there already; choose another",
  },
  "merge-target-missing": { zh: "没有找到要并入的诉求", en: "The other complaint was not found" },
  "merge-target-wrong": {
    zh: "只能并入另一件还在办的诉求",
    en: "It can only be merged into another open complaint",
  },
  "ref-missing": { zh: "请填写回执号", en: "Enter the receipt number" },
  "last-four-shape": { zh: "请填写手机号后四位", en: "Enter the last four digits of the phone" },
  ...handlingFieldTexts,
  ...followUpFieldTexts,
} as const satisfies Record<string, Text>;

/** Why an act was refused; the status that forbids it is said by its tag. */
export const refusalTexts = {
  ...workRefusals,
  "not-your-queue": { zh: "不在您的受理范围内", en: "This is outside your queue" },
  "not-your-area": { zh: "不在您负责的范围内", en: "This is outside your area" },
  "not-your-department": {
    zh: "这件没有派给您所在的单位",
    en: "This was not sent to your department",
  },
  "not-your-complaint": { zh: "只有反映人本人能做", en: "Only the reporter may do this" },
  "own-complaint": {
    zh: "这是您自己反映的，请同事办理",
    en: "You reported this yourself; a colleague has to handle it",
  },
  "not-yours": { zh: "您不能做这件事", en: "You may not do this" },
  "only-the-clock": { zh: "到期后由系统办理", en: "The system does this when the time is up" },
  "return-used": {
    zh: "退回已经申请过一次，或已被维持，不能再退",
    en: "A return was asked for once, or refused; it cannot be asked for again",
  },
  "appealed-already": { zh: "已经申诉过一次", en: "It was appealed once already" },
  "answered-already": { zh: "您这一轮已经评价过", en: "You have already answered this round" },
  "reopen-too-late": {
    zh: "结案已过 90 天，请重新反映，并写上原回执号",
    en: "It closed over 90 days ago; report again and name this receipt",
  },
  "still-time": { zh: "期限还没有到", en: "There is still time" },
  stale: {
    zh: "刚才有人先动了这一件，请看看现在的样子",
    en: "Somebody moved it first. Look at how it stands now",
  },
  "receipt-unknown": {
    zh: "回执号和手机号后四位对不上，请核对后再试",
    en: "The receipt number and the four digits do not fit. Check them and try again",
  },
  "track-often": {
    zh: "查得太频繁，请过一会儿再试，或打电话给驿站",
    en: "Too many tries. Wait a while, or call the station",
  },
  ...handlingRefusalTexts,
  ...followUpRefusalTexts,
} as const satisfies Record<string, Text>;

/** What happened, for the list of everything that did. */
export const eventLabels = {
  submitted: { zh: "提交了诉求", en: "The complaint was filed" },
  accepted: { zh: "已受理", en: "Accepted" },
  declined: { zh: "不予受理", en: "Not accepted" },
  referred: { zh: "转给{to}", en: "Referred to {to}" },
  merged: { zh: "并入 {into}，一并办理", en: "Merged into {into}" },
  absorbed: { zh: "并入一件相同的诉求", en: "Another complaint about the same was merged into it" },
  split: { zh: "拆出，单独办理", en: "Split off to be handled by itself" },
  recategorised: { zh: "类别由{from}改为{to}", en: "Its kind was corrected: {from} → {to}" },
  relocated: { zh: "地点由{from}改为{to}", en: "Its place was corrected: {from} → {to}" },
  rerouted: { zh: "重新分派：建议由{department}办理", en: "Routed anew: {department} is proposed" },
  numbered: { zh: "登记了外部单号：{source}", en: "Its {source} number was noted" },
  "number-withdrawn": { zh: "撤下了外部单号：{source}", en: "Its {source} number was withdrawn" },
  dispatched: { zh: "派给{department}办理", en: "Sent to {department}" },
  received: { zh: "承办单位签收", en: "The department signed for it" },
  "return-requested": { zh: "承办单位申请退回", en: "The department asked to give it back" },
  "dispatch-upheld": { zh: "维持原派单", en: "The dispatch was upheld" },
  started: { zh: "开始办理", en: "Work began" },
  asked: { zh: "承办单位想请反映人补充", en: "The department asked the reporter" },
  "question-answered": { zh: "反映人补充了情况", en: "The reporter answered" },
  "taken-to-consultation": {
    zh: "转入协商，办理期限暂停",
    en: "Taken to consultation; the clock stands still",
  },
  "result-returned": {
    zh: "协商有了结果，继续办理",
    en: "The consultation came to a result; work goes on",
  },
  lapsed: { zh: "到期，按规定往下走", en: "The time was up; it goes on as the rules say" },
  replied: { zh: "{department}答复", en: "{department} answered" },
  "confirmed-solved": { zh: "反映人说：解决了", en: "The reporter says: solved" },
  "reported-unsolved": { zh: "反映人说：{solved}", en: "The reporter says: {solved}" },
  explained: { zh: "说明情况后结案", en: "Closed with an explanation" },
  withdrawn: { zh: "反映人撤回", en: "Withdrawn by the reporter" },
  appealed: { zh: "反映人申诉，重新受理", en: "Appealed; it is looked at again" },
  reopened: { zh: "重新打开，继续办理", en: "Reopened; work goes on" },
  supported: { zh: "又有一人说遇到同样的事", en: "Another person has the same trouble" },
  "support-withdrawn": { zh: "一人退出附议", en: "Somebody left it" },
  ...handlingEventLabels,
  ...followUpEventLabels,
} as const satisfies Record<string, Text>;
export type ToldEvent = keyof typeof eventLabels;

export const clockLabels = {
  triage: { zh: "受理", en: "To be accepted" },
  "first-response": { zh: "首次联系", en: "First contact" },
  closing: { zh: "办结答复", en: "To be answered" },
  return: { zh: "退回审核", en: "Return to be decided" },
  question: { zh: "等反映人补充", en: "For the reporter to answer" },
  consultation: { zh: "协商", en: "For the consultation" },
  answer: { zh: "请反映人评价", en: "For the reporter's say" },
} as const satisfies Record<string, Text>;
