import { describe, expect, it } from "vitest";
import { endSupervision } from "@/lib/complaint/commands/end-supervision";
import { complaintEvents } from "@/lib/complaint/model";
import { openSupervision } from "@/lib/complaint/records/supervision";
import { system } from "@/lib/core/actor";
import { appendEvents } from "@/lib/core/append-events";
import { db } from "@/lib/core/db";
import { suggestionEvents } from "@/lib/suggestion/model";
import { superviseLate } from "@/lib/supervision/commands/open-order";
import { supervisionJobs } from "@/lib/supervision/jobs";
import {
  aConsultation,
  aReply,
  aSuggestion,
  community,
  eventsOf,
  later,
  monday,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";
import { orderOf, reactToAll, watched } from "./world";

const [superviseJob, listJob] = supervisionJobs;

async function lateOn(subject: string, subjectId: string, kind: string) {
  const clock = { subject, subjectId, kind, divisionCode: community, startedAt: monday };
  return db.deadline.create({ data: { ...clock, dueAt: later(1), unit: "calendar" } });
}
const orders = () => db.supervisionOrder.findMany({ orderBy: { openedAt: "asc" } });

describe("what is late", () => {
  it("is watched after the grace of five working days, once however often the job runs", async () => {
    const world = await aConsultation();
    const { id } = await aSuggestion(world, "handling");
    await lateOn("suggestion", id, "reply");
    await superviseJob?.run(later(7));
    expect(await orders()).toEqual([]);
    await superviseJob?.run(later(8));
    await superviseJob?.run(later(9));
    expect(await orders()).toMatchObject([
      { subject: "suggestion", subjectId: id, reason: "reply-late", departmentId: world.lead.id },
    ]);
    expect(await eventsOf(id)).toEqual(["suggestion.supervised"]);
  });

  it("is claimed by one of six jobs", async () => {
    const world = await aConsultation();
    const { id } = await aSuggestion(world, "rework");
    const clock = await lateOn("suggestion", id, "reply");
    await oneOfSix(() => superviseLate(clock.id, later(9)));
    expect(await orders()).toHaveLength(1);
  });

  it("is watched where nobody signed for it either", async () => {
    const world = await aConsultation();
    const { id } = await aSuggestion(world, "assigned");
    await lateOn("suggestion", id, "sign");
    await superviseJob?.run(later(9));
    expect(await orders()).toMatchObject([{ reason: "sign-late" }]);
  });

  it("is not watched where it is no longer the department's turn", async () => {
    const world = await aConsultation();
    const { id } = await aSuggestion(world, "answered");
    for (const kind of ["reply", "sign", "rating"]) await lateOn("suggestion", id, kind);
    await superviseJob?.run(later(30));
    expect(await orders()).toEqual([]);
  });

  it("a co-handler is watched for its own part, until its opinion is taken", async () => {
    const world = await aConsultation();
    const { id, divisionCode } = await aSuggestion(world, "handling");
    const of = { suggestionId: id, departmentId: world.co.id };
    const part = await db.assignment.findFirstOrThrow({ where: of });
    await lateOn("assignment", part.id, "opinion");
    await superviseJob?.run(later(9));
    await reactToAll(later(9));
    expect(await orders()).toMatchObject([
      { subject: "assignment", departmentId: world.co.id, reason: "opinion-late" },
    ]);
    const accepted = suggestionEvents["opinion-accepted"];
    const event = accepted({ id, divisionCode }, { departmentId: world.co.id });
    await appendEvents(db, system("test"), null, later(10), [event]);
    await reactToAll(later(10));
    const [order] = await orders();
    expect(order).toMatchObject({ status: "ended", finding: null });
    expect(await eventsOf(order?.id ?? "")).toEqual(["supervision.opened", "supervision.ended"]);
  });
});

describe("what is refused twice", () => {
  it("is watched: the same suggestion answered D a second time", async () => {
    const world = await aConsultation();
    const suggestion = await aSuggestion(world, "answered");
    const answer = async (round: number) => {
      const reply = await aReply(world, suggestion, { resolution: "D", round });
      const said = { body: null, promise: null, promisedOn: null, lookBackDueOn: null };
      const of = {
        round,
        resolution: "D",
        departmentId: world.lead.id,
        replyId: reply.id,
      } as const;
      const event = suggestionEvents.answered(suggestion, { ...of, ...said });
      await appendEvents(db, system("test"), null, later(round), [event]);
      await reactToAll(later(round));
    };
    await answer(1);
    expect(await orders()).toEqual([]);
    await answer(2);
    expect(await orders()).toMatchObject([{ reason: "declined-twice" }]);
  });
});

describe("before the chairmen", () => {
  it("goes what is not done when its own time is up, once", async () => {
    const { ref, order } = await watched();
    await listJob?.run(later(14));
    expect(await orderOf(ref)).toMatchObject({ listedAt: null });
    await listJob?.run(later(15));
    await listJob?.run(later(16));
    expect(await orderOf(ref)).toMatchObject({ listedAt: later(15), listedFor: "clock" });
    expect(await eventsOf(order.id)).toEqual(["supervision.listed"]);
  });

  it("goes a broken promise at once, with the order that runs already or with its own", async () => {
    const { suggestion, ref, order } = await watched();
    const unfulfilled = suggestionEvents["found-unfulfilled"];
    const event = unfulfilled(suggestion, { lookBackId: suggestion.id });
    await appendEvents(db, system("test"), null, later(1), [event]);
    await reactToAll(later(1));
    await reactToAll(later(1));
    expect(await orderOf(ref)).toMatchObject({ listedFor: "unfulfilled" });
    expect(await eventsOf(order.id)).toEqual(["supervision.listed"]);
  });

  it("a new order about a broken promise begins with it", async () => {
    const { suggestion, order, ref } = await watched("promise-broken");
    const what = { orderId: order.id, reason: "promise-broken" } as const;
    const event = suggestionEvents.supervised(suggestion, what);
    await appendEvents(db, system("test"), null, monday, [event]);
    await reactToAll(monday);
    expect(await eventsOf(order.id)).toEqual(["supervision.opened", "supervision.listed"]);
    expect(await orderOf(ref)).toMatchObject({ listedFor: "unfulfilled" });
  });
});

describe("over a complaint", () => {
  it("an order is opened with it and can be ended on its page, and its trail says both", async () => {
    const world = await aConsultation();
    const { complaint, staff } = world;
    const of = { ...complaint, departmentId: world.lead.id };
    const orderId = (await openSupervision(db, of, "overdue", monday)) ?? "";
    const event = complaintEvents.supervised(complaint, { orderId, cause: "overdue" });
    await appendEvents(db, system("test"), null, monday, [event]);
    await reactToAll(monday);
    expect(await openSupervision(db, of, "unsolved-twice", later(1))).toBeNull();
    const ended = await endSupervision(staff.actor, { order: orderId, text: "已经办好" }, later(2));
    expect(ended).toMatchObject({ ok: true });
    await reactToAll(later(2));
    expect(await eventsOf(orderId)).toEqual(["supervision.opened", "supervision.ended"]);
  });
});

describe("over a complaint that lies with no department", () => {
  it("the lead of the suggestion about it answers the order", async () => {
    const world = await aConsultation();
    await aSuggestion(world, "handling");
    const { complaint } = world;
    const of = { ...complaint, departmentId: null };
    const orderId = (await openSupervision(db, of, "unsolved-twice", monday)) ?? "";
    const supervised = { orderId, cause: "unsolved-twice" } as const;
    const event = complaintEvents.supervised(complaint, supervised);
    await appendEvents(db, system("test"), null, monday, [event]);
    await reactToAll(monday);
    expect(await orders()).toMatchObject([{ departmentId: world.lead.id }]);
    expect(await db.deadline.findFirst({ where: { subjectId: orderId } })).toMatchObject({
      departmentId: world.lead.id,
    });
  });

  it("nobody answers it where no suggestion is about it", async () => {
    const world = await aConsultation();
    const { complaint } = world;
    const orderId = (await openSupervision(db, complaint, "overdue", monday)) ?? "";
    const event = complaintEvents.supervised(complaint, { orderId, cause: "overdue" });
    await appendEvents(db, system("test"), null, monday, [event]);
    await reactToAll(monday);
    expect(await orders()).toMatchObject([{ departmentId: null }]);
  });
});

describe("whoever is concerned", () => {
  it("hears of it: the department's people and the staff of the place", async () => {
    const { world, suggestion, order } = await watched();
    const what = { orderId: order.id, reason: "reply-late" } as const;
    const event = suggestionEvents.supervised(suggestion, what);
    await appendEvents(db, system("test"), null, monday, [event]);
    await reactToAll(monday);
    await reactToAll(monday);
    const told = await db.notice.findMany({ where: { kind: "supervision.opened" } });
    const concerned = [world.handler, world.departmentLead, world.staff].map((each) => each.id);
    expect(told.map((row) => row.personId).sort()).toEqual(concerned.sort());
    expect(new Set(told.map((row) => row.ref))).toEqual(new Set([order.ref]));
  });
});
