import type { Text } from "@/lib/core/i18n";
import type { GroupObstacle, VisitKind } from "../model/group";

export const visitLabels: Record<VisitKind, Text> = {
  research: { zh: "调研", en: "Research on site" },
  visit: { zh: "走访", en: "Visit" },
  talk: { zh: "座谈", en: "Talk" },
};

const obstacles: Record<GroupObstacle, Text> = {
  "group-not-lead": { zh: "{ref} 不由本单位主办", en: "Your department does not lead {ref}" },
  "group-other-department": {
    zh: "{ref} 由另一个单位主办，不能并在一起",
    en: "{ref} is led by another department",
  },
  "group-not-open": {
    zh: "{ref} 还没有签收，或者已经答复",
    en: "{ref} is not signed for, or answered already",
  },
  "group-elsewhere": {
    zh: "{ref} 已经和别的意见并案办理",
    en: "{ref} is handled together with others already",
  },
};

/** Why suggestions are not handled together, or do not part. */
export const groupTexts: Readonly<Record<string, Text>> = {
  ...obstacles,
  "group-few": { zh: "至少选两条", en: "Tick at least two" },
  "group-many": { zh: "一组最多 50 条", en: "At most 50 in one group" },
  "group-none": { zh: "还没有选中意见", en: "No suggestion is ticked" },
  "group-lead-missing": {
    zh: "从选中的里面定一条主件",
    en: "Choose the leading one among those ticked",
  },
  "group-unknown": {
    zh: "有的没有找到，或者不由您的单位办理",
    en: "Some were not found or are not your department's",
  },
  "group-ended": { zh: "这一组已经分开了", en: "This group has ended" },
  "group-none-here": { zh: "这一条没有并案", en: "It is handled by itself" },
  "visit-ahead": { zh: "还没到这一天", en: "This day has not come" },
  "visit-known": {
    zh: "这一天的这类走访已经记过，只计一次",
    en: "This one is recorded already; it counts once",
  },
  missing: { zh: "这一项没有选", en: "Choose one" },
};

export const togetherWords = {
  title: { zh: "并案办理", en: "Handled together" },
  apart: {
    zh: "同一件事一起办，各条编号、期限、答复和评价分开",
    en: "Handled as one matter; number, deadline, answer and rating stay each one's own",
  },
  lead: { zh: "主件", en: "Leading" },
  trip: { zh: "{date}{kind}", en: "{kind}, {date}" },
  trips: {
    zh: "共同调研走访 {n} 次，只计一次：{all}",
    en: "{n} shared {n|trip|trips}, each counted once: {all}",
  },
} as const satisfies Record<string, Text>;
