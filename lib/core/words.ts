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

const surnames = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤傅娄",
);

/**
 * Whether a word may be somebody's name: the dictionary says so, or does not know the word and it
 * begins as names do. Rather one word too many than a name where others read.
 */
export function mayBeName(word: string): boolean {
  const [first, ...more] = segmenter().tag(word, false);
  if (more.length === 0) return first?.tag.startsWith("nr") ?? false;
  return surnames.has(word.slice(0, 1)) && [...word].length <= 3;
}
