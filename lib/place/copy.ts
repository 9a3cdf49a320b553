import type { Text } from "@/lib/core/i18n";
import type { SiteKind, VenueKind } from "./model";

export const venueKindLabels: Record<VenueKind, Text> = {
  hall: { zh: "民生议事堂", en: "Deliberation hall" },
  station: { zh: "协商驿站", en: "Consultation station" },
  studio: { zh: "委员工作室", en: "Members' studio" },
};

/** Every kind of venue by its stored word. */
export const siteKindLabels: Readonly<Record<string, Text>> & Record<SiteKind, Text> = {
  ...venueKindLabels,
  "info-point": { zh: "社情民意信息联系点", en: "Information point" },
};

/** Sample names: the district's own list of sectors is not public. */
export const sectorLabels: Readonly<Record<string, Text>> = {
  cpc: { zh: "中共", en: "Communist Party of China" },
  "no-party": { zh: "无党派", en: "Without party" },
  youth: { zh: "共青团青联", en: "Youth League and Federation" },
  unions: { zh: "工会", en: "Trade unions" },
  women: { zh: "妇联", en: "Women's Federation" },
  commerce: { zh: "工商联", en: "Federation of Industry and Commerce" },
  science: { zh: "科技科协", en: "Science and technology" },
  overseas: { zh: "侨台", en: "Returned overseas and Taiwan" },
  press: { zh: "新闻文体", en: "Press, culture and sport" },
  economy: { zh: "经济", en: "Economy" },
  resources: { zh: "环境资源和农业", en: "Environment, resources and farming" },
  education: { zh: "教育", en: "Education" },
  health: { zh: "医卫", en: "Medicine and health" },
  welfare: { zh: "社会福利和保障", en: "Welfare and social security" },
  faith: { zh: "民族宗教", en: "Ethnic groups and religions" },
  invited: { zh: "特邀", en: "Invited" },
  minge: { zh: "民革", en: "Revolutionary Committee of the Kuomintang" },
  minmeng: { zh: "民盟", en: "China Democratic League" },
  minjian: { zh: "民建", en: "China National Democratic Construction Association" },
  minjin: { zh: "民进", en: "China Association for Promoting Democracy" },
  nonggong: { zh: "农工党", en: "Peasants' and Workers' Democratic Party" },
  zhigong: { zh: "致公党", en: "China Zhi Gong Party" },
  jiusan: { zh: "九三学社", en: "Jiusan Society" },
  friendship: { zh: "对外友好", en: "Friendship with foreign countries" },
};

export const officeLabels: Readonly<Record<string, Text>> = {
  head: { zh: "站长", en: "Head" },
  "rotating-head": { zh: "本月轮值", en: "Rotating head" },
  liaison: { zh: "联络员", en: "Liaison" },
};
