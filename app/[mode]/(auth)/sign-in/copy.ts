import type { Text } from "@/lib/core/i18n";

export const signInCopy = {
  title: { zh: "登录", en: "Sign in" },
  lead: {
    zh: "用手机号和短信验证码登录，不用记密码。没有账号也一样，第一次登录就有了。",
    en: "With your phone and a code by text message. No password; the first sign-in makes the account.",
  },
  phone: { zh: "手机号", en: "Mobile number" },
  phoneHint: {
    zh: "只用来联系您和找回您的诉求，不公开",
    en: "To reach you and to find your complaints again; never public",
  },
  send: { zh: "获取验证码", en: "Get a code" },
  sending: { zh: "正在发送…", en: "Sending…" },
  codeTitle: { zh: "填写验证码", en: "Enter the code" },
  sentTo: {
    zh: "验证码发到了 {phone}，5 分钟内有效。",
    en: "A code went to {phone}. It is valid for 5 minutes.",
  },
  code: { zh: "6 位验证码", en: "6-digit code" },
  demoCode: { zh: "演示号码，验证码是 000000", en: "A demonstration number: the code is 000000" },
  signIn: { zh: "登录", en: "Sign in" },
  again: { zh: "重新发送", en: "Send again" },
  otherPhone: { zh: "换一个手机号", en: "Use another number" },
  notArrived: { zh: "没有收到？", en: "Nothing arrived?" },
  notArrivedHint: {
    zh: "看看是不是被当成垃圾短信。一分钟后可以重新发送；还不行，就近的驿站可以帮您代填。",
    en: "Look among blocked messages. After a minute it can be sent again; a station can also file for you.",
  },
  noAccountNeeded: {
    zh: "只想查进度，不用登录：",
    en: "Only following a complaint needs no account:",
  },
  track: { zh: "用回执号查进度", en: "Track by receipt number" },
  signedIn: { zh: "您已登录：{name}", en: "You are signed in as {name}" },
  goOn: { zh: "继续", en: "Go on" },
  signOut: { zh: "退出登录", en: "Sign out" },
  demoTitle: { zh: "演示账号", en: "Demonstration accounts" },
  demoHint: {
    zh: "点一个就用它登录。自己试着反映一件事，可以用 139000000 开头的任一号码，验证码都是 000000。",
    en: "One tap signs in. To try filing yourself, use any number beginning 139000000; the code is 000000.",
  },
} as const satisfies Record<string, Text>;
