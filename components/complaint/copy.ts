import type { ComplaintStatus } from "@/lib/complaint/model";
import type { Text } from "@/lib/core/i18n";

export const words = {
  minutesLeft: { zh: "剩 {n} 分", en: "{n} min left" },
  hoursLeft: { zh: "剩 {n} 小时", en: "{n} {n|hour|hours} left" },
  daysLeft: { zh: "剩 {n} 天", en: "{n} {n|day|days} left" },
  minutesOver: { zh: "超期 {n} 分", en: "{n} min overdue" },
  hoursOver: { zh: "超期 {n} 小时", en: "{n} {n|hour|hours} overdue" },
  daysOver: { zh: "超期 {n} 天", en: "{n} {n|day|days} overdue" },
  today: { zh: "今天 {time}", en: "Today {time}" },
  tomorrow: { zh: "明天 {time}", en: "Tomorrow {time}" },
  before: { zh: "{date}前，还有 {n} 天", en: "by {date}, {n} {n|day|days} to go" },
  beforeToday: { zh: "{date}前，就是今天", en: "by {date}, which is today" },
  wasDue: { zh: "应在{date}前，已超 {n} 天", en: "was due {date}, {n} {n|day|days} ago" },
  keptOn: { zh: "{date}做到，没有超期", en: "done {date}, in time" },
  lateOn: { zh: "{date}才做到，超期 {n} 天", en: "done {date}, {n} {n|day|days} late" },
  paused: { zh: "暂停计时", en: "The clock stands still" },
  deadlines: { zh: "说好的时间", en: "The promised times" },
  fromStart: { zh: "从头到现在", en: "From the start until now" },
  more: { zh: "更多", en: "More" },
  others: { zh: "另 {n} 类", en: "{n} other kinds" },
  moreExactly: { zh: "具体是哪一种（可不选）", en: "Which exactly (optional)" },
  nearby: {
    zh: "附近 {n} 人说过类似的事",
    en: "{n} {n|person|people} nearby said something like it",
  },
  since: { zh: "{date}起", en: "since {date}" },
  follow: { zh: "看进度", en: "See how it goes" },
  sameHint: {
    zh: "看看是不是同一件。不一样，就接着往下写。",
    en: "See whether it is the same. If not, go on below.",
  },
  photos: { zh: "照片 {n} 张", en: "{n} {n|photo|photos}" },
  willConsult: { zh: "愿意参加协商", en: "Willing to take part in a consultation" },
  sharePhotos: { zh: "照片可以公开", en: "Photos may be shown" },
  place: { zh: "地点", en: "Place" },
  kind: { zh: "类别", en: "Kind" },
  urgency: { zh: "紧急度", en: "Urgency" },
  when: { zh: "发生时间", en: "When" },
  station: { zh: "驿站", en: "Station" },
  department: { zh: "承办单位", en: "Department" },
  happened: { zh: "说的事", en: "What was said" },
  mergedIn: { zh: "并入了 {n} 件相同的", en: "{n} others about the same merged into it" },
  supervised: { zh: "已督办", en: "Under supervision" },
  triage: { zh: "分办员", en: "Triage" },
  platform: { zh: "平台", en: "The platform" },
  contactWay: { zh: "沟通方式：{way}", en: "Contact: {way}" },
  replyRound: { zh: "第 {n} 次答复", en: "Answer no. {n}" },
} as const satisfies Record<string, Text>;

