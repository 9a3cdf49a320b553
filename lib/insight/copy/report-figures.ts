import type { Text } from "@/lib/core/i18n";
import type { Agreement, ReportKey, reportGroups } from "../model/report-figures";

type Group = (typeof reportGroups)[number]["key"];

export const reportGroupTitles: Record<Group, Text> = {
  petitions: {
    zh: "从哪里开始：2022 年 1—8 月的信访",
    en: "Where it began: petitions, January to August 2022",
  },
  coverage: { zh: "堂站和委员", en: "Places and members" },
  month: {
    zh: "物业服务专题协商议事月：2022 年 8 月",
    en: "The property-service month of August 2022",
  },
  studios: { zh: "溪湖汇：2023 年上半年", en: "Members' studios: first half of 2023" },
  channel: { zh: "委员通道·微履职：2023 年上半年", en: "Members' channel: first half of 2023" },
};

export const reportLabels: Record<ReportKey, Text> = {
  "property-petitions": { zh: "社区和物业类信访", en: "Community and property petitions" },
  halls: { zh: "有民生议事堂的镇街", en: "Streets with a hall" },
  stations: { zh: "有协商驿站的村社", en: "Communities with a station" },
  parks: { zh: "有协商驿站的商圈园区", en: "Business parks with a station" },
  "grouped-members": { zh: "就近编组的委员", en: "Members grouped near home" },
  consultations: { zh: "协商活动", en: "Consultations held" },
  "member-attendances": { zh: "委员参与", en: "Member attendances" },
  "residents-taking-part": { zh: "居民参与", en: "Residents taking part" },
  suggestions: { zh: "提出意见建议", en: "Suggestions raised" },
  adopted: { zh: "其中采纳", en: "Of these adopted" },
  "problems-solved": { zh: "解决的共性问题", en: "Common problems solved" },
  studios: { zh: "委员工作室", en: "Members' studios" },
  "studio-departments": { zh: "到工作室的部门", en: "Departments that came" },
  "studio-attendances": { zh: "部门到场", en: "Attendances of departments" },
  "project-target": { zh: "引荐项目目标", en: "Target: projects recommended" },
  "talent-target": { zh: "引荐人才目标", en: "Target: talents recommended" },
  topics: { zh: "在线讨论话题", en: "Topics discussed online" },
  "opinion-reports": { zh: "社情民意信息", en: "Opinion reports" },
  "duty-posts": { zh: "履职动态", en: "Duty posts" },
  interactions: { zh: "互动交流", en: "Interactions" },
};

export const reportUnits: Record<ReportKey, Text> = {
  "property-petitions": { zh: "件", en: "" },
  halls: { zh: "个", en: "" },
  stations: { zh: "个", en: "" },
  parks: { zh: "个", en: "" },
  "grouped-members": { zh: "人", en: "" },
  consultations: { zh: "场", en: "" },
  "member-attendances": { zh: "人次", en: "" },
  "residents-taking-part": { zh: "人次", en: "" },
  suggestions: { zh: "条", en: "" },
  adopted: { zh: "条", en: "" },
  "problems-solved": { zh: "个", en: "" },
  studios: { zh: "家", en: "" },
  "studio-departments": { zh: "个", en: "" },
  "studio-attendances": { zh: "人次", en: "" },
  "project-target": { zh: "个", en: "" },
  "talent-target": { zh: "人", en: "" },
  topics: { zh: "个", en: "" },
  "opinion-reports": { zh: "篇", en: "" },
  "duty-posts": { zh: "条", en: "" },
  interactions: { zh: "次", en: "" },
};

