import type { Text } from "@/lib/core/i18n";

export const deskCopy = {
  desk: { zh: "工作台", en: "Desk" },
  waiting: { zh: "待受理", en: "To accept" },
  routing: { zh: "派单与签收", en: "Sent and signed for" },
  handling: { zh: "办理中", en: "Being handled" },
  answered: { zh: "待评价", en: "Answered" },
  supervision: { zh: "督办", en: "Supervision" },
  exclusions: { zh: "不计入三率的", en: "Left out of the rates" },
  open: { zh: "查找", en: "Find" },
  problems: { zh: "共性问题", en: "Common problems" },
  matters: { zh: "议题", en: "Matters" },
  consultations: { zh: "协商", en: "Consultations" },
  suggestions: { zh: "交办与答复", en: "Assigned and answered" },
  lookBacks: { zh: "回头看", en: "Look-backs" },
  venues: { zh: "站点", en: "Venues" },
  channelCounts: { zh: "其他渠道的数", en: "Other channels" },
  firms: { zh: "物业企业", en: "Property firms" },
  campaigns: { zh: "议事月", en: "Campaigns" },
  photos: { zh: "照片审核", en: "Photos to look at" },
  overview: { zh: "今天", en: "Today" },
  late: { zh: "超期未受理", en: "Overdue in triage" },
  overviewNote: {
    zh: "先办超期的，再办临期的",
    en: "What is overdue first, then what is nearly due",
  },
  noOffice: {
    zh: "您在工作台没有要办的事。",
    en: "Nothing at this desk waits for you.",
  },
  complaints: { zh: "诉求", en: "Complaints" },
  wholeDistrict: { zh: "{name} · {n} 个镇街", en: "{name} · {n} {n|street|streets}" },
  settings: { zh: "设置", en: "Settings" },
  deadRoutes: {
    zh: "有 {n} 条分派规则指向落空，已自动停用",
    en: "{n} routing {n|rule|rules} pointed nowhere and switched off",
  },
  missingNotice: {
    zh: "{year} 年的放假通知还没有录入，那一年的期限只按周末和法定日期算",
    en: "The notice of holidays for {year} is not entered: its terms know weekends and fixed days only",
  },
  items: { zh: "件", en: "" },
} as const satisfies Record<string, Text>;
