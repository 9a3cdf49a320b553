import type { Text } from "@/lib/core/i18n";

/** What the venues of a campaign and their members are told of it. */
export const campaignNotices = {
  "campaign.announced": {
    zh: "您的站点要办一个议事月，请看主题、时间和场次",
    en: "Your venue takes part in a campaign: its theme, its days, how many consultations",
  },
  "campaign.called-off": {
    zh: "您的站点参加的议事月取消了",
    en: "A campaign that your venue takes part in was called off",
  },
} as const satisfies Record<string, Text>;
