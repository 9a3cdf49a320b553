import type { Text } from "@/lib/core/i18n";

/** What triage reads about where a complaint goes. */
export const routingTexts = {
  byRule: { zh: "按规则「{name}」", en: "By the rule “{name}”" },
  reported: {
    zh: "举报里提到{names}，不能派给被举报的单位。",
    en: "This report names {names}; it may not go to whom it is about.",
  },
} as const satisfies Record<string, Text>;
