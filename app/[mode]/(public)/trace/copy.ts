import type { Text } from "@/lib/core/i18n";
import type { Standing } from "@/lib/trace/rules/standing";
import type { Stand } from "@/lib/trace/rules/voices";

export const traceCopy = {
  crumbs: { zh: "地点和类别", en: "Place and kind" },
  untitled: { zh: "一件诉求", en: "A complaint" },
  share: { zh: "转给邻居", en: "Share" },
  shareBody: { zh: "这件事走到哪一步，看这里：{url}", en: "See where this stands: {url}" },
  now: { zh: "现在", en: "Now" },
  reworked: { zh: "重新办理 第 {n} 次", en: "Handled again, time {n}" },
  voices: { zh: "三方怎么说", en: "What each side says" },
  photos: { zh: "当时和现在", en: "Then and now" },
  samePlace: { zh: "同一位置", en: "The same place" },
  samePlaceDemo: { zh: "同一位置 · 示意图", en: "The same place · drawings" },
  byResident: { zh: "居民拍摄", en: "Taken by a resident" },
  byMember: { zh: "委员拍摄", en: "Taken by a member" },
  altThen: { zh: "当时：{title}", en: "Then: {title}" },
  altNow: { zh: "现在：{title}", en: "Now: {title}" },
  path: { zh: "从头到尾", en: "From start to end" },
  sameDay: { zh: "当天 · {steps} 步", en: "same day · {steps} {steps|step|steps}" },
  length: {
    zh: "{days} 天 · {steps} 步",
    en: "{days} {days|day|days} · {steps} {steps|step|steps}",
  },
  withheld: {
    zh: "另有 {n} 件不公开，只有反映人和经办的人看得到。",
    en: "{n} more {n|is|are} not public; only the reporters and those who handle them see them.",
  },
  withheldWords: {
    zh: "姓名、电话、门牌和未公开的原话不在这一页上。",
    en: "Names, phones, doors and unpublished words are not on this page.",
  },
} as const satisfies Record<string, Text>;

/** Where it stands, one sentence each. */
export const standingTexts: Record<Standing, Text> = {
  received: { zh: "已经收到，等待受理", en: "Received, waiting to be accepted" },
  "under-way": { zh: "已经受理，正在办理", en: "Accepted and under way" },
  ended: { zh: "这件诉求已经办结", en: "This complaint has ended" },
  "answered-alone": { zh: "部门已经答复，请反映人说说", en: "Answered; the reporter is asked" },
  "solved-alone": { zh: "反映人说：解决了", en: "The reporter says: solved" },
  shared: { zh: "{n} 人说的是同一件事", en: "{n} {n|person says|people say} the same" },
  planned: { zh: "将在{venue}协商", en: "To be consulted on at {venue}" },
  minuted: { zh: "已经协商，正在形成意见", en: "Consulted on; suggestions are being written" },
  raised: { zh: "意见已形成，等待交办", en: "A suggestion was raised and waits to be assigned" },
  assigned: {
    zh: "交给{department}，等待签收",
    en: "Assigned to {department}, not signed for yet",
  },
  signed: {
    zh: "{department}已签收，正在研究",
    en: "{department} signed for it and is considering it",
  },
  handling: { zh: "{department}正在办理", en: "{department} is working on it" },
  "sent-back": { zh: "{department}重新办理", en: "{department} handles it again" },
  answered: { zh: "{department}答复：{resolution}", en: "{department} answered: {resolution}" },
  "not-taken": { zh: "没有采用，说明了理由", en: "Not taken up, with the reason" },
  promised: {
    zh: "{department}作了承诺，到时回头看",
    en: "{department} promised; it will be checked",
  },
  "partly-kept": { zh: "承诺兑现了一部分", en: "The promise is kept in part" },
  kept: { zh: "承诺兑现了", en: "The promise is kept" },
  changed: { zh: "情况变了，说明了依据", en: "Circumstances changed, with the basis" },
  rated: { zh: "答复已评价，没有人不满意", en: "Rated; nobody was dissatisfied" },
  unrated: { zh: "已经答复，没有人评价", en: "Answered; nobody rated it" },
  done: { zh: "已经办结", en: "Done" },
};

