import type { Text } from "@/lib/core/i18n";
import type { KeptItem, RequestKind } from "./model";

/** Each kind of data: what it is, on what basis it is held, and for how long (domain.md §14). */
type Held = { readonly name: Text; readonly basis: Text; readonly until: Text };

const duty: Text = {
  zh: "履行法定职责（个保法 13 条三项）",
  en: "Duty of office (PIPL art. 13(3))",
};
const consent: Text = { zh: "您的同意（个保法 13 条一项）", en: "Your consent (PIPL art. 13(1))" };
const identity: Text = {
  zh: "真实身份要求（网络安全法 26 条）",
  en: "Real identity (Cybersecurity Law art. 26)",
};

export const heldTexts = {
  complaints: {
    name: { zh: "我反映的事", en: "What I reported" },
    basis: duty,
    until: {
      zh: "结案后 3 年（示例规则）；草稿 30 日",
      en: "3 years after closing (sample rule); drafts 30 days",
    },
  },
  supports: {
    name: { zh: "我附议的事", en: "What I joined" },
    basis: consent,
    until: { zh: "随所附议的诉求", en: "As long as the complaint" },
  },
  attendance: {
    name: { zh: "参加协商的记录", en: "Consultations attended" },
    basis: duty,
    until: { zh: "随协商纪要长期保存", en: "With the minutes, for good" },
  },
  ratings: {
    name: { zh: "我的评价", en: "My ratings" },
    basis: duty,
    until: { zh: "结案后 3 年（示例规则）", en: "3 years after closing (sample rule)" },
  },
  said: {
    name: {
      zh: "我在协商里说的、选的",
      en: "What I said and chose in consultations",
    },
    basis: consent,
    until: { zh: "到注销为止，票数照算", en: "Until you are erased; votes still count" },
  },
  matters: {
    name: { zh: "我提出的议题", en: "Matters I put forward" },
    basis: duty,
    until: { zh: "随协商档案保存", en: "With the files of deliberation" },
  },
  follows: {
    name: { zh: "我关注的", en: "What I follow" },
    basis: consent,
    until: { zh: "到您取消为止", en: "Until you stop" },
  },
  notices: {
    name: { zh: "站内通知", en: "Notices" },
    basis: duty,
    until: { zh: "到注销为止", en: "Until you are erased" },
  },
  devices: {
    name: { zh: "收消息的设备", en: "Devices for messages" },
    basis: consent,
    until: { zh: "到您关闭为止", en: "Until you switch them off" },
  },
} as const satisfies Record<string, Held>;

export const profileTexts = {
  name: {
    name: { zh: "称呼", en: "Name" },
    basis: consent,
    until: { zh: "到注销为止", en: "Until you are erased" },
  },
  phone: {
    name: { zh: "手机号", en: "Phone" },
    basis: identity,
    until: { zh: "到注销为止", en: "Until you are erased" },
  },
  mail: {
    name: { zh: "邮箱", en: "Mailbox" },
    basis: consent,
    until: { zh: "到您删除为止", en: "Until you remove it" },
  },
} as const satisfies Record<string, Held>;

export const keptTexts: Record<KeptItem["what"], { name: Text; basis: Text; until: Text }> = {
  "open-complaint": {
    name: { zh: "还在办理的诉求", en: "A complaint that is being handled" },
    basis: duty,
    until: {
      zh: "办结后再保存 3 年（示例规则）",
      en: "Until it is closed, and 3 years more (sample rule)",
    },
  },
  "closed-complaint": {
    name: { zh: "已办结、未满 3 年的诉求", en: "A complaint closed less than 3 years ago" },
    basis: {
      zh: "信访与投诉档案的保存（个保法 47 条二款，示例规则）",
      en: "Keeping of complaint files (PIPL art. 47(2), sample rule)",
    },
    until: { zh: "{date} 止", en: "until {date}" },
  },
  attendance: {
    name: { zh: "协商签到（只剩“已注销”）", en: "Attendance (only “erased” is left)" },
    basis: {
      zh: "纪要由他人签字确认，不能改写",
      en: "Minutes that others signed cannot be rewritten",
    },
    until: { zh: "随纪要长期保存", en: "With the minutes, for good" },
  },
  matter: {
    name: { zh: "提出的议题（不再写明是谁提的）", en: "A matter put forward (by whom is cut)" },
    basis: {
      zh: "议题是大家商量的事，不写明是谁提的，就不再是个人信息",
      en: "It is for all to deliberate, and without a name it tells of nobody",
    },
    until: { zh: "随协商档案保存", en: "With the files of deliberation" },
  },
  events: {
    name: {
      zh: "操作记录（不含姓名、电话和原话）",
      en: "Activity records (no name, phone or words)",
    },
    basis: {
      zh: "网络日志留存（网络安全法 23 条三项）",
      en: "Keeping of logs (Cybersecurity Law art. 23(3))",
    },
    until: {
      zh: "至少 6 个月，通常 3 年；链上只剩编号",
      en: "At least 6 months, usually 3 years; only numbers remain",
    },
  },
};

