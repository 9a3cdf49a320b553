const around = 14;

/** Where a word stands in a text, with a little of what is around it; undefined where it does not. */
export function excerptOf(text: string, word: string): string | undefined {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return undefined;
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + word.length + around)];
  const cut = text.slice(from, to).replace(/\s+/g, " ");
  return `${from > 0 ? "…" : ""}${cut}${to < text.length ? "…" : ""}`;
}

/** What was typed into a search, in its words. */
export function wordsIn(typed: string | undefined, most = 6): string[] {
  return (typed ?? "").trim().split(/\s+/).filter(Boolean).slice(0, most);
}
