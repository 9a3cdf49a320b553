import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { AnswerField, AnswerPart, VersionState } from "../model/answer";

export const partLabels: Record<AnswerPart, Text> = {
  adoption: { zh: "采纳意见稿", en: "Draft of the adoption" },
  reply: { zh: "答复稿", en: "Draft of the reply" },
};

export const versionTags: Record<VersionState, Tag> = {
  waiting: tag("wait", "等审签", "To be countersigned"),
  replaced: tag("plain", "已改写", "Rewritten since"),
  returned: tag("back", "已退回", "Sent back"),
  published: tag("say", "已公布", "Published"),
};

export const answerFieldLabels: Record<AnswerField, Text> = {
  choice: { zh: "结论", en: "Conclusion" },
  text: { zh: "正文", en: "Text" },
  promise: { zh: "承诺", en: "Promise" },
  promisedOn: { zh: "承诺日期", en: "Promised by" },
  promisePerson: { zh: "责任人", en: "Person responsible" },
  basis: { zh: "受限条件或政策依据", en: "Condition or policy" },
  contact: { zh: "怎么沟通的", en: "How people were spoken with" },
};