/** What the next date is for; `{date}` and `{far}` follow each other. */
export const aheadTexts: Readonly<Record<string, Text>> = {
  triage: { zh: "{date}前决定是否受理，{far}。", en: "To be accepted or not by {date}, {far}." },
  closing: { zh: "{date}前答复，{far}。", en: "To be answered by {date}, {far}." },
  return: { zh: "{date}前定下由谁办，{far}。", en: "Who handles it is settled by {date}, {far}." },
  question: {
    zh: "{date}前等反映人补充，{far}。",
    en: "The reporter is asked until {date}, {far}.",
  },
  consultation: { zh: "{date}前协商出结果，{far}。", en: "A result is due by {date}, {far}." },
  answer: { zh: "{date}前请反映人说说，{far}。", en: "The reporter is asked until {date}, {far}." },
  minutes: { zh: "{date}前确认纪要，{far}。", en: "Minutes are due by {date}, {far}." },
  review: { zh: "{date}前审核，{far}。", en: "To be reviewed by {date}, {far}." },
  assign: { zh: "{date}前交办，{far}。", en: "To be assigned by {date}, {far}." },
  sign: { zh: "{date}前签收，{far}。", en: "To be signed for by {date}, {far}." },
  objection: {
    zh: "{date}前定下由谁办，{far}。",
    en: "The objection is decided by {date}, {far}.",
  },
  reply: { zh: "{date}前答复，{far}。", en: "To be answered by {date}, {far}." },
  rating: { zh: "{date}前可以评价，{far}。", en: "Can be rated until {date}, {far}." },
  "look-back": { zh: "{date}前回头看，{far}。", en: "To be looked at again by {date}, {far}." },
  "planned-look-back": { zh: "{date}回头看，{far}。", en: "A look-back on {date}, {far}." },
  "consultation-day": { zh: "{date}开会，{far}。", en: "It is held on {date}, {far}." },
};
export const farTexts = {
  left: { zh: "还有 {n} 天", en: "{n} {n|day|days} to go" },
  today: { zh: "就是今天", en: "which is today" },
  over: { zh: "已经过了 {n} 天", en: "{n} {n|day|days} ago" },
} as const satisfies Record<string, Text>;

export const sayCopy = {
  title: { zh: "对您来说，解决了吗？", en: "Is it solved for you?" },
  yes: { zh: "解决了", en: "Solved" },
  partly: { zh: "没全解决", en: "Not wholly" },
  no: { zh: "没解决", en: "Not solved" },
  count: {
    zh: "{people} 人中 {said} 人已表态。没有表态的不算满意。",
    en: "{said} of {people} have spoken. Silence is not satisfaction.",
  },
  solved: { zh: "{solved} / {said} 人说解决了", en: "{solved} of {said} say it is solved" },
  closed: {
    zh: "现在没有等您评价的答复。",
    en: "There is no answer to rate at the moment.",
  },
  said: { zh: "您已经说过：{word}。", en: "You said: {word}." },
  notYours: {
    zh: "反映过这件事的居民、到会的委员可以表态。",
    en: "Those who reported it and members who attended can say.",
  },
  byReceipt: { zh: "用回执号表态", en: "With a receipt number" },
  signIn: { zh: "登录后表态", en: "Sign in to say" },
  complaint: { zh: "到这件诉求里说", en: "Say so on the complaint" },
} as const satisfies Record<string, Text>;

/** What one side's stand is called where it has no verdict of its own. */
export const standTexts: Record<Stand, Text> = {
  done: { zh: "解决了", en: "Solved" },
  part: { zh: "没全解决", en: "Not wholly solved" },
  not: { zh: "没解决", en: "Not solved" },
};

export const voiceCopy = {
  people: { zh: "{n} 位居民", en: "{n} {n|resident|residents}" },
  spoken: { zh: "{said} / {people} 人已表态", en: "{said} of {people} have spoken" },
  visit: { zh: "到现场看过", en: "Was on the spot" },
  meeting: { zh: "开会听过", en: "Heard people in a meeting" },
  survey: { zh: "做过测评", en: "By a survey" },
  members: { zh: "{n} 位到会委员", en: "{n} {n|member|members} who attended" },
  lead: { zh: "主办单位答复", en: "Answer of the lead department" },
} as const satisfies Record<string, Text>;

