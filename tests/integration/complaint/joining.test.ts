import { beforeEach, describe, expect, it } from "vitest";
import { lastFourIndex } from "@/lib/account/records";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { supportComplaint, withdrawSupport } from "@/lib/complaint/commands/support-complaint";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { toExchange } from "@/lib/complaint/queries/exchange";
import { getPublishedJoinable } from "@/lib/complaint/queries/joining";
import { findByReceipt, findProvenSupport } from "@/lib/complaint/queries/receipt";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { encrypt } from "@/lib/core/secret";
import { concernOf } from "@/lib/notification/records";
import { peopleToTell } from "@/lib/notification/records/people";
import { voicesOf } from "@/lib/problem/queries/counts";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
let neighbour: Actor & { kind: "person" };

beforeEach(async () => {
  stage = await makeStage();
  neighbour = (await personWith("resident")) as Actor & { kind: "person" };
});

const open = (status = "in-progress", more: object = {}) => complaintIn(stage, status, at, more);
const join = (ref: string, actor: Actor = neighbour, note = "") =>
  supportComplaint(actor, { ref, note }, at);
const holder = (subjectId: string): Actor => ({
  kind: "link-holder",
  id: null,
  subjectId,
  grants: [],
});

describe("joining a complaint", () => {
  it("counts one more person and is one event", async () => {
    const complaint = await open();
    value(await join(complaint.ref));
    expect(await eventsOf(complaint.id)).toEqual(["complaint.supported"]);
    expect(await getPublishedJoinable(complaint.ref)).toMatchObject({
      ref: complaint.ref,
      people: 2,
    });
    const consents = await db.consent.count({ where: { personId: neighbour.id } });
    expect(consents).toBe(1);
  });

  it("is one row and one event for one person at once", async () => {
    const complaint = await open();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => join(complaint.ref)));
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    for (const each of outcomes) {
      if (!each.ok) expect(each.refusal).toMatchObject({ reason: "joined-already" });
    }
    expect(await db.complaintSupport.count()).toBe(1);
    expect(await eventsOf(complaint.id)).toEqual(["complaint.supported"]);
  });

  it("is for nobody who reported it, alone or merged, and nobody unknown", async () => {
    const complaint = await open();
    await open("merged", { mergedIntoId: complaint.id });
    const reporter: Actor = { kind: "person", id: stage.reporter.id, grants: [] };
    expect(await join(complaint.ref, reporter)).toMatchObject({
      refusal: { refused: "forbidden", reason: "reported-yourself" },
    });
    expect(await join(complaint.ref, anonymous)).toMatchObject({
      refusal: { refused: "forbidden", reason: "phone-first" },
    });
    expect(await db.complaintSupport.count()).toBe(0);
  });

  it("finds only what is public, and refuses what is over", async () => {
    const hidden = await open("submitted");
    const report = await open("in-progress", { kind: "report" });
    for (const { ref } of [hidden, report]) {
      expect(await join(ref)).toMatchObject({ refusal: { refused: "not-found" } });
    }
    const closed = await open("closed");
    expect(await join(closed.ref)).toMatchObject({
      refusal: { refused: "not-now", reason: "not-open" },
    });
  });

  it("goes to the one that a merged complaint was merged into", async () => {
    const master = await open();
    const merged = await open("merged", { mergedIntoId: master.id });
    expect(value(await join(merged.ref)).ref).toBe(master.ref);
    expect(await db.complaintSupport.findFirstOrThrow()).toMatchObject({ complaintId: master.id });
  });

  it("is left, and begun again in the same row", async () => {
    const complaint = await open();
    const { supportId } = value(await join(complaint.ref));
    value(await withdrawSupport(neighbour, { ref: complaint.ref }, later(1)));
    expect(await getComplaint(neighbour, complaint.ref, at)).toBeNull();
    expect(await withdrawSupport(neighbour, { ref: complaint.ref }, later(1))).toMatchObject({
      refusal: { refused: "not-found" },
    });
    expect(value(await join(complaint.ref)).supportId).toBe(supportId);
    expect(await eventsOf(complaint.id)).toEqual([
      "complaint.supported",
      "complaint.support-withdrawn",
      "complaint.supported",
    ]);
  });

  it("cannot be ended by a stranger", async () => {
    const complaint = await open();
    value(await join(complaint.ref));
    expect(await withdrawSupport(stage.stranger, { ref: complaint.ref }, at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
    expect(await db.complaintSupport.count({ where: { withdrawnAt: null } })).toBe(1);
  });
});