/** Where it stands, told to the reporter. */
export const nowTexts: Record<ComplaintStatus, Text> = {
  draft: { zh: "还没有提交。", en: "Not sent yet." },
  discarded: { zh: "草稿已清除。", en: "The draft was thrown away." },
  submitted: {
    zh: "分办员正在看，看完告诉您由谁来办。",
    en: "Triage is reading it and will tell you who takes it.",
  },
  accepted: {
    zh: "已经受理，正在派给承办单位。",
    en: "It was accepted and is being sent to a department.",
  },
  dispatched: {
    zh: "已经派给承办单位，等它签收。",
    en: "It was sent to a department, which has to sign for it.",
  },
  "return-requested": {
    zh: "承办单位说不归它办，分办员正在定由谁办。",
    en: "The department says it is not theirs; triage is deciding.",
  },
  received: {
    zh: "承办单位签收了，马上开始办。",
    en: "The department signed for it and is about to begin.",
  },
  "in-progress": { zh: "承办单位正在办。", en: "The department is working on it." },
  "awaiting-resident": {
    zh: "承办单位想问您一件事，您答了它才接着办。",
    en: "The department asks you something and waits for your answer.",
  },
  "in-consultation": {
    zh: "和同样的事一起，到驿站协商。协商期间办理期限暂停。",
    en: "Together with others like it, it is being consulted on. The clock stands still.",
  },
  replied: {
    zh: "已经答复。解决没有，您说了算。",
    en: "It was answered. Whether it is solved is yours to say.",
  },
  rework: {
    zh: "您说没有解决，退回承办单位重新办。",
    en: "You said it is not solved; it went back to the department.",
  },
  merged: {
    zh: "和另一件相同的诉求一起办，进度在下面。",
    en: "It is handled together with another about the same; see below.",
  },
  declined: {
    zh: "这件事不在这里办，原因和去处写在下面。您可以申诉一次。",
    en: "It cannot be handled here; the reason and where to turn stand below. You may appeal once.",
  },
  referred: {
    zh: "转给了该管的单位，去处写在下面。您可以申诉一次。",
    en: "It was sent to the body that is in charge; see below. You may appeal once.",
  },
  withdrawn: { zh: "您撤回了。", en: "You withdrew it." },
  closed: {
    zh: "您说解决了。又犯了，90 天内可以重新打开。",
    en: "You said it is solved. If it comes back, reopen it within 90 days.",
  },
  "closed-explained": {
    zh: "说明情况后结案。有新情况，90 天内可以重新打开。",
    en: "Closed with an explanation. With something new, reopen it within 90 days.",
  },
  "closed-unanswered": {
    zh: "到期没有收到您的评价，没有算满意。90 天内可以重新打开。",
    en: "Your say did not come in time; it is not counted as satisfied. Reopen it within 90 days.",
  },
};

export const acts = {
  solvedTitle: { zh: "对您来说，解决了吗？", en: "For you, is it solved?" },
  satisfaction: { zh: "办得怎么样（可不选）", en: "How was it handled (optional)" },
  comment: { zh: "还想说一句（可不填）", en: "Anything else (optional)" },
  solvedNote: {
    zh: "没有表态的不算满意。一部分算没有解决。",
    en: "Silence is never counted as satisfied. Partly counts as not solved.",
  },
  question: { zh: "承办单位问您", en: "The department asks" },
  answer: { zh: "您的回答", en: "Your answer" },
  answerButton: { zh: "回答", en: "Answer" },
  withdraw: { zh: "不用办了，撤回", en: "Withdraw it" },
  withdrawText: { zh: "为什么撤回（可不填）", en: "Why (optional)" },
  withdrawButton: { zh: "撤回诉求", en: "Withdraw the complaint" },
  appeal: { zh: "不同意，申诉一次", en: "Appeal, once" },
  appealText: { zh: "为什么应该受理", en: "Why it should be taken on" },
  appealButton: { zh: "提交申诉", en: "Send the appeal" },
  reopen: { zh: "又犯了，重新打开", en: "It came back: reopen" },
  reopenText: { zh: "现在是什么样子", en: "How it looks now" },
  reopenButton: { zh: "重新打开", en: "Reopen" },
  split: { zh: "不是同一件，拆出来单独办", en: "Not the same: split it off" },
  splitText: { zh: "哪里不一样", en: "What is different" },
  splitButton: { zh: "申请拆出", en: "Split it off" },
  done: { zh: "记下了。", en: "Noted." },
  saidBefore: { zh: "您说过：{solved}", en: "You said: {solved}" },
  replies: { zh: "答复", en: "Answers" },
  whoHas: { zh: "谁在负责", en: "Who is in charge" },
  words: { zh: "您写的", en: "What you wrote" },
  number: { zh: "回执号", en: "Receipt" },
  referredTo: { zh: "转到", en: "Referred to" },
  referredRef: { zh: "那边的单号", en: "Number there" },
  declinedFor: { zh: "不受理的原因", en: "Why it was not accepted" },
  chain: { zh: "看整条链", en: "See the whole chain" },
} as const satisfies Record<string, Text>;
