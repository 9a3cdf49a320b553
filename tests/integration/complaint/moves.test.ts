import { beforeEach, describe, expect, it } from "vitest";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { answerQuestion, askResident } from "@/lib/complaint/commands/ask-resident";
import { explainComplaint, withdrawComplaint } from "@/lib/complaint/commands/close-complaint";
import { consultComplaint, returnResult } from "@/lib/complaint/commands/consult-complaint";
import { declineComplaint, referComplaint } from "@/lib/complaint/commands/decline-complaint";
import {
  dispatchComplaint,
  redispatchComplaint,
} from "@/lib/complaint/commands/dispatch-complaint";
import { lapseComplaint } from "@/lib/complaint/commands/lapse-complaint";
import { mergeComplaint, splitComplaint } from "@/lib/complaint/commands/merge-complaint";
import { receiveComplaint, startComplaint } from "@/lib/complaint/commands/receive-complaint";
import { appealComplaint, reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { requestReturn, upholdDispatch } from "@/lib/complaint/commands/return-complaint";
import { type Actor, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { complaintIn, eventsOf, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

type Who = "triage" | "handler" | "reporter" | "clock";
type Move = {
  from: string;
  wrong: string;
  to: string;
  event: string;
  by: Who;
  act: (actor: Actor, ref: string, stage: Stage) => Promise<Outcome<unknown>>;
  when?: Date;
};

const text = "现场看过，情况属实，写明理由";
const accepting = { categoryCode: "XF04", urgency: "U3", summary: "庆丰新村充电设施不足" } as const;
const saying = { satisfaction: null, comment: "" };
let stage: Stage;
let master: string;

const moves: Record<string, Move> = {
  accept: {
    from: "submitted",
    wrong: "accepted",
    to: "accepted",
    event: "accepted",
    by: "triage",
    act: (actor, ref) => acceptComplaint(actor, { ref, ...accepting, departmentId: "" }, at),
  },
  "accept and send": {
    from: "submitted",
    wrong: "received",
    to: "dispatched",
    event: "dispatched",
    by: "triage",
    act: (actor, ref, { fireId }) =>
      acceptComplaint(actor, { ref, ...accepting, departmentId: fireId }, at),
  },
  decline: {
    from: "submitted",
    wrong: "accepted",
    to: "declined",
    event: "declined",
    by: "triage",
    act: (actor, ref) => declineComplaint(actor, { ref, code: "NA6", note: text }, at),
  },
  refer: {
    from: "submitted",
    wrong: "replied",
    to: "referred",
    event: "referred",
    by: "triage",
    act: (actor, ref) =>
      referComplaint(actor, { ref, to: "12345", externalRef: "HZ-1", note: text }, at),
  },
  merge: {
    from: "submitted",
    wrong: "accepted",
    to: "merged",
    event: "merged",
    by: "triage",
    act: (actor, ref) => mergeComplaint(actor, { ref, into: master }, at),
  },
  split: {
    from: "merged",
    wrong: "submitted",
    to: "submitted",
    event: "split",
    by: "reporter",
    act: (actor, ref) => splitComplaint(actor, { ref, text }, at),
  },
  dispatch: {
    from: "accepted",
    wrong: "submitted",
    to: "dispatched",
    event: "dispatched",
    by: "triage",
    act: (actor, ref, { fireId }) => dispatchComplaint(actor, { ref, departmentId: fireId }, at),
  },
  redispatch: {
    from: "return-requested",
    wrong: "received",
    to: "dispatched",
    event: "dispatched",
    by: "triage",
    act: (actor, ref, { housingId }) =>
      redispatchComplaint(actor, { ref, departmentId: housingId }, at),
  },
  uphold: {
    from: "return-requested",
    wrong: "dispatched",
    to: "dispatched",
    event: "dispatch-upheld",
    by: "triage",
    act: (actor, ref) => upholdDispatch(actor, { ref, text }, at),
  },
  receive: {
    from: "dispatched",
    wrong: "received",
    to: "received",
    event: "received",
    by: "handler",
    act: (actor, ref) => receiveComplaint(actor, { ref }, at),
  },
  "request return": {
    from: "dispatched",
    wrong: "in-progress",
    to: "return-requested",
    event: "return-requested",
    by: "handler",
    act: (actor, ref) => requestReturn(actor, { ref, text }, at),
  },
  start: {
    from: "received",
    wrong: "dispatched",
    to: "in-progress",
    event: "started",
    by: "handler",
    act: (actor, ref) => startComplaint(actor, { ref }, at),
  },
  ask: {
    from: "in-progress",
    wrong: "received",
    to: "awaiting-resident",
    event: "asked",
    by: "handler",
    act: (actor, ref) => askResident(actor, { ref, text }, at),
  },
  answer: {
    from: "awaiting-resident",
    wrong: "in-progress",
    to: "in-progress",
    event: "question-answered",
    by: "reporter",
    act: (actor, ref) => answerQuestion(actor, { ref, text }, at),
  },
  consult: {
    from: "in-progress",
    wrong: "dispatched",
    to: "in-consultation",
    event: "taken-to-consultation",
    by: "triage",
    act: (actor, ref) => consultComplaint(actor, { ref }, at),
  },
  "return result": {
    from: "in-consultation",
    wrong: "in-progress",
    to: "in-progress",
    event: "result-returned",
    by: "triage",
    act: (actor, ref) => returnResult(actor, { ref, text }, at),
  },
  reply: {
    from: "in-progress",
    wrong: "dispatched",
    to: "replied",
    event: "replied",
    by: "handler",
    act: (actor, ref) =>
      replyComplaint(actor, { ref, contact: "visited", text: "已经装好二十四个充电位" }, at),
  },
  "confirm solved": {
    from: "replied",
    wrong: "in-progress",
    to: "closed",
    event: "confirmed-solved",
    by: "reporter",
    act: (actor, ref) => answerReply(actor, { ref, solved: "yes", ...saying }, at),
  },
  "report unsolved": {
    from: "replied",
    wrong: "closed",
    to: "rework",
    event: "reported-unsolved",
    by: "reporter",
    act: (actor, ref) => answerReply(actor, { ref, solved: "partly", ...saying }, at),
  },
  explain: {
    from: "replied",
    wrong: "rework",
    to: "closed-explained",
    event: "explained",
    by: "triage",
    act: (actor, ref) => explainComplaint(actor, { ref, text }, at),
  },
  withdraw: {
    from: "accepted",
    wrong: "received",
    to: "withdrawn",
    event: "withdrawn",
    by: "reporter",
    act: (actor, ref) => withdrawComplaint(actor, { ref }, at),
  },
  appeal: {
    from: "declined",
    wrong: "submitted",
    to: "submitted",
    event: "appealed",
    by: "reporter",
    act: (actor, ref) => appealComplaint(actor, { ref, text }, at),
  },
  reopen: {
    from: "closed",
    wrong: "replied",
    to: "rework",
    event: "reopened",
    by: "reporter",
    act: (actor, ref) => reopenComplaint(actor, { ref, text }, later(30)),
  },
  "lapse after an answer": {
    from: "replied",
    wrong: "accepted",
    to: "closed-unanswered",
    event: "lapsed",
    by: "clock",
    act: (actor, ref) => lapseComplaint(actor, { ref }, later(30)),
  },
  "lapse of a question": {
    from: "awaiting-resident",
    wrong: "dispatched",
    to: "in-progress",
    event: "lapsed",
    by: "clock",
    act: (actor, ref) => lapseComplaint(actor, { ref }, later(30)),
  },
  "lapse of a consultation": {
    from: "in-consultation",
    wrong: "received",
    to: "in-progress",
    event: "lapsed",
    by: "clock",
    act: (actor, ref) => lapseComplaint(actor, { ref }, later(90)),
  },
};

beforeEach(async () => {
  stage = await makeStage();
  master = (await complaintIn(stage, "accepted", at, { title: "同一件事" })).ref;
});

function actorOf(who: Who): Actor {
  if (who === "clock") return system("lapse-complaints");
  return who === "reporter" ? stage.reporter.actor : stage[who];
}

describe.each(Object.entries(moves))("%s", (_, move) => {
  it(`leads from ${move.from} to ${move.to} and is written down`, async () => {
    const row = await complaintIn(stage, move.from, at);
    const outcome = await move.act(actorOf(move.by), row.ref, stage);
    expect(outcome).toMatchObject({ ok: true });
    const after = await db.complaint.findUniqueOrThrow({ where: { id: row.id } });
    expect(after.status).toBe(move.to);
    expect((await eventsOf(row.id)).at(-1)).toBe(`complaint.${move.event}`);
  });

  it("is made once by six who try it at once", async () => {
    const row = await complaintIn(stage, move.from, at);
    await oneOfSix(() => move.act(actorOf(move.by), row.ref, stage));
    const events = await eventsOf(row.id);
    expect(events.filter((type) => type === `complaint.${move.event}`)).toHaveLength(1);
  });

  it("does not exist for a stranger", async () => {
    const row = await complaintIn(stage, move.from, at);
    const outcome = await move.act(stage.stranger, row.ref, stage);
    const refused = move.by === "clock" ? "forbidden" : "not-found";
    expect(outcome).toMatchObject({ ok: false, refusal: { refused } });
    expect(await eventsOf(row.id)).toEqual([]);
  });

  it(`is refused from ${move.wrong}`, async () => {
    const row = await complaintIn(stage, move.wrong, at);
    const outcome = await move.act(actorOf(move.by), row.ref, stage);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { refused: "not-now", reason: move.wrong },
    });
    expect(await eventsOf(row.id)).toEqual([]);
  });
});
