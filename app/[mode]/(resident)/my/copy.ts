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
} as const satisfies Record<string, Text>;
