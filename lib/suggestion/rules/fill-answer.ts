/**
 * What the text of many answers may leave open. Those of the complaints' templates are among them,
 * so that one wording serves both: the number of a suggestion stands for that of a complaint.
 */
export const answerSlots = [
  "编号",
  "标题",
  "地点",
  "类别",
  "交办日期",
  "期限",
  "回执号",
  "小区",
] as const;
export type AnswerSlot = (typeof answerSlots)[number];
export type SlotValues = Readonly<Partial<Record<AnswerSlot, string>>>;

const pattern = /\{([^{}]*)\}/g;

export function isAnswerSlot(name: string): name is AnswerSlot {
  return (answerSlots as readonly string[]).includes(name);
}

/** The text for one suggestion; what is not known of it stays open, for a person to fill in. */
export function fillAnswer(text: string, values: SlotValues): string {
  return text.replace(
    pattern,
    (whole, name: string) => (isAnswerSlot(name) && values[name]) || whole,
  );
}

/** What stands in braces, each once: in a text that is to be sent, what is still missing. */
export function openSlots(text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
}
