import type { Text } from "@/lib/core/i18n";
import type { AgentRelation } from "../model/counter";

export const relationLabels: Record<AgentRelation, Text> = {
  family: { zh: "家人", en: "Family" },
  neighbour: { zh: "邻居", en: "Neighbour" },
  station: { zh: "驿站工作人员", en: "The station" },
  other: { zh: "其他人", en: "Somebody else" },
};

export const agentTexts = {
  agent: { zh: "代填人", en: "Written down by" },
  agentLine: { zh: "{name}（{relation}）", en: "{name} ({relation})" },
  onBehalf: { zh: "替家里老人反映", en: "I report this for an elder" },
  onBehalfNote: {
    zh: "两个名字都会留下，都不公开。手机号写您自己的，进展也告诉您。",
    en: "Both names are kept, neither is public. The phone is yours, and you hear of it too.",
  },
  elderName: { zh: "老人的姓名", en: "Their name" },
  ownName: { zh: "您的姓名", en: "Your name" },
  youAre: { zh: "您是老人的", en: "You are their" },
  forWhom: { zh: "替谁反映", en: "For" },
} as const satisfies Record<string, Text>;

/** What the fields about whoever writes it down can be wrong about. */
export const agentFieldTexts = {
  "agent-name-missing": { zh: "请填代填人的姓名", en: "Enter who writes it down" },
  "own-name-missing": { zh: "请填您的姓名", en: "Enter your own name" },
  "elder-name-missing": { zh: "请填老人的姓名", en: "Enter their name" },
} as const satisfies Record<string, Text>;
