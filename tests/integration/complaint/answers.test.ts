import { beforeEach, describe, expect, it } from "vitest";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { answerQuestion, askResident } from "@/lib/complaint/commands/ask-resident";
import { consultComplaint, returnResult } from "@/lib/complaint/commands/consult-complaint";
import {
  dispatchComplaint,
  redispatchComplaint,
} from "@/lib/complaint/commands/dispatch-complaint";
import { mergeComplaint } from "@/lib/complaint/commands/merge-complaint";
import { recategoriseComplaint } from "@/lib/complaint/commands/recategorise-complaint";
import { appealComplaint, reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { requestReturn } from "@/lib/complaint/commands/return-complaint";
import { complaintJobs } from "@/lib/complaint/jobs";
import type { Actor } from "@/lib/core/actor";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let stage: Stage;
const saying = { satisfaction: null, comment: "" };
const text = "现场看过，情况属实";

beforeEach(async () => {
  stage = await makeStage();
});

const statusOf = async (id: string) =>
  (await db.complaint.findUniqueOrThrow({ where: { id } })).status;
const closing = (id: string) =>
  db.deadline.findFirstOrThrow({ where: { subjectId: id, kind: "closing", cancelledAt: null } });

describe("the reporter's say", () => {
  it("opens a supervision order the second time it is not solved", async () => {
    const row = await complaintIn(stage, "replied", at);
    const no = () =>
      answerReply(stage.reporter.actor, { ref: row.ref, solved: "no", ...saying }, at);
    value(await no());
    expect(await db.supervisionOrder.count()).toBe(0);
    value(
      await replyComplaint(
        stage.handler,
        { ref: row.ref, contact: "phoned", text: "又去了一次，已经修好" },
        at,
      ),
    );
    value(await no());
    expect(await db.supervisionOrder.findFirstOrThrow()).toMatchObject({
      subjectId: row.id,
      departmentId: stage.fireId,
    });
    expect(await db.complaintReply.findMany({ select: { round: true } })).toEqual([{ round: 2 }]);
    expect(await db.complaintAnswer.count()).toBe(2);
  });

  it("is worth the same by the receipt as by signing in", async () => {
    const row = await complaintIn(stage, "replied", at);
    const holder: Actor = { kind: "link-holder", id: null, subjectId: row.id, grants: [] };
    value(
      await answerReply(
        holder,
        { ref: row.ref, solved: "yes", satisfaction: "basically", comment: text },
        at,
      ),
    );
    const answer = await db.complaintAnswer.findFirstOrThrow();
    expect(answer).toMatchObject({ personId: stage.reporter.id, satisfaction: "basically" });
    expect(await statusOf(row.id)).toBe("closed");
  });

  it("is counted for each whose complaint was merged, and moves nothing but by its own reporter", async () => {
    const row = await complaintIn(stage, "replied", at);
    const neighbour = await makePerson();
    const merged = await complaintIn(stage, "merged", at, { mergedIntoId: row.id });
    await db.complaint.update({ where: { id: merged.id }, data: { reporterId: neighbour.id } });
    const no = () => answerReply(neighbour.actor, { ref: row.ref, solved: "no", ...saying }, at);
    await oneOfSix(no);
    expect(await statusOf(row.id)).toBe("replied");
    expect(await db.complaintAnswer.count({ where: { personId: neighbour.id } })).toBe(1);
    value(await answerReply(stage.reporter.actor, { ref: row.ref, solved: "yes", ...saying }, at));
    expect(await statusOf(row.id)).toBe("closed");
  });
});

describe("the clock", () => {
  it("stands still while the resident or a consultation has the word", async () => {
    const row = await complaintIn(stage, "in-progress", at);
    const { dueAt } = await closing(row.id);
    value(await askResident(stage.handler, { ref: row.ref, text }, at));
    expect((await closing(row.id)).pausedAt).toEqual(at);
    value(await answerQuestion(stage.reporter.actor, { ref: row.ref, text }, later(2)));
    const moved = await closing(row.id);
    expect(moved.pausedAt).toBeNull();
    expect(moved.dueAt.getTime()).toBeGreaterThan(dueAt.getTime());
    value(await consultComplaint(system("meeting"), { ref: row.ref }, later(2)));
    expect((await closing(row.id)).pausedAt).not.toBeNull();
    value(await returnResult(system("meeting"), { ref: row.ref, text }, later(20)));
    expect((await closing(row.id)).pausedAt).toBeNull();
  });

  it("lets go on what nobody answered, once, and only when the time is up", async () => {
    const replied = await complaintIn(stage, "replied", at);
    const asked = await complaintIn(stage, "awaiting-resident", at);
    const consulted = await complaintIn(stage, "in-consultation", at);
    const lapse = complaintJobs.find((job) => job.name === "lapse-complaints");
    await lapse?.run(later(1));
    expect(await statusOf(replied.id)).toBe("replied");
    await lapse?.run(later(30));
    await lapse?.run(later(30));
    expect(await statusOf(replied.id)).toBe("closed-unanswered");
    expect(await statusOf(asked.id)).toBe("in-progress");
    expect(await statusOf(consulted.id)).toBe("in-progress");
    expect(await eventsOf(replied.id)).toEqual(["complaint.lapsed"]);
  });

  it("belongs to the department the complaint was sent to", async () => {
    const row = await complaintIn(stage, "accepted", at);
    value(
      await dispatchComplaint(stage.triage, { ref: row.ref, departmentId: stage.housingId }, at),
    );
    expect((await closing(row.id)).departmentId).toBe(stage.housingId);
  });
});

describe("once and no more", () => {
  it("a department asks to give it back", async () => {
    const row = await complaintIn(stage, "dispatched", at, { returnAsked: true });
    expect(await requestReturn(stage.handler, { ref: row.ref, text }, at)).toMatchObject({
      refusal: { reason: "return-used" },
    });
    const upheld = await complaintIn(stage, "received", at, { returnFinal: true });
    expect(await requestReturn(stage.handler, { ref: upheld.ref, text }, at)).toMatchObject({
      refusal: { reason: "return-used" },
    });
  });

  it("a reporter appeals", async () => {
    const row = await complaintIn(stage, "declined", at, { appealed: true });
    expect(await appealComplaint(stage.reporter.actor, { ref: row.ref, text }, at)).toMatchObject({
      refusal: { reason: "appealed-already" },
    });
  });

  it("six clerks send it to another department at once", async () => {
    const row = await complaintIn(stage, "dispatched", at);
    await oneOfSix(() =>
      redispatchComplaint(stage.triage, { ref: row.ref, departmentId: stage.housingId }, at),
    );
    expect(
      await redispatchComplaint(stage.triage, { ref: row.ref, departmentId: stage.housingId }, at),
    ).toMatchObject({ refusal: { reason: "same-department" } });
  });

  it("the kind is corrected, by triage and without moving it", async () => {
    const row = await complaintIn(stage, "dispatched", at);
    const change = { ref: row.ref, categoryCode: "XF04", urgency: "U2", text } as const;
    await oneOfSix(() => recategoriseComplaint(stage.triage, change, at));
    expect(await statusOf(row.id)).toBe("dispatched");
    expect(await recategoriseComplaint(stage.stranger, change, at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
    expect(await recategoriseComplaint(stage.handler, change, at)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
  });
});

describe("coming back", () => {
  it("is open to the reporter for ninety days, to a relapse for ever", async () => {
    const row = await complaintIn(stage, "closed", at);
    const again = (actor: Actor, relapsed: boolean) =>
      reopenComplaint(actor, { ref: row.ref, text, relapsed }, later(120));
    expect(await again(stage.reporter.actor, true)).toMatchObject({
      refusal: { reason: "reopen-too-late" },
    });
    value(await again(system("look-back"), true));
    expect(await statusOf(row.id)).toBe("rework");
  });

  it("is not merged into itself, nor into what is over", async () => {
    const row = await complaintIn(stage, "submitted", at);
    const over = await complaintIn(stage, "closed", at);
    for (const into of [row.ref, over.ref]) {
      expect(await mergeComplaint(stage.triage, { ref: row.ref, into }, at)).toMatchObject({
        refusal: { reason: "merge-target-wrong" },
      });
    }
  });
});
