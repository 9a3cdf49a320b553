import { beforeEach, describe, expect, it } from "vitest";
import {
  askQuestion,
  supportQuestion,
  withdrawSupport,
} from "@/lib/consultation/commands/ask-question";
import { addSpeaker, askToSpeak } from "@/lib/consultation/commands/ask-speech";
import { moveAgenda } from "@/lib/consultation/commands/move-agenda";
import {
  callSpeaker,
  finishSpeech,
  putSpeakerFirst,
  startSpeech,
  withdrawSpeech,
} from "@/lib/consultation/commands/move-speaker";
import { notePoint } from "@/lib/consultation/commands/note-point";
import { castVote, closePoll, openPoll } from "@/lib/consultation/commands/run-poll";
import {
  answerQuestion,
  hideQuestion,
  reopenQuestion,
  showQuestion,
} from "@/lib/consultation/commands/settle-question";
import { liveRecord } from "@/lib/consultation/records/live";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  begun,
  makeScene,
  refusalOf,
  type Scene,
  value,
} from "@/tests/support/factories/consultation";
import { later, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const during = later(10);
let scene: Scene;
let ref: string;
let id: string;
beforeEach(async () => {
  scene = await makeScene();
  ({ ref, id } = await begun(scene));
});

const crowd = (n: number) => Promise.all(Array.from({ length: n }, () => personWith("resident")));
const told = (type: string) =>
  db.event.count({ where: { subjectId: id, type: `consultation.${type}` } });
async function asked(by: Actor = scene.stranger, text = "充电棚晚上有人看管吗") {
  const { questionId } = value(await askQuestion(by, { ref, text }, during));
  return { ref, questionId };
}

describe("the item that is on", () => {
  it("two hosts move it on at once: one turn is made, the other is told", async () => {
    await oneOfSix((n) =>
      moveAgenda(n % 2 ? scene.host : scene.liaison, { ref, turn: 0, position: 1 }, during),
    );
    await oneOfSix(() => moveAgenda(scene.host, { ref, turn: 1, position: 2 }, later(11)));
    const { turns } = await liveRecord(db, id);
    expect(turns.map((each) => each.seq)).toEqual([1, 2]);
    expect(await told("item-moved")).toBe(2);
    expect(await refusalOf(moveAgenda(scene.host, { ref, turn: 2, position: 2 }, during))).toBe(
      "stale",
    );
    expect(await refusalOf(moveAgenda(scene.host, { ref, turn: 7, position: 1 }, during))).toBe(
      "stale",
    );
    expect(await refusalOf(moveAgenda(scene.host, { ref, turn: 2, position: 9 }, during))).toBe(
      "not-found",
    );
  });

  it("what is asked, said and noted belongs to it", async () => {
    await moveAgenda(scene.host, { ref, turn: 0, position: 2 }, during);
    await asked();
    await askToSpeak(scene.stranger, { ref }, during);
    await notePoint(
      scene.liaison,
      { ref, side: "resident", nature: "view", text: "东侧离窗太近" },
      during,
    );
    const record = await liveRecord(db, id);
    const item = await db.agendaItem.findFirst({ where: { consultationId: id, position: 2 } });
    const items = [record.questions, record.speakers, record.points].map(
      ([first]) => first?.agendaItemId,
    );
    expect(items).toEqual([item?.id, item?.id, item?.id]);
  });
});

describe("questions", () => {
  it("fifty supports by twenty-five people at once are twenty-five", async () => {
    const question = await asked();
    const people = await crowd(25);
    await Promise.all(
      [...people, ...people].map((each) => supportQuestion(each, question, during)),
    );
    const [row] = (await liveRecord(db, id)).questions;
    expect(row?.supports).toBe(25);
    expect(await told("question-supported")).toBe(25);
    const [first] = people;
    if (!first) throw new Error("nobody");
    expect(value(await withdrawSupport(first, question, during)).ref).toBe(ref);
    expect(await refusalOf(withdrawSupport(first, question, during))).toBe("not-found");
    expect((await liveRecord(db, id)).questions[0]?.supports).toBe(24);
  });

  it("nobody supports their own, one that is hidden, or one of another consultation", async () => {
    const question = await asked();
    expect(await refusalOf(supportQuestion(scene.stranger, question, during))).toBe("not-now");
    const elsewhere = { ref, questionId: crypto.randomUUID() };
    expect(await refusalOf(supportQuestion(scene.host, elsewhere, during))).toBe("not-found");
    expect(await refusalOf(supportQuestion(anonymous, question, during))).toBe("forbidden");
    const hiding = { ...question, reason: "涉及他人隐私" };
    expect(await refusalOf(hideQuestion(scene.stranger, hiding, during))).toBe("forbidden");
    await oneOfSix(() => hideQuestion(scene.host, hiding, during));
    expect(await refusalOf(supportQuestion(scene.host, question, during))).toBe("not-found");
    expect((await liveRecord(db, id)).questions[0]?.note).toBe("涉及他人隐私");
    expect(await refusalOf(showQuestion(scene.host, question, during))).toBe("ok");
    expect(await refusalOf(supportQuestion(scene.host, question, during))).toBe("ok");
  });

  it("is answered once, and again after it was opened again", async () => {
    const question = await asked();
    expect(await refusalOf(answerQuestion(scene.stranger, question, during))).toBe("forbidden");
    await oneOfSix(() => answerQuestion(scene.liaison, question, during));
    expect(await refusalOf(reopenQuestion(scene.liaison, question, during))).toBe("ok");
    expect((await liveRecord(db, id)).questions[0]?.status).toBe("open");
  });

  it("six in ten minutes are enough for one person, and events carry no words", async () => {
    for (let n = 0; n < 6; n++) await asked();
    const seventh = askQuestion(scene.stranger, { ref, text: "还有一个问题想问" }, during);
    expect(await refusalOf(seventh)).toBe("rate-limited");
    const events = await db.event.findMany({ where: { subjectId: id } });
    expect(JSON.stringify(events)).not.toContain("看管");
  });
});

describe("speakers", () => {
  it("stand on the list once, however often they ask", async () => {
    await oneOfSix(() => askToSpeak(scene.stranger, { ref, label: "王女士" }, during));
    const [row] = (await liveRecord(db, id)).speakers;
    expect(row).toMatchObject({ label: "王女士", side: "resident", status: "asked" });
  });

  it("a member is called by name, a resident by no more than the first of it", async () => {
    await askToSpeak(scene.lawyer.actor, { ref }, during);
    await askToSpeak(scene.stranger, { ref }, later(11));
    const { name } = await db.person.findUniqueOrThrow({ where: { id: scene.lawyer.actor.id } });
    const [member, resident] = (await liveRecord(db, id)).speakers;
    expect([member?.label, member?.side]).toEqual([name, "member"]);
    expect(resident?.label).toMatch(/^.{1,2}\*$/u);
  });

  it("one speaks at a time: who takes the word ends the one before", async () => {
    const [a, b] = await Promise.all(
      ["王女士", "李先生"].map((label) => addSpeaker(scene.liaison, { ref, label }, during)),
    );
    const [one, two] = [a, b].map((each) => ({
      ref,
      speakerId: each ? value(each).speakerId : "",
    }));
    if (!one || !two) throw new Error("nobody");
    expect(await refusalOf(startSpeech(scene.stranger, one, during))).toBe("forbidden");
    expect(await refusalOf(callSpeaker(scene.host, one, during))).toBe("ok");
    await Promise.all([one, two].map((each) => startSpeech(scene.host, each, during)));
    const speaking = (await liveRecord(db, id)).speakers.filter(
      (each) => each.status === "speaking",
    );
    expect(speaking).toHaveLength(1);
    const now = { ref, speakerId: speaking[0]?.id ?? "" };
    await oneOfSix(() => finishSpeech(scene.host, now, later(11)));
    expect(await told("speech-begun")).toBe(2);
    expect(await told("speech-ended")).toBe(2);
  });

  it("one may be put first; one gives the turn back, and may ask again", async () => {
    const mine = value(await askToSpeak(scene.stranger, { ref }, during));
    const other = value(await addSpeaker(scene.liaison, { ref, label: "李先生" }, later(11)));
    const first = { ref, speakerId: other.speakerId };
    expect(await refusalOf(putSpeakerFirst(scene.host, first, during))).toBe("ok");
    expect(await refusalOf(putSpeakerFirst(scene.host, first, during))).toBe("stale");
    expect((await liveRecord(db, id)).speakers[0]?.id).toBe(other.speakerId);
    const target = { ref, speakerId: mine.speakerId };
    const someone = await personWith("resident");
    expect(await refusalOf(withdrawSpeech(someone, target, during))).toBe("forbidden");
    await oneOfSix(() => withdrawSpeech(scene.stranger, target, during));
    expect(await refusalOf(askToSpeak(scene.stranger, { ref }, during))).toBe("ok");
  });
});

describe("quick polls", () => {
  const question = { text: "充电棚建在哪一侧", options: ["东侧", "西侧", "再看看"] };
  async function polled() {
    const { pollId } = value(await openPoll(scene.host, { ref, ...question }, during));
    return { ref, pollId };
  }

  it("one vote a person, changeable until it is closed", async () => {
    const poll = await polled();
    const people = await crowd(8);
    await Promise.all(people.map((each) => castVote(each, { ...poll, choice: 0 }, during)));
    await Promise.all(
      people.slice(0, 3).map((each) => castVote(each, { ...poll, choice: 1 }, during)),
    );
    await oneOfSix(() => closePoll(scene.host, poll, during));
    const [row] = (await liveRecord(db, id)).polls;
    expect(row?.options.map((each) => each.votes)).toEqual([5, 3, 0]);
    const [late] = people;
    if (!late) throw new Error("nobody");
    expect(await refusalOf(castVote(late, { ...poll, choice: 2 }, during))).toBe("not-now");
    const voted = await db.event.findMany({ where: { subjectId: id, type: "consultation.voted" } });
    expect(JSON.stringify(voted.map((each) => each.data))).not.toContain("choice");
  });

  it("voting while it is closed: what was accepted is counted, what was late is refused", async () => {
    const poll = await polled();
    const people = await crowd(20);
    const [closed, ...votes] = await Promise.all([
      closePoll(scene.host, poll, during),
      ...people.map((each) => castVote(each, { ...poll, choice: 2 }, during)),
    ]);
    expect(closed.ok).toBe(true);
    const accepted = votes.filter((each) => each.ok).length;
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: id, type: "consultation.poll-closed" },
    });
    expect(event.data).toMatchObject({ counts: [0, 0, accepted] });
    expect(await db.liveVote.count({ where: { pollId: poll.pollId } })).toBe(accepted);
  });

  it("an option that is not there, a stranger and somebody without a name are refused", async () => {
    const poll = await polled();
    expect(await refusalOf(castVote(scene.stranger, { ...poll, choice: 3 }, during))).toBe(
      "invalid",
    );
    expect(await refusalOf(castVote(anonymous, { ...poll, choice: 0 }, during))).toBe("forbidden");
    expect(await refusalOf(closePoll(scene.stranger, poll, during))).toBe("forbidden");
    expect(await refusalOf(openPoll(scene.stranger, { ref, ...question }, during))).toBe(
      "forbidden",
    );
  });
});

