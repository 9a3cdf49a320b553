import type { Page } from "@playwright/test";

/**
 * Counts what a person does on a page that is not words: clicks and choices, on every page of the
 * same window. Where a field is clicked only to write into it, nothing is counted.
 */
export async function countPresses(page: Page): Promise<() => readonly string[]> {
  const pressed: string[] = [];
  await page.exposeBinding("dengtangPressed", (_, what: string) => void pressed.push(what));
  await page.addInitScript(() => {
    const tell = (what: string) =>
      (window as unknown as { dengtangPressed(what: string): void }).dengtangPressed(what);
    const isWords = (element: Element) =>
      element.matches("textarea, input:not([type=checkbox]):not([type=radio])");
    addEventListener(
      "click",
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        const on = target?.closest("a, button, summary, label, input, select, textarea");
        if (event.isTrusted && on && !isWords(on)) tell(on.textContent?.trim().slice(0, 20) ?? "");
      },
      true,
    );
    addEventListener(
      "change",
      ({ target }) => {
        if (target instanceof HTMLSelectElement) tell(target.selectedOptions[0]?.text ?? "");
      },
      true,
    );
  });
  return () => pressed;
}
