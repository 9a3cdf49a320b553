import type { Text } from "@/lib/core/i18n";

export const forms = {
  busy: { zh: "正在提交…", en: "Sending…" },
  optional: { zh: "可不填", en: "optional" },
  summary: { zh: "还差一点", en: "Almost there" },
  choose: { zh: "请选择", en: "Please choose" },
  saved: { zh: "已自动存好，断网不丢", en: "Saved on this device" },
  counted: { zh: "{used} / {max} 字", en: "{used} / {max}" },
  offline: {
    zh: "现在没有网络。您写的还在，连上以后再提交。",
    en: "There is no network. What you wrote is kept; send it when you are back online.",
  },
  step: { zh: "第 {n} 步，共 {all} 步", en: "Step {n} of {all}" },
  photoHint: {
    zh: "最多 {max} 张，位置信息会去掉",
    en: "Up to {max}; location data is removed",
  },
} as const satisfies Record<string, Text>;
