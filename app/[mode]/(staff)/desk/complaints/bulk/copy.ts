import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "批量办理", en: "Several at once" },
  picked: { zh: "选中 {n} 件", en: "{n} ticked" },
  gone: {
    zh: "另有 {n} 件没有找到，或者不在您的范围内",
    en: "{n} more were not found or are outside your area",
  },
  nonePicked: {
    zh: "还没有选中诉求。先在列表里打勾。",
    en: "Nothing is ticked. Tick some in the list first.",
  },
  back: { zh: "回到列表", en: "Back to the list" },
  department: { zh: "派给", en: "Send to" },
  category: { zh: "类别", en: "Kind" },
  urgency: { zh: "紧急度", en: "Urgency" },
  unchanged: { zh: "不改", en: "As it is" },
  into: { zh: "并入哪个回执号", en: "Merge into which receipt" },
  preview: { zh: "看看会改什么", en: "See what will change" },
  previewTitle: { zh: "会这样改", en: "What will change" },
  nothingYet: {
    zh: "现在什么都没有改，确认后才逐件办理。",
    en: "Nothing is changed yet. Each is done by itself once you confirm.",
  },
  reason: { zh: "为什么改，反映人会读到", en: "Why; the reporter will read it" },
  confirm: { zh: "确认，办理 {n} 件", en: "Confirm {n}" },
  nothingToDo: {
    zh: "这些都不用改，或者都改不了。",
    en: "None of these can or needs to be changed.",
  },
  columns: {
    complaint: { zh: "诉求", en: "Complaint" },
    now: { zh: "现在", en: "Now" },
    becomes: { zh: "改成", en: "Becomes" },
    result: { zh: "结果", en: "Result" },
  },
  fields: {
    status: { zh: "状态", en: "Status" },
    department: { zh: "主办", en: "Department" },
    category: { zh: "类别", en: "Kind" },
    urgency: { zh: "紧急度", en: "Urgency" },
    merged: { zh: "并入", en: "Merged into" },
  },
  none: { zh: "还没有", en: "none" },
  already: { zh: "已经是这样，不用改", en: "It is so already" },
  cannot: { zh: "改不了：{why}", en: "Cannot be done: {why}" },
  standsAs: { zh: "现在是“{status}”", en: "it stands as “{status}”" },
  resultTitle: { zh: "办理结果", en: "What was done" },
  resultNote: { zh: "办好 {n} 件，共 {all} 件", en: "{n} of {all} done" },
  results: {
    done: { zh: "办好了", en: "Done" },
    already: { zh: "已经是这样", en: "It was so already" },
    changed: { zh: "预览之后有人改过，没有动", en: "Somebody changed it since; left alone" },
    refused: { zh: "没有办成", en: "Not done" },
    unknown: { zh: "没有找到", en: "Not found" },
  },
  oldResult: { zh: "这个结果已经看不到了。", en: "This result can no longer be shown." },
} as const satisfies Record<string, Text | Record<string, Text>>;
