import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "没有网也能写", en: "Write without a network" },
  lead: {
    zh: "写的都存在这台手机里。有网了会自动送到，再确认一下手机号就提交。",
    en: "It stays on this device. It is sent as soon as there is a network; then confirm your phone.",
  },
  away: {
    zh: "没有网，写的都存在这台手机里",
    en: "No network: what you write stays on this device",
  },
  near: { zh: "有网，可以送了", en: "There is a network" },
  sending: { zh: "正在送…", en: "Sending…" },
  arrived: { zh: "已送到，等您确认手机号", en: "It arrived; please confirm your phone" },
  filed: {
    zh: "这一份已经提交过，没有再送一次",
    en: "This was filed already and is not sent again",
  },
  failed: {
    zh: "没有送到，写的还在这台手机里，过一会儿再试",
    en: "It did not arrive. It is still on this device; it is tried again",
  },
  incomplete: {
    zh: "还差一点：地点、哪一类、情况（至少 10 个字）都要写",
    en: "Not complete yet: place, kind and at least 10 characters of text",
  },
  place: { zh: "在哪里（小区或社区）", en: "Where (compound or community)" },
  before: { zh: "以前报过的地方", en: "Where you reported before" },
  group: { zh: "哪一类", en: "Kind" },
  choose: { zh: "请选择", en: "Choose" },
  body: { zh: "说说情况", en: "Tell us about it" },
  happenedOn: { zh: "哪天发生的（可不填）", en: "When did it happen (optional)" },
  phone: { zh: "手机号（可以送到后再填）", en: "Mobile number (may follow later)" },
  send: { zh: "现在送", en: "Send it now" },
  goOn: { zh: "去确认手机号", en: "Confirm the phone" },
  clear: { zh: "清除这台设备上写的", en: "Clear this device" },
  cleared: { zh: "已清除，这台设备上没有留下什么", en: "Cleared: nothing is left on this device" },
  saved: { zh: "已存在这台手机里", en: "Saved on this device" },
} as const satisfies Record<string, Text>;
