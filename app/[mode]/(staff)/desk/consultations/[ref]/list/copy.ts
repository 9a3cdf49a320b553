import type { Text } from "@/lib/core/i18n";

export const doorListCopy = {
  title: { zh: "手工签到", en: "Signing in by hand" },
  lead: {
    zh: "没有网也能用：点名字记下，有网自动送到，送两次也只算一次。",
    en: "Works without a network: tap a name; it is sent when there is one, and counted once.",
  },
  closed: { zh: "这场现在不在签到。", en: "Nobody is signed in to this one now." },
  back: { zh: "回到这场协商", en: "Back to the consultation" },
  noScript: {
    zh: "这一页要用脚本。没有脚本请在这场协商的页面上登记。",
    en: "This page needs a script. Without one, use the consultation's page.",
  },
} as const satisfies Record<string, Text>;

/** What the list itself says, in the browser. */
export const listWords = {
  away: { zh: "没有网，记下的都在这台设备上", en: "No network: entries stay on this device" },
  sent: { zh: "都送到了", en: "Everything is sent" },
  sending: { zh: "正在送…", en: "Sending…" },
  waiting: { zh: "还有没送到的，有网自动送", en: "Some entries wait; they are sent by themselves" },
  failed: { zh: "没有送到，过一会儿自动再试", en: "Not sent; it is tried again" },
  signIn: { zh: "到了", en: "Here" },
  undo: { zh: "撤回", en: "Undo" },
  here: { zh: "已到", en: "Is here" },
  noted: { zh: "已记下，待送", en: "Noted, not sent yet" },
  refused: { zh: "没有登记上，请找工作人员", en: "Could not be entered: ask the staff" },
  find: { zh: "找名字", en: "Find a name" },
  walkIn: { zh: "现场来的", en: "Somebody who came by" },
  label: { zh: "称呼和小区", en: "Form of address and compound" },
  as: { zh: "身份", en: "As" },
  add: { zh: "记下", en: "Note" },
  short: { zh: "至少 2 个字", en: "At least 2 characters" },
  count: { zh: "已到", en: "Here" },
  clear: { zh: "清除这台设备上的名单", en: "Clear the list from this device" },
  cleared: { zh: "已清除", en: "Cleared" },
} as const satisfies Record<string, Text>;
export type ListWords = Readonly<Record<keyof typeof listWords, string>>;
