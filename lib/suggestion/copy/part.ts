import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import { assignmentTags } from "../copy";
import type { AssignmentRole, AssignmentStatus } from "../model";

const separateTags: Record<AssignmentStatus, Tag> = {
  requested: tag("wait", "待分办答复", "Separate answer awaited"),
  submitted: tag("move", "分办答复待审签", "Separate answer to be countersigned"),
  accepted: tag("say", "分办答复已审签", "Separate answer countersigned"),
};

/** Where one department's part stands. */
export function partTag(role: AssignmentRole, status: AssignmentStatus): Tag {
  return role === "separate" ? separateTags[status] : assignmentTags[status];
}

export const partWords = {
  title: { zh: "会办和分办", en: "Co-handlers and separate answers" },
  role: { zh: "{role}，{date}前", en: "{role}, by {date}" },
  missing: { zh: "还没有交来。", en: "Not in yet." },
  waits: {
    zh: "分办单位都审签了自己的答复，才能一起公布。还差：{names}",
    en: "Published together, once every separate answer is countersigned. Missing: {names}",
  },
  answer: { zh: "分办答复", en: "Separate answer" },
  answerHint: {
    zh: "只答本单位的部分，由本单位分管领导审签，和主办答复一起公开",
    en: "For your part only; your own lead countersigns, and it is published with the lead's answer",
  },
  answerButton: { zh: "交本单位领导审签", en: "Send to your own lead" },
  sign: { zh: "审签分办答复", en: "Countersign the separate answer" },
  back: { zh: "退回经办", en: "Back to the handler" },
} as const satisfies Record<string, Text>;