export const requestLabels: Record<RequestKind, Text> = {
  export: { zh: "复制（导出）", en: "Copy (export)" },
  correct: { zh: "更正", en: "Correction" },
  "withdraw-consent": { zh: "撤回同意", en: "Withdrawal of consent" },
  erase: { zh: "注销", en: "Erasure" },
  access: { zh: "查阅", en: "Access" },
  "correct-kept": { zh: "更正依法保存的", en: "Correction of what the law keeps" },
  "erase-kept": { zh: "删除依法保存的", en: "Erasure of what the law keeps" },
  explain: { zh: "解释处理规则", en: "Explanation of a rule" },
  object: { zh: "对答复或冻结有异议", en: "Objection to an answer or a freeze" },
};

export const requestStates: Readonly<Record<string, Text>> = {
  asked: { zh: "等待答复", en: "Waiting for an answer" },
  done: { zh: "已办", en: "Done" },
  frozen: { zh: "已办，部分依法冻结", en: "Done, partly frozen by law" },
  granted: { zh: "已同意并办理", en: "Granted" },
  refused: { zh: "未同意，已说明理由", en: "Refused, with the reason" },
  withdrawn: { zh: "本人撤回", en: "Taken back" },
};

export const noticeNames: Readonly<Record<string, Text>> = {
  complaint: { zh: "个人信息告知书（反映诉求）", en: "Privacy notice (reporting)" },
  attendance: { zh: "个人信息告知书（参加协商）", en: "Privacy notice (taking part)" },
};

export const dataCopy = {
  title: { zh: "我的信息", en: "My data" },
  lead: {
    zh: "平台存了您的哪些信息、凭什么、存多久，都在这里。可以更正、带走、撤回同意，也可以注销。",
    en: "What is held about you, on what basis and for how long. Correct it, take it along, withdraw a consent, or have yourself erased.",
  },
  who: { zh: "我是谁", en: "Who I am" },
  since: { zh: "{date} 起登记", en: "registered since {date}" },
  none: { zh: "没有留", en: "none" },
  showPhone: { zh: "显示完整手机号", en: "Show the whole number" },
  hidePhone: { zh: "遮住", en: "Cover it" },
  line: { zh: "依据：{basis}。保存：{until}。", en: "Basis: {basis}. Kept: {until}." },
  correctName: { zh: "改称呼", en: "Change the name" },
  nameField: { zh: "怎么称呼您", en: "How to address you" },
  save: { zh: "保存", en: "Save" },
  correctPhone: { zh: "换手机号", en: "Change the phone" },
  phoneField: { zh: "新手机号", en: "New number" },
  codeField: { zh: "短信验证码", en: "Code from the message" },
  sendCode: { zh: "发验证码", en: "Send a code" },
  codeSent: {
    zh: "验证码已发到 {phone}，5 分钟内有效",
    en: "A code was sent to {phone}, valid for 5 minutes",
  },
  confirmPhone: { zh: "换成这个号码", en: "Change to this number" },
  toMail: { zh: "邮箱在“通知设置”里改", en: "The mailbox is set under “How you are told”" },
  held: { zh: "平台上有什么", en: "What is here" },
  pieces: { zh: "{n} 件", en: "{n}" },
  consents: { zh: "我同意过的", en: "What I agreed to" },
  consentNone: { zh: "没有同意记录", en: "No consents" },
  consentGiven: { zh: "版本 {version}，{date} 同意", en: "version {version}, agreed on {date}" },
  consentEnded: { zh: "{date} 已撤回", en: "withdrawn on {date}" },
  consentMeans: {
    zh: "撤回以后：还没受理的诉求撤回；已经在办的，承办单位按职责办完，但不再公开照片和原话，也不再邀请您参加协商。撤回以前做的事仍然有效。以后再反映，会重新征求您的同意。",
    en: "After that: what is not accepted yet is withdrawn; what is being handled is finished by duty, without pictures or words in public and without invitations. What happened before stays lawful. If you report again you are asked again.",
  },
  withdraw: { zh: "撤回同意", en: "Withdraw" },
  take: { zh: "带走一份", en: "Take a copy" },
  takeLead: {
    zh: "一个 JSON 文件，含您的全部信息和原话，明文。每天最多 5 次。",
    en: "One JSON file with everything about you, your own words included, in the clear. At most five times a day.",
  },
  takeAct: { zh: "下载我的信息", en: "Download my data" },
  state: { zh: "状态", en: "State" },
  earlier: { zh: "以前的申请", en: "Earlier requests" },
  erase: { zh: "注销", en: "Erasure" },
  eraseLead: {
    zh: "删除能删除的，依法要留的冻结不用，一条一条说给您听。",
    en: "What may be erased is erased, what the law keeps is frozen; you are told item by item.",
  },
  eraseGo: { zh: "看看注销会怎样", en: "See what erasure would do" },
  done: { zh: "已办好", en: "Done" },
} as const satisfies Record<string, Text>;

