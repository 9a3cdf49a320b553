import "server-only";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { askResident } from "@/lib/complaint/commands/ask-resident";
import { explainComplaint, withdrawComplaint } from "@/lib/complaint/commands/close-complaint";
import { declineComplaint, referComplaint } from "@/lib/complaint/commands/decline-complaint";
import { receiveComplaint, startComplaint } from "@/lib/complaint/commands/receive-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { requestReturn } from "@/lib/complaint/commands/return-complaint";
import type { Actor } from "@/lib/core/actor";
import { addDays, type Day } from "@/lib/core/day";
import type { Outcome } from "@/lib/core/outcome";
import { type Scene, type Stage, shift } from "../stage";
import { letLapse } from "./closing";
import {
  declined,
  type Fate,
  referred,
  type Small,
  smalls,
  waiting,
  withdrawn,
} from "./everyday-words";
import { type Filed, fileReport, isTold, takeOn } from "./filing";

type Going = Small & Filed;
type Act = (actor: Actor, at: Date) => Promise<Outcome<unknown>>;

/** How far each fate goes along the department's way. */
const handled: readonly Fate[] = ["in-progress", "asked", "replied", "solved", "unanswered"];
const replied: readonly Fate[] = ["replied", "solved", "unanswered", "unsolved", "explained"];
const isHandled = ({ fate }: Small) => handled.includes(fate) || replied.includes(fate);

/** The same act for many, each on its own day; what follows from them is told after the last. */
async function inTurn(
  stage: Stage,
  all: readonly Going[],
  when: (it: Going) => Scene,
  act: (it: Going) => readonly [who: string, act: Act],
): Promise<void> {
  await stage.together(all, async (it) => {
    const [who, play] = act(it);
    await when(it).solo(who, play);
  });
}

const dayFor = (stage: Stage, it: { back: number }, later = 0): Day =>
  shift(stage.today, later - it.back);

async function reportAll(stage: Stage): Promise<Going[]> {
  const filed: Going[] = [];
  await stage.together(smalls, async (words) => {
    const scene = stage.at(dayFor(stage, words), "09:20");
    filed.push({ ...words, ...(await fileReport(scene, words)) });
  });
  await stage.together(filed, (it) => {
    const scene = stage.at(dayFor(stage, it), it.category === "DT01" ? "09:50" : "10:40");
    return takeOn(scene, [it], it.fate === "accepted" ? undefined : it.department);
  });
  return filed;
}

/** Departments sign, begin, ask or answer: each within its five working days. */
async function handleAll(stage: Stage, filed: readonly Going[]): Promise<void> {
  const next = (time: string) => (it: Going) => stage.at(dayFor(stage, it, 1), time);
  const worked = filed.filter(isHandled);
  const signed = [...worked, ...filed.filter(({ fate }) => fate === "received")];
  const handler = (it: Going) => `handler-${it.department}`;
  await inTurn(stage, signed, next("09:10"), (it) => [
    handler(it),
    (actor, at) => receiveComplaint(actor, it, at),
  ]);
  await inTurn(stage, worked, next("09:40"), (it) => [
    handler(it),
    (actor, at) => startComplaint(actor, it, at),
  ]);
  const having = (...fates: Fate[]) => filed.filter(({ fate }) => fates.includes(fate));
  const words = (it: Going) => ({ ref: it.ref, text: it.text ?? "" });
  await inTurn(stage, having("asked"), next("14:30"), (it) => [
    handler(it),
    (actor, at) => askResident(actor, words(it), at),
  ]);
  await inTurn(stage, having("return-asked"), next("15:10"), (it) => [
    handler(it),
    (actor, at) => requestReturn(actor, words(it), at),
  ]);
  const then = (it: Going) => stage.at(dayFor(stage, it, 2), "15:30");
  await inTurn(stage, having(...replied), then, (it) => [
    handler(it),
    (actor, at) => replyComplaint(actor, { ...words(it), contact: "phoned" }, at),
  ]);
}

/** The reporters' last word, or their silence. */
async function closeAll(stage: Stage, filed: readonly Going[]): Promise<void> {
  const having = (fate: Fate) => filed.filter((it) => it.fate === fate);
  const evening = (it: Going) => stage.at(addDays(dayFor(stage, it, 2), 1), "19:30");
  const words = (it: Going) => ({ ref: it.ref, comment: it.thanks ?? "" });
  await inTurn(stage, having("solved"), evening, (it) => [
    it.by,
    (actor, at) => {
      const said = { ...words(it), solved: "yes", satisfaction: "satisfied" } as const;
      return answerReply(actor, said, at);
    },
  ]);
  await inTurn(stage, having("unsolved"), evening, (it) => [
    it.by,
    (actor, at) => {
      const said = { ...words(it), solved: "no", satisfaction: "dissatisfied" } as const;
      return answerReply(actor, said, at);
    },
  ]);
  const later = (it: Going) => stage.at(dayFor(stage, it, 5), "10:20");
  await inTurn(stage, having("explained"), later, (it) => [
    "031",
    (actor, at) => explainComplaint(actor, { ref: it.ref, text: it.thanks ?? "" }, at),
  ]);
  await letLapse(stage, having("unanswered"));
}

async function turnAway(stage: Stage): Promise<void> {
  const filedOn = async (words: (typeof declined)[number]) => {
    const scene = stage.at(dayFor(stage, words), "09:15");
    return { scene, ...(await fileReport(scene, words)) };
  };
  for (const words of declined) {
    const { scene, ref } = await filedOn(words);
    await scene.later(90).do("031", declineComplaint, { ref, code: "NA2", note: words.note });
  }
  for (const words of referred) {
    const { scene, ref } = await filedOn(words);
    const form = { ref, to: "12345", externalRef: "SL-000001", note: words.note } as const;
    await scene.later(110).do("031", referComplaint, form);
  }
  const { scene, ref } = await filedOn(withdrawn);
  await scene.later(60).do(withdrawn.by, withdrawComplaint, { ref, text: withdrawn.note });
}

/** What came in within the last hours; the third of one kind makes the platform propose a problem. */
async function comeIn(stage: Stage): Promise<void> {
  for (const words of waiting) {
    const scene = stage.ago(words.minutesAgo);
    await fileReport(scene, words);
    await scene.settle();
  }
}

/** Twelve streets on ordinary days: every state a report can be in. */
export async function tellEveryday(stage: Stage): Promise<void> {
  const [first] = smalls;
  if (!first || (await isTold(first))) return;
  const filed = await reportAll(stage);
  await handleAll(stage, filed);
  await closeAll(stage, filed);
  await turnAway(stage);
  await comeIn(stage);
}
