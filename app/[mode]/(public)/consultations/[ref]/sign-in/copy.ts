import type { Text } from "@/lib/core/i18n";

export const doorCopy = {
  oneTap: { zh: "签到", en: "Sign in" },
  here: { zh: "按位置签到", en: "Sign in by location" },
  hereNote: {
    zh: "只比较您在不在会场，位置不保存",
    en: "Only whether you are at the venue is looked at; your location is not kept",
  },
  locating: { zh: "正在取位置…", en: "Finding where you are…" },
  noPlace: {
    zh: "没有取到位置，请看门口的六位数字",
    en: "Your location is not known: use the six digits at the door",
  },
  byPhone: { zh: "用手机号签到", en: "Sign in with my phone" },
  byPhoneNote: { zh: "报过名的、没报名的都可以", en: "Whether you signed up or not" },
  byLabel: { zh: "不用手机，写称呼签到", en: "Without a phone: how you are called" },
  account: { zh: "有账号，去登录", en: "I have an account: sign in" },
  enter: { zh: "登记到场", en: "Enter" },
} as const satisfies Record<string, Text>;
