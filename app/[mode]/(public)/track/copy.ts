import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "查进度", en: "Follow a complaint" },
  lead: {
    zh: "凭回执号和手机号后四位，不用登录。",
    en: "By receipt number and the last four digits of the phone; no account needed.",
  },
  ref: { zh: "回执号", en: "Receipt number" },
  refHint: { zh: "在回执上，像 C330106012-7F3K9QX2", en: "On the slip, like C330106012-7F3K9QX2" },
  lastFour: { zh: "手机号后四位", en: "Last four digits of the phone" },
  find: { zh: "看进度", en: "Follow it" },
  lost: {
    zh: "回执号找不到了？用当时的手机号登录，“我的”里都有；或打电话给驿站。",
    en: "Lost the number? Sign in with the phone you used, everything is under “Mine”; or call the station.",
  },
  signIn: { zh: "登录看我的诉求", en: "Sign in to see mine" },
  done: { zh: "记下了，进度如下。", en: "Noted. This is how it stands." },
  merged: { zh: "一起办的那一件", en: "The one it is handled with" },
  chain: { zh: "看整条链", en: "See the whole chain" },
  print: { zh: "打印", en: "Print" },
  problem: { zh: "同一原因的共性问题", en: "The common problem it belongs to" },
  object: { zh: "我说的不是这回事", en: "Mine is another matter" },
  objectText: { zh: "您说的是什么事", en: "What yours is about" },
  objectButton: { zh: "告诉分办员", en: "Tell the office" },
  objectionWaiting: {
    zh: "您说不是一回事，分办员正在看。",
    en: "You said it is another matter; the office is looking at it.",
  },
  objectionRefused: {
    zh: "分办员看过了，认为原因是同一个：{answer}",
    en: "The office looked at it and holds that the cause is the same: {answer}",
  },
} as const satisfies Record<string, Text>;
