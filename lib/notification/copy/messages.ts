import type { Text } from "@/lib/core/i18n";

/** Words of what leaves the platform. */
export const messageCopy = {
  name: { zh: "登堂进站", en: "Dengtang" },
  sender: { zh: "登堂进站：", en: "Dengtang: " },
  news: { zh: "有新进展，请查看", en: "There is news" },
  asked: { zh: "有事等您回应，请查看", en: "Please respond" },
  several: { zh: "{n} 件事有进展", en: "{n} {n|matter|matters} moved" },
  mailEnd: {
    zh: "这封邮件由登堂进站自动发出。选择收什么、不收什么：",
    en: "This mail was sent by Dengtang. To choose what you receive:",
  },
  codeSubject: { zh: "您的验证码：{code}", en: "Your code: {code}" },
  codeText: {
    zh: "验证码 {code}，30 分钟内有效，用来确认这个邮箱接收登堂进站的通知。不是您本人操作，请忽略。",
    en: "Code {code}, valid for 30 minutes, to confirm this mailbox for notices of Dengtang. If it was not you, ignore it.",
  },
} as const satisfies Record<string, Text>;