export const stepCopy = {
  onlyOne: { zh: "1 人先说", en: "Said by one" },
  firstOf: { zh: "1 人先说，另 {n} 人", en: "One first, then {n} more" },
  sameCause: { zh: "{n} 人，同一原因", en: "{n} people, one cause" },
  attended: { zh: "{n} 位居民到场", en: "{n} {n|resident|residents} came" },
  oneOf: { zh: "{all} 条，看第 {n} 条", en: "{all} in all, this is no. {n}" },
  round: { zh: "第 {n} 轮 {verdict}", en: "Round {n}: {verdict}" },
  skipped: { zh: "没有经过", en: "Not needed" },
  others: { zh: "另外 {people} 人说的 {n} 件", en: "{n} more from {people} others" },
  shared: { zh: "{n} 人说的是同一个原因。", en: "{n} people name the same cause." },
  met: { zh: "在{venue}协商", en: "Consulted on at {venue}" },
  present: {
    zh: "居民 {residents} 人，委员 {members} 人，部门 {departments} 家。",
    en: "{residents} {residents|resident|residents}, {members} {members|member|members}, {departments} {departments|department|departments}.",
  },
  minutes: { zh: "纪要", en: "Minutes" },
  numbered: { zh: "第 {n} 条：{title}", en: "No. {n}: {title}" },
  lead: { zh: "主办 {names}", en: "Lead: {names}" },
  coHandlers: { zh: "会办 {names}", en: "with {names}" },
  separate: { zh: "分办 {names}", en: "separately {names}" },
  decided: { zh: "{department}：{adoption}", en: "{department}: {adoption}" },
  answered: { zh: "答复：{resolution}", en: "Answer: {resolution}" },
  spoke: {
    zh: "居民 {said} 人表态，{solved} 人说解决了。",
    en: "{said} {said|resident|residents} spoke, {solved} {solved|says|say} it is solved.",
  },
  sentBack: { zh: "有人不满意，退回重新办理。", en: "Somebody was dissatisfied: it went back." },
  answeredAlone: { zh: "{department}答复了", en: "{department} answered" },
  full: { zh: "答复全文", en: "The whole answer" },
  looked: { zh: "第 {n} 轮回头看", en: "Look-back no. {n}" },
  found: { zh: "第 {n} 轮：{verdict}", en: "Round {n}: {verdict}" },
  confirmed: { zh: "{n} 位居民确认。", en: "{n} {n|resident|residents} confirmed it." },
  nextDay: { zh: "余下的 {date}前补齐。", en: "The rest is due by {date}." },
  willLook: { zh: "到时看是否兑现", en: "Whether it is done will be checked" },
  seeTogether: { zh: "您可以到现场一起看。", en: "You can come along and look." },
  waiting: { zh: "待看", en: "Ahead" },
} as const satisfies Record<string, Text>;

/** What a bridge says: who handed it over. Days come before it. */
export const handOverCopy = {
  sameDay: { zh: "当天", en: "same day" },
  days: { zh: "{n} 天", en: "{n} {n|day|days}" },
  problem: { zh: "分办员归到同一原因", en: "triage found the same cause" },
  consultation: { zh: "交给{venue}", en: "handed to {venue}" },
  suggestion: { zh: "站长确认纪要", en: "the head confirmed the minutes" },
  adoption: { zh: "区政协交办，{lead}签收", en: "assigned by the district, signed for by {lead}" },
  handling: { zh: "{lead}办理后答复", en: "{lead} worked on it and answered" },
  handlingWith: { zh: "{names}先答复主办单位", en: "{names} first answered the lead" },
  handlingAlone: { zh: "派给{department}办理", en: "sent to {department}" },
  again: { zh: "{lead}重新办理", en: "{lead} handled it again" },
  lookBack: { zh: "委员回头看", en: "a member looked again" },
  lookBackAfter: {
    zh: "到期后 {late} 天回头看",
    en: "looked at {late} days after the promised day",
  },
  ahead: { zh: "到期 {date}", en: "due {date}" },
} as const satisfies Record<string, Text>;

export const keptCopy = {
  kept: { zh: "按期{what}", en: "{what} in time" },
  late: { zh: "{what}晚了 {n} 天", en: "{what} {n} {n|day|days} late" },
} as const satisfies Record<string, Text>;

/** What was promised by a day. */
export const keptWhat: Readonly<Record<string, Text>> = {
  triage: { zh: "受理", en: "Accepted" },
  closing: { zh: "答复", en: "Answered" },
  minutes: { zh: "确认纪要", en: "Minutes" },
  review: { zh: "审核", en: "Reviewed" },
  assign: { zh: "交办", en: "Assigned" },
  sign: { zh: "签收", en: "Signed for" },
  reply: { zh: "答复", en: "Answered" },
  "look-back": { zh: "回头看", en: "Looked at" },
};

export const asideCopy = {
  who: { zh: "谁在负责", en: "Who is responsible" },
  lead: { zh: "主办", en: "Lead" },
  coHandlers: { zh: "会办", en: "Co-handlers" },
  separate: { zh: "分办", en: "Separate" },
  station: { zh: "驿站", en: "Station" },
  member: { zh: "委员", en: "Member" },
  phone: { zh: "电话", en: "Phone" },
  nobody: { zh: "还没有派给谁，分办员在看。", en: "Nobody has it yet; triage is looking at it." },
  same: { zh: "同一原因的事", en: "The same cause" },
  all: { zh: "{n} 件", en: "All {n}" },
  siblings: { zh: "同一场协商的其他意见", en: "Other suggestions of this consultation" },
  ledger: {
    zh: "这一页由 {n} 条记录拼成，逐条相连，改动任何一条都会被发现。",
    en: "This page is made of {n} {n|record|records}, each chained to the one before: any change is found.",
  },
  verify: { zh: "校验", en: "Verify" },
  print: { zh: "打印", en: "Print" },
} as const satisfies Record<string, Text>;
