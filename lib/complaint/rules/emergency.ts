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

const clauses = /[，。！？；,.!?;\n]/;
/** Directly before the word: it did not happen, or is to be kept from happening. */
const negated =
  /(没有|没|未|并未|并非|不是|防止|避免|预防|以防|谨防|杜绝)(再)?(发生|出现|造成|引起|引发|人)?$/;
const past = /去年|前年|往年|上个月|几年前|当年|那年|曾经|以前/;
const again = /又|还在|现在|正在|刚才|今天|马上/;
/** Directly after the word: a risk, a device or a figure of speech. */
const figurative = /^(隐患|报警|警报|风险|保险|演练|演习|扰|险情排查)/;

/** Whether a clause tells of the thing as happening; when in doubt it does. */
function happens(clause: string, word: string): boolean {
  if (past.test(clause) && !again.test(clause)) return false;
  for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
    const [before, after] = [clause.slice(0, at), clause.slice(at + word.length)];
    if (!negated.test(before) && !figurative.test(after)) return true;
  }
  return false;
}

const lines: readonly EmergencyLine[] = ["119", "110", "120"];

/**
 * The numbers to call for what a text describes; none where nothing in it is an emergency. What
 * plainly did not happen (没有起火), is over (去年起火) or is only feared for (火灾隐患) counts for
 * nothing; whatever else holds an emergency word does.
 */
export function emergencyLines(text: string): readonly EmergencyLine[] {
  const told = text.split(clauses);
  return lines.filter((line) =>
    emergencyWords[line].some((word) => told.some((clause) => happens(clause, word))),
  );
}

/** The numbers for a report: by its words, and all of them where its kind alone is urgent. */
export function linesToCall(report: { body: string; urgency: string }): readonly EmergencyLine[] {
  const said = emergencyLines(report.body);
  return said.length === 0 && report.urgency === "U1" ? lines : said;
}
