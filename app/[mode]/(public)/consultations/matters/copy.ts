import type { Text } from "@/lib/core/i18n";

export const mattersCopy = {
  title: { zh: "议题公示", en: "Matters before the public" },
  lead: {
    zh: "这些事准备坐下来商量。公示期内说一句支持，或者写下您的意见。",
    en: "These are to be deliberated. While they stand here, support one or say what should be considered.",
  },
  none: { zh: "现在没有公示的议题。", en: "No matter stands before the public now." },
  suggest: { zh: "码上征题：提一个议题", en: "Suggest a matter" },
  mine: { zh: "我提的议题", en: "What I put forward" },
  newTitle: { zh: "提一个议题", en: "Suggest a matter" },
  at: { zh: "提给{venue}", en: "At {venue}" },
  background: { zh: "背景和问题", en: "Background" },
  voices: { zh: "公示期内的声音", en: "What people say" },
  voicesNote: { zh: "每人一次，可以改", en: "One each; you may change it" },
  count: {
    zh: "{support} 人支持，{concern} 人有意见",
    en: "{support} for it, {concern} with something to consider",
  },
  stance: { zh: "您怎么看", en: "What do you say" },
  words: { zh: "意见", en: "What should be considered" },
  wordsHint: {
    zh: "最多 200 字，只给组织方看，不公开",
    en: "At most 200 characters; only the organisers read it",
  },
  send: { zh: "提交", en: "Send" },
  again: { zh: "改一改", en: "Change it" },
  said: { zh: "您已表示：{stance}", en: "You said: {stance}" },
  signIn: { zh: "登录后说一句", en: "Sign in to say something" },
  over: { zh: "公示期已结束，等站长定题。", en: "The period is over; the head decides next." },
  answers: { zh: "选题三问", en: "The three questions" },
  consultations: { zh: "排定的协商", en: "Consultations" },
  note: { zh: "答复：{note}", en: "Answer: {note}" },
  thanks: { zh: "收到了，等联络员初筛。", en: "Received. The liaison screens it next." },
  all: { zh: "看全部公示", en: "All matters" },
} as const satisfies Record<string, Text>;
