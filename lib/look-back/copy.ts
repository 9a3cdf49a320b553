import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { LookBackCause, LookBackMethod, LookBackStatus, LookBackVerdict } from "./model";
import type { LookBackAct } from "./workflow";

export const statusTags: Record<LookBackStatus, Tag> = {
  planned: tag("wait", "待看", "Planned"),
  assigned: tag("move", "已派人", "Assigned"),
  "in-progress": tag("move", "正在看", "Under way"),
  concluded: tag("say", "已看", "Concluded"),
  skipped: tag("no", "不看", "Skipped"),
};

/** Once concluded, the verdict's tag stands in place of the status. */
export const verdictTags: Record<LookBackVerdict, Tag> = {
  fulfilled: tag("kept", "兑现", "Kept"),
  partial: tag("say", "部分兑现", "Kept in part"),
  unfulfilled: tag("broken", "未兑现", "Not kept"),
  changed: tag("no", "情况变化", "Circumstances changed"),
  relapsed: tag("broken", "反弹", "Relapsed"),
};

export const actLabels: Record<LookBackAct, Text> = {
  assign: { zh: "派人去看", en: "Assign" },
  skip: { zh: "不看", en: "Skip" },
  begin: { zh: "开始回头看", en: "Begin the look-back" },
  recuse: { zh: "申请回避", en: "Step aside" },
  conclude: { zh: "记下结论", en: "Record what was found" },
};

export const causeLabels: Record<LookBackCause, Text> = {
  promise: { zh: "承诺到期", en: "A promise fell due" },
  sample: { zh: "抽查", en: "Drawn by lot" },
  rating: { zh: "评价不高", en: "A poor rating" },
  relapse: { zh: "疑似反弹", en: "Signs of a relapse" },
};

export const methodLabels: Record<LookBackMethod, Text> = {
  visit: { zh: "实地", en: "Visit" },
  meeting: { zh: "座谈", en: "Meeting" },
  survey: { zh: "测评", en: "Survey" },
};
