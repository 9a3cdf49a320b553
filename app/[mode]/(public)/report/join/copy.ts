import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "我也遇到", en: "Me too" },
  lead: {
    zh: "加入这一件，不用再写一遍。有了进展告诉您，答复后您自己说解决没解决。",
    en: "Join this one instead of writing it again. You hear of it, and after the reply you say yourself whether it is solved.",
  },
  which: { zh: "要加入的这件事", en: "What you join" },
  others: { zh: "已经有 {n} 人反映", en: "{n} {n|person|people} so far" },
  since: { zh: "{date}起", en: "since {date}" },
  phone: { zh: "手机号", en: "Mobile number" },
  phoneHint: {
    zh: "确认您是本人，只用来告诉您进展，不公开",
    en: "To know it is you and to tell you; never public",
  },
  sendCode: { zh: "发送验证码", en: "Send a code" },
  codeSent: {
    zh: "验证码已发到 {phone}，5 分钟内有效。",
    en: "A code went to {phone}; it is valid for 5 minutes.",
  },
  code: { zh: "6 位验证码", en: "6-digit code" },
  codeDemo: {
    zh: "演示：用 139000000 开头的号码，验证码 000000。",
    en: "Demonstration: any number beginning 139000000, code 000000.",
  },
  signedIn: {
    zh: "您已登录，按一下就加入。",
    en: "You are signed in; one touch joins it.",
  },
  note: { zh: "我家也是", en: "With us it is like this" },
  noteHint: {
    zh: "一句话就行，只给办的人看，不公开",
    en: "One sentence, only for those who handle it",
  },
  consent: {
    zh: "我看过并同意个人信息告知书",
    en: "I have read and agree to the notice on personal data",
  },
  readNotice: { zh: "看告知书", en: "Read the notice" },
  join: { zh: "加入这一件", en: "Join it" },
  joining: { zh: "正在加入…", en: "Joining…" },
  other: { zh: "不是同一件，自己写", en: "It is another matter: write it" },
  joinedTitle: { zh: "加入了", en: "You have joined" },
  receiptNo: { zh: "回执号", en: "Receipt number" },
  receiptHint: {
    zh: "凭这个回执号和您自己手机号的后四位，随时能查进度，不用登录。",
    en: "With this number and the last four digits of your own phone you can follow it, without an account.",
  },
  after: {
    zh: "有了进展会告诉您。答复以后，请您自己说一声解决了没有。",
    en: "You hear of what happens. After the reply, please say for yourself whether it is solved.",
  },
  seeProgress: { zh: "看进度", en: "Follow it" },
  leave: { zh: "不再跟着这一件", en: "Stop following this" },
  leaveNote: {
    zh: "退出后不再算上您，也不再通知您。以后还可以再加入。",
    en: "You are no longer counted or told. You can join again later.",
  },
  leaveButton: { zh: "退出", en: "Leave" },
  ownNote: { zh: "您加入时写的", en: "What you wrote when you joined" },
  joinedNote: {
    zh: "您加入了这一件。这里是公开的进展和答复，反映人自己写的不显示。",
    en: "You joined this. Shown are the public progress and the replies, not what the reporter wrote.",
  },
} as const satisfies Record<string, Text>;
