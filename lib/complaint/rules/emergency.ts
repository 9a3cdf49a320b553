export type EmergencyLine = "110" | "119" | "120";

/** Words that put a telephone number in front before anything is queued (domain.md §1). */
export const emergencyWords: Readonly<Record<EmergencyLine, readonly string[]>> = {
  "119": [
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
  ],
  "110": ["持刀", "打架", "砍人", "抢劫", "入室盗窃", "绑架", "家暴", "要跳楼", "轻生"],
  "120": ["触电", "溺水", "昏迷", "晕倒", "没有呼吸", "大出血", "煤气中毒", "砸伤"],
};

/** The numbers to call for what a text describes; none where nothing in it is an emergency. */
export function emergencyLines(text: string): readonly EmergencyLine[] {
  const lines: readonly EmergencyLine[] = ["119", "110", "120"];
  return lines.filter((line) => emergencyWords[line].some((word) => text.includes(word)));
}
