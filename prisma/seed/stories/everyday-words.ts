import { storyResidentIds } from "../people";
import type { Words } from "./filing";

const [c1 = "", c2 = "", c3 = "", c4 = "", c5 = "", c6 = ""] = storyResidentIds("330106005055");
const [b1 = "", b2 = "", b3 = "", b4 = "", b5 = "", b6 = ""] = storyResidentIds("330106002052");
const [q1 = "", q2 = "", q3 = "", q4 = "", q5 = "", q6 = ""] = storyResidentIds("330106012006");

export type Fate =
  | "accepted"
  | "dispatched"
  | "received"
  | "in-progress"
  | "asked"
  | "return-asked"
  | "replied"
  | "solved"
  | "unanswered"
  | "unsolved"
  | "explained";

/** A report that a department handled by itself: filed so many working days back. */
export type Small = Words & {
  readonly back: number;
  readonly department: string;
  readonly fate: Fate;
  /** What the department answered, asked or gave as its reason. */
  readonly text?: string;
  readonly thanks?: string;
};

const small = (
  [by, place, category]: readonly [string, string, string],
  body: string,
  [back, department, fate]: readonly [number, string, Fate],
  text?: string,
  thanks?: string,
): Small => ({ by, place, category, body, back, department, fate, text, thanks, consult: false });

export const smalls: readonly Small[] = [
  small(
    ["001", "compound-330106012006-1", "FW03"],
    "3幢后面下水道又堵了，污水漫到自行车棚门口，味道很大。",
    [4, "street-330106012", "replied"],
    "已请疏通队清掏，管道通水正常。建议不要往下水口倒油渣，如再堵请直接打驿站电话。",
  ),
  small(
    ["003", "compound-330106002052-1", "PS03"],
    "院子里那棵香樟长到窗口了，台风天怕断枝，请修剪一下。",
    [5, "street-330106002", "replied"],
    "绿化队已上门修剪，断枝风险枝条全部锯除，枝叶当天清运。",
  ),
  small(
    ["061", "330106007004", "HJ03"],
    "莲花商圈后巷的垃圾桶每天下午就满了，门店的纸箱堆到人行道上，请增加一次清运。",
    [5, "urban", "replied"],
    "后巷清运由每天一次改为两次，另加纸箱回收点一处，本周起执行。",
  ),
  small(
    ["002", "compound-330106005055-1", "FW01"],
    "改造以后顶楼天花板渗水，下雨就滴，墙面都发霉了。",
    [3, "housing", "asked"],
    "李先生您好，请告诉我们渗水是在厨房还是阳台一侧，周六上午九点上门方便吗？",
  ),
  small([c1, "compound-330106005055-1", "PS04"], "单元门坏了一个月没人来修，晚上门都关不上。", [
    1,
    "housing",
    "dispatched",
  ]),
  small([c2, "compound-330106005055-1", "GZ03"], "外墙刷完才两个月就起皮，改造质量谁来管？", [
    2,
    "housing",
    "in-progress",
  ]),
  small(
    [c3, "compound-330106005058-1", "WJ03"],
    "四楼把鞋柜和杂物堆在楼道里，公共部位被占用，老人走路要侧着身。",
    [1, "urban", "dispatched"],
  ),
  small(
    [c4, "compound-330106004056-1", "WJ01"],
    "一楼在天井里搭棚子，说是放花，越搭越大，像违建。",
    [2, "urban", "received"],
  ),
  small(
    [c5, "330106008003", "HJ02"],
    "九溪路口新开的烧烤店没装净化器，油烟直接往居民楼吹。",
    [2, "market", "return-asked"],
    "油烟排放由综合执法部门管理，证照齐全，申请退回改派。",
  ),
  small(
    [c6, "compound-330106011014-1", "DT02"],
    "8幢电梯有异响，上到七楼会抖一下，请查查维保记录。",
    [3, "market", "in-progress"],
  ),
  small(
    [b1, "compound-330106002052-2", "GG03"],
    "屋面要大修，维修资金怎么动用没人说得清，请指导一下流程。",
    [1, "housing", "accepted"],
  ),
  small(
    [b2, "compound-330106009003-1", "HJ06"],
    "垃圾房旁边臭味重、苍蝇多，离幼儿园只有十几米。",
    [24, "street-330106009", "solved"],
    "垃圾房已加装喷淋除臭，清运改为一天三次，幼儿园一侧加了围挡。",
    "味道小多了，谢谢。",
  ),
  small(
    [b3, "compound-330106010005-1", "TC04"],
    "僵尸电瓶车占了半个车棚，好的车反倒停外面淋雨。",
    [30, "street-330106010", "solved"],
    "贴通知十天后清出无主车二十三辆，车棚重新划了线。",
    "车棚空出来了。",
  ),
  small(
    [b4, "compound-330106013005-1", "PS06"],
    "物业要求必须刷脸才能进小区，不录人脸就不给开门，这合理吗？",
    [36, "housing", "solved"],
    "已责令物业提供刷卡等其他方式，不得强制录入人脸，已录入的可要求删除。",
    "现在可以刷卡了，人脸信息也删了。",
  ),
  small(
    [b5, "compound-330106109004-1", "PF04"],
    "公摊电费一年涨了一倍，没有明细，问物业就说按户分摊。",
    [42, "housing", "solved"],
    "物业已公示近十二个月分表读数，多收的四个月退还到户。",
    "明细贴出来了，也退钱了。",
  ),
  small(
    [b6, "compound-330106110002-1", "HJ01"],
    "村口石料场半夜装车，噪音大，窗户都在震。",
    [33, "environment", "unanswered"],
    "经夜间检测，已要求石料场二十二时后停止装卸并加装隔声屏。",
  ),
  small(
    [q1, "compound-330106004059-1", "PS02"],
    "监控坏了大半，上周又丢了两辆自行车。",
    [40, "street-330106004", "unanswered"],
    "已维修探头十七个，其余六个列入下月更换，民警已增加夜间巡逻。",
  ),
  small(
    [q2, "compound-330106011020-1", "KF01"],
    "买房时承诺的幼儿园到现在还是一块空地，宣传册上写得清清楚楚。",
    [28, "planning", "explained"],
    "该地块规划用途未变，因生源测算暂缓建设，已纳入下一轮布局研究。",
    "按规划该幼儿园用地保留，建设时间依据教育设施布局专项规划确定，目前不具备开工条件。",
  ),
  small(
    [q3, "compound-330106013007-1", "DT01"],
    "3幢电梯一个月停运三次，老人被迫爬十七楼。",
    [6, "market", "unsolved"],
    "已督促维保单位更换门机控制板，电梯恢复运行。",
    "修好两天又停了，还得爬楼。",
  ),
  small(
    [q4, "330106010018", "TC03"],
    "云栖小镇大会期间车乱停，堵住了小区出口，救护车都出不来。",
    [26, "police", "solved"],
    "已在小区出口施划禁停网格线，大会期间派人值守。",
    "这次开会没再堵。",
  ),
];

