/** Words that send the reader to a telephone before anything is queued (domain.md §1). */
export type EmergencyWord = { readonly word: string; readonly call: "110" | "119" | "120" };

const fire = [
  "被困",
  "困在电梯",
  "电梯困人",
  "燃气泄漏",
  "煤气泄漏",
  "天然气泄漏",
  "闻到煤气味",
  "闻到燃气味",
  "起火",
  "着火",
  "冒烟",
  "火灾",
  "爆炸",
  "正在坠落",
  "快要掉下来",
  "快要倒塌",
  "要塌了",
  "塌方",
] as const;

const police = [
  "持刀",
  "打架",
  "砍人",
  "抢劫",
  "入室盗窃",
  "绑架",
  "家暴",
  "要跳楼",
  "轻生",
] as const;

const ambulance = [
  "触电",
  "溺水",
  "昏迷",
  "晕倒",
  "没有呼吸",
  "大出血",
  "煤气中毒",
  "砸伤",
] as const;

export const emergencyWords: readonly EmergencyWord[] = [
  ...fire.map((word) => ({ word, call: "119" as const })),
  ...police.map((word) => ({ word, call: "110" as const })),
  ...ambulance.map((word) => ({ word, call: "120" as const })),
];
