import type { Text } from "@/lib/core/i18n";

export const doorScreenCopy = {
  title: { zh: "门口签到", en: "Sign-in at the door" },
  scan: { zh: "扫码签到", en: "Scan to sign in" },
  digits: { zh: "或打开 {site}，填这六位数字", en: "Or open {site} and enter these six digits" },
  renews: { zh: "{time} 自动更换", en: "A new one at {time}" },
  present: { zh: "已到 {n} 人", en: "{n} here" },
  back: { zh: "回到这场协商", en: "Back to the consultation" },
  closed: {
    zh: "开始签到以后，这里出现二维码。",
    en: "The code appears here once the sign-in has begun.",
  },
} as const satisfies Record<string, Text>;
