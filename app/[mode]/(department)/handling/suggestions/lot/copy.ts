import type { Text } from "@/lib/core/i18n";

export const copy = {
  title: { zh: "批量答复", en: "Answer several" },
  pickNote: {
    zh: "只列现在能写答复的：已公布采纳情况、没有答复稿等审签，一次最多 {n} 条",
    en: "Those that may be answered now: adoption published, no draft waiting; at most {n} at once",
  },
  none: {
    zh: "现在没有能写答复的意见。",
    en: "No suggestion can be answered now.",
  },
  choose: { zh: "写这几条的答复", en: "Write their answers" },
  template: { zh: "用哪个模板", en: "Wording to start from" },
  noTemplate: { zh: "不用模板，自己写", en: "None; write it yourself" },
  useTemplate: { zh: "换成这个模板", en: "Use this wording" },
  pickOne: { zh: "选中：{title}", en: "Tick: {title}" },
  picked: { zh: "选中 {n} 条", en: "{n} ticked" },
  ready: { zh: "能答复 {n} 条", en: "{n} can be answered" },
  gone: {
    zh: "另有 {n} 条没有找到，或者不由您的单位办理",
    en: "{n} more were not found or are not your department's",
  },
  waits: { zh: "还有 {n} 份会办意见没收下", en: "{n} {n|opinion is|opinions are} not taken yet" },
  can: { zh: "能答复", en: "Can be answered" },
  compose: { zh: "写一份，各条自动填上", en: "Write once; each is filled in" },
  bodyHint: {
    zh: "可以写 {编号} {标题} {地点} {类别} {交办日期} {期限}，预览时换成各条自己的",
    en: "{编号} number, {标题} title, {地点} place, {类别} kind, {交办日期} assigned on and {期限} due are filled in for each",
  },
  look: { zh: "逐条预览", en: "See each answer" },
  repick: { zh: "重新选", en: "Choose again" },
  back: { zh: "回到列表", en: "Back to the list" },
  previewTitle: { zh: "逐条看答复", en: "Each answer" },
  previewNote: {
    zh: "现在还没有写。确认后逐条写成答复稿，交领导审签，公布以后居民才看到。",
    en: "Nothing is written yet. Once you confirm, each becomes a draft for your lead to countersign.",
  },
  same: { zh: "各条相同的", en: "The same for all" },
  take: { zh: "写这一条", en: "Write this one" },
  text: { zh: "{ref} 的答复", en: "Answer to {ref}" },
  open: { zh: "还没有填：{names}", en: "Not filled in: {names}" },
  cannot: { zh: "不能写：{why}", en: "Cannot be written: {why}" },
  confirm: { zh: "写成答复稿，交领导审签", en: "Write the drafts for countersigning" },
  rewrite: { zh: "重新写这一批", en: "Write this lot anew" },
  rewriteNote: {
    zh: "重新写会丢掉在这里改过的字",
    en: "Writing anew drops what you changed here",
  },
  nothing: {
    zh: "这些现在都不能写，原因见各条。",
    en: "None of these can be written; the reasons stand with each.",
  },
  resultTitle: { zh: "批量答复的结果", en: "What became of the lot" },
  resultNote: {
    zh: "写成 {n} 条，共 {all} 条。写成的等领导审签。",
    en: "{n} of {all} drafted. They wait for your lead.",
  },
  replaced: { zh: "这一批已经另写过了。", en: "This lot was written anew." },
  columns: {
    pick: { zh: "选", en: "Tick" },
    suggestion: { zh: "意见", en: "Suggestion" },
    status: { zh: "状态", en: "Status" },
    due: { zh: "答复期限", en: "Reply due" },
    verdict: { zh: "能不能答复", en: "Can it be answered" },
    result: { zh: "结果", en: "Result" },
  },
  another: { zh: "再答复几条", en: "Answer some more" },
} as const satisfies Record<string, Text | Record<string, Text>>;
