import type { Text } from "@/lib/core/i18n";

export const adminCopy = {
  area: { zh: "管理", en: "Administration" },
  grants: { zh: "人员与角色", en: "People and roles" },
  settings: { zh: "设置", en: "Settings" },
  give: { zh: "授予角色", en: "Give a role" },
  events: { zh: "操作记录", en: "Event log" },
  consents: { zh: "告知与同意", en: "Notices and consents" },
  grantsNote: {
    zh: "角色按区划和日期生效；授予和结束都留有记录。三员分立，互不兼任。",
    en: "Roles count by area and by day; giving and ending are recorded. The three officers exclude each other.",
  },
  find: { zh: "姓名，或完整手机号", en: "A name, or a whole mobile number" },
  all: { zh: "全部角色", en: "All roles" },
  ended: { zh: "已结束", en: "Ended" },
  person: { zh: "人", en: "Person" },
  phone: { zh: "手机号", en: "Phone" },
  role: { zh: "角色", en: "Role" },
  scope: { zh: "范围", en: "Area" },
  days: { zh: "起止", en: "Days" },
  from: { zh: "{from} 起", en: "from {from}" },
  until: { zh: "{from} — {to}", en: "{from} to {to}" },
  act: { zh: "操作", en: "Action" },
  holders: { zh: "在期角色", en: "Roles in force" },
  times: { zh: "个", en: "" },
  noGrants: { zh: "没有符合条件的角色。", en: "No role fits." },
  toAll: { zh: "看全部在期的", en: "See all in force" },
  end: { zh: "结束", en: "End" },
  endTitle: { zh: "结束这个角色？", en: "End this role?" },
  endWhat: {
    zh: "{name} 的“{role}”立即失效，昨天是最后一天。以前办过的事不变。",
    en: "{name} is no longer {role} from now on; yesterday was the last day. What was done stays.",
  },
  endNow: { zh: "确认结束", en: "End it now" },
  own: { zh: "本人", en: "Yourself" },
  hasEnded: { zh: "角色已结束。", en: "The role has ended." },
  given: { zh: "角色已授予。", en: "The role was given." },
  nowhere: { zh: "不限区划", en: "Anywhere" },
  refusedTitle: { zh: "这里不对您开放", en: "This is not open to you" },
  refusedHint: {
    zh: "需要这里的权限，请找本区的系统管理员。",
    en: "If you need it, ask your district's administrator.",
  },
  back: { zh: "回到我的页面", en: "Back to my page" },
} as const satisfies Record<string, Text>;

export const giveCopy = {
  note: {
    zh: "给别人授予角色。本人的角色由另一位管理员办理。",
    en: "Give somebody else a role. Your own are given by another administrator.",
  },
  phone: { zh: "手机号", en: "Mobile number" },
  phoneHint: { zh: "用这个号码登录的人", en: "Whoever signs in with this number" },
  name: { zh: "姓名", en: "Name" },
  nameHint: {
    zh: "这个号码还没有登录过时填写，用来新建此人",
    en: "Where nobody signed in with this number yet: the person is made",
  },
  role: { zh: "角色", en: "Role" },
  scope: { zh: "范围", en: "Area" },
  affiliation: { zh: "只限于一个站点、单位或企业", en: "Only for one venue, department or firm" },
  affiliationHint: {
    zh: "站长选站点，承办人选单位，物业联系人选企业",
    en: "A venue for heads, a department for handlers, a firm for its contact",
  },
  everywhere: { zh: "范围内全部", en: "The whole area" },
  fromDay: { zh: "开始日", en: "First day" },
  toDay: { zh: "最后一日", en: "Last day" },
  toDayHint: { zh: "不填：直到有人结束它", en: "Empty: until somebody ends it" },
  checked: {
    zh: "已核对：手机号、角色、范围和日期都没有错",
    en: "Checked: number, role, area and days are right",
  },
  notChecked: { zh: "请核对后打勾", en: "Check it, then tick here" },
  submit: { zh: "授予角色", en: "Give the role" },
  departments: { zh: "承办单位", en: "Departments" },
  firms: { zh: "物业企业", en: "Property firms" },
} as const satisfies Record<string, Text>;

export const eventsCopy = {
  note: {
    zh: "按写入先后，最新的在前。只能看，不能改；内容不含姓名、电话和原文。",
    en: "In the order of writing, newest first. It cannot be changed and holds no names, numbers or texts.",
  },
  when: { zh: "时间", en: "When" },
  who: { zh: "谁", en: "Who" },
  what: { zh: "什么事", en: "What" },
  where: { zh: "哪里", en: "Where" },
  chain: { zh: "链上位置", en: "In its chain" },
  position: { zh: "第 {n} 笔", en: "no. {n}" },
  none: { zh: "还没有记录。", en: "Nothing is recorded yet." },
  subjects: { zh: "哪一类", en: "Kind" },
  all: { zh: "全部", en: "All" },
} as const satisfies Record<string, Text>;

export const actorKindLabels: Record<string, Text> = {
  person: { zh: "个人", en: "Person" },
  system: { zh: "平台", en: "Platform" },
  "link-holder": { zh: "持回执者", en: "Receipt holder" },
  "firm-link": { zh: "持链接的物业", en: "Firm with a link" },
  anonymous: { zh: "未登录者", en: "Not signed in" },
};

export const subjectLabels: Record<string, Text> = {
  person: { zh: "个人", en: "People" },
  grant: { zh: "角色", en: "Roles" },
  complaint: { zh: "诉求", en: "Complaints" },
  problem: { zh: "共性问题", en: "Problems" },
  matter: { zh: "议题", en: "Matters" },
  consultation: { zh: "协商", en: "Consultations" },
  suggestion: { zh: "意见建议", en: "Suggestions" },
  "look-back": { zh: "回头看", en: "Look-backs" },
};

export const consentsCopy = {
  note: {
    zh: "只看数量。每个人同意了什么，由本人在“我的隐私”里查看和撤回。",
    en: "Counts only. What each person agreed to is theirs to see and withdraw.",
  },
  people: { zh: "留有手机号的人", en: "People with a number" },
  erased: { zh: "已删除", en: "Erased" },
  unit: { zh: "人", en: "" },
  notice: { zh: "告知书", en: "Notice" },
  version: { zh: "版本", en: "Version" },
  given: { zh: "同意", en: "Given" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  none: { zh: "还没有人同意过告知书。", en: "Nobody has agreed to a notice yet." },
} as const satisfies Record<string, Text>;
