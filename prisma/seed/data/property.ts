/** Invented property firms and the two halves of invented compound names. */
export const firmNames = [
  "澄漪",
  "沐桥",
  "枕荷",
  "栖帆",
  "听堤",
  "汀舟",
  "望岚",
  "苇岸",
  "晴泓",
  "荻溪",
  "云榭",
  "棠荫",
  "砚池",
  "竹屿",
  "松霁",
  "桂棹",
  "浣月",
  "临泮",
  "青垣",
  "和睦坊",
  "邻舍",
  "安檐",
  "守檐",
  "同檐",
] as const;

export const compoundHeads = [
  "听荷",
  "望桥",
  "枕溪",
  "晴岚",
  "苇舟",
  "棠荫",
  "竹屿",
  "松霁",
  "砚池",
  "浣纱",
  "云榭",
  "荻花",
  "青垣",
  "桂棹",
  "梅坞",
  "泊月",
] as const;

export const compoundTails = ["里", "新村", "苑", "公寓", "坊", "花园", "小区", "庭"] as const;

/** Compounds with a name of their own: two well-known ones and the invented 宝石里. */
export const namedCompounds = [
  { communityCode: "330106012006", name: "庆丰新村", firm: null, invented: false, builtYear: null },
  { communityCode: "330106005055", name: "翠苑一区", firm: 1, invented: false, builtYear: null },
  { communityCode: "330106002052", name: "宝石里", firm: null, invented: true, builtYear: 1984 },
] as const;
