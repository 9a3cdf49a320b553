import type { Text } from "@/lib/core/i18n";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { lotTexts } from "@/lib/suggestion/copy/lot";

export const texts: Readonly<Record<string, Text>> = {
  ...refusalTexts,
  ...fieldTexts,
  ...lotTexts,
};
