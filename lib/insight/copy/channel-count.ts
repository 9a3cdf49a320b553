import type { Text } from "@/lib/core/i18n";
import type { Channel, ChannelKind, RowEffect, RowFault } from "../model/channel-count";

export const channelLabels: Record<Channel, Text> = {
  petition: { zh: "信访", en: "Petitions office" },
  hotline: { zh: "12345", en: "Hotline 12345" },
  "member-channel": { zh: "委员通道·微履职", en: "Members' channel" },
  studio: { zh: "溪湖汇", en: "Members' studios" },
  other: { zh: "其他渠道", en: "Other channel" },
};

export const channelKindLabels: Record<ChannelKind, Text> = {
  petitions: { zh: "全部信访", en: "All petitions" },
  "property-petitions": { zh: "社区和物业类信访", en: "Community and property petitions" },
  topics: { zh: "在线讨论话题", en: "Topics discussed online" },
  "opinion-reports": { zh: "社情民意信息", en: "Opinion reports" },
  "duty-posts": { zh: "履职动态", en: "Duty posts" },
  interactions: { zh: "互动交流", en: "Interactions" },
  "project-target": { zh: "引荐项目目标", en: "Target: projects recommended" },
  "talent-target": { zh: "引荐人才目标", en: "Target: talents recommended" },
  projects: { zh: "引荐项目", en: "Projects recommended" },
  talents: { zh: "引荐人才", en: "Talents recommended" },
};

export const rowFaultTexts: Record<RowFault, Text> = {
  "column-missing": { zh: "缺少这一列", en: "this column is missing" },
  "row-width": { zh: "列数和表头不一样", en: "not as many fields as the heading" },
  "month-shape": { zh: "月份写成 2022-08", en: "a month is written 2022-08" },
  "month-future": { zh: "这个月还没有过完", en: "this month is not over" },
  "channel-unknown": { zh: "没有这个渠道", en: "no such channel" },
  "kind-unknown": { zh: "没有这个类别", en: "no such kind" },
  "count-shape": { zh: "要写一个不小于零的整数", en: "a whole number of zero or more" },
  "source-missing": { zh: "没有写来源", en: "the source is missing" },
  "source-long": { zh: "来源不超过 200 字", en: "the source is longer than 200 characters" },
  "row-twice": { zh: "同一月份、渠道、类别写了两次", en: "the same month, channel and kind twice" },
  "no-rows": { zh: "只有表头，没有数", en: "a heading and no rows" },
  "rows-many": { zh: "一次最多 5,000 行", en: "at most 5,000 rows at once" },
  "file-shape": { zh: "引号不成对，读不了", en: "the quotes do not fit" },
};

export const rowEffectLabels: Record<RowEffect, Text> = {
  new: { zh: "新增", en: "New" },
  changed: { zh: "改数", en: "Changes" },
  known: { zh: "已有", en: "Known" },
};

export const channelRefusals = {
  "not-your-counts": {
    zh: "只有区级工作人员能导入其他渠道的数",
    en: "Only staff of the district import counts of other channels",
  },
  "counts-faulty": {
    zh: "有写得不对的行，一行也没有导入",
    en: "Some rows are wrong; none was read",
  },
  "already-kept": { zh: "这一批已经导入过了", en: "These were imported before" },
  "nothing-new": { zh: "这些数都已经在了，没有要导入的", en: "All of these are known already" },
} as const satisfies Record<string, Text>;
