import type { Text } from "@/lib/core/i18n";
import { dataRefusals } from "../copy";
import type { Answer } from "../model/request";

/** Of the page on which somebody asks, and of one request as the asker sees it. */
export const askCopy = {
  title: { zh: "向平台提出申请", en: "Ask about your data" },
  lead: {
    zh: "这里马上办不了的，由个人信息保护负责人在 {n} 个工作日内答复，并说明理由。",
    en: "What cannot be done at once is answered by the protection officer in {n} working {n|day|days}, with reasons.",
  },
  section: { zh: "还想要别的", en: "Something else" },
  sectionLead: {
    zh: "查阅没有显示的信息，更正或删除依法保存的内容，请解释规则，或者对答复、冻结有异议。",
    en: "See what is not shown, correct or erase what the law keeps, have a rule explained, or object.",
  },
  go: { zh: "提出申请", en: "Ask" },
  kind: { zh: "申请什么", en: "What for" },
  text: { zh: "具体是什么，为什么", en: "What exactly, and why" },
  textHint: {
    zh: "例如：2 号回执里写错了楼号。请不要写身份证号。",
    en: "For example: the building in my receipt is wrong. Please write no ID numbers.",
  },
  about: { zh: "和哪件诉求有关", en: "About which complaint" },
  aboutHint: {
    zh: "填回执号，例如 C330106…；没有就空着",
    en: "The receipt number, if there is one",
  },
  send: { zh: "提交申请", en: "Send" },
  sent: { zh: "已提交，{date} 前答复您", en: "Sent; you hear by {date}" },
  one: { zh: "申请", en: "Request" },
  dueBy: { zh: "{date} 前答复", en: "to be answered by {date}" },
  late: { zh: "已超过答复期限（{date}）", en: "late: it was due by {date}" },
  yourWords: { zh: "申请内容", en: "What was asked" },
  answer: { zh: "答复", en: "Answer" },
  erased: { zh: "（内容已删除）", en: "(erased)" },
  trail: { zh: "经过", en: "What happened" },
  withdraw: { zh: "撤回申请", en: "Take it back" },
  back: { zh: "回到我的信息", en: "Back to my data" },
  object: { zh: "对这个答复有异议", en: "Object to this answer" },
  elsewhere: {
    zh: "对答复不服，可以再次提出异议，也可以依法向法院起诉（个保法 50 条）或向网信部门投诉（65 条）。",
    en: "If you disagree, object here, sue (PIPL art. 50) or complain to the authority (art. 65).",
  },
} as const satisfies Record<string, Text>;

/** The steps of a request, for both sides. */
export const requestSteps: Readonly<Record<string, Text>> = {
  asked: { zh: "提出申请", en: "Asked" },
  "due-soon": { zh: "临近期限，已提醒", en: "Nearly due; reminded" },
  "fell-late": { zh: "超过期限，已催办", en: "Late; reminded" },
  granted: { zh: "同意并办理", en: "Granted" },
  refused: { zh: "未同意，说明理由", en: "Refused, with the reason" },
  withdrawn: { zh: "本人撤回", en: "Taken back" },
  done: { zh: "已办", en: "Done" },
  frozen: { zh: "已办，部分依法冻结", en: "Done, partly frozen" },
};

export const answerLabels: Record<Answer, { name: Text; note: Text }> = {
  grant: {
    name: { zh: "同意", en: "Grant" },
    note: { zh: "写明办了什么", en: "Say what was done" },
  },
  refuse: {
    name: { zh: "不同意", en: "Refuse" },
    note: { zh: "写明理由和依据", en: "Give the reason and the law" },
  },
};

export const requestViews = {
  open: { zh: "等待答复", en: "Waiting" },
  answered: { zh: "已答复", en: "Answered" },
  frozen: { zh: "依法冻结", en: "Frozen" },
} as const satisfies Record<string, Text>;

export const requestsCopy = {
  title: { zh: "信息权利申请", en: "Requests about data" },
  note: {
    zh: "列表不显示申请人。答复期限 {n} 个工作日（示例规则），到期前 3 个工作日和超期时提醒。",
    en: "Who asked is not shown. To be answered in {n} working {n|day|days} (sample rule); you are reminded three days before and when late.",
  },
  kind: { zh: "申请", en: "Request" },
  state: { zh: "状态", en: "State" },
  asked: { zh: "提出", en: "Asked" },
  due: { zh: "答复期限", en: "Due" },
  kept: { zh: "冻结了什么", en: "What is frozen" },
  none: { zh: "这里没有申请", en: "None here" },
  late: { zh: "超期", en: "Late" },
  soon: { zh: "临期", en: "Due soon" },
  lateCount: { zh: "{n} 件超期", en: "{n} late" },
  about: { zh: "有关诉求", en: "About" },
  reason: { zh: "答复和理由", en: "Answer and reason" },
  decide: { zh: "怎么答复", en: "The answer" },
  send: { zh: "答复申请人", en: "Send the answer" },
  done: { zh: "已答复，申请人会收到通知", en: "Answered; the asker is told" },
  back: { zh: "回到列表", en: "Back to the list" },
} as const satisfies Record<string, Text>;

export const requestRefusals = {
  ...dataRefusals,
  "words-few": { zh: "请至少写 5 个字", en: "At least five characters" },
  "words-many": { zh: "最多 1000 个字", en: "At most 1000 characters" },
  "kind-missing": { zh: "请选申请什么", en: "Choose what you ask for" },
  "answer-missing": { zh: "请选同意还是不同意", en: "Choose to grant or refuse" },
  "about-unknown": {
    zh: "没有找到您的这个回执号，请核对或空着",
    en: "That is no receipt of yours; check it or leave it empty",
  },
  "requests-many": {
    zh: "已有 10 件申请在等答复，请等一等",
    en: "Ten requests wait already; please wait for an answer",
  },
  "own-request": {
    zh: "这是您自己的申请，请由另一位负责人答复",
    en: "This is your own request; another officer answers it",
  },
  "not-data-protection": {
    zh: "只有个人信息保护负责人可以答复",
    en: "Only for the protection officer",
  },
  granted: { zh: "已经答复过了", en: "It was answered already" },
  refused: { zh: "已经答复过了", en: "It was answered already" },
  withdrawn: { zh: "申请人已经撤回", en: "It was taken back" },
} as const satisfies Record<string, Text>;
