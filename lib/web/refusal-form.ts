import { type Locale, say, type Text } from "@/lib/core/i18n";
import type { Refusal, RefusalCode } from "@/lib/core/outcome";
import { type FormState, refusedForm } from "./form-state";

const plain: Record<RefusalCode, Text> = {
  forbidden: { zh: "您不能做这件事", en: "You may not do this" },
  "not-found": { zh: "没有找到", en: "Not found" },
  "not-now": { zh: "现在不能做这件事", en: "This cannot be done now" },
  stale: { zh: "刚才有人改过，请刷新后再看", en: "Somebody changed it just now. Reload the page" },
  invalid: { zh: "请检查标出的地方", en: "Check what is marked" },
  "rate-limited": {
    zh: "操作太频繁，请过一会儿再试",
    en: "Too often. Try again in a while",
  },
};

/** A command's refusal as the form shows it: reasons become sentences of the domain's copy. */
export function refusalForm(
  refusal: Refusal,
  texts: Readonly<Record<string, Text>>,
  data: FormData,
  locale: Locale,
): FormState {
  const sentence = (reason: string) => say(texts[reason] ?? plain.invalid, locale, refusal.vars);
  const fields = Object.entries(refusal.fields ?? {}).map(([name, reasons]) => [
    name,
    reasons.map(sentence),
  ]);
  const about = texts[refusal.reason ?? ""] ?? plain[refusal.refused];
  return refusedForm(say(about, locale, refusal.vars), data, Object.fromEntries(fields));
}
