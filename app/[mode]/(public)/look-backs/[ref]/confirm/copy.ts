import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "现在怎么样了？", en: "How is it now?" },
  lead: {
    zh: "委员正在现场回头看。您看到的怎样，就怎样说。",
    en: "A member is looking on the spot. Say what you see.",
  },
  promise: { zh: "当时的承诺", en: "What was promised" },
  solved: { zh: "对您来说，做到了吗", en: "Is it done, for you" },
  note: {
    zh: "只算人数，不公开是谁说的。",
    en: "Only the number is shown, never who said it.",
  },
  send: { zh: "就这样说", en: "Say so" },
  thanks: { zh: "记下了，谢谢您", en: "Taken down, thank you" },
  said: { zh: "您已经说过了，谢谢您。", en: "You have said so already, thank you." },
  notYours: {
    zh: "反映过、附议过或住在这里的居民才能说。反映过的，请登录，或者用回执号查进度后再来。",
    en: "For residents who reported it, joined it or live there. If you did, sign in, or look up your receipt first.",
  },
  signIn: { zh: "登录", en: "Sign in" },
  track: { zh: "用回执号查进度", en: "Use a receipt number" },
  chain: { zh: "看来龙去脉", en: "See the chain" },
} as const satisfies Record<string, Text>;