describe("what somebody who joined sees", () => {
  it("has the sentence one wrote oneself, and nobody else's", async () => {
    const complaint = await open("in-progress");
    const other = await personWith("resident");
    value(await join(complaint.ref, neighbour, "我家也是，白天没水"));
    value(await supportComplaint(other, { ref: complaint.ref, note: "三楼也停水" }, at));
    const own = async (actor: Actor) =>
      (await getComplaint(actor, complaint.ref, at))?.joinNotes.map((each) => each.text);
    expect(await own(neighbour)).toEqual(["我家也是，白天没水"]);
    expect(await own(other)).toEqual(["三楼也停水"]);
    expect(await own(stage.triage)).toHaveLength(2);
  });

  it("is the public part and the replies, never the reporter's own words", async () => {
    const complaint = await open("in-progress", { title: "反映人的原话", body: "反映人的原话" });
    await db.complaint.update({
      where: { id: complaint.id },
      data: { summary: "公开摘要", doorCipher: encrypt("12 幢 501") },
    });
    value(await join(complaint.ref, neighbour, "我家也是，白天没水"));
    const seen = await getComplaint(neighbour, complaint.ref, at);
    expect(seen).toMatchObject({ relation: "supporter", title: "公开摘要", people: 2 });
    expect(seen).toMatchObject({ body: undefined, door: undefined, reporter: undefined });
    expect(JSON.stringify([seen?.exchange, seen?.merged])).not.toContain("我家");
    const official = await getComplaint(stage.triage, complaint.ref, at);
    expect(official?.joinNotes.map((each) => each.text)).toEqual(["我家也是，白天没水"]);
    const reporter = await getComplaint(holder(complaint.id), complaint.ref, at);
    expect(reporter?.joinNotes).toEqual([]);
  });

  it("is nothing that anybody wrote about or for the reporter alone", async () => {
    const complaint = await open("replied", { title: "反映人的标题", body: "反映人的原话" });
    value(await join(complaint.ref));
    const steps = {
      ...{ asked: "question", "question-answered": "answer", relocated: "reason" },
      ...{ recategorised: "reason", reopened: "reason", excluded: "reason", appealed: "reason" },
      ...{ "reported-unsolved": "comment", contacted: "note", referred: "note", split: "reason" },
      ...{ replied: "body" },
    };
    const events = Object.entries(steps).map(([name, field]) => {
      const data = { [field]: { id: name } };
      return { id: name, type: `complaint.${name}`, at, data };
    });
    const prose = new Map(events.map(({ id }) => [id, `${id} 的话`]));
    const named = { changed: new Map(), department: () => undefined };
    const read = (relation: "supporter" | "reporter" | "merged-reporter") =>
      toExchange(events, prose, relation, named).flatMap(({ text }) => text ?? []);
    expect(read("supporter")).toEqual(["replied 的话"]);
    const names = toExchange(events, prose, "supporter", named).map(({ name }) => name);
    expect(names).not.toContain("excluded");
    expect(read("reporter")).toContain("reopened 的话");
    expect(read("merged-reporter")).not.toContain("reopened 的话");
    const seen = await getComplaint(neighbour, complaint.ref, at);
    for (const own of ["反映人的", "王女士", "王*"]) {
      expect(JSON.stringify(seen)).not.toContain(own);
    }
  });

  it("is followed by the receipt and their own four digits", async () => {
    const complaint = await open();
    await db.person.update({
      where: { id: neighbour.id },
      data: { phoneCipher: encrypt("13900000077") },
    });
    const { supportId } = value(await join(complaint.ref));
    const row = await db.complaintSupport.findFirstOrThrow();
    expect(row.lastFourIndex).toBe(lastFourIndex("0077"));
    const found = await findByReceipt({ ref: complaint.ref, lastFour: "0077" });
    expect(found).toEqual({ id: supportId, ref: complaint.ref });
    expect(await findByReceipt({ ref: complaint.ref, lastFour: "0078" })).toBeNull();
    expect(await findProvenSupport(complaint.id, [supportId])).toBe(supportId);
    const seen = await getComplaint(holder(supportId), complaint.ref, at);
    expect(seen?.relation).toBe("supporter");
    value(await withdrawSupport(holder(supportId), { ref: complaint.ref }, at));
    expect(await findByReceipt({ ref: complaint.ref, lastFour: "0077" })).toBeNull();
    expect(await getComplaint(holder(supportId), complaint.ref, at)).toBeNull();
  });
});

describe("after the reply", () => {
  const answer = (ref: string, actor: Actor) =>
    answerReply(actor, { ref, solved: "no", satisfaction: null, comment: "" }, at);

  it("somebody who joined answers for themself, once, and moves nothing", async () => {
    const complaint = await open("replied");
    const { supportId } = value(await join(complaint.ref));
    const before = await getComplaint(neighbour, complaint.ref, at);
    expect(before?.moves).toEqual(["confirm-solved", "report-unsolved"]);
    value(await answer(complaint.ref, holder(supportId)));
    expect(await answer(complaint.ref, neighbour)).toMatchObject({
      refusal: { reason: "answered-already" },
    });
    const kept = await db.complaintAnswer.findFirstOrThrow();
    expect(kept).toMatchObject({ personId: neighbour.id, solved: "no" });
    const row = await db.complaint.findUniqueOrThrow({ where: { id: complaint.id } });
    expect(row.status).toBe("replied");
    expect((await getComplaint(neighbour, complaint.ref, at))?.moves).toEqual([]);
  });

  it("they are told of it like the reporter", async () => {
    const complaint = await open("replied");
    value(await join(complaint.ref));
    const event = await db.event.findFirstOrThrow({ where: { subjectId: complaint.id } });
    const told = { ...event, actorId: null, type: "complaint.replied", data: {} } as never;
    const concern = await concernOf(db, told);
    if (!concern) throw new Error("nobody is concerned");
    const people: string[] = [];
    for await (const lot of peopleToTell(told, concern, ["reporters", "supporters"])) {
      people.push(...lot.map((each) => each.personId));
    }
    expect(people.toSorted()).toEqual([stage.reporter.id, neighbour.id].toSorted());
  });

  it("a problem counts everybody once", async () => {
    const [one, two] = [await open(), await open()];
    const problem = await db.problem.create({
      data: {
        ref: "P330106012-TESTTEST",
        status: "confirmed",
        title: "同一件事",
        divisionCode: one.divisionCode,
        detectedAt: at,
        complaints: {
          create: [one, two].map(({ id }) => ({ complaintId: id, addedAt: at })),
        },
      },
    });
    for (const { ref } of [one, two]) value(await join(ref));
    expect((await voicesOf([problem.id])).get(problem.id)).toMatchObject({
      complaints: 2,
      people: 2,
    });
  });
});
