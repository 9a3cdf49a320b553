import type { Text } from "@/lib/core/i18n";
import { capacityLabels } from "../copy";
import type { FixedSection, RevisionCause } from "../model/minutes";

/** The words of composed minutes. */
export const sectionWords = {
  said: { zh: "{side}：{text}", en: "{side}: {text}" },
  poll: {
    zh: "现场表态“{text}”：{counts}，共 {total} 票",
    en: "Quick poll “{text}”: {counts}; {total} {total|vote|votes}",
  },
  votes: { zh: "{option} {votes} 票", en: "{option} {votes}" },
  summary: {
    zh: "{date}在{venue}协商“{title}”，{total} 人参加，形成共识 {consensus} 条，保留分歧 {difference} 条。",
    en: "On {date} at {venue}, {total} people deliberated “{title}”: {consensus} points of consensus, {difference} differences remain.",
  },
  report: {
    zh: "您反映的事已在{venue}协商，形成共识 {consensus} 条，意见建议已交有关部门办理。",
    en: "What you reported was deliberated at {venue}: {consensus} points of consensus; the suggestions are with the departments.",
  },
  sides: capacityLabels,
} as const satisfies Record<string, Text | Record<string, Text>>;

export const sectionLabels: Record<FixedSection, Text> = {
  other: { zh: "其他情况", en: "Other" },
  consensus: { zh: "共识", en: "Consensus" },
  difference: { zh: "分歧", en: "Differences" },
  report: { zh: "告诉反映人的一句话", en: "One sentence for those who reported" },
  summary: { zh: "公开摘要", en: "Public summary" },
};

export const causeLabels: Record<RevisionCause, Text> = {
  composed: { zh: "自动成稿", en: "Composed" },
  written: { zh: "改写", en: "Written" },
  merged: { zh: "合并两人的修改", en: "Two edits merged" },
  restored: { zh: "恢复旧稿", en: "Restored" },
};

/** Why something about the minutes was refused. */
export const minutesRefusals = {
  "minutes-conflict": {
    zh: "另一位刚改了同一句，两边的文字都在下面，请选一种",
    en: "Somebody else has just changed the same sentence. Both texts stand below: choose",
  },
  "no-such-revision": { zh: "没有找到这一稿", en: "There is no such version" },
  unchanged: { zh: "文字没有变", en: "Nothing has changed" },
  "nothing-new": { zh: "没有新记下的要点", en: "No points were noted since" },
  "no-summary": {
    zh: "公开摘要至少 10 个字，写好再确认",
    en: "The public summary has at least 10 characters; write it first",
  },
  "personal-data": {
    zh: "公开摘要或告诉反映人的话里有电话、门牌或姓名，删去再确认",
    en: "The public summary or the sentence for those who reported holds a phone, a door or a name; take it out first",
  },
} as const satisfies Record<string, Text>;
