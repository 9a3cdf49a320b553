import { beforeEach, describe, expect, it } from "vitest";
import { lastFourIndex } from "@/lib/account/records";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { countStages } from "@/lib/complaint/queries/desk";
import { mayReadComplaintFile } from "@/lib/complaint/queries/file";
import { getTriageHints } from "@/lib/complaint/queries/hints";
import { getPublishedJoinable } from "@/lib/complaint/queries/joining";
import { listMyComplaints } from "@/lib/complaint/queries/mine";
import { countQueue, listQueue } from "@/lib/complaint/queries/queue";
import { findByReceipt } from "@/lib/complaint/queries/receipt";
import { visibleTo } from "@/lib/complaint/records/complaint";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

const sees = async (actor: Actor, ref: string) => (await getComplaint(actor, ref, at)) !== null;
const knows = async (actor: Actor, id: string) =>
  (await db.complaint.count({ where: { AND: [{ id }, visibleTo(actor)] } })) === 1;

describe("the whole of a complaint", () => {
  it("is read by its reporter, its routers and its department only", async () => {
    const { ref, id } = await complaintIn(stage, "in-progress", at);
    const holder: Actor = { kind: "link-holder", id: null, subjectId: id, grants: [] };
    const elsewhere = await personWith("triage", { scope: "330106002" });
    for (const actor of [
      stage.reporter.actor,
      holder,
      stage.triage,
      stage.handler,
      stage.liaison,
    ]) {
      expect(await sees(actor, ref)).toBe(true);
    }
    for (const actor of [stage.stranger, anonymous, stage.otherHandler, elsewhere]) {
      expect(await sees(actor, ref)).toBe(false);
    }
  });

  it("covers the name and the phone for everybody", async () => {
    const { ref } = await complaintIn(stage, "in-progress", at);
    const view = await getComplaint(stage.handler, ref, at);
    expect(view?.reporter?.name).toBe("王*");
    expect(view?.reporter?.phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    expect(JSON.stringify(view)).not.toContain(stage.reporter.phone);
  });

  it("keeps the words from those whose complaint was merged into it", async () => {
    const { id, ref } = await complaintIn(stage, "replied", at, { body: "只有本人能看的话" });
    const neighbour = await makePerson();
    const merged = await complaintIn(stage, "merged", at, { mergedIntoId: id });
    await db.complaint.update({ where: { id: merged.id }, data: { reporterId: neighbour.id } });
    const view = await getComplaint(neighbour.actor, ref, at);
    expect(view).toMatchObject({
      relation: "merged-reporter",
      body: undefined,
      door: undefined,
      photos: [],
    });
    expect(view?.moves).toEqual(["confirm-solved", "report-unsolved"]);
  });
});

describe("what is public", () => {
  it("begins with acceptance and never holds a report of wrongdoing", async () => {
    const waiting = await complaintIn(stage, "submitted", at);
    const report = await complaintIn(stage, "in-progress", at, { kind: "report" });
    const open = await complaintIn(stage, "in-progress", at);
    const declined = await complaintIn(stage, "declined", at);
    expect(await knows(anonymous, waiting.id)).toBe(false);
    expect(await knows(anonymous, report.id)).toBe(false);
    expect(await knows(anonymous, declined.id)).toBe(false);
    expect(await knows(anonymous, open.id)).toBe(true);
    expect(await knows(stage.liaison, report.id)).toBe(false);
    const joinable = await Promise.all(
      [waiting, report, open, declined].map(({ ref }) => getPublishedJoinable(ref)),
    );
    expect(joinable.map((each) => each?.ref)).toEqual([undefined, undefined, open.ref, undefined]);
  });

  it("shows a photo to all once it was shared and passed", async () => {
    const { id: subjectId } = await complaintIn(stage, "in-progress", at);
    const file = { subject: "complaint", subjectId, role: "photo", uploadedBy: null };
    const may = (actor: Actor, shareable: boolean, passedAt: Date | null) =>
      mayReadComplaintFile(actor, { ...file, shareable, passedAt }, at);
    expect(await may(anonymous, true, at)).toBe(true);
    expect(await may(anonymous, true, null)).toBe(false);
    expect(await may(anonymous, false, at)).toBe(false);
    expect(await may(stage.reporter.actor, false, null)).toBe(true);
    expect(await may(stage.otherHandler, false, null)).toBe(false);
  });
});

describe("a receipt", () => {
  it("opens by reference and last four digits together", async () => {
    const { id, ref } = await complaintIn(stage, "submitted", at);
    await db.complaint.update({ where: { id }, data: { lastFourIndex: lastFourIndex("0001") } });
    expect(await findByReceipt({ ref: ref.toLowerCase(), lastFour: "0001" })).toEqual({ id, ref });
    expect(await findByReceipt({ ref, lastFour: "0002" })).toBeNull();
    expect(await findByReceipt({ ref: "C330106012-00000000", lastFour: "0001" })).toBeNull();
  });
});

describe("a queue", () => {
  it("is ordered by deadline, paged by key and closed to strangers", async () => {
    for (let n = 0; n < 32; n += 1) await complaintIn(stage, "submitted", later(n % 7));
    const first = await listQueue(stage.triage, "triage", { stage: "waiting" }, at);
    const second = await listQueue(
      stage.triage,
      "triage",
      { stage: "waiting", after: first.next },
      at,
    );
    const rows = [...first.rows, ...second.rows];
    expect(first.rows).toHaveLength(30);
    expect(new Set(rows.map((row) => row.ref)).size).toBe(32);
    const times = rows.map((row) => row.dueAt?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect((await listQueue(stage.stranger, "triage", { stage: "waiting" }, at)).rows).toEqual([]);
    expect((await listQueue(stage.handler, "triage", { stage: "waiting" }, at)).rows).toEqual([]);
  });

  it("counts what is late, alike and common, and finds by words", async () => {
    for (let n = 0; n < 3; n += 1)
      await complaintIn(stage, "submitted", at, { title: `充电棚 ${n}` });
    const counts = await countQueue(stage.triage, "triage", { stage: "waiting" }, later(5));
    expect(counts).toEqual({ all: 3, soon: 0, over: 3, duplicate: 3, common: 3 });
    const found = await listQueue(
      stage.triage,
      "triage",
      { stage: "waiting", words: "充电棚 1" },
      at,
    );
    expect(found.rows.map((row) => row.title)).toEqual(["充电棚 1"]);
    const none = await listQueue(stage.triage, "triage", { stage: "waiting", words: "100%_" }, at);
    expect(none.rows).toEqual([]);
  });

  it("of a department holds what was sent to it", async () => {
    await complaintIn(stage, "dispatched", at);
    await complaintIn(stage, "in-progress", at);
    expect(await countStages(stage.handler, "handling")).toMatchObject({ routing: 1, handling: 1 });
    expect(await countStages(stage.otherHandler, "handling")).toMatchObject({
      routing: 0,
      handling: 0,
    });
  });

  it("points to the likeliest same one, the kind and the department", async () => {
    const one = await complaintIn(stage, "submitted", at, {
      title: "充电棚不够用",
      body: "小区充电棚不够",
    });
    const same = await complaintIn(stage, "accepted", at, {
      title: "充电棚太少",
      body: "小区充电棚不够",
    });
    const view = await getComplaint(stage.triage, one.ref, at);
    if (!view) throw new Error("triage must see it");
    const hints = await getTriageHints(stage.triage, view);
    expect(hints.alike[0]).toMatchObject({ ref: same.ref });
    expect(hints.department).toMatchObject({ code: "fire" });
  });
});

describe("one's own list", () => {
  it("holds what one reported and nothing else", async () => {
    const mine = await complaintIn(stage, "replied", at);
    await complaintIn(stage, "draft", at);
    expect((await listMyComplaints(stage.reporter.actor)).rows.map((row) => row.ref)).toEqual([
      mine.ref,
    ]);
    expect((await listMyComplaints(stage.stranger)).rows).toEqual([]);
  });
});
