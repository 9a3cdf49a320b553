/** Names of halls and stations that were published, and the demonstration's parks and studios. */
export const publishedHalls: Readonly<Record<string, string>> = {
  "330106009": "留下真言",
  "330106109": "慧聚三墩",
};

export const publishedStations: Readonly<Record<string, string>> = {
  "330106005055": "翠苑一区“民呼我为·协商驿站”",
};

/** Business parks with a station, each with the community it is shown in (sample data). */
export const parks = [
  { code: "lianhua", name: "古荡莲花商圈", communityCode: "330106007004" },
  { code: "baishaquan", name: "白沙泉金融并购街区", communityCode: "330106012002" },
  { code: "zhijiang", name: "艺创（之江）", communityCode: "330106010012" },
  { code: "yunqi", name: "云栖小镇", communityCode: "330106010018" },
  { code: "mayi", name: "蚂蚁小镇", communityCode: "330106009001" },
  { code: "wensan", name: "文三数字生活街区", communityCode: "330106004066" },
] as const;

const published = [
  { name: "数智财经", communityCode: "330106007004", invented: false },
  { name: "引智聚泉", communityCode: "330106012002", invented: false },
  { name: "艺创荟才", communityCode: "330106010012", invented: false },
];

const sample: readonly (readonly [string, string])[] = [
  ["云栖智谷", "330106010018"],
  ["蚁聚新程", "330106009001"],
  ["文三数链", "330106004066"],
  ["宝石问策", "330106002052"],
  ["松木听音", "330106002054"],
  ["求智工坊", "330106004059"],
  ["文教同心", "330106004060"],
  ["翠苑匠心", "330106005052"],
  ["九莲创客", "330106005053"],
  ["黄姑山数坊", "330106005054"],
  ["古墩会客", "330106007006"],
  ["华星助企", "330106007011"],
  ["嘉绿汇智", "330106007009"],
  ["龙井茗谈", "330106008205"],
  ["九溪听泉", "330106008203"],
  ["小和山学研", "330106009005"],
  ["屏峰引才", "330106009003"],
  ["之江文创", "330106010026"],
  ["浮山智造", "330106010029"],
  ["西溪引凤", "330106011021"],
  ["蒋村育芽", "330106011018"],
  ["黄龙金桥", "330106012007"],
  ["玉泉学社", "330106012004"],
  ["竞舟益企", "330106013006"],
  ["德加会谈", "330106013008"],
  ["紫金科创", "330106109030"],
  ["双浦田园", "330106110002"],
];

/** Studios (溪湖汇): three published, the others invented. */
export const studios = [
  ...published,
  ...sample.map(([name, communityCode]) => ({ name, communityCode, invented: true })),
];
