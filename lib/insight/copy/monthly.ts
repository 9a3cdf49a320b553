import { causeLabels as complaintCauses } from "@/lib/complaint/copy/follow-up";
import type { Text } from "@/lib/core/i18n";
import type { SuggestionSupervision } from "@/lib/suggestion/model/supervision";
import type { paces } from "../model/monthly";

/** The words of the monthly report; units stand beside their numbers. */
export const monthlyWords = {
  issuer: { zh: "政协{place}委员会", en: "CPPCC Committee of {place}" },
  streetIssuer: { zh: "{place}民生议事堂", en: "Deliberation hall of {place}" },
  title: { zh: "{place}民生协商月报", en: "{place}: monthly report of deliberation" },
  number: { zh: "{year}年第 {n} 期", en: "No. {n} of {year}" },
  internal: { zh: "内部资料", en: "Internal" },
  unfinished: { zh: "本月未完，数到 {date}", en: "The month still runs; counted until {date}" },
  month: { zh: "{year}年{n}月", en: "{n}/{year}" },

  overview: { zh: "本月概况", en: "The month" },
  received: {
    zh: "{month}，{place}收到诉求 {complaints} 件{complaintsChange}；开协商活动 {held} 场{heldChange}，委员参与 {members} 人次，居民参与 {residents} 人次。",
    en: "In {month} {place} received {complaints} complaints{complaintsChange} and held {held} consultations{heldChange}, with {members} member attendances and {residents} residents taking part.",
  },
  raised: {
    zh: "提出意见建议 {raised} 条{raisedChange}，采纳（含部分采纳）{adopted} 条{rate}；确认共性问题 {problems} 个，其中已解决 {solved} 个。",
    en: "{raised} suggestions were raised{raisedChange}; {adopted} were adopted in full or part{rate}. {problems} common problems were confirmed, {solved} of them are solved.",
  },
  promisesSaid: {
    zh: "本月到期的承诺 {due} 项，已兑现 {kept} 项，未兑现 {broken} 项，逾期未看 {late} 项。回头看 {looked} 次。",
    en: "{due} promises fell due: {kept} kept, {broken} broken, {late} late and not looked at. {looked} look-backs were concluded.",
  },
  overdueSaid: {
    zh: "到{asOf}，意见建议和回头看超期 {overdue} 项，诉求超期 {complaints} 件，督办 {orders} 件。",
    en: "By {asOf}, {overdue} deadlines on suggestions and look-backs and {complaints} complaints were overdue; {orders} were under supervision.",
  },
  more: { zh: "，比上月多 {n}", en: " ({n} more than the month before)" },
  less: { zh: "，比上月少 {n}", en: " ({n} fewer than the month before)" },
  same: { zh: "，与上月相同", en: " (as many as the month before)" },

  figures: { zh: "主要数字", en: "Main figures" },
  figure: { zh: "项目", en: "Figure" },
  own: { zh: "本月", en: "This month" },
  before: { zh: "上月", en: "Month before" },
  yearAgo: { zh: "上年同期", en: "Year before" },
  change: { zh: "比上月", en: "Change" },
  up: { zh: "＋{n}", en: "+{n}" },
  down: { zh: "－{n}", en: "−{n}" },
  pointsUp: { zh: "升 {n} 个百分点", en: "+{n} points" },
  pointsDown: { zh: "降 {n} 个百分点", en: "−{n} points" },
  unchanged: { zh: "持平", en: "same" },
  rates: { zh: "三率", en: "Three rates" },

  streets: { zh: "各镇街采纳情况", en: "Adoption by street" },
  street: { zh: "镇街", en: "Street" },
  adoptedOf: { zh: "采纳/提出", en: "Adopted / raised" },
  partly: { zh: "其中部分采纳", en: "of these in part" },
  pending: { zh: "待定", en: "Pending" },
  rate: { zh: "采纳率", en: "Rate" },
  small: { zh: "{names}（各不足 10 条，不排名）", en: "{names} (fewer than 10 each, not ranked)" },
  allSmall: {
    zh: "各镇街都不足 10 条，不分镇街排名，全区采纳 {of}。",
    en: "Every street has fewer than 10: none is ranked; {of} adopted in the district.",
  },
  shareOf: { zh: "，占 {share}（{of}）", en: ", {share} ({of})" },
  fractionOnly: { zh: "（{of}，不足 10 条不算比率）", en: " ({of}; too few for a rate)" },
  noStreets: { zh: "本月没有提出意见建议。", en: "No suggestion was raised." },

  axes: { zh: "说了要做，做了没有", en: "What was said and what was done" },
  adoption: { zh: "采纳＼结果", en: "Adoption / result" },
  noResult: { zh: "办理中", en: "Under way" },
  total: { zh: "合计", en: "Total" },

  promises: { zh: "到期的承诺", en: "Promises that fell due" },
  promise: { zh: "承诺", en: "Promise" },
  department: { zh: "承办单位", en: "Department" },
  due: { zh: "到期", en: "Due" },
  state: { zh: "结果", en: "Result" },
  noPromises: { zh: "本月没有到期的承诺。", en: "No promise fell due." },

  overdue: { zh: "超期和督办", en: "Overdue and supervised" },
  matter: { zh: "事项", en: "Matter" },
  overdueKind: { zh: "期限", en: "Deadline" },
  days: { zh: "超 {n} 天", en: "{n} {n|day|days} over" },
  noOverdue: { zh: "没有超期的意见建议和回头看。", en: "Nothing was overdue." },
  orders: { zh: "督办", en: "Supervision" },
  reason: { zh: "原因", en: "Reason" },
  since: { zh: "自", en: "Since" },
  ended: { zh: "{date}解除", en: "ended {date}" },
  running: { zh: "督办中", en: "running" },
  noOrders: { zh: "没有督办件。", en: "Nothing was under supervision." },

  looks: { zh: "回头看", en: "Look-backs" },
  verdict: { zh: "结论", en: "Finding" },
  finding: { zh: "看到的", en: "What was found" },
  noLooks: { zh: "本月没有看完的回头看。", en: "No look-back was concluded." },

  meetings: { zh: "协商活动", en: "Consultations held" },
  meeting: { zh: "活动", en: "Consultation" },
  date: { zh: "日期", en: "Date" },
  people: { zh: "委员/居民", en: "Members / residents" },
  raisedHere: { zh: "意见", en: "Suggestions" },
  noMeetings: { zh: "本月没有开协商活动。", en: "No consultation was held." },
  campaigns: { zh: "专题议事月：{names}。", en: "Campaigns: {names}." },
  campaign: { zh: "{name}（{from}至{to}，{status}）", en: "{name} ({from} to {to}, {status})" },

  venues: { zh: "堂站活跃情况", en: "Activity of venues" },
  kind: { zh: "类型", en: "Kind" },
  sleeping: { zh: "沉睡的：{names}", en: "Sleeping: {names}" },
  andMore: { zh: "等 {n} 个", en: " and others, {n} in all" },
  venueRule: {
    zh: "按年度指标和沉睡天数计（示例规则），数到{date}。",
    en: "By the yearly minimum and the days of sleep (sample rules), counted until {date}.",
  },

  came: { zh: "办成了什么", en: "What came of it" },
  solvedSaid: {
    zh: "{date}，{street}“{title}”已解决。",
    en: "{date}: {title} in {street} is solved.",
  },
  keptSaid: {
    zh: "{date}，委员回头看{street}“{title}”：{department}说过的已兑现。",
    en: "{date}: a member looked back at {title} in {street}: what {department} promised is kept.",
  },
  brokenSaid: {
    zh: "{date}，委员回头看{street}“{title}”：{verdict}，已退回{department}重新办理。",
    en: "{date}: a member looked back at {title} in {street}: {verdict}; it went back to {department}.",
  },
  nothingCame: {
    zh: "本月没有新解决的共性问题，也没有看完的回头看。",
    en: "No common problem was solved and no look-back concluded.",
  },
  rest: { zh: "另有 {n} 项，见平台。", en: "{n} more are on the platform." },

  how: { zh: "数字怎么算", en: "How this is counted" },
  promiseRule: {
    zh: "承诺：按答复中承诺的日期归入月份；兑现和未兑现由回头看认定，不由承办单位自己说。",
    en: "Promises belong to the month of their day; kept and broken are findings of a look-back.",
  },
  compareRule: {
    zh: "上月、上年同期按同样的算法数同样的记录，都数到今天的结果；不足 10 件的不算比率。",
    en: "The month before and the year before are counted alike, with what is known today; below 10 cases there is no rate.",
  },
  foot: { zh: "由平台记录生成于 {date}", en: "Made from the platform's records on {date}" },
} as const satisfies Record<string, Text>;

