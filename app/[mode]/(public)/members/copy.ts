import type { Text } from "@/lib/core/i18n";

export const membersCopy = {
  title: { zh: "委员", en: "Members" },
  lead: {
    zh: "{n} 位委员就近进站，各有专长。姓名均为示例。",
    en: "{n} members joined stations near them, each with what they know. All names are examples.",
  },
  find: { zh: "姓名", en: "Name" },
  street: { zh: "镇街", en: "Street" },
  sector: { zh: "界别", en: "Sector" },
  expertise: { zh: "专长", en: "Expertise" },
  standing: { zh: "常委", en: "Standing member" },
  empty: { zh: "没有这样的委员。放宽一个条件再找。", en: "No such member. Loosen one filter." },
  seeAll: { zh: "看全部委员", en: "See all" },
  committee: { zh: "专委会", en: "Committee" },
  group: { zh: "履职小组", en: "Member group" },
  profession: { zh: "职业", en: "Profession" },
  home: { zh: "所在镇街", en: "Street" },
  joined: { zh: "进的堂和站", en: "Joined" },
  none: { zh: "还没有进站。", en: "Has not joined a venue yet." },
} as const satisfies Record<string, Text>;
