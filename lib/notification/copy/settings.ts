import type { Locale, Text } from "@/lib/core/i18n";
import type { Channel, ChoiceKind, Pace } from "../model/choice";

export const channelLabels: Record<Channel, Text> = {
  sms: { zh: "短信", en: "SMS" },
  mail: { zh: "邮件", en: "E-mail" },
  push: { zh: "浏览器消息", en: "Browser" },
};

export const choiceLabels: Record<ChoiceKind, { name: Text; hint: Text }> = {
  asked: {
    name: { zh: "等我回应", en: "Something is asked of me" },
    hint: {
      zh: "补充情况、评价答复、签收、回头看",
      en: "A question, a reply to rate, something to sign for",
    },
  },
  progress: {
    name: { zh: "办理进展", en: "Progress" },
    hint: { zh: "受理、派单、转协商、结案", en: "Accepted, sent on, consulted, closed" },
  },
  deadline: {
    name: { zh: "期限", en: "Deadlines" },
    hint: { zh: "临期、超期、延期、督办", en: "Due soon, late, extended, supervised" },
  },
  consultation: {
    name: { zh: "协商活动", en: "Consultations" },
    hint: { zh: "时间地点、延期、纪要", en: "Date and place, changes, minutes" },
  },
  followed: {
    name: { zh: "我关注的", en: "What I follow" },
    hint: { zh: "关注的诉求、问题和地方", en: "Complaints, problems and places I follow" },
  },
};

export const paceLabels: Record<Pace, { name: Text; note: Text }> = {
  each: { name: { zh: "有一件说一件", en: "Each as it happens" }, note: { zh: "", en: "" } },
  daily: {
    name: { zh: "每天合成一条", en: "Once a day" },
    note: { zh: "每天 18:00，例如“3 件事有进展”", en: "At 18:00, such as “3 matters moved”" },
  },
};

/** Each in its own language, as whoever looks for it would read it. */
export const languageLabels: Record<Locale, Text> = {
  zh: { zh: "中文", en: "中文" },
  en: { zh: "English", en: "English" },
};

export const settingsCopy = {
  language: { zh: "短信、邮件和浏览器消息用什么语言", en: "Language of SMS, mail and messages" },
  title: { zh: "通知设置", en: "How you are told" },
  lead: {
    zh: "站内通知总是有的。另外还想从哪里知道，在这里选。晚上 21:00 到早上 8:00 不发短信和浏览器消息，紧急的派单除外。",
    en: "Everything stands in your notices. Choose here where else you hear of it. From 21:00 to 8:00 no SMS and no browser messages are sent, except emergencies to officers.",
  },
  what: { zh: "听什么，从哪里听", en: "What, and where" },
  pace: { zh: "多久说一次", en: "How often" },
  save: { zh: "保存", en: "Save" },
  saved: { zh: "已保存", en: "Saved" },
  phone: { zh: "短信发到 {phone}", en: "SMS go to {phone}" },
  noPhone: { zh: "没有留手机号，收不到短信", en: "No phone number: no SMS" },
  mail: { zh: "邮箱", en: "Mailbox" },
  mailNone: { zh: "没有留邮箱，收不到邮件", en: "No mailbox: no mail" },
  mailIs: { zh: "邮件发到 {mail}", en: "Mail goes to {mail}" },
  mailField: { zh: "邮箱地址", en: "E-mail address" },
  mailHint: {
    zh: "会发一个验证码过去，填回来才开始使用。不公开，不作他用。",
    en: "A code is sent there; it is used once the code came back. Never published, for nothing else.",
  },
  mailAdd: { zh: "发验证码", en: "Send a code" },
  mailOther: { zh: "换一个邮箱", en: "Another mailbox" },
  mailWaits: {
    zh: "验证码已发到 {mail}，30 分钟内有效",
    en: "A code was sent to {mail}, valid for 30 minutes",
  },
  mailCode: { zh: "邮件里的验证码", en: "The code from the mail" },
  mailConfirm: { zh: "确认邮箱", en: "Confirm" },
  mailRemove: { zh: "删除邮箱", en: "Remove the mailbox" },
  mailAway: { zh: "这个平台没有接邮件服务", en: "This platform has no mail server" },
  push: { zh: "这台设备", en: "This device" },
  pushLead: {
    zh: "打开后，浏览器关着也能收到一句话的提醒，不含任何个人信息。",
    en: "One sentence, also while the site is closed; nothing personal in it.",
  },
  pushOn: { zh: "在这台设备上打开", en: "Switch on for this device" },
  pushOff: { zh: "在这台设备上关闭", en: "Switch off for this device" },
  pushIsOn: { zh: "这台设备已打开", en: "On for this device" },
  pushDenied: {
    zh: "浏览器不允许本站发消息，请在浏览器设置里允许后再试",
    en: "The browser does not allow messages from this site; allow them in its settings",
  },
  pushFailed: { zh: "没有打开，请稍后再试", en: "It could not be switched on; try again later" },
  pushCannot: { zh: "这个浏览器收不了消息", en: "This browser cannot receive messages" },
  devices: { zh: "共在 {n} 台设备上打开", en: "On for {n} {n|device|devices}" },
  devicesNone: { zh: "还没有在任何设备上打开", en: "Not switched on for any device" },
  allOff: { zh: "全部关闭", en: "Switch off everywhere" },
  unsubscribe: { zh: "不再收邮件", en: "No more mail" },
  unsubscribeLead: {
    zh: "按下按钮，登堂进站不再给这个邮箱发任何通知。站内通知还在。",
    en: "Press the button and Dengtang sends nothing to this mailbox any more. Your notices stay on the site.",
  },
  unsubscribeAct: { zh: "不再收邮件", en: "Stop the mail" },
  unsubscribed: {
    zh: "已停止。以后不会再收到邮件；想恢复，登录后到“通知设置”里选。",
    en: "Stopped. No more mail will come; to start again, sign in and choose under “How you are told”.",
  },
  linkWrong: {
    zh: "这个链接不对，请从邮件里重新打开",
    en: "This link is not right; open it from the mail again",
  },
} as const satisfies Record<string, Text>;

/** What was refused, and what a field is wrong about. */
export const settingsRefusals = {
  "sign-in-first": { zh: "请先登录", en: "Please sign in first" },
  "mail-shape": {
    zh: "请填写邮箱地址，例如 name@example.org",
    en: "Enter an address such as name@example.org",
  },
  "mail-code-shape": { zh: "验证码是 6 位数字", en: "The code has six digits" },
  "mail-code-wrong": {
    zh: "验证码不对，或已失效。请核对，或重新发一个",
    en: "The code is wrong or no longer valid. Check it, or ask for a new one",
  },
  "mail-often": { zh: "发得太频繁，请一小时后再试", en: "Too often. Try again in an hour" },
  "mail-not-sent": {
    zh: "邮件暂时发不出去，请稍后再试",
    en: "Mail cannot be sent just now. Try later",
  },
  "mail-none": { zh: "没有要确认的邮箱", en: "There is no mailbox to confirm" },
  "push-unknown": {
    zh: "这个浏览器的消息服务不在名单里",
    en: "The message service of this browser is not known here",
  },
  "push-none": { zh: "没有打开过", en: "It was not switched on" },
} as const satisfies Record<string, Text>;
