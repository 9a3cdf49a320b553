import { isSlot, slotPattern, type TemplateSlot } from "../model/template";

/** The text with what it leaves open; what is not known stays as it is, for a person to fill in. */
export function fillTemplate(
  text: string,
  values: Readonly<Partial<Record<TemplateSlot, string>>>,
): string {
  return text.replace(
    slotPattern,
    (whole, name: string) => (isSlot(name) && values[name]) || whole,
  );
}
