import type { LinkState } from "@/lib/complaint/model/handling";
import type { Text } from "@/lib/core/i18n";

/** What a department asks of others, and what they said. */
export const besideCopy = {
  extension: { zh: "延期", en: "More time" },
  askExtension: { zh: "申请延期", en: "Ask for more time" },
  extensionDays: { zh: "再要几个工作日（最多 10）", en: "How many more working days (at most 10)" },
  extensionWhy: { zh: "为什么（反映人看得到）", en: "Why (the reporter reads it)" },
  extensionAsked: { zh: "申请延期 {n} 个工作日", en: "{n} more working {n|day|days} asked for" },
  extensionWaits: { zh: "等分办员审批", en: "Waiting for triage" },
  extensionGranted: { zh: "同意，最晚{date}", en: "Granted, until {date}" },
  extensionRefused: { zh: "没有同意", en: "Refused" },
  decide: { zh: "审批延期", en: "Decide on more time" },
  decision: { zh: "是否同意", en: "Decision" },
  grant: { zh: "同意延期", en: "Grant it" },
  refuse: { zh: "不同意", en: "Refuse it" },
  refuseWhy: {
    zh: "不同意的原因（反映人看得到）",
    en: "Why it is refused (the reporter reads it)",
  },
  co: { zh: "会办", en: "Other departments" },
  askCo: { zh: "请其他单位会办", en: "Ask another department" },
  coDepartment: { zh: "哪个单位", en: "Which department" },
  coQuestion: { zh: "想问什么", en: "The question" },
  coHint: {
    zh: "对方看到这个问题、类别、小区和遮挡后的文字，看不到姓名、门牌、电话",
    en: "They see the question, the kind, the compound and the covered words; no name, door or phone",
  },
  coDue: { zh: "哪一天前", en: "By which day" },
  takeCo: { zh: "采用", en: "Take it up" },
  returnCo: { zh: "请补充", en: "Ask for more" },
  returnCoWhy: { zh: "还缺什么", en: "What is missing" },
  coBy: { zh: "{date}前", en: "by {date}" },
  coReturned: { zh: "请补充：{text}", en: "Asked for more: {text}" },
  over: { zh: "超期 {n} 天", en: "{n} {n|day|days} overdue" },
  firm: { zh: "物业", en: "Property firm" },
  hand: { zh: "转给物业答复", en: "Hand to the property firm" },
  handTo: {
    zh: "转给{firm}，10 天内答复（《杭州市物业管理条例》第五十条）。对方看不到是谁反映的。",
    en: "To {firm}, which answers within 10 days (article 50). It does not see who reported it.",
  },
  handNote: {
    zh: "要物业说明什么（举报必填）",
    en: "What the firm should explain (a must for reports)",
  },
  withdraw: { zh: "收回给物业的链接", en: "Take the firm's link back" },
  withdrawNote: {
    zh: "收回后链接不能再用，要重新转。",
    en: "The link is dead then; hand it over anew.",
  },
  withdrawButton: { zh: "收回链接", en: "Take it back" },
  sentOn: { zh: "{date}转出，{due}前答复", en: "Handed over {date}, to answer by {due}" },
  answeredOn: { zh: "{date}答复 · {how}", en: "Answered {date} · {how}" },
  unverified: {
    zh: "物业自己说的，请核实后写进答复。",
    en: "The firm's own words: check them before they go into the answer.",
  },
  later: {
    zh: "物业的期限比本件的办结期限晚，需要时请先申请延期。",
    en: "The firm's date is later than this complaint's: ask for more time if needed.",
  },
  link: { zh: "给物业的链接", en: "The firm's link" },
  linkOnce: {
    zh: "只显示这一次，请现在复制给物业。丢了可以收回重转。",
    en: "Shown this once: copy it now. If it is lost, take it back and hand over anew.",
  },
  copyLink: { zh: "复制链接", en: "Copy the link" },
  copyText: { zh: "复制短信", en: "Copy the message" },
  copied: { zh: "已复制", en: "Copied" },
  message: {
    zh: "{compound}有一件物业诉求请答复，{due}前：{link}",
    en: "A complaint at {compound} waits for your answer by {due}: {link}",
  },
  compound: { zh: "小区", en: "the compound" },
  contacts: { zh: "沟通记录", en: "Contacts" },
  contact: { zh: "记一次沟通", en: "Note a contact" },
  contactHow: { zh: "怎么沟通的", en: "How" },
  contactNote: {
    zh: "说了什么（反映人看不到）",
    en: "What was said (the reporter does not read it)",
  },
  contactButton: { zh: "记下来", en: "Note it" },
  orders: { zh: "督办", en: "Supervision" },
  orderOpen: { zh: "{date}起督办", en: "Under supervision since {date}" },
  orderClosed: { zh: "{date}起督办，{until}结束", en: "Under supervision {date} to {until}" },
  twice: { zh: "两次没有解决", en: "Unsolved twice" },
  overdue: { zh: "超期", en: "Overdue" },
} as const satisfies Record<string, Text>;

