import "server-only";
import { storyResidentIds } from "../people";
import type { Stage } from "../stage";
import { type Outcome, tellWhole, type Whole } from "./chain";
import { type HallTopic, halls, type Said } from "./halls-words";
import { lookBackIfDrawn } from "./looking-back";

const neighbours = storyResidentIds("330106005055");

const decisions = {
  A: "adopt",
  B: "adopt",
  "partly A": "partly-adopt",
  "partly B": "partly-adopt",
  C: "keep-for-reference",
  D: "decline",
} as const;

function outcomeOf([, , lead, outcome, text]: Said): Outcome {
  const decision = decisions[outcome];
  const isNo = outcome === "C" || outcome === "D";
  const reason = isNo || decision === "partly-adopt" ? text : "";
  const resolution = outcome.endsWith("B") ? "B" : "A";
  const promise = { promise: "按期完成并在驿站公示结果", promisePerson: "承办科室负责人（示例）" };
  const more = resolution === "B" ? promise : {};
  return {
    lead,
    decision: { decision, reason },
    reply: isNo ? undefined : { resolution, body: `已研究办理：${text}`, ...more },
    promisedIn: resolution === "B" ? 30 : undefined,
    voices: [],
  };
}

const answers = [
  "多个小区居民持续反映。",
  "事项在街道和区级部门职责之内。",
  "各方意见不一，适合专题协商。",
] as const;

const agenda = [
  ["14:00", "居民代表和委员发言"],
  ["15:10", "部门回应"],
  ["16:00", "形成意见建议"],
] as const;

function meetingOf({ street, title, raised }: HallTopic): Whole["opening"]["meeting"] {
  return {
    title,
    form: "special",
    venue: `hall-${street}`,
    hours: ["14:00", "16:30"],
    liaison: `liaison-${street}`,
    host: `head-hall-${street}`,
    head: `head-hall-${street}`,
    departments: [...new Set(raised.map(([, , lead]) => lead))],
    members: [],
    proposed: 5,
    capacity: 30,
    reason: "专题协商议事月：居民反映集中的事，请有关部门到议事堂当面答复。",
    agenda,
  };
}

function saidAt({ theme, bodies, raised }: HallTopic): Whole["said"] {
  return {
    points: [
      ["resident", "view", bodies[0] ?? "", 1],
      ["member", "consensus", `${theme}，先办急的，再建长效。`, 3],
    ],
    walkIns: ["居民代表", "楼道长", "业委会委员"],
    minutes: `民生议事堂围绕“${theme}”专题协商，居民、委员和部门逐条讨论，形成${raised.length}条意见建议。`,
    summary: `围绕“${theme}”专题协商，形成${raised.length}条意见建议。`,
    raised: raised.map(([title, body, department]) => ({ title, body, department })),
  };
}

/** A street's hall takes one theme and many suggestions at once. */
function wholeOf(topic: HallTopic, n: number): Whole {
  const { street, place, category, bodies, theme, raised } = topic;
  const by = (k: number) => neighbours[(n * 3 + k) % neighbours.length] ?? "";
  return {
    opening: {
      words: bodies.map((body, k) => ({ by: by(k), place, category, body })),
      title: theme,
      by: `liaison-${street}`,
      approver: "051",
      reason: "全镇街多个小区都有同样的反映，放到民生议事堂专题协商。",
      answers,
      meeting: meetingOf(topic),
      seats: bodies.map((_, k) => [by(k), "居民代表"] as const),
    },
    said: saidAt(topic),
    outcomes: raised.map(outcomeOf),
  };
}

/** The halls' month of themes: enough suggestions that rates can be shown by street and month. */
export async function tellHalls(stage: Stage): Promise<void> {
  for (const [n, topic] of halls.entries()) {
    const refs = await tellWhole(stage, topic.answered, wholeOf(topic, n), "有人管了，谢谢。");
    for (const ref of refs ?? []) {
      await lookBackIfDrawn(stage, ref, "012", "按答复逐项看过，已经做到，居民也认可。");
    }
  }
}
