import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { PollShowing, PollStatus, QuestionStatus, SpeakerStatus } from "../model/live";
import type { PollAct, QuestionAct, SpeakerAct } from "../workflow";

export const questionTags: Record<QuestionStatus, Tag> = {
  open: tag("wait", "等回答", "Waiting for an answer"),
  answered: tag("say", "已回答", "Answered"),
  hidden: tag("no", "已收起", "Put aside"),
};

export const speakerTags: Record<SpeakerStatus, Tag> = {
  asked: tag("wait", "排队中", "In the queue"),
  called: tag("move", "请准备", "Called"),
  speaking: tag("say", "正在发言", "Speaking"),
  done: tag("say", "已发言", "Spoke"),
  withdrawn: tag("no", "不发言了", "Withdrawn"),
};

export const pollTags: Record<PollStatus, Tag> = {
  open: tag("move", "正在表决", "Open"),
  closed: tag("say", "已截止", "Closed"),
};

export const questionActLabels: Record<QuestionAct, Text> = {
  answer: { zh: "标为已回答", en: "Mark as answered" },
  reopen: { zh: "还没有答完", en: "Not answered yet" },
  hide: { zh: "收起这条提问", en: "Put the question aside" },
  show: { zh: "重新显示", en: "Show it again" },
};

export const speakerActLabels: Record<SpeakerAct, Text> = {
  call: { zh: "请准备", en: "Call" },
  start: { zh: "开始发言", en: "Give the word" },
  finish: { zh: "发言结束", en: "End the speech" },
  withdraw: { zh: "移出名单", en: "Take off the list" },
};

export const pollActLabels: Record<PollAct, Text> = {
  close: { zh: "截止表决", en: "Close the poll" },
};

export const pollShowingLabels: Record<PollShowing, Text> = {
  closed: { zh: "截止后公布结果", en: "Show the result after closing" },
  live: { zh: "边投边看结果", en: "Show the counts while votes come in" },
};

/** Why an act in the session was refused, and what a field of its forms can be wrong about. */
export const liveRefusals = {
  "not-in-session": { zh: "现在不在协商中", en: "It is not in session now" },
  "item-moved": {
    zh: "刚才已经有人换了议程项，请看一眼再换",
    en: "Somebody moved the item just now",
  },
  "item-on": { zh: "这一项正在进行", en: "This item is on already" },
  "asked-often": {
    zh: "提问太密了，请过几分钟再提",
    en: "Many questions at once. Wait some minutes",
  },
  "own-question": { zh: "这是您自己的提问", en: "This is your own question" },
  "already-supported": { zh: "您已经附议过", en: "You agreed already" },
  "already-queued": { zh: "您已经在发言名单上", en: "You are on the list already" },
  "speaker-moved": { zh: "这位发言人的状态刚才变了", en: "This speaker has moved on just now" },
  "speaker-first": { zh: "已经排在最前", en: "Already the first" },
  "poll-closed": { zh: "表决已经截止", en: "The poll is closed" },
  "choose-option": { zh: "请选一项", en: "Choose one" },
  "question-short": { zh: "至少写 4 个字", en: "At least 4 characters" },
  "question-long": { zh: "最多 200 字", en: "At most 200 characters" },
  "poll-long": { zh: "题目最多 100 字", en: "At most 100 characters" },
  "option-long": { zh: "每个选项最多 30 字", en: "An option has at most 30 characters" },
  "options-missing": { zh: "请写 2 到 5 个选项", en: "Write 2 to 5 options" },
  "options-alike": { zh: "选项不要重复", en: "Options have to differ" },
  open: { zh: "这条提问还在等回答", en: "This question waits for an answer" },
  answered: { zh: "这条提问已经回答", en: "This question was answered" },
  hidden: { zh: "这条提问已经收起", en: "This question was put aside" },
} as const satisfies Record<string, Text>;
