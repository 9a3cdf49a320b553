import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { BoardItem, HandoverStatus } from "../model/venue";

export const handoverTags: Record<HandoverStatus, Tag> = {
  proposed: tag("wait", "待双方确认", "Both are to confirm"),
  "half-confirmed": tag("move", "待另一方确认", "One is to confirm"),
  agreed: tag("kept", "双方已确认", "Both confirmed"),
  refused: tag("no", "未同意", "Refused"),
  withdrawn: tag("plain", "已撤回", "Withdrawn"),
  lapsed: tag("plain", "已过期", "Lapsed"),
};

export const boardLabels: Record<BoardItem, Text> = {
  sign: { zh: "统一标识", en: "Common sign" },
  people: { zh: "人员信息", en: "People" },
  duties: { zh: "工作职责", en: "Duties" },
  procedure: { zh: "工作流程", en: "Procedure" },
  rules: { zh: "规章制度", en: "Rules" },
};

/** Hung by hand, told by the platform from who is there, or missing. */
export const boardTags = {
  hung: tag("plain", "已上墙", "Hung"),
  computed: tag("plain", "平台已有", "On the platform"),
  missing: tag("wait", "还没有", "Missing"),
} as const satisfies Record<string, Tag>;

/** What is said to those who hung a picture that not everybody sees. */
export const pictureStates = {
  waits: {
    zh: "{n} 张照片等审核，还没有公开",
    en: "{n} {n|picture waits|pictures wait} for a moderator",
  },
  held: { zh: "{n} 张照片不公开", en: "{n} {n|picture is|pictures are} kept back" },
} as const satisfies Record<string, Text>;

/** An office with its holders one after another; the venue's own page says whose turn it is. */
export const deskOfficeLabels: Readonly<Record<string, Text>> = {
  head: { zh: "站长", en: "Head" },
  "rotating-head": { zh: "轮值站长", en: "Rotating head" },
  liaison: { zh: "联络员", en: "Liaison" },
};

/** What each office of a venue is for (domain.md §2). */
export const officeDuties: Readonly<Record<string, Text>> = {
  head: {
    zh: "定题、定会、确认纪要、提交意见",
    en: "Settles matters and dates, confirms minutes, sends suggestions on",
  },
  "rotating-head": {
    zh: "值期内履行站长职责，到期双方确认交接",
    en: "Acts as head for the term and hands over when both confirm",
  },
  liaison: {
    zh: "排期、发通知、登记签到、写纪要初稿",
    en: "Keeps the calendar, sends notices, signs people in, drafts minutes",
  },
  member: {
    zh: "就近接待群众、收集意见、参加协商",
    en: "Receive residents nearby, gather views, take part in consultations",
  },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  "choose-member": { zh: "请选择一位委员", en: "Choose a member" },
  "no-such-member": {
    zh: "没有找到这位委员，请重新选择",
    en: "There is no such member: choose again",
  },
  "same-person": {
    zh: "交出和接任的是同一位，请选另一位委员",
    en: "This person holds the venue already: choose another member",
  },
  "day-wrong": { zh: "请填写日期", en: "Enter a date" },
  "ends-before-start": { zh: "结束不能早于开始", en: "It cannot end before it starts" },
  "term-long": { zh: "一个任期最长一年", en: "A term lasts a year at most" },
  "begins-before-today": { zh: "任期从今天或以后开始", en: "A term begins today or later" },
  "term-overlaps": {
    zh: "这段时间已有轮值站长，请换个日期",
    en: "Somebody holds the venue in these days: choose other days",
  },
  "reason-short": { zh: "请写明理由，再多写几个字", en: "Say a little more" },
  "reason-long": { zh: "最多 500 字", en: "At most 500 characters" },
  "text-long": { zh: "最多 2000 字", en: "At most 2000 characters" },
  "opening-far": { zh: "开放日最远一年", en: "A year from now at most" },
  "board-empty": { zh: "请写内容或上传照片", en: "Write something or add a picture" },
  "file-many": { zh: "每项最多 9 张照片", en: "At most 9 pictures" },
} as const satisfies Record<string, Text>;

/** Why an act was refused. */
export const refusalTexts = {
  "not-a-member": { zh: "进站由政协委员本人办理", en: "Members themselves join a venue" },
  "not-your-venue": { zh: "这个站点不在您负责的范围内", en: "This venue is outside your area" },
  "not-your-handover": { zh: "交接由交出和接任的两位确认", en: "The two who hand over confirm it" },
  "not-your-desk": { zh: "这一页由工作人员使用", en: "This page is for the staff" },
  "not-the-platform": { zh: "到期事项由平台办理", en: "The platform does this by the day" },
  "joined-already": { zh: "您已经进站", en: "You joined already" },
  "assigned-already": { zh: "这位委员已经进站", en: "This member joined already" },
  "not-in-venue": { zh: "不在这个站点了", en: "No longer at this venue" },
  "handover-open": {
    zh: "已有一份交接在等确认，请先办完它",
    en: "A hand-over already waits to be confirmed: settle it first",
  },
  "nobody-hands-over": {
    zh: "这个站点还没有站长，没有人可以交出",
    en: "This venue has no head who could hand over",
  },
  "confirmed-already": { zh: "您已经确认过", en: "You confirmed it already" },
  "term-over": { zh: "这个任期已经过去", en: "This term is over" },
  "term-overlaps": fieldTexts["term-overlaps"],
  "opening-same": { zh: "开放日已经是这一天", en: "It is this day already" },
  "board-bare": { zh: "这一项没有可以取下的内容", en: "Nothing hangs there to take down" },
  agreed: { zh: "双方已经确认", en: "Both have confirmed it" },
  refused: { zh: "这份交接没有被同意", en: "This hand-over was refused" },
  withdrawn: { zh: "这份交接已经撤回", en: "This hand-over was withdrawn" },
  lapsed: { zh: "这份交接已经过期", en: "This hand-over has lapsed" },
} as const satisfies Record<string, Text>;
