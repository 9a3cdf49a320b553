import { newId } from "@/lib/core/ids";

/** Invented reports: a cause at a place, said in varied words, among everyday ones. */
const causes = [
  ["电梯", "停运", "困住", "抖动", "维保", "按键失灵", "异响", "检修"],
  ["路灯", "不亮", "摸黑", "灯杆", "线路", "照明", "跌倒", "夜路"],
  ["下水道", "堵塞", "污水", "外溢", "井盖", "返水", "疏通", "恶心"],
  ["广场舞", "音响", "吵闹", "深夜", "音量", "失眠", "劝阻", "噪声"],
  ["充电桩", "不够", "飞线", "排队", "插座", "电瓶车", "起火", "车棚"],
  ["外墙", "瓷砖", "脱落", "砸到", "裂缝", "修补", "空鼓", "警戒线"],
  ["停车位", "占用", "乱停", "堵路", "地锁", "收费", "剐蹭", "挪车"],
  ["垃圾桶", "清运", "满溢", "苍蝇", "臭味", "分类", "堆积", "蚊虫"],
  ["水压", "停水", "水泵", "浑浊", "水箱", "二次供水", "水垢", "抢修"],
  ["犬只", "遛狗", "不牵绳", "狗叫", "粪便", "咬伤", "登记", "狂吠"],
] as const;
const fillers =
  "打过电话 没有下文 老人 孩子 邻居 楼栋 单元门 物业经理 登记 半个月 上周 门卫 通知 公示 开会 维修 报价 资金 签字 说法 推脱 排查 隐患 出行 雨天 夏天 周末 凌晨 高峰 通道".split(
    " ",
  );
const places =
  "枫荷 云栖岭 柳浪湾 松涛里 望潮 桂雨 清波岸 竹海 兰溪谷 银杏坡 紫藤 玉皇麓 听松 碧水源 稻香".split(
    " ",
  );

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const compoundsCount = 200;

export function inventReport(index: number, roll: (below: number) => number, from: Date) {
  const compound = roll(compoundsCount);
  const cause = causes[roll(causes.length)] ?? causes[0];
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  const place = `${places[compound % places.length]}${"甲乙丙丁戊己庚辛壬癸子丑寅卯"[Math.floor(compound / places.length)]}园`;
  const said = Array.from({ length: 4 + roll(3) }, () => pick(cause));
  const around = Array.from({ length: 8 + roll(12) }, () => pick(fillers));
  const title = `${place}小区${said[0]}${said[1]}`;
  const body = [...said, ...around]
    .map((word) => `${word}${pick(["，", "。", "的", "了，"])}`)
    .join("");
  const at = new Date(from.getTime() + index * 7 * 60_000);
  return { id: newId(), bodyId: newId(), compound, title, body: `我们${place}小区${body}`, at };
}
