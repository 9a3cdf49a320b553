import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { PlanStatus, TaskStatus } from "../model/plan";
import type { StandStatus } from "../model/stand";
import type { AskStatus, ReportKind, TaskView } from "../model/task";
import type { PlanAct, StandAct, TaskAct } from "../workflow";

export const standTags: Record<StandStatus, Tag> = {
  unmanaged: tag("wait", "无物业", "Unmanaged"),
  "community-run": tag("move", "社区代管", "Run by the community"),
  "firm-chosen": tag("move", "已选定物业", "Firm chosen"),
  "taken-over": tag("kept", "物业已进场", "Taken over"),
};
export const standActLabels: Record<StandAct, Text> = {
  "choose-firm": { zh: "选定物业企业", en: "A firm is chosen" },
  "run-by-community": { zh: "由社区代管", en: "The community runs it" },
  "take-over": { zh: "物业进场", en: "The firm takes over" },
  "fall-through": { zh: "又没有人管了", en: "Nobody manages it again" },
};

export const planTags: Record<PlanStatus, Tag> = {
  drafted: tag("wait", "起草中", "Being drafted"),
  agreed: tag("move", "已议定", "Agreed"),
  done: tag("kept", "已完成", "Done"),
  dropped: tag("no", "不再实施", "Dropped"),
};
export const planActLabels: Record<PlanAct, Text> = {
  agree: { zh: "居民已议定", en: "The residents agreed" },
  finish: { zh: "方案完成", en: "The plan is done" },
  drop: { zh: "不再实施", en: "Drop the plan" },
};

export const taskTags: Record<TaskStatus, Tag> = {
  open: tag("wait", "未开始", "Not begun"),
  started: tag("move", "进行中", "Under way"),
  // The department says so: hollow, as nobody confirmed it yet.
  done: tag("say", "已完成", "Done"),
  dropped: tag("no", "取消", "Dropped"),
};
export const taskActLabels: Record<TaskAct, Text> = {
  start: { zh: "开始办", en: "Begin" },
  report: { zh: "报进展", en: "Report progress" },
  finish: { zh: "办完了", en: "It is done" },
  drop: { zh: "取消任务", en: "Drop the task" },
};

export const reportLabels: Record<ReportKind, Text> = {
  progress: { zh: "进展", en: "Progress" },
  done: { zh: "办完说明", en: "What shows that it is done" },
};
export const askTags: Record<AskStatus, Tag> = {
  asked: tag("late", "申请改期", "Another date asked"),
  granted: tag("say", "同意改期", "Another date granted"),
  refused: tag("no", "不同意改期", "Another date refused"),
  lapsed: tag("plain", "不用再答", "No answer needed"),
};
export const viewLabels: Record<TaskView, Text> = {
  todo: { zh: "要办的", en: "To do" },
  over: { zh: "超期", en: "Overdue" },
  asked: { zh: "等改期答复", en: "Date asked" },
  ended: { zh: "已了结", en: "Ended" },
};
