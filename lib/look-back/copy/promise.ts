import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { PromiseSort, PromiseState } from "../model/promise";

export const promiseTags: Record<PromiseState, Tag> = {
  waiting: tag("wait", "没到期", "Not due yet"),
  late: tag("over", "过期未兑现", "Late"),
  kept: tag("kept", "兑现", "Kept"),
  broken: tag("broken", "未兑现", "Not kept"),
  changed: tag("no", "情况变化", "Circumstances changed"),
  replaced: tag("no", "改了承诺", "Replaced"),
};

export const promiseSortLabels: Record<PromiseSort, Text> = {
  due: { zh: "到期日", en: "Due day" },
  published: { zh: "承诺日", en: "Day promised" },
};

/** Heads of the book of promises, on the page and in the file. */
export const promiseHeads = {
  title: { zh: "答应了什么", en: "What was promised" },
  department: { zh: "谁答应的", en: "By whom" },
  person: { zh: "责任人", en: "Responsible" },
  street: { zh: "镇街", en: "Street" },
  promisedOn: { zh: "承诺日期", en: "Promised for" },
  dueOn: { zh: "现在的日期", en: "Day as it stands" },
  state: { zh: "兑现没有", en: "Kept or not" },
  published: { zh: "哪天答应的", en: "Promised on" },
  round: { zh: "第几次答复", en: "Answer no." },
  ref: { zh: "编号", en: "Number" },
} as const satisfies Record<string, Text>;