/** How each is counted: what divides what, over which days, of which records. */
export const reportDefinitions: Record<ReportKey, Text> = {
  "property-petitions": {
    zh: "2022 年 1—8 月社区和物业类信访的月度合计 ÷ 同期全部信访的月度合计。",
    en: "Monthly counts of community and property petitions, January to August 2022, summed ÷ those of all petitions.",
  },
  halls: { zh: "有民生议事堂的镇街 ÷ 全部镇街。", en: "Streets with a hall ÷ all streets." },
  stations: {
    zh: "有自己的协商驿站的村社 ÷ 全部村社。",
    en: "Communities with a station of their own ÷ all communities.",
  },
  parks: {
    zh: "设有协商驿站的商圈园区 ÷ 全部登记的商圈园区。",
    en: "Business parks with a station ÷ all that are registered.",
  },
  "grouped-members": {
    zh: "编入所在镇街履职小组的委员 ÷ 全部委员。",
    en: "Members in a group of their own street ÷ all members.",
  },
  consultations: {
    zh: "2022 年 8 月开过的协商活动，取消的不算。",
    en: "Consultations that took place in August 2022.",
  },
  "member-attendances": {
    zh: "这些活动中签到的委员，每到一次算一次，更正掉的不算。",
    en: "Members who signed in at these, each time counted, corrections left out.",
  },
  "residents-taking-part": {
    zh: "这些活动中签到的居民，每到一次算一次。报道只说 14,000 以上。",
    en: "Residents who signed in at these, each time counted. The report says 14,000 and more.",
  },
  suggestions: {
    zh: "2022 年 8 月随纪要确认的意见建议。",
    en: "Suggestions confirmed with minutes in August 2022.",
  },
  adopted: {
    zh: "（采纳＋部分采纳）÷ 提出的意见建议。",
    en: "(Adopted + adopted in part) ÷ suggestions raised.",
  },
  "problems-solved": {
    zh: "已解决和已核实的 ÷ 2022 年 8 月确认的共性问题，反弹的不算解决。",
    en: "Resolved and verified ÷ common problems confirmed in August 2022; relapsed ones are not solved.",
  },
  studios: { zh: "登记的委员工作室（溪湖汇）。", en: "Registered members' studios." },
  "studio-departments": {
    zh: "2023 年 1—6 月在委员工作室的协商活动中签到的部门，每个部门算一次。",
    en: "Departments that signed in at consultations in studios, January to June 2023, each counted once.",
  },
  "studio-attendances": {
    zh: "同上，每到一次算一次。",
    en: "The same, each time counted.",
  },
  "project-target": {
    zh: "2023 年引荐项目的目标数，不是已引荐的数。",
    en: "The target for 2023, not what was recommended.",
  },
  "talent-target": {
    zh: "2023 年引荐人才的目标数，不是已引荐的数。",
    en: "The target for 2023, not what was recommended.",
  },
  topics: {
    zh: "2023 年 1—6 月的月度合计。",
    en: "Monthly counts of January to June 2023, summed.",
  },
  "opinion-reports": {
    zh: "2023 年 1—6 月的月度合计。",
    en: "Monthly counts of January to June 2023, summed.",
  },
  "duty-posts": {
    zh: "2023 年 1—6 月的月度合计。",
    en: "Monthly counts of January to June 2023, summed.",
  },
  interactions: {
    zh: "2023 年 1—6 月的月度合计。",
    en: "Monthly counts of January to June 2023, summed.",
  },
};

export const agreementLabels: Record<Agreement, Text> = {
  equal: { zh: "一致", en: "Equal" },
  differs: { zh: "不一致", en: "Differs" },
  unknown: { zh: "还没有数", en: "Not known" },
};

export const reportTexts = {
  title: { zh: "报道核对", en: "The report, counted again" },
  lead: {
    zh: "2023 年 6 月 12 日的报道说了 {all} 个数，这里用本平台的数据再数一遍：{equal} 个一致。",
    en: "The report of 12 June 2023 tells {all} figures. Counted again from this platform's data, {equal} are equal.",
  },
  figure: { zh: "事项", en: "Figure" },
  told: { zh: "报道", en: "Report" },
  counted: { zh: "再数一遍", en: "Counted" },
  agreement: { zh: "核对", en: "Check" },
  how: { zh: "怎么数，从哪里来", en: "How, and from what" },
  records: { zh: "从本平台的记录数", en: "From records of this platform" },
  imported: { zh: "导入的月度数", en: "Imported monthly counts" },
  importedFrom: {
    zh: "导入 {n} 个月，来源：{sources}",
    en: "{n} {n|month|months} imported; source: {sources}",
  },
  missing: { zh: "还没有导入", en: "Not imported yet" },
  orMore: { zh: "{n}＋", en: "{n}+" },
  opens: { zh: "看是哪些", en: "See which" },
  note: {
    zh: "演示数据是按报道的口径虚构的，核对一致说明算法对，不说明这些事真的这样发生过。",
    en: "The demonstration's data is invented to the report's figures: equality shows that the counting is right, not that things happened so.",
  },
  open: {
    zh: "报道核对：2022、2023 年的数再数一遍",
    en: "The report of 2022 and 2023, counted again",
  },
  meeting: { zh: "协商活动", en: "Consultation" },
  venue: { zh: "工作室", en: "Studio" },
  date: { zh: "日期", en: "Date" },
  departments: { zh: "到场的部门", en: "Departments that came" },
  month: { zh: "月份", en: "Month" },
  channel: { zh: "渠道", en: "Channel" },
  kind: { zh: "数什么", en: "What is counted" },
  count: { zh: "数量", en: "Count" },
  source: { zh: "来源", en: "Source" },
  none: { zh: "没有导入这一项的月度数。", en: "No monthly counts of this were imported." },
  noMeetings: {
    zh: "这段时间委员工作室没有协商活动。",
    en: "No consultation was held in a studio.",
  },
  back: { zh: "回到报道核对", en: "Back to the report" },
} as const satisfies Record<string, Text>;
