import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import { interestTexts } from "./copy/interest";
import type {
  DeskView,
  LookBackCause,
  LookBackMethod,
  LookBackStatus,
  LookBackVerdict,
  ObserverReason,
} from "./model";
import type { LookBackAct } from "./workflow";

export const statusTags: Record<LookBackStatus, Tag> = {
  planned: tag("wait", "待看", "Planned"),
  assigned: tag("move", "已派人", "Assigned"),
  "in-progress": tag("move", "正在看", "Under way"),
  concluded: tag("say", "已看", "Concluded"),
  skipped: tag("no", "不看", "Skipped"),
};

/** Once concluded, the verdict's tag stands in place of the status. */
export const verdictTags: Record<LookBackVerdict, Tag> = {
  fulfilled: tag("kept", "兑现", "Kept"),
  partial: tag("say", "部分兑现", "Kept in part"),
  unfulfilled: tag("broken", "未兑现", "Not kept"),
  changed: tag("no", "情况变化", "Circumstances changed"),
  relapsed: tag("broken", "反弹", "Relapsed"),
};

export const actLabels: Record<LookBackAct, Text> = {
  assign: { zh: "派人去看", en: "Assign" },
  skip: { zh: "不看", en: "Skip" },
  begin: { zh: "开始回头看", en: "Begin the look-back" },
  recuse: { zh: "申请回避", en: "Step aside" },
  conclude: { zh: "记下结论", en: "Record what was found" },
};

export const causeLabels: Record<LookBackCause, Text> = {
  promise: { zh: "承诺到期", en: "A promise fell due" },
  sample: { zh: "抽查", en: "Drawn by lot" },
  rating: { zh: "评价不高", en: "A poor rating" },
  relapse: { zh: "看是否反弹", en: "For a relapse" },
  round: { zh: "定期再看", en: "By the calendar" },
  "year-end": { zh: "年底集中", en: "At the end of the year" },
};

export const methodLabels: Record<LookBackMethod, Text> = {
  visit: { zh: "实地", en: "Visit" },
  meeting: { zh: "座谈", en: "Meeting" },
  survey: { zh: "测评", en: "Survey" },
  "third-party": { zh: "第三方评估", en: "Third party" },
  review: { zh: "民主评议", en: "Open review" },
};

export const deskViewLabels: Record<DeskView, Text> = {
  due: { zh: "待派人", en: "To be assigned" },
  overdue: { zh: "超期", en: "Overdue" },
  sent: { zh: "已派人", en: "Assigned" },
  coming: { zh: "还没到期", en: "Not due yet" },
  concluded: { zh: "已有结论", en: "Concluded" },
  all: { zh: "全部", en: "All" },
};

export const observerReasonLabels: Record<ObserverReason, Text> = {
  venue: { zh: "已进这个站", en: "Joined this station" },
  street: { zh: "本街道", en: "Same street" },
  expertise: { zh: "专长相符", en: "Fitting expertise" },
  free: { zh: "手上没有回头看", en: "No look-back on hand" },
};

export const refusalTexts: Readonly<Record<string, Text>> = {
  "not-your-look-back": { zh: "这次回头看不由您做", en: "This look-back is not yours" },
  "not-your-district": { zh: "不在您的工作范围", en: "Outside your district" },
  "not-a-member": { zh: "回头看由委员来做", en: "Look-backs are done by members" },
  ...interestTexts,
  "promise-open": {
    zh: "承诺还没有结论，不能跳过",
    en: "A promise without a finding is not skipped",
  },
  "not-due": { zh: "还没到承诺的日子", en: "The day of the promise has not come" },
  "planned-already": { zh: "已经列入回头看", en: "A look-back is planned already" },
  "evidence-missing": {
    zh: "至少要有 1 张现场照片，或 1 位说法相同的居民",
    en: "At least one picture from the spot, or one resident who says the same",
  },
  "verdict-of-problem": {
    zh: "对共性问题只能说稳住了，还是反弹了",
    en: "Of a problem only: it holds, or it relapsed",
  },
  "confirmed-already": { zh: "您已经说过了", en: "You have said so already" },
  "not-of-this-place": {
    zh: "反映过、附议过或住在这里的居民才能确认",
    en: "Confirmed by residents who reported it, joined it or live there",
  },
  "no-photos": { zh: "这些照片已经有人看过了", en: "Somebody has looked at these already" },
};

export const fieldTexts: Readonly<Record<string, Text>> = {
  "member-missing": { zh: "请选一位委员", en: "Choose a member" },
  "member-same": { zh: "已经派的就是这位委员", en: "This member was sent already" },
  "member-unknown": { zh: "没有这位委员", en: "There is no such member" },
  "reason-short": { zh: "理由至少写 5 个字", en: "A reason of at least 5 characters" },
  "reason-long": { zh: "理由写得太长了", en: "The reason is too long" },
  "verdict-missing": { zh: "请选结论", en: "Choose a verdict" },
  "method-missing": { zh: "请选怎么看的", en: "Say how you looked" },
  "finding-short": { zh: "看到什么，至少写 10 个字", en: "What you found, at least 10 characters" },
  "finding-long": { zh: "写得太长了", en: "Too long" },
  "name-short": { zh: "请写居民姓名", en: "Enter the resident's name" },
  "name-long": { zh: "姓名太长了", en: "The name is too long" },
  "name-own": { zh: "不能替自己确认", en: "Nobody confirms their own finding" },
  "name-twice": { zh: "这位居民已经确认过", en: "This resident has confirmed already" },
  "word-missing": { zh: "请选这位居民怎么说", en: "Choose what the resident says" },
  "agree-missing": { zh: "要居民同意留名才能记", en: "The resident must agree" },
  "file-missing": { zh: "请先选照片", en: "Choose a picture first" },
  "day-missing": { zh: "部分兑现要写新的日期", en: "Kept in part needs a new day" },
  "day-past": { zh: "日期要在今天以后", en: "The day must be in the future" },
  "basis-short": { zh: "请写明政策或情况依据", en: "Name what it stands on" },
};
