import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "意见建议", en: "Suggestions" },
  note: { zh: "站长确认纪要后，一起确认并公开", en: "Confirmed and published with the minutes" },
  none: {
    zh: "还没有写意见。一场协商至少要形成一条意见。",
    en: "None yet. A consultation should raise at least one.",
  },
  proposed: { zh: "建议主办 {name}", en: "proposed lead {name}" },
  returned: { zh: "区政协退回：{reason}", en: "Returned by staff: {reason}" },
  add: { zh: "再写意见", en: "Write more suggestions" },
  addMore: { zh: "同时写第 2、3 条", en: "Write a second and a third as well" },
  nth: { zh: "第 {n} 条", en: "No. {n}" },
  addFirst: { zh: "写第一条意见", en: "Write the first suggestion" },
  formTitle: { zh: "标题", en: "Title" },
  titleHint: { zh: "做什么，16 字以内最好", en: "What is to be done, in a few words" },
  body: { zh: "意见内容", en: "Text" },
  bodyHint: {
    zh: "做什么、到什么程度、依据什么共识。会公开，不写姓名。",
    en: "What, how far, on which consensus. Published: no names.",
  },
  department: { zh: "建议由谁主办", en: "Proposed lead" },
  proposer: { zh: "谁提出的", en: "Raised by" },
  save: { zh: "写进纪要", en: "Put into the minutes" },
  minutes: { zh: "纪要", en: "Minutes" },
  when: { zh: "时间", en: "When" },
  venue: { zh: "地点", en: "Venue" },
  officers: { zh: "主持和记录", en: "Host and recorder" },
  hostAndRecorder: { zh: "主持 {host}，记录 {recorder}", en: "Host {host}, recorder {recorder}" },
  attendance: { zh: "应到和实到", en: "Expected and present" },
  cameOf: {
    zh: "应到 {expected}，实到 {total}：居民 {resident}，委员 {member}，部门 {department}，专家 {expert}",
    en: "{expected} expected, {total} present: residents {resident}, members {member}, departments {department}, experts {expert}",
  },
  itemHint: {
    zh: "一行一条；不写居民姓名和门牌",
    en: "One point a line; no names or doors of residents",
  },
  reportHint: {
    zh: "意见交办以后，反映过这件事的人会收到通知，看到这一句。不写姓名、电话、门牌。",
    en: "When the suggestions are handed over, everybody who reported it is told and reads this sentence. No names, phones or doors.",
  },
  summaryHint: { zh: "站长确认后所有人可见", en: "Public after the head has confirmed" },
  saveSection: { zh: "存这一段", en: "Save this section" },

  saved: { zh: "已存", en: "Saved" },
  merged: {
    zh: "另一位也在改，两边的修改都合在里面了",
    en: "Somebody else edited too; both edits are in",
  },
  away: {
    zh: "没有连上：写的先留在这台设备上，连上后自动再存",
    en: "No connection: kept on this device, and saved as soon as there is one",
  },
  theirs: { zh: "另一位写的", en: "What the other wrote" },
  mine: { zh: "您写的", en: "What you wrote" },
  takeTheirs: { zh: "用另一位的", en: "Take the other's" },
  takeMine: { zh: "用我的", en: "Take mine" },
  takeBoth: { zh: "按框里的存", en: "Save what stands in the box" },
  nothingNoted: { zh: "这一项没有记下要点。", en: "No points were noted on this item." },
  version: { zh: "第 {n} 稿 {who}", en: "Draft {n} {who}" },
  composedBy: { zh: "自动成稿", en: "composed" },
  recompose: { zh: "补入新记的要点", en: "Bring in points noted since" },
  history: { zh: "看历次修改", en: "Earlier versions" },
  historyTitle: { zh: "历次修改：{title}", en: "Earlier versions: {title}" },
  historyNote: {
    zh: "每一稿是谁、什么时候、改了什么；可以恢复，恢复也是新的一稿",
    en: "Who changed what and when; restoring makes a new version",
  },
  noHistory: { zh: "还没有写过纪要。", en: "No minutes yet." },
  restore: { zh: "恢复到这一稿", en: "Restore this version" },
  section: { zh: "段落", en: "Section" },
  anySection: { zh: "全部段落", en: "All sections" },
  show: { zh: "查看", en: "Show" },
  earlier: { zh: "更早的修改", en: "Earlier ones" },
  backToMinutes: { zh: "回到纪要", en: "Back to the minutes" },
  papers: { zh: "文件", en: "Papers" },
  papersNote: { zh: "按公文格式，打印或归档", en: "In official form, to print or file" },
  paperMinutes: { zh: "协商纪要", en: "Minutes" },
  paperSummary: { zh: "公开摘要", en: "Public summary" },
  paperSignIn: { zh: "签到表", en: "Sign-in sheet" },
  outcome: { zh: "去向", en: "Where it goes" },
  outcomeHint: {
    zh: "会上定的去向。交办由区政协办理；转报告、信息、提案的，登记在案，办理时落实。",
    en: "As the meeting would have it. Staff assign it; a report, an opinion or a proposal is recorded and taken up when it is handled.",
  },
  promisedOn: { zh: "承诺时限", en: "Promised by" },
  promisedOnHint: {
    zh: "会上有人答应了日子才填",
    en: "Only where a day was promised at the meeting",
  },
  word: { zh: "{name}（Word）", en: "{name} (Word)" },
  pdf: { zh: "{name}（PDF）", en: "{name} (PDF)" },
  drop: { zh: "删去这一条", en: "Take it out" },
  rewrite: { zh: "改好再确认", en: "Rewrite and confirm" },
  confirm: { zh: "确认这条意见", en: "Confirm the suggestion" },
} as const satisfies Record<string, Text>;

/** What a section's box says, in the reader's language. */
export type EditorWords = Readonly<
  Record<
    | "save"
    | "saved"
    | "merged"
    | "away"
    | "theirs"
    | "mine"
    | "takeTheirs"
    | "takeMine"
    | "takeBoth",
    string
  >
>;
