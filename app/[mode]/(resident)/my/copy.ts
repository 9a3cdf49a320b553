import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "我的", en: "Mine" },
  hello: { zh: "{name}，您好", en: "Hello, {name}" },
  complaints: { zh: "我反映的事", en: "What I reported" },
  none: {
    zh: "您还没有反映过。小区里的事，说一次，看它走到底。",
    en: "You have not reported anything yet.",
  },
  report: { zh: "我要反映", en: "Report something" },
  asked: { zh: "等您说一句", en: "Waiting for you" },
  askedQuestion: { zh: "承办单位有话问您", en: "The department has a question" },
  askedSolved: { zh: "有了答复：解决了吗", en: "Answered: is it solved?" },
  askedRatingBy: {
    zh: "意见有了答复，请在 {day} 前评价",
    en: "A suggestion was answered; please rate it by {day}",
  },
  askedRating: { zh: "意见有了答复，请评价", en: "A suggestion was answered; please rate it" },
  consultations: { zh: "我报名的协商", en: "Consultations I signed up for" },
  signIn: { zh: "现场签到", en: "Sign in at the door" },
  cancelSeat: { zh: "取消报名", en: "Give the seat back" },
  leaveList: { zh: "退出候补", en: "Leave the list" },
  toCalendar: { zh: "加到日历", en: "Add to calendar" },
  askedJoin: { zh: "请您参加协商", en: "You are invited to a consultation" },
  joined: { zh: "我附议的事", en: "What I joined" },
  following: { zh: "我关注的", en: "What I follow" },
  data: { zh: "我的信息", en: "My data" },
} as const satisfies Record<string, Text>;
