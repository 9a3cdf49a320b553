/**
 * 某 stands in every invented name, as in law reports, so that none can be taken for a real person;
 * the last character only keeps them apart.
 */
const surnames = [
  ..."陈林徐胡朱高何郭马罗梁宋郑谢唐许邓冯曹曾彭肖蔡潘田董余蒋叶程苏魏吕丁任姚卢姜钟崔谭范汪石傅贾夏熊孟秦白江阎薛尹段雷侯龙史",
];
const marks = [..."荷桥舟桂竹松梅兰潮溪湖堤柳莲茶泉岚亭霞雁苇枫帆月"];

/** A name nobody else of the demonstration has, for each whole number below 1,440. */
export function inventedName(n: number): string {
  const surname = surnames[n % surnames.length] ?? "";
  const round = Math.floor(n / surnames.length);
  const mark = marks[(round + n * 7) % marks.length] ?? "";
  return `${surname}某${mark}`;
}

/** 陈女士, 林先生 … for invented residents. */
export function inventedResident(n: number): string {
  return `${surnames[n % surnames.length]}${n % 2 === 0 ? "女士" : "先生"}`;
}
