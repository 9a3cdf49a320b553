import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askQuestion } from "@/lib/consultation/commands/ask-question";
import { askToSpeak } from "@/lib/consultation/commands/ask-speech";
import { castVote, closePoll, openPoll } from "@/lib/consultation/commands/run-poll";
import { hideQuestion } from "@/lib/consultation/commands/settle-question";
import { getMyLive, getPublishedLive, sessionRights } from "@/lib/consultation/queries/live";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { listening, stopListening } from "@/lib/core/live-hub";
import { begun, makeScene, type Scene, value } from "@/tests/support/factories/consultation";
import { later } from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";

const who = vi.hoisted(() => ({ actor: undefined as Actor | undefined }));
vi.mock("@/lib/web/current-actor", () => ({ currentActor: async () => who.actor }));
const { GET: stream } = await import("@/app/api/live/route");
const { GET: state } = await import("@/app/api/live/state/route");

const during = later(10);
let scene: Scene;
let ref: string;
let id: string;
const aborts: AbortController[] = [];
beforeEach(async () => {
  who.actor = anonymous;
  scene = await makeScene();
  ({ ref, id } = await begun(scene));
});
afterEach(async () => {
  for (const abort of aborts.splice(0)) abort.abort();
  await stopListening();
});

async function opened(after: number, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  aborts.push(abort);
  const url = `http://here/api/live?ref=${ref}&after=${after}`;
  const answer = await stream(new Request(url, { headers, signal: abort.signal }));
  const text = { all: "" };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      text.all += part.value;
  })().catch(() => {});
  return { answer, text };
}
const head = async () => (await db.eventHead.findFirstOrThrow({ where: { subjectId: id } })).count;
const ask = (text = "充电棚晚上有人看管吗") => askQuestion(scene.stranger, { ref, text }, during);

it("a visitor hears that something changed, and no word of it", async () => {
  const { answer, text } = await opened(await head());
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  expect(answer.headers.get("cache-control")).toContain("no-transform");
  expect(answer.headers.get("x-accel-buffering")).toBe("no");
  value(await ask());
  // The first may be told by catching up, which knows the version alone; what follows is heard live.
  const caughtUp = await head();
  await expect.poll(() => text.all, { timeout: 8000 }).toContain(`id: ${caughtUp}\n`);
  value(await ask("充电棚夜里谁来看管"));
  const version = await head();
  await expect.poll(() => text.all, { timeout: 8000 }).toContain(`id: ${version}\n`);
  expect(text.all).toContain("consultation.question-asked");
  expect(text.all).not.toContain("看管");
});

it("whoever comes back is told at once what they missed, once", async () => {
  value(await ask());
  const version = await head();
  const { text } = await opened(0, { "last-event-id": String(version - 1) });
  await expect.poll(() => text.all, { timeout: 8000 }).toContain(`id: ${version}\n`);
  const { text: none } = await opened(0, { "last-event-id": String(version) });
  await expect.poll(() => none.all, { timeout: 8000 }).toContain(": here");
  expect(none.all).not.toContain("data:");
});

it("what one may not see does not exist; whoever leaves is forgotten", async () => {
  await db.consultation.updateMany({
    where: { id, status: "in-session" },
    data: { status: "planned", noticedAt: null },
  });
  expect((await opened(0)).answer.status).toBe(404);
  expect((await state(new Request(`http://here/api/live/state?ref=${ref}`))).status).toBe(404);
  expect((await stream(new Request("http://here/api/live?ref=nothing"))).status).toBe(404);
  who.actor = scene.liaison;
  expect((await opened(0)).answer.status).toBe(200);
  await expect.poll(listening, { timeout: 8000 }).toBe(1);
  for (const abort of aborts.splice(0)) abort.abort();
  await expect.poll(listening, { timeout: 8000 }).toBe(0);
});

it("a hundred who ask for one version are answered from one reading", async () => {
  value(await ask());
  const url = `http://here/api/live/state?ref=${ref}&after=${await head()}`;
  const read = async () => (await state(new Request(url))).json();
  const sent = await statementsOf(async () => {
    const all = await Promise.all(Array.from({ length: 100 }, read));
    expect(new Set(all.map((each) => each.version)).size).toBe(1);
    expect(all[0].questions[0].text).toContain("看管");
  });
  expect(sent.length).toBeLessThanOrEqual(16);
  expect(await statementsOf(read)).toEqual([]);
});

it("shows no hidden words, no count before it may, and nobody's id", async () => {
  const { questionId } = value(await ask());
  value(await hideQuestion(scene.host, { ref, questionId, reason: "涉及他人隐私" }, during));
  const poll = { ref, text: "建在哪一侧", options: ["东侧", "西侧"] };
  const { pollId } = value(await openPoll(scene.host, poll, during));
  value(await castVote(scene.stranger, { ref, pollId, choice: 1 }, during));
  value(await askToSpeak(scene.stranger, { ref }, during));
  const shown = await getPublishedLive(ref);
  expect(shown?.questions[0]).toMatchObject({ text: "", note: "涉及他人隐私" });
  expect(shown?.polls[0]).toMatchObject({ voters: 1, options: [{ votes: null }, { votes: null }] });
  expect(JSON.stringify(shown)).not.toContain(scene.stranger.id);
  value(await closePoll(scene.host, { ref, pollId }, during));
  expect((await getPublishedLive(ref))?.polls[0]?.options.map((each) => each.votes)).toEqual([
    0, 1,
  ]);
  const mine = await getMyLive(scene.stranger, ref);
  expect(mine).toMatchObject({ questions: [questionId], votes: { [pollId]: 1 } });
  expect(mine.speakerId).toBe(shown?.speakers[0]?.id);
  expect((await getMyLive(scene.host, ref)).votes).toEqual({});
  expect((await getMyLive(anonymous, ref)).isPerson).toBe(false);
});

it("the desk of the session opens to who runs it", async () => {
  expect(await sessionRights(scene.host, ref)).toEqual({ mayHide: true });
  expect(await sessionRights(scene.stranger, ref)).toBeNull();
  expect(await sessionRights(anonymous, ref)).toBeNull();
});
