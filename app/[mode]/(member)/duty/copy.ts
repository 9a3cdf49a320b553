import type { Text } from "@/lib/core/i18n";

export const dutyCopy = {
  duty: { zh: "履职", en: "Duty" },
  today: { zh: "我的履职", en: "My duty" },
  note: {
    zh: "邀请、协商、身边的问题和回头看都在这里",
    en: "Invitations, consultations, problems near you and look-backs",
  },
  lookBacks: { zh: "回头看", en: "Look-backs" },
  problems: { zh: "共性问题", en: "Common problems" },
  matters: { zh: "议题", en: "Matters" },
  dates: { zh: "选协商的时间", en: "Dates to choose" },
  datesOpen: { zh: "去选", en: "Choose" },
  datesAnswered: { zh: "已答复", en: "Answered" },
  datesUntil: { zh: "{when} 截止", en: "until {when}" },
  suggestMatter: { zh: "荐一个议题", en: "Suggest a matter" },
  consultations: { zh: "协商", en: "Consultations" },
  toAnswer: { zh: "待回复", en: "To answer" },
  unit: { zh: "份", en: "" },
  invitations: { zh: "待回复的邀请", en: "Invitations to answer" },
  noInvitations: { zh: "没有要回复的邀请。", en: "Nothing to answer." },
  why: { zh: "为什么请您：{reasons}", en: "Why you: {reasons}" },
  forDepartment: { zh: "请您所在部门参加", en: "Your department is invited" },
  inHand: { zh: "等您办的", en: "Waiting for you" },
  matter: { zh: "协商议题", en: "Matter for deliberation" },
  coming: { zh: "要参加的协商", en: "Consultations to come" },
  noComing: { zh: "近期没有要参加的协商。", en: "Nothing ahead." },
  near: { zh: "身边合您专长的问题", en: "Problems near you that fit what you know" },
  nearNote: { zh: "专长：{expertise}", en: "Expertise: {expertise}" },
  noNear: {
    zh: "本镇街暂时没有合您专长的问题，可以看看全部。",
    en: "None in your street fit right now; see them all.",
  },
  allProblems: { zh: "看全部共性问题", en: "All common problems" },
  venues: { zh: "我的站点", en: "My venues" },
  allVenues: { zh: "本镇街全部站点", en: "All in my street" },
  noVenues: { zh: "您还没有进站。", en: "You have not joined a venue yet." },
  nearVenues: { zh: "就近可以进的站", en: "Near you, to join" },
  joinedOn: { zh: "{day} 进站", en: "joined {day}" },
  joinVenue: { zh: "进站", en: "Join" },
  leaveVenue: { zh: "离站", en: "Leave" },
  leaveNote: {
    zh: "从今天起不再算在这个站，以后可以再进。",
    en: "From today you no longer count here; you may join again.",
  },
  handovers: { zh: "轮值交接", en: "Hand-overs" },
  door: { zh: "现场签到", en: "Sign in at the door" },
} as const satisfies Record<string, Text>;

/** Leave from a consultation that one was invited to or said yes to. */
export const leaveCopy = {
  reason: { zh: "请假理由", en: "Reason for leave" },
  left: {
    zh: "这一场还能请假 {n} 次，由联络员答复。",
    en: "You may ask {n} more {n|time|times} here; the liaison answers.",
  },
  used: {
    zh: "这一场的请假次数用完了，来不了请打电话给联络员：",
    en: "You asked for leave as often as is allowed here. If you cannot come, call the liaison:",
  },
  waiting: { zh: "等联络员答复。", en: "Waiting for the liaison." },
} as const satisfies Record<string, Text>;

/** One's own calendar, for the program that one uses anyway. */
export const calendarAddressCopy = {
  title: { zh: "我的日历", en: "My calendar" },
  lead: {
    zh: "生成一个只属于您的地址，手机日历订阅以后，邀请、改期、取消会自动更新。",
    en: "Get an address of your own: a calendar that subscribes to it follows invitations, new times and cancellations.",
  },
  open: { zh: "生成日历地址", en: "Make an address" },
  how: {
    zh: "在手机日历里选“订阅日历”，粘贴这个地址。有了它就能看到您的安排，请不要转发。",
    en: "Subscribe to this address in your calendar. Whoever has it sees your appointments: keep it to yourself.",
  },
  since: { zh: "{date}生成", en: "Made on {date}" },
  copy: { zh: "复制地址", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  renew: { zh: "换一个地址", en: "Exchange it" },
  close: { zh: "停用", en: "End it" },
  renewNote: {
    zh: "换了或停用以后，旧地址立刻打不开。",
    en: "After either the old address opens nothing.",
  },
} as const satisfies Record<string, Text>;
