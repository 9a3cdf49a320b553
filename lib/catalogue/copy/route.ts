import type { Text } from "@/lib/core/i18n";
import type { OffReason, RouteFault } from "../model/route";

export const routeFaultTexts: Record<RouteFault, Text> = {
  "nothing-set": { zh: "没有写派给谁", en: "It names nobody" },
  "department-gone": { zh: "承办单位不在了", en: "Its department is gone" },
  "venue-gone": { zh: "站点不在了", en: "Its venue is gone" },
  "person-gone": {
    zh: "指定的人今天没有这个单位的经办权限",
    en: "Its person handles nothing for the department today",
  },
};

export const offReasonTexts: Record<OffReason, Text> = {
  "points-nowhere": {
    zh: "指向落空，已自动停用",
    en: "It pointed nowhere and switched itself off",
  },
  "by-hand": { zh: "人工停用", en: "Switched off by hand" },
  edited: { zh: "改过，要重新试过才能启用", en: "Edited: test it again to switch it on" },
};

export const routeKindTexts: Readonly<Record<string, Text>> = {
  help: { zh: "求助", en: "Asking for help" },
  complaint: { zh: "投诉", en: "Complaint" },
  consult: { zh: "咨询", en: "Question" },
  suggest: { zh: "建议", en: "Idea" },
  report: { zh: "举报", en: "Reporting wrongdoing" },
};

export const routeDayTexts: Readonly<Record<string, Text>> = {
  working: { zh: "工作日", en: "Working days" },
  rest: { zh: "休息日", en: "Rest days" },
};

/** What a field of a rule can be wrong about. */
export const routeFieldTexts = {
  ...routeFaultTexts,
  missing: { zh: "这一项没有填", en: "This is missing" },
  "name-short": { zh: "给规则起个名字，至少 2 个字", en: "Give the rule a name" },
  "name-long": { zh: "名字最多 40 个字", en: "At most 40 characters" },
  "scope-missing": { zh: "请选择适用范围", en: "Choose the area" },
  "scope-fixed": { zh: "适用范围不能改，请另写一条", en: "The area is fixed; write another rule" },
  "division-shape": { zh: "区划代码是 2、4、6、9 或 12 位数字", en: "2, 4, 6, 9 or 12 digits" },
  "division-outside": { zh: "不在适用范围内", en: "Outside the rule's area" },
  "category-shape": { zh: "请选择类别", en: "Choose a kind" },
  "clock-shape": { zh: "时间写成 18:00 这样", en: "Write the time like 18:00" },
  "clock-half": { zh: "起止时间要一起写", en: "Give both times or none" },
  "clock-same": { zh: "起止时间不能相同", en: "The two times are the same" },
  "words-long": { zh: "每个词最多 12 个字", en: "At most 12 characters a word" },
  "words-many": { zh: "最多 30 个词", en: "At most 30 words" },
  "person-alone": { zh: "先选这个人所在的承办单位", en: "Choose the person's department first" },
} as const satisfies Record<string, Text>;

/** Why an act on a rule was refused. */
export const routeRefusals = {
  "not-your-rules": { zh: "分派规则由区级工作人员维护", en: "Rules are the district office's" },
  "route-untested": {
    zh: "先用以往诉求试一试，再启用",
    en: "Test it on past complaints before switching it on",
  },
  "route-on": { zh: "已经启用", en: "It is on already" },
  "route-off": { zh: "已经停用", en: "It is off already" },
  "route-at-end": { zh: "已经在头上或末尾", en: "It is at the end already" },
} as const satisfies Record<string, Text>;