export const paceHeads: Record<(typeof paces)[number] | "all", Text> = {
  "on-pace": { zh: "达到进度", en: "On pace" },
  behind: { zh: "低于进度", en: "Behind" },
  sleeping: { zh: "沉睡", en: "Sleeping" },
  all: { zh: "总数", en: "All" },
};

const suggestionCauses: Record<SuggestionSupervision, Text> = {
  "dissatisfied-twice": { zh: "两次不满意", en: "Dissatisfied twice" },
  "promise-broken": { zh: "承诺未兑现", en: "Promise not kept" },
  "reply-late": { zh: "答复超期", en: "Reply overdue" },
  "opinion-late": { zh: "会办意见超期", en: "Opinion overdue" },
  "sign-late": { zh: "签收超期", en: "Signing overdue" },
  "declined-twice": { zh: "两次不签收", en: "Declined twice" },
};

/** Why the district watches; what is not known by name is called supervision alone. */
export const orderReasons: Readonly<Record<string, Text>> = {
  ...complaintCauses,
  ...suggestionCauses,
};
/** The clock that a look-back runs under. */
export const lookBackClock: Text = { zh: "回头看", en: "Look-back" };
export const otherReason: Text = { zh: "督办", en: "Supervision" };

/** The desk's page of monthly reports. */
export const monthlyTexts = {
  title: { zh: "月报", en: "Monthly reports" },
  note: {
    zh: "每月一份，由记录生成，DOCX 可改，PDF 可印",
    en: "One a month, made from the records: DOCX to edit, PDF to print",
  },
  last: { zh: "上月月报", en: "Last month's report" },
  all: { zh: "各月月报", en: "All months" },
  place: { zh: "{name}（全部）", en: "{name} (whole)" },
  month: { zh: "月份", en: "Month" },
  raised: { zh: "采纳/提出", en: "Adopted / raised" },
  held: { zh: "协商", en: "Consultations" },
  file: { zh: "月报", en: "Report" },
  running: { zh: "本月未完", en: "still runs" },
  year: { zh: "{year}年", en: "{year}" },
  of: { zh: "，{month}月报", en: ", report of {month}" },
  fileName: { zh: "{place}民生协商月报 {month}", en: "{place} monthly report {month}" },
} as const satisfies Record<string, Text>;
