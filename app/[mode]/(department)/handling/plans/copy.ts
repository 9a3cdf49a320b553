import type { Text } from "@/lib/core/i18n";

export const ownPlans = {
  title: { zh: "小区方案任务", en: "Plan tasks" },
  waiting: { zh: "小区方案里要我们办的", en: "Tasks of compounds' plans for us" },
  note: {
    zh: "一点一方案：居民议定的任务，按日期排，超期的在前",
    en: "What residents agreed to, by its day, overdue first",
  },
  find: { zh: "任务、小区", en: "Task, compound" },
  campaign: { zh: "议事月", en: "Campaign" },
  street: { zh: "镇街", en: "Street" },
  empty: { zh: "这里没有任务。", en: "No tasks here." },
  unit: { zh: "项", en: "" },
  task: { zh: "任务", en: "Task" },
  state: { zh: "状态", en: "Status" },
  due: { zh: "办完时间", en: "By when" },
  problem: { zh: "问题和目标", en: "The problem and the aim" },
  plan: { zh: "看整个方案", en: "The whole plan" },
  back: { zh: "回到任务", en: "Back to the tasks" },
  acts: { zh: "要做的", en: "What to do" },
  report: { zh: "报进展", en: "Report progress" },
  finish: { zh: "办完了", en: "It is done" },
  ask: { zh: "申请改期", en: "Ask for another date" },
  askNote: {
    zh: "由管方案的工作人员答复；答复以前按原来的日期",
    en: "Those who keep the plan answer; until then the old day stands",
  },
  waits: { zh: "改期申请等答复。", en: "The request for another date waits for its answer." },
  ended: { zh: "这项任务已经了结，不用再办。", en: "This task has ended; nothing is left to do." },
  done: { zh: "记下了。", en: "Noted." },
} as const satisfies Record<string, Text>;