export const eraseCopy = {
  title: { zh: "注销", en: "Erasure" },
  lead: {
    zh: "注销不能撤销。先看清楚会删什么、会留什么。",
    en: "It cannot be undone. Look first at what goes and what stays.",
  },
  goes: { zh: "马上删除", en: "Erased at once" },
  goesList: {
    zh: "称呼、手机号、邮箱|关注、通知、通知设置、设备、私人日历地址、存下的筛选|附议时写的话、评价时写的话、请假理由|协商现场的提问和发言排队、对议题说的话、没有采用的征题；票数照算，是谁投的不再留|草稿 {drafts} 件|结案超过 {years} 年的诉求 {expired} 件：原话、照片、门牌、是谁反映的",
    en: "Name, phone, mailbox|Follows, notices, choices, devices, your private calendar, saved views|Notes to what you joined, comments on ratings, reasons for leave|Questions and turns to speak in consultations, words to matters, matters that were not taken up; votes still count, whose they were is cut|{drafts} {drafts|draft|drafts}|{expired} {expired|complaint|complaints} closed over {years} years ago: words, pictures, door, and who reported",
  },
  stays: { zh: "依法留下，冻结不用", en: "Kept by law, frozen" },
  staysLead: {
    zh: "冻结：只为办完这件事和依法备查，不公开照片和原话，不作他用。到期自动清除。",
    en: "Frozen: only to finish the matter and for the file, no pictures or words in public, no other use. Erased by itself when the time is over.",
  },
  after: {
    zh: "注销以后：还在办的事会办完，但我们不能再打电话给您；凭回执号和手机后四位仍能查到。同一个手机号以后可以重新登记，看不到从前的记录。",
    en: "Afterwards: open matters are finished but we cannot call you; by receipt and the last four digits you can still follow them. The same phone may register again and sees nothing of before.",
  },
  confirm: { zh: "确认是您本人", en: "Confirm that it is you" },
  act: { zh: "注销，不能撤销", en: "Erase me; this cannot be undone" },
  goneTitle: { zh: "已注销", en: "You are erased" },
  gone: {
    zh: "您已退出。能删除的已经删除；依法留下的按刚才列出的期限冻结。",
    en: "You are signed out. What may be erased is gone; what the law keeps is frozen for the times you were told.",
  },
} as const satisfies Record<string, Text>;

export const dataRefusals = {
  "sign-in-first": { zh: "请先登录", en: "Please sign in first" },
  "name-missing": { zh: "请填写称呼", en: "Enter a name" },
  "name-long": { zh: "最多 40 个字", en: "At most 40 characters" },
  "phone-shape": {
    zh: "请填写 11 位手机号，例如 138 0000 0000",
    en: "Enter a mobile number of 11 digits",
  },
  "phone-taken": { zh: "这个号码已经有人登记", en: "This number belongs to somebody" },
  "code-shape": { zh: "验证码是 6 位数字", en: "The code has six digits" },
  "code-wrong": {
    zh: "验证码不对，或已失效。请核对，或重新获取一个",
    en: "The code is wrong or no longer valid. Check it, or ask for a new one",
  },
  "code-often": {
    zh: "获取验证码太频繁，请过一会儿再试",
    en: "Codes were asked for too often. Try again in a while",
  },
  "code-not-sent": {
    zh: "短信暂时发不出去，请稍后再试",
    en: "The message cannot be sent just now. Try later",
  },
  "no-phone": {
    zh: "没有留手机号，请到驿站当面办理",
    en: "There is no phone; please come to a station",
  },
  "consent-none": { zh: "没有可以撤回的同意", en: "There is no consent to withdraw" },
  "export-often": {
    zh: "每天最多 5 次，请明天再试",
    en: "At most five times a day. Try again tomorrow",
  },
  "office-first": {
    zh: "您担任着平台上的职务。请先请系统管理员结束职务，再来注销：任职期间的操作须能查到人",
    en: "You hold an office here. Have an administrator end it first: what was done in office must stay attributable",
  },
} as const satisfies Record<string, Text>;
