import type { Text } from "./i18n";

/**
 * Nine shapes say every state before the word does: nobody has acted, someone has it, a body
 * decided, a person confirmed it, a no with a reason, a promise not kept, sent back, nearly due,
 * overdue. `plain` has no shape: what nobody answered is neither good nor bad.
 */
export const shapes = [
  "wait",
  "move",
  "say",
  "kept",
  "no",
  "broken",
  "back",
  "late",
  "over",
  "plain",
] as const;
export type Shape = (typeof shapes)[number];

/** A word in its shape; the word is a Text, so `say(tag, locale)` gives it. */
export type Tag = Text & { readonly shape: Shape };

export function tag(shape: Shape, zh: string, en: string): Tag {
  return { shape, zh, en };
}
