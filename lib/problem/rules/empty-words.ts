/** Words that any message to an office may hold: they tell nothing of what it is about. */
const words = [
  "我们 你们 他们 她们 大家 自己 本人 这个 那个 这里 那里 这样 那样 这些 那些 这种 那种 其他 其中 所有 任何 各位 每个 有些 一些 很多 许多 不少 多个 多人 几个 一个 一种 一次 一直 一样 一下 一点 一名",
  "现在 目前 最近 近期 已经 曾经 以前 以后 之前 之后 后来 当时 时候 时间 每天 天天 今天 昨天 明天 今年 去年 早上 上午 中午 下午 晚上 夜里 白天 长期 至今 多次 再次 经常 常常 总是 又是 仍然 依然 还是 突然 马上 立即 及时 早日 尽快 尽早",
  "没有 不能 不是 不会 不到 不了 不敢 无法 可以 能够 应该 应当 必须 需要 可能 就是 只是 只能 只有 因为 由于 所以 因此 但是 可是 然而 而且 并且 或者 如果 虽然 对于 关于 根据 按照 通过 以及 为了 甚至 非常 特别 十分 实在 真的 比较 完全 根本 到底 究竟 居然 竟然",
  "希望 请求 恳请 强烈 要求 反映 反应 投诉 举报 建议 咨询 诉求 问题 情况 事情 现象 原因 部门 有关 相关 尊敬 敬爱 领导 书记 市长 局长 政府 同志 您好 你好 谢谢 感谢 请问 拜托 打扰 回复 答复 关注 重视 解决 处理 整改 落实 协调 帮助 帮忙 安排 核实 调查 监管 作为 不作为 负责 负责人 工作人员",
  "小区 社区 居民 业主 住户 居民区 群众 百姓 老百姓 市民 街道 附近 旁边 周边 周围 位于 居住 生活 我家 家里 家人 影响 严重 进行 造成 导致 出现 发现 发生 存在 产生 得到 属于 成为 使得 觉得 认为 知道 看到 听说 表示 告知 正常 什么 怎么 怎么办 如何 为什么 为何 哪里 是否",
]
  .join(" ")
  .split(" ");

const empty: ReadonlySet<string> = new Set(words);
const chinese = /^\p{Script=Han}+$/u;
const latin = /^[a-z][a-z0-9]{2,}$/;

/** Whether a word may bind messages: two characters or more, no number, no mere politeness. */
export function isTelling(word: string): boolean {
  if (empty.has(word)) return false;
  return latin.test(word) || (chinese.test(word) && word.length >= 2);
}
