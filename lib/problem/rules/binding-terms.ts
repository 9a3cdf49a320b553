const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words that any message may hold: they bind nothing. */
const empty = new Set([
  ..."我们 你们 他们 大家 这个 那个 这里 那里 这样 现在 已经 没有 不能 可以 就是 还是 因为 所以 但是 而且".split(
    " ",
  ),
  ..."希望 请求 反映 投诉 建议 问题 情况 部门 有关 相关 尊敬 领导 您好 谢谢 感谢 请问 什么 怎么 如何 为什么".split(
    " ",
  ),
  ..."小区 社区 居民 业主 街道 一直 多次 非常 严重 影响 进行 处理 解决 时间 每天 今天 昨天 晚上 早上".split(
    " ",
  ),
]);
const chinese = /^\p{Script=Han}{2,}$/u;

function wordsOf(text: string): Set<string> {
  const words = [...segmenter.segment(text)].map((part) => part.segment);
  return new Set(words.filter((word) => chinese.test(word) && !empty.has(word)));
}

/**
 * The words that hold the messages together: those that most messages share, each message counting
 * once; at least two messages must say it. Longer words first among equals.
 */
export function bindingTerms(texts: readonly string[], most = 5): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