export type Waiting = Words & { readonly minutesAgo: number };

/** What came in today and waits for triage: three of one kind, two nearly alike, others. */
export const waiting: readonly Waiting[] = [
  {
    by: c1,
    place: "compound-330106013003-1",
    category: "XF04",
    minutesAgo: 230,
    body: "望桥花园充电棚只有十个充电口，晚上八点就没位子了，能不能多装几个？",
  },
  {
    by: c4,
    place: "compound-330106013003-1",
    category: "XF04",
    minutesAgo: 180,
    body: "电动自行车充电位不够，大家为抢一个充电口吵起来了。",
  },
  {
    by: c6,
    place: "compound-330106013003-1",
    category: "XF04",
    minutesAgo: 120,
    body: "小区没地方充电，快递员的车一占就是一整天，请增加充电位并限时。",
  },
  {
    by: q5,
    place: "compound-330106004065-1",
    category: "TC03",
    minutesAgo: 95,
    body: "青垣新村北门口天天有车乱停，挡住人行道，推婴儿车只能走马路。",
  },
  {
    by: q6,
    place: "compound-330106004065-1",
    category: "TC03",
    minutesAgo: 60,
    body: "青垣新村北门口有车乱停，挡住人行道，推轮椅只能走到马路上。",
  },
  {
    by: b3,
    place: "compound-330106011022-1",
    category: "HJ04",
    minutesAgo: 45,
    body: "晴岚花园有人遛狗不牵绳，大狗在儿童滑梯边上跑，孩子吓哭了。",
  },
  {
    by: b6,
    place: "compound-330106009007-1",
    category: "GZ02",
    minutesAgo: 25,
    photo: "cuiyuan-renewal-before",
    body: "楼前工地围挡把通道挡了一半，夜里没有灯，老人差点绊倒。",
  },
];

type Turned = Words & { readonly back: number; readonly note: string };

/** Not ours, with the reason and the right door. */
export const declined: readonly Turned[] = [
  {
    by: b1,
    place: "compound-330106109006-1",
    category: "PF05",
    back: 8,
    body: "物业起诉我欠费，下个月开庭，请你们出面让物业撤诉。",
    note: "此事已进入诉讼程序，本平台不再受理。可向法院申请调解，或到驿站找律师委员咨询。",
  },
];

export const referred: readonly Turned[] = [
  {
    by: b5,
    place: "330106008",
    category: "QT01",
    back: 9,
    body: "龙井路公交末班车太早，能不能延长到晚上十点？",
    note: "公交线路调整不属于协商驿站受理范围，已转12345，请凭转办编号查询进展。",
  },
];

export const withdrawn: Turned = {
  by: q6,
  place: "compound-330106110006-1",
  category: "HJ05",
  back: 7,
  body: "楼上有人往下扔烟头，差点落到晾的被子上。",
  note: "邻居已经当面道歉，不用处理了，谢谢。",
};
