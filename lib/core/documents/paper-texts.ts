import type { Text } from "../i18n";

export const paperTexts = {
  lacking: {
    zh: "〓 处为本字库缺字：{codes}；原字见 DOCX 文本。",
    en: "〓 stands for what this typeface lacks: {codes}. The DOCX has the characters.",
  },
} as const satisfies Record<string, Text>;
