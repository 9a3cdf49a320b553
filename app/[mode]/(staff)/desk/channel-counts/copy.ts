import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "其他渠道的数", en: "Counts of other channels" },
  note: {
    zh: "不在本平台上发生的，按月导入并写明来源；本平台上有记录的，一律从记录数",
    en: "What does not happen on this platform is imported by month with its source; what does is counted from records",
  },
  enter: { zh: "导入一份表", en: "Import a file" },
  text: { zh: "粘贴表格内容（CSV）", en: "Paste the file (CSV)" },
  textHint: {
    zh: "第一行写 month,channel,kind,count,source；例如 2022-08,信访,全部信访,5980,区信访局月报",
    en: "The first line is month,channel,kind,count,source; for example 2022-08,petition,petitions,5980,monthly report",
  },
  file: { zh: "或者选一个 CSV 文件", en: "Or choose a CSV file" },
  fileHint: { zh: "选了文件就读文件", en: "A file that is chosen is read instead" },
  look: { zh: "先看看", en: "Look at it first" },
  check: { zh: "有写得不对的行，一行也没有读", en: "Some rows are wrong; none was read" },
  lineFault: { zh: "第 {n} 行，{column}：{fault}", en: "Line {n}, {column}: {fault}" },
  moreFaults: { zh: "另有 {n} 处", en: "and {n} more" },
  preview: { zh: "核对后导入", en: "Check, then import" },
  previewNote: {
    zh: "新增 {added} 行，改数 {changed} 行，已有 {known} 行。要么全部导入，要么一行也不导入。",
    en: "{added} new, {changed} changed, {known} known. All of them are imported, or none.",
  },
  keep: { zh: "导入这些数", en: "Import these counts" },
  done: { zh: "导入好了。", en: "Imported." },
  known: { zh: "已经导入的", en: "What was imported" },
  none: { zh: "还没有导入过其他渠道的数。", en: "Nothing was imported yet." },
  month: { zh: "月份", en: "Month" },
  channel: { zh: "渠道", en: "Channel" },
  kind: { zh: "数什么", en: "What is counted" },
  count: { zh: "数量", en: "Count" },
  source: { zh: "来源", en: "Source" },
  effect: { zh: "会怎样", en: "Effect" },
  before: { zh: "原来 {n}", en: "was {n}" },
  figures: { zh: "看报道核对页", en: "See the figures page" },
} as const satisfies Record<string, Text>;