/** What a property firm reads, by its link or with its account. */
export const firmCopy = {
  title: { zh: "请物业答复", en: "For the property firm to answer" },
  to: { zh: "{firm}：", en: "To {firm}:" },
  asked: {
    zh: "{department}把小区里的一件诉求转给您单位，请在{due}前答复。",
    en: "{department} hands you a complaint from the compound. Please answer by {due}.",
  },
  by: { zh: "{date}前，", en: "{date}," },
  left: { zh: "还有 {n} 天", en: "{n} {n|day|days} to go" },
  today: { zh: "今天是最后一天", en: "Today is the last day" },
  law: {
    zh: "《杭州市物业管理条例》第五十条：物业服务人自收到投诉之日起十日内答复。",
    en: "Hangzhou property management regulations, article 50: the property firm answers within ten days of receiving a complaint.",
  },
  category: { zh: "类别", en: "Kind" },
  place: { zh: "地点", en: "Place" },
  happened: { zh: "发生时间", en: "When" },
  said: { zh: "居民说的", en: "What the resident says" },
  wanted: { zh: "承办单位想知道", en: "What the department wants to know" },
  due: { zh: "答复期限", en: "Answer by" },
  number: { zh: "编号", en: "Number" },
  hidden: {
    zh: "不显示是谁反映的，也不显示门牌和电话。请不要打听。",
    en: "Who reported it, the door and the phone are not shown. Please do not ask around.",
  },
  answer: { zh: "办理情况", en: "What was done" },
  answerHint: {
    zh: "做了什么、结果怎样；没有办成的，写明原因和打算",
    en: "What was done and what came of it; if not done, why and what is planned",
  },
  contact: { zh: "和居民沟通过吗", en: "Was the resident spoken with" },
  photos: { zh: "照片", en: "Photos" },
  photosHint: { zh: "最多 9 张，不要拍到人脸、车牌", en: "At most 9; no faces or plates" },
  send: { zh: "交给承办单位", en: "Send to the department" },
  after: {
    zh: "交了以后不能再改。承办单位核实后答复居民，您单位不能自行办结。",
    en: "It cannot be changed afterwards. The department checks it and answers the resident; a firm cannot close it.",
  },
  answeredOn: { zh: "已于{date}答复", en: "Answered on {date}" },
  answeredNote: {
    zh: "承办单位正在核实。这个链接只能用一次，再交不会改动。",
    en: "The department is checking it. The link works once; sending again changes nothing.",
  },
  expired: { zh: "答复期限已过", en: "The time to answer is over" },
  expiredNote: {
    zh: "期限是{due}。这件已经回到{department}，有情况请直接打电话。",
    en: "It was due {due}. It is back with {department}; please call them directly.",
  },
  withdrawn: { zh: "已经收回，不用答复", en: "Withdrawn: no answer is needed" },
  withdrawnNote: {
    zh: "{department}收回了这个链接，或者已经答复了居民。",
    en: "{department} took the link back, or has answered the resident already.",
  },
  call: { zh: "联系电话：{name} {phone}", en: "Phone: {name} {phone}" },
  often: { zh: "打开得太频繁，请过一会儿再试。", en: "Opened too often. Try again in a while." },
  department: { zh: "承办单位", en: "The department" },
} as const satisfies Record<string, Text>;

export const linkStateTexts: Record<LinkState, Text> = {
  open: { zh: "等答复", en: "To be answered" },
  answered: { zh: "已答复", en: "Answered" },
  expired: { zh: "到期未答复", en: "Not answered in time" },
  withdrawn: { zh: "已收回", en: "Withdrawn" },
};
