import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "代填诉求", en: "File for somebody" },
  note: {
    zh: "给不方便上网的人代填；谁代填的会记下来",
    en: "For those who file nothing online; who filed it is recorded",
  },
  place: { zh: "社区", en: "Community" },
  compound: { zh: "小区", en: "Compound" },
  door: { zh: "楼栋和门牌", en: "Building and door" },
  category: { zh: "类别", en: "Kind" },
  kind: { zh: "这是", en: "This is" },
  channel: { zh: "怎么来的", en: "How it came" },
  body: { zh: "情况", en: "What happened" },
  bodyHint: {
    zh: "照原话写，什么时候、什么样子、希望怎样",
    en: "In their words: when, how, what they hope for",
  },
  name: { zh: "姓名", en: "Name" },
  nameHint: { zh: "不公开，列表里只显示姓", en: "Never public; lists show the surname only" },
  phone: { zh: "手机号", en: "Mobile number" },
  phoneHint: {
    zh: "有手机号，家里人就能用后四位查进度",
    en: "With one, the family can follow it by its last four digits",
  },
  willConsult: { zh: "愿意参加协商", en: "Would take part in a consultation" },
  told: {
    zh: "提交前请把个人信息告知书念给本人听，本人同意再提交。",
    en: "Read the notice on personal data to them; submit only when they agree.",
  },
  submit: { zh: "代为提交", en: "File it" },
} as const satisfies Record<string, Text>;
