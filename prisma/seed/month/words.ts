/** Title, words, lead department (empty: the street), what was done, why it was not adopted. */
export type Idea = readonly [
  title: string,
  body: string,
  lead: string,
  done: string,
  notTaken: string,
];

export type Theme = {
  readonly category: string;
  readonly problem: string;
  readonly title: string;
  readonly reported: readonly string[];
  readonly cause: string;
  readonly result: string;
  readonly agreed: string;
  readonly differed: string;
  readonly ideas: readonly Idea[];
};

/** Ideas that fit every theme, for the larger consultations. */
export const common: readonly Idea[] = [
  [
    "把议定的事贴在公告栏",
    "谁办、什么时候办完，写清楚，办完划掉。",
    "",
    "议定事项已贴出，办完一项划一项。",
    "已在网上公布，不再另贴。",
  ],
  [
    "建一个居民联络群",
    "每幢两人，社区、物业都在，急事马上说。",
    "",
    "联络群已建，每天有人答。",
    "群太多，并入已有的网格群。",
  ],
  [
    "三个月后再来看一次",
    "请委员三个月后回来，看议定的事做没做。",
    "",
    "三个月后委员已回访。",
    "回访按全区安排进行，不单独约定。",
  ],
  [
    "请部门每年来社区办公一天",
    "带着业务来，能当场办的当场办。",
    "housing",
    "部门办公日已定在每年九月。",
    "由街道便民中心统一受理，不单独设点。",
  ],
];
