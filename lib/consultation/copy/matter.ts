import type { Text } from "@/lib/core/i18n";
import type { MatterStance } from "../model/matter-voice";

export const stanceLabels: Record<MatterStance, Text> = {
  support: { zh: "支持协商这件事", en: "Worth deliberating" },
  concern: { zh: "有意见要说", en: "Something to consider" },
};

/** Why an act on a matter was refused, and what a field of its forms can be wrong about. */
export const matterRefusals = {
  "publicity-running": {
    zh: "公示期还没有结束，{day} 以后才能定题",
    en: "The publicity period runs until {day}; it can be approved after that",
  },
  "publicity-over": { zh: "公示期已经结束", en: "The publicity period is over" },
  "publicise-first": {
    zh: "没有共性问题作来源的议题要先公示，不能一步定题",
    en: "Without a common problem behind it, a matter is publicised first",
  },
  "question-no": {
    zh: "选题三问有一问答了“否”，不能定题。可以不予采用，并写明理由",
    en: "One of the three questions was answered no: it cannot be approved. You may reject it with a reason",
  },
  "matters-waiting": {
    zh: "您已有 5 个议题在等初筛，请等有了答复再提",
    en: "Five of your matters wait to be screened; please wait for an answer first",
  },
  "not-your-source": {
    zh: "这个来源由工作人员登记",
    en: "This source is for the staff to name",
  },
  "no-such-problem": { zh: "没有找到这个共性问题", en: "There is no such common problem" },
  "households-wrong": { zh: "户数填数字，可以不填", en: "A number of households, or nothing" },
  "words-short": { zh: "请写下您的意见", en: "Write down what should be considered" },
  "words-long": { zh: "最多 200 字", en: "At most 200 characters" },
} as const satisfies Record<string, Text>;

/** The words of a matter, wherever it stands. */
export const matterWords = {
  title: { zh: "议什么", en: "What to deliberate" },
  titleHint: { zh: "一句话，4 到 40 个字", en: "One sentence, 4 to 40 characters" },
  background: { zh: "背景和问题", en: "Background" },
  backgroundHint: {
    zh: "现在怎么样，难在哪里，想商量出什么。不写人名、门牌和电话",
    en: "How things are, what is hard, what should come of it. No names, doors or numbers",
  },
  compound: { zh: "涉及小区", en: "Compound" },
  households: { zh: "大约涉及多少户", en: "About how many households" },
  source: { zh: "来源", en: "Source" },
  problem: { zh: "共性问题编号", en: "Common problem" },
  problemHint: {
    zh: "P 开头，没有就不填",
    en: "Begins with P; leave it empty where there is none",
  },
  venue: { zh: "提给哪个堂站", en: "At which venue" },
  choose: { zh: "选这个堂站", en: "Choose this venue" },
  send: { zh: "提出议题", en: "Put it forward" },
  next: {
    zh: "联络员先初筛，合适的公示 3 个工作日（示例规则），再由站长定题。采用不采用都会告诉您。",
    en: "The liaison screens it, what fits is publicised for 3 working days (sample rule), then the head decides. You are told either way.",
  },
  place: { zh: "地点", en: "Place" },
  scope: { zh: "涉及范围", en: "Scope" },
  households2: { zh: "约 {n} 户", en: "about {n} households" },
  suggested: { zh: "提出", en: "Put forward" },
  until: { zh: "公示到 {date}", en: "Publicised until {date}" },
  support: { zh: "{n} 人支持", en: "{n} for it" },
  concern: { zh: "{n} 人有意见", en: "{n} with something to consider" },
} as const satisfies Record<string, Text>;
