import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { ProblemPlan, ProblemStatus } from "./model";
import type { ProblemAct } from "./workflow";

export const statusTags: Record<ProblemStatus, Tag> = {
  detected: tag("wait", "待确认", "Waiting to be confirmed"),
  confirmed: tag("say", "已确认", "Confirmed"),
  planned: tag("move", "已安排", "Planned"),
  "in-progress": tag("move", "推进中", "In progress"),
  resolved: tag("say", "已办，待核实", "Declared solved, to be verified"),
  verified: tag("kept", "核实解决", "Verified as solved"),
  relapsed: tag("broken", "反弹", "Relapsed"),
  dismissed: tag("no", "不成立", "Dismissed"),
  merged: tag("move", "已合并", "Merged"),
};

export const actLabels: Record<ProblemAct, Text> = {
  confirm: { zh: "确认共性问题", en: "Confirm the common problem" },
  dismiss: { zh: "不成立", en: "Dismiss" },
  merge: { zh: "并入另一个问题", en: "Merge into another problem" },
  plan: { zh: "安排解决办法", en: "Plan how to solve it" },
  split: { zh: "拆成两个问题", en: "Split into two problems" },
  start: { zh: "开始推进", en: "Start" },
  "declare-resolved": { zh: "报告已解决", en: "Declare it solved" },
  verify: { zh: "核实解决", en: "Verify that it is solved" },
  relapse: { zh: "认定反弹", en: "Record a relapse" },
};

export const planLabels: Record<ProblemPlan, Text> = {
  consultation: { zh: "协商", en: "By consultation" },
  department: { zh: "交部门", en: "By a department" },
  campaign: { zh: "专项行动", en: "By a campaign" },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  "title-short": { zh: "标题至少 4 个字", en: "A title has at least 4 characters" },
  "title-long": { zh: "标题最多 40 个字", en: "A title has at most 40 characters" },
  "reason-short": { zh: "请写明理由，至少 5 个字", en: "Give a reason of at least 5 characters" },
  "reason-long": { zh: "理由最多 1000 字", en: "A reason has at most 1000 characters" },
  "choose-complaints": { zh: "请至少勾选一件诉求", en: "Choose at least one complaint" },
  "choose-problem": { zh: "请选择要并入的问题", en: "Choose the problem to merge into" },
  "no-such-problem": {
    zh: "没有找到要并入的问题，或不在您的范围内",
    en: "That problem does not exist, or is outside your scope",
  },
  "choose-department": { zh: "请选择部门", en: "Choose a department" },
  "choose-decision": { zh: "请选择同意还是不同意", en: "Choose whether it is right" },
  "nothing-left": {
    zh: "不能把全部诉求都拆走，原来的问题至少留一件",
    en: "At least one complaint stays with the original problem",
  },
} as const satisfies Record<string, Text>;

/** Why an act was refused; statuses that forbid it are named by their tags. */
export const refusalTexts = {
  "not-your-problem": { zh: "不在您负责的范围内", en: "This is outside your area" },
  "still-watching": {
    zh: "观察期还没满，到期由系统核实，或到时再来",
    en: "The days of watching are not over yet",
  },
  "not-fallen": {
    zh: "新反映没有减少到一半以下，不能核实解决",
    en: "New complaints have not fallen by half, so it cannot be verified",
  },
  "same-title": { zh: "标题没有变化", en: "The title is the same" },
  "objected-already": { zh: "您已经提过，等分办员答复", en: "You said so already" },
  "not-in-problem": { zh: "这件诉求不在这个问题里", en: "That complaint is not in this problem" },
  "own-objection": { zh: "自己提的，要由别人来定", en: "Somebody else has to decide this" },
  "nothing-to-decide": { zh: "已经有人定过了", en: "This was decided already" },
  "not-your-desk": { zh: "这一页由工作人员使用", en: "This page is for the staff" },
  "already-in-problem": {
    zh: "其中有诉求已经归入另一个共性问题，请刷新后再看",
    en: "One of the complaints is in another problem by now. Reload the page",
  },
} as const satisfies Record<string, Text>;

/** What a proposal is called until somebody puts it better. */
export const proposedTitle: Text = { zh: "{place}：{category}", en: "{place}: {category}" };
export const betweenWords: Text = { zh: "、", en: ", " };
