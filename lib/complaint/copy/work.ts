import type { Text } from "@/lib/core/i18n";

export const workTexts = {
  handler: { zh: "经办人", en: "Who handles it" },
  handledBy: { zh: "经办人：{name}", en: "Handled by {name}" },
  nobodyYet: { zh: "经办人：还没有定", en: "Handled by nobody yet" },
  change: { zh: "换经办人", en: "Change who handles it" },
  changeButton: { zh: "确定", en: "Confirm" },
  to: { zh: "交给谁", en: "Give it to" },
  me: { zh: "{name}（我）", en: "{name} (me)" },
  nobody: { zh: "退给本单位，先不定人", en: "Nobody: back to the department" },
} as const satisfies Record<string, Text>;

export const workRefusals = {
  "lead-only": {
    zh: "没人办的可以自己接，自己办的可以退；要交给别人，请分管领导来定",
    en: "Take what is nobody's or hand back your own; giving it to others is the lead's to decide",
  },
  "same-handler": { zh: "现在就是这样，请选另一位", en: "It is so already; choose another" },
  "colleague-missing": {
    zh: "请选本单位现任、与这件诉求无关的经办人",
    en: "Choose somebody in office in the department with no part in the complaint",
  },
} as const satisfies Record<string, Text>;
