import type { Page } from "@playwright/test";

type Found = { readonly what: string; readonly size: number };

/** Texts that are set smaller than so many pixels. */
export function smallTexts(page: Page, least: number): Promise<Found[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { what: string; size: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: box } = node;
      const text = node.textContent?.trim() ?? "";
      if (!box || !text || box.closest("script, style, noscript, [aria-hidden=true]")) continue;
      if (!box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { width, height } = box.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(box).fontSize);
      if (width > 1 && height > 1 && size < least) found.push({ what: text.slice(0, 20), size });
    }
    return found;
  }, least);
}

/** Buttons, fields and links that stand by themselves and are lower than so many pixels. */
export function smallTargets(page: Page, least: number): Promise<Found[]> {
  return page.evaluate((least) => {
    const all = "a[href], button, input, select, textarea, summary, [role=button], [role=tab]";
    const found: { what: string; size: number }[] = [];
    for (const target of document.querySelectorAll<HTMLElement>(all)) {
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // A box is pressed by its label, a link in a sentence is exempt (WCAG 2.5.8).
      const pressed = target.closest("label") ?? target;
      const inSentence = getComputedStyle(pressed).display === "inline" && pressed.tagName === "A";
      const { width, height } = pressed.getBoundingClientRect();
      if (inSentence || width <= 1 || height <= 1 || height >= least - 0.5) continue;
      found.push({
        what: target.textContent?.trim().slice(0, 20) || target.outerHTML.slice(0, 60),
        size: height,
      });
    }
    return found;
  }, least);
}

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
