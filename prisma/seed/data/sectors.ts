/** The default 24 sectors (界别); the district's own list is not public, so they are sample data. */
export type Sector = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly weight: number;
  readonly professions: readonly string[];
};

export const sectors: readonly Sector[] = [
  {
    code: "cpc",
    zh: "中共",
    en: "Communist Party of China",
    weight: 22,
    professions: ["official", "community-worker", "lawyer"],
  },
  {
    code: "no-party",
    zh: "无党派",
    en: "Without party",
    weight: 12,
    professions: ["researcher", "architect", "doctor"],
  },
  {
    code: "youth",
    zh: "共青团青联",
    en: "Youth League and Federation",
    weight: 12,
    professions: ["programmer", "social-worker", "entrepreneur"],
  },
  {
    code: "unions",
    zh: "工会",
    en: "Trade unions",
    weight: 10,
    professions: ["electrician", "lift-engineer", "water-engineer"],
  },
  {
    code: "women",
    zh: "妇联",
    en: "Women's Federation",
    weight: 10,
    professions: ["mediator", "nurse", "teacher"],
  },
  {
    code: "commerce",
    zh: "工商联",
    en: "Federation of Industry and Commerce",
    weight: 26,
    professions: ["entrepreneur", "property-manager", "banker"],
  },
  {
    code: "science",
    zh: "科技科协",
    en: "Science and technology",
    weight: 16,
    professions: ["engineer", "fire-engineer", "programmer", "traffic-expert"],
  },
  {
    code: "overseas",
    zh: "侨台",
    en: "Returned overseas and Taiwan",
    weight: 10,
    professions: ["entrepreneur", "researcher"],
  },
  {
    code: "press",
    zh: "新闻文体",
    en: "Press, culture and sport",
    weight: 14,
    professions: ["journalist", "artist"],
  },
  {
    code: "economy",
    zh: "经济",
    en: "Economy",
    weight: 20,
    professions: ["accountant", "banker", "entrepreneur"],
  },
  {
    code: "resources",
    zh: "环境资源和农业",
    en: "Environment, resources and farming",
    weight: 12,
    professions: ["ecologist", "gardener", "farmer"],
  },
  {
    code: "education",
    zh: "教育",
    en: "Education",
    weight: 16,
    professions: ["teacher", "researcher"],
  },
  {
    code: "health",
    zh: "医卫",
    en: "Medicine and health",
    weight: 16,
    professions: ["doctor", "nurse"],
  },
  {
    code: "welfare",
    zh: "社会福利和保障",
    en: "Welfare and social security",
    weight: 12,
    professions: ["carer", "social-worker", "mediator"],
  },
  {
    code: "faith",
    zh: "民族宗教",
    en: "Ethnic groups and religions",
    weight: 8,
    professions: ["community-worker", "artist"],
  },
  {
    code: "invited",
    zh: "特邀",
    en: "Invited",
    weight: 12,
    professions: ["lawyer", "planner", "official"],
  },
  {
    code: "minge",
    zh: "民革",
    en: "Revolutionary Committee of the Kuomintang",
    weight: 10,
    professions: ["lawyer", "accountant"],
  },
  {
    code: "minmeng",
    zh: "民盟",
    en: "China Democratic League",
    weight: 10,
    professions: ["researcher", "artist"],
  },
  {
    code: "minjian",
    zh: "民建",
    en: "China National Democratic Construction Association",
    weight: 12,
    professions: ["entrepreneur", "accountant", "architect"],
  },
  {
    code: "minjin",
    zh: "民进",
    en: "China Association for Promoting Democracy",
    weight: 10,
    professions: ["teacher", "journalist"],
  },
  {
    code: "nonggong",
    zh: "农工党",
    en: "Peasants' and Workers' Democratic Party",
    weight: 8,
    professions: ["doctor", "ecologist"],
  },
  {
    code: "zhigong",
    zh: "致公党",
    en: "China Zhi Gong Party",
    weight: 6,
    professions: ["planner", "entrepreneur"],
  },
  {
    code: "jiusan",
    zh: "九三学社",
    en: "Jiusan Society",
    weight: 10,
    professions: ["engineer", "water-engineer", "architect"],
  },
  {
    code: "friendship",
    zh: "对外友好",
    en: "Friendship with foreign countries",
    weight: 4,
    professions: ["researcher", "lawyer"],
  },
];

/** Committees (专委会) that guide streets; codes and names are sample data too. */
export const committees = [
  { code: "proposals", zh: "提案委员会", en: "Proposals Committee" },
  { code: "economy", zh: "经济科技委员会", en: "Economy and Technology Committee" },
  {
    code: "city",
    zh: "城建和人口资源环境委员会",
    en: "City, Population and Environment Committee",
  },
  { code: "law", zh: "社会法制和港澳台侨委员会", en: "Law and Overseas Affairs Committee" },
  { code: "culture", zh: "文史和教文卫体委员会", en: "Culture, Education and Health Committee" },
  { code: "members", zh: "委员工作委员会", en: "Members Committee" },
] as const;
