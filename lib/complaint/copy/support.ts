import type { Text } from "@/lib/core/i18n";

/** Why somebody could not join, or leave. */
export const supportRefusals = {
  "phone-first": { zh: "请先确认手机号", en: "Confirm your phone first" },
  "reported-yourself": {
    zh: "这是您自己反映的，已经算上您",
    en: "You reported this yourself and are counted already",
  },
  "joined-already": { zh: "您已经加入这一件", en: "You have joined it already" },
  "resident-reported": {
    zh: "这位居民就是反映人，已经算上了",
    en: "They reported it themself and are counted already",
  },
  "resident-joined": {
    zh: "这位居民已经加入这一件，不用再加",
    en: "They have joined it already",
  },
  "not-joined": { zh: "您没有加入这一件", en: "You have not joined it" },
  "not-open": {
    zh: "这一件已经办完，不能再加入。还没有解决，请重新反映",
    en: "It is over and cannot be joined. If it is not solved, report it anew",
  },
} as const satisfies Record<string, Text>;
