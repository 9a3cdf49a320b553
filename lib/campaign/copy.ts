import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { CampaignStatus } from "./model";
import type { CampaignAct } from "./workflow";

export const statusTags: Record<CampaignStatus, Tag> = {
  drafted: tag("wait", "起草中", "Being drafted"),
  announced: tag("move", "已公布", "Announced"),
  running: tag("move", "进行中", "Under way"),
  "summing-up": tag("move", "总结中", "Being summed up"),
  closed: tag("say", "已结束", "Closed"),
  "called-off": tag("no", "已取消", "Called off"),
  discarded: tag("no", "已作废", "Discarded"),
};

export const actLabels: Record<CampaignAct, Text> = {
  announce: { zh: "公布议事月", en: "Announce the campaign" },
  discard: { zh: "作废草案", en: "Discard the draft" },
  start: { zh: "现在开始", en: "Start now" },
  "call-off": { zh: "取消议事月", en: "Call the campaign off" },
  end: { zh: "结束协商，开始总结", en: "End it and sum up" },
  close: { zh: "结束议事月", en: "Close the campaign" },
  resume: { zh: "恢复进行", en: "Let it go on" },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  "name-short": { zh: "名称至少 4 个字", en: "A name has at least 4 characters" },
  "name-long": { zh: "名称最多 40 个字", en: "A name has at most 40 characters" },
  "theme-short": { zh: "请写明主题，再多写几个字", en: "Say a little more about the theme" },
  "theme-long": { zh: "主题最多 1000 字", en: "The theme has at most 1000 characters" },
  "slug-shape": {
    zh: "网址只用小写字母、数字和短横线，例如 2026-property",
    en: "Use lower-case letters, digits and hyphens, such as 2026-property",
  },
  "slug-short": { zh: "网址至少 4 个字符", en: "An address has at least 4 characters" },
  "slug-long": { zh: "网址最多 60 个字符", en: "An address has at most 60 characters" },
  "slug-taken": { zh: "这个网址已经用过了，请换一个", en: "This address is taken: choose another" },
  "scope-missing": { zh: "请选择范围", en: "Choose the area" },
  "day-wrong": { zh: "请填写日期", en: "Enter a date" },
  "ends-before-start": { zh: "结束不能早于开始", en: "It cannot end before it starts" },
  "period-long": { zh: "一次议事月最长一年", en: "A campaign lasts a year at most" },
  "matter-unknown": { zh: "目录里没有这个类别", en: "There is no such category" },
  "reason-short": { zh: "请写明理由，再多写几个字", en: "Say a little more" },
  "reason-long": { zh: "最多 1000 字", en: "At most 1000 characters" },
  "quota-wrong": { zh: "场次是 0 到 500 的整数", en: "A whole number from 0 to 500" },
  "quota-outside": {
    zh: "这个镇街不在议事月的范围里",
    en: "This street is outside the campaign's area",
  },
  "choose-compound": { zh: "请选择小区", en: "Choose a compound" },
  "choose-department": { zh: "请选择负责单位", en: "Choose who is in charge" },
  "summary-short": { zh: "请写明问题，再多写几个字", en: "Say a little more about the problem" },
  "title-short": { zh: "任务至少 4 个字", en: "A task has at least 4 characters" },
  "title-long": { zh: "任务最多 60 个字", en: "A task has at most 60 characters" },
  "choose-answer": { zh: "请选择同意或者不同意", en: "Choose yes or no" },
  "date-not-later": { zh: "新日期要晚于现在的期限", en: "Choose a day after the one that stands" },
  "date-past": { zh: "新日期已经过了", en: "This day is over already" },
  "date-far": { zh: "新日期最远一年", en: "A year from now at most" },
  "choose-consultation": { zh: "请选择一场协商", en: "Choose a consultation" },
  "no-such-consultation": {
    zh: "没有找到这场协商，或者它不在这次议事月的范围里",
    en: "There is no such consultation in this campaign's area",
  },
} as const satisfies Record<string, Text>;

/** Why an act was refused. */
export const refusalTexts = {
  "not-your-campaign": { zh: "议事月由区政协机关办理", en: "The district's staff run campaigns" },
  "not-your-consultation": {
    zh: "这场协商不在您负责的范围内",
    en: "This consultation is outside your area",
  },
  "not-your-compound": {
    zh: "这个小区不在您负责的范围内",
    en: "This compound is outside your area",
  },
  "not-your-task": { zh: "这项任务由承办单位填报", en: "The department in charge reports this" },
  "date-waits": { zh: "上一次申请还没有答复", en: "The last request is not answered yet" },
  "date-answered": { zh: "这次申请已经答复过了", en: "This request is answered already" },
  "own-pictures": { zh: "自己传的照片由别人审核", en: "Somebody else looks at these pictures" },
  "no-photos": { zh: "这些照片已经有人看过了", en: "Somebody has looked at these already" },
  "no-tasks": { zh: "方案里还没有任务", en: "The plan has no task yet" },
  "tasks-open": { zh: "还有任务没有办完", en: "Some tasks are not done yet" },
  "plan-exists": { zh: "这个小区已经有方案", en: "This compound has a plan already" },
  "not-your-desk": { zh: "这一页由工作人员使用", en: "This page is for the staff" },
  "already-in": { zh: "这场协商已经计入", en: "This consultation counts already" },
  "nothing-new": {
    zh: "没有新的协商可以计入",
    en: "Nothing new fits this campaign",
  },
  "not-in": { zh: "这场协商没有计入", en: "This consultation does not count" },
} as const satisfies Record<string, Text>;
