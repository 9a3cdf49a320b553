import type { Text } from "@/lib/core/i18n";

export const ledgerCopy = {
  title: { zh: "账本", en: "The ledger" },
  lead: {
    zh: "每次受理、派单、答复、评价和回头看都记一笔，一笔连着上一笔。改动、删去或补写任何一笔，都会被找出来。",
    en: "Every acceptance, dispatch, reply, rating and look-back is one entry, chained to the one before. Whatever is changed, removed or put in later is found and named.",
  },
  how: { zh: "怎么核对", en: "How to check" },
  chain: {
    zh: "每件事有自己的一串记录，每笔带着前一笔的指纹（SHA-256）。",
    en: "Each matter has its own chain; each entry carries the fingerprint (SHA-256) of the one before.",
  },
  fold: {
    zh: "每天零点十分，把前一天所有记录的指纹并成一个总指纹，公布在下面。",
    en: "Ten minutes after midnight all fingerprints of the day before are folded into one root and published below.",
  },
  keep: {
    zh: "抄下某天的总指纹，以后任何时候都能拿来对照。",
    en: "Copy a day's root; it can be held against the records at any later time.",
  },
  words: {
    zh: "原话和个人信息不写进账本，账本里只有它们加盐的指纹。",
    en: "Words and personal data are not in the ledger, only their salted fingerprints.",
  },
  table: { zh: "已公布的总指纹", en: "Published roots" },
  day: { zh: "日期", en: "Day" },
  count: { zh: "笔数", en: "Entries" },
  root: { zh: "总指纹", en: "Root" },
  empty: {
    zh: "还没有公布过。第一个总指纹在今晚零点十分公布。",
    en: "None yet. The first root is published ten minutes after midnight.",
  },
} as const satisfies Record<string, Text>;
