/** A place that a text names, whether or not the divisions know it. */
export type Mention = {
  /** The name without the word for what it is: of 江滨花园小区 it is 江滨. */
  readonly name: string;
  /** The name as it is written, with what it is. */
  readonly full: string;
  /**
   * A home is where people live, a site what stands, runs or flows nearby; an office's area is too
   * wide to say where something is.
   */
  readonly kind: "home" | "site" | "area";
};

const homes =
  "小区 社区 新城 新村 新苑 新居 花园 花苑 花城 家园 家苑 公寓 公馆 嘉园 嘉苑 佳苑 佳园 雅苑 雅居 华庭 华府 华苑 名邸 名苑 名城 豪庭 豪苑 庄园 山庄 别墅 宿舍 大院 安置房".split(
    " ",
  );
/** Part of the name, and its end only where the word ends or homes are spoken of. */
const halfHomes =
  "国际 时代 天地 世纪 中心 都市 小镇 天下 明珠 天城 园 府 庭 郡 居 湾 里 坊 城 村 阁 轩".split(
    " ",
  );
/** The same, wherever they stand: nothing else is called so. */
const halfAnywhere = "苑 邸 墅".split(" ");
const sites =
  "大道 公路 路 街 巷 弄 大桥 河 江 溪 湖 港 渠 公园 广场 小学 中学 大学 学院 幼儿园 医院 公交站 地铁站".split(
    " ",
  );
const areas = "街道 镇 乡".split(" ");
/** Ends like a place and is none. */
const neither =
  "政府 道路 马路 公路 线路 电路 网路 铁路 思路 出路 走路 修路 后期 以及 城区 城市 农村 乡村 校园 家里 这里 那里 哪里 夜里 屋里 房里 心里 公园里".split(
    " ",
  );
const after =
  "(?=$|[^\\p{Script=Han}]|小区|社区|业主|居民|住户|物业|附近|旁边|旁|门口|大门|对面|紧邻|[东南西北]侧|[东南西北]面|[东南西北]门|[一二三四五六七八九十东南西北]+[期区栋幢号])";
const ends = new RegExp(
  `${neither.join("|")}|(?<home>${homes.join("|")})|(?<half>${halfAnywhere.join("|")}|(?:${halfHomes.join("|")})${after})|(?<area>${areas.join("|")})|(?<site>${sites.join("|")})`,
  "gu",
);

/** Words that stand before a name and are no part of it. */
const before =
  "街道 办事处 新区 高新区 开发区 省 市 区 县 镇 乡 路 街 的 在 是 于 对 与 和 及 到 从 把 被 将 我 你 他 们 该 本 这 那 其 旁 边 位 近 离 由 向 给 请 有 了 就 都 也 住 遭 个 名 家 座 条 处 所 每 各 某 让 使 比 说 往 去 来 因 经 过 至 并 且 或 等 反映 反应 投诉 举报 关于 请求 居住 建议 咨询 解决 关注 附近 周边 对面 门口 业主 居民 希望 要求 领导 政府 物业 强烈 反对 坚决 再次 整个 全体 一个 现在 影响 进入 入住 购买 有关 相关 针对 拯救 帮助 请问 严查 彻查 楼下 后面 前面 里面 外面 东侧 西侧 南侧 北侧 隔壁".split(
    " ",
  );
const boundary = new RegExp(before.join("|"), "gu");

/** What describes a place without naming it. */
const unnamed = new Set(
  "老旧 老 旧 新 大 小 安置 住宅 高档 高层 封闭 城市 农村 周围 本地 商业 居住 生活 公共 停车 道 马 公 铁 网 线 思 出 走 修 主干 人行 高速 乡村 内部 消防 通 学 上学 放学 中心 工 农贸 菜 建材 房地产 开发 新建 整体 部分 多个 几个 两个 一些 所有 其他 自己".split(
    " ",
  ),
);
const longest = 5;

function nameBefore(text: string): string {
  const run = text.match(/\p{Script=Han}+$/u)?.[0] ?? "";
  const cuts = [...run.matchAll(boundary)].map((cut) => cut.index + cut[0].length);
  const from = Math.max(0, run.length - longest, ...cuts);
  return run.slice(from);
}

function kindOf(end: { site?: string; area?: string }): Mention["kind"] {
  if (end.area) return "area";
  return end.site ? "site" : "home";
}

/** Every place a text names, each once, in the order of the text. */
export function mentionsIn(text: string): Mention[] {
  const found = new Map<string, Mention>();
  let from = 0;
  for (const end of text.matchAll(ends)) {
    const { home, half, site, area } = end.groups ?? {};
    const stem = nameBefore(text.slice(from, end.index));
    const isNone = !(home ?? half ?? site ?? area);
    const isNamed = stem.length >= 2 && !unnamed.has(stem) && !isNone;
    const name = half ? `${stem}${half}` : stem;
    if (isNamed && found.get(name)?.kind !== "home") {
      found.set(name, { name, full: `${stem}${end[0]}`, kind: kindOf({ site, area }) });
    }
    // What was half a name, or too little of one, may be the beginning of a longer one.
    if (isNone || (isNamed && !half)) from = end.index + end[0].length;
  }
  return [...found.values()];
}

/** Two ways of writing one name: whoever writes more of it begins earlier. */
export function isSameName(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

/** The text with a gap for each name, so that what remains is what happens there. */
export function withoutPlaces(text: string, names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, name) => left.replaceAll(name, "，"), text);
}