describe("points", () => {
  it("two recorders noting at once lose nothing", async () => {
    const note = (n: number) =>
      notePoint(
        n % 2 ? scene.host : scene.liaison,
        { ref, side: "resident", nature: "view", text: `第 ${n} 个要点` },
        during,
      );
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, n) => note(n)));
    expect(outcomes.every((each) => each.ok)).toBe(true);
    const texts = (await liveRecord(db, id)).points.map((each) => each.text);
    expect(new Set(texts).size).toBe(40);
    expect(await told("point-noted")).toBe(40);
  });
});

describe("before it begins", () => {
  it("nothing of this is possible, and to strangers it does not exist", async () => {
    await db.consultation.updateMany({
      where: { id, status: "in-session" },
      data: { status: "open" },
    });
    expect(
      await refusalOf(askQuestion(scene.stranger, { ref, text: "什么时候开始" }, during)),
    ).toBe("not-now");
    expect(await refusalOf(moveAgenda(scene.host, { ref, turn: 0, position: 1 }, during))).toBe(
      "not-now",
    );
    await db.consultation.updateMany({
      where: { id, status: "open" },
      data: { status: "planned", noticedAt: null },
    });
    const words = { ref, text: "什么时候开始" };
    expect(await refusalOf(askQuestion(scene.stranger, words, during))).toBe("not-found");
    expect(await refusalOf(askToSpeak(scene.stranger, { ref }, during))).toBe("not-found");
  });
});
