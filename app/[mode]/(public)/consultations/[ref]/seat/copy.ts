import type { Text } from "@/lib/core/i18n";

export const seatCopy = {
  title: { zh: "我的报名", en: "My place" },
  invitation: { zh: "我的邀请", en: "My invitation" },
  find: { zh: "找到我的报名", en: "Find my place" },
  findLead: {
    zh: "填报名或受邀的手机号，确认后可以查看和答复",
    en: "Confirm the number you signed up or were invited with",
  },
  findButton: { zh: "查看我的报名", en: "Show my place" },
  ahead: { zh: "前面还有 {n} 人", en: "{n} {n|person|people} before you" },
  first: { zh: "有空位就轮到您", en: "The next free seat is yours" },
  cancelSure: {
    zh: "取消后席位会给候补的邻居，不能再报这一场。",
    en: "The seat goes to whoever waits. You cannot sign up for this one again.",
  },
  invited: {
    zh: "请您参加这场协商，请答复。",
    en: "You are invited to this consultation: please answer.",
  },
  join: { zh: "参加", en: "I will come" },
  decline: { zh: "不参加", en: "I cannot come" },
  leave: { zh: "来不了，请假", en: "Ask for leave" },
  leaveButton: { zh: "提交请假", en: "Send" },
  leaveReason: { zh: "为什么来不了", en: "Why you cannot come" },
  keep: { zh: "不取消", en: "Keep it" },
  signedUpBefore: { zh: "报过名了？查看或取消", en: "Signed up already? See or cancel" },
  calendar: { zh: "加到日历", en: "Add to calendar" },
  leaflet: {
    zh: "到门口扫码签到，或把称呼告诉工作人员。",
    en: "Scan the code at the door, or tell the staff your name.",
  },
  phone: { zh: "手机号", en: "Mobile number" },
  phoneHint: {
    zh: "只用来确认您本人和通知您",
    en: "Only to confirm it is you and to tell you of changes",
  },
  sendCode: { zh: "发送验证码", en: "Send a code" },
  codeSent: {
    zh: "验证码已发到 {phone}，5 分钟内有效。",
    en: "A code went to {phone}; it is valid for 5 minutes.",
  },
  code: { zh: "6 位验证码", en: "6-digit code" },
  codeDemo: {
    zh: "演示站点：用 139000000 开头的号码，验证码 000000。",
    en: "Demonstration: any number beginning 139000000, code 000000.",
  },
  consent: {
    zh: "我已阅读并同意个人信息告知书",
    en: "I have read the privacy notice and agree",
  },
  readNotice: { zh: "看告知书", en: "Read the notice" },
  knownPhone: { zh: "用您登录的手机号报名", en: "You are signed in; your account's phone is used" },
  haveAccount: { zh: "有账号，去登录", en: "I have an account: sign in" },
} as const satisfies Record<string, Text>;
