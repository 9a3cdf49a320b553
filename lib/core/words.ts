import "server-only";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";

const kept = globalThis as typeof globalThis & { dengtangJieba?: Jieba };

/** The dictionary takes a moment to load, so it is loaded when it is first needed. */
function segmenter(): Jieba {
  kept.dengtangJieba ??= Jieba.withDict(dict);
  return kept.dengtangJieba;
}

const telling = /[\p{Script=Han}\p{L}\p{N}]/u;
const mostTerms = 400;

/** The words of a text in their order, as a person would cut it; punctuation left out. */
export function segment(text: string): string[] {
  return segmenter()
    .cut(text.toLowerCase(), true)
    .filter((word) => telling.test(word));
}

/** Every word a text can be found by: long words together with the shorter ones inside them. */
export function searchTerms(...texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) =>
    text ? segmenter().cutForSearch(text.toLowerCase(), true) : [],
  );
  return [...new Set(words.filter((word) => telling.test(word)))].slice(0, mostTerms);
}

const run = /[\p{L}\p{N}]+/gu;
const mostGrams = 2500;

/**
 * Every pair of neighbouring characters of the texts, without regard to case: what a part of a
 * word is found by, however a dictionary would cut it. Pairs never reach across punctuation.
 */
export function bigrams(...texts: readonly (string | null | undefined)[]): string[] {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (const [part] of (text ?? "").toLowerCase().matchAll(run)) {
      const signs = [...part];
      for (let n = 1; n < signs.length; n += 1) pairs.add(`${signs[n - 1]}${signs[n]}`);
    }
  }
  return [...pairs].slice(0, mostGrams);
}
