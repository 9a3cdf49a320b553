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
