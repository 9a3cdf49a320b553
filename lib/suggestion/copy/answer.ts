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

export const classFieldTexts: Readonly<Record<string, Text>> = {
  "class-district": { zh: "叫法由区里定", en: "Names are the district's to set" },
  "class-code": { zh: "代码是 1–8 位字母或数字", en: "The code is 1–8 letters or digits" },
  "class-name": { zh: "请写名称，不超过 20 字", en: "Enter the name, not too long" },
  "class-used": {
    zh: "已经有答复用了这一类，不能改算别的；请另加一类",
    en: "Answers were given in it: it keeps its letter. Add another class",
  },
};
