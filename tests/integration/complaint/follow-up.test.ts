import { beforeEach, describe, expect, it } from "vitest";
import { endSupervision } from "@/lib/complaint/commands/end-supervision";
import { endExclusion, excludeComplaint } from "@/lib/complaint/commands/exclude-complaint";
import { markLate } from "@/lib/complaint/commands/mark-late";
import { recordAnswer } from "@/lib/complaint/commands/record-answer";
import { complaintJobs } from "@/lib/complaint/jobs";
import type { RecordedAnswer } from "@/lib/complaint/model/follow-up";
import { type Actor, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { refusalOf } from "@/tests/support/factories/consultation";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let stage: Stage;
let staff: Actor;

beforeEach(async () => {
  stage = await makeStage();
  staff = await personWith("staff");
});

const said = (ref: string, more: Partial<RecordedAnswer> = {}): RecordedAnswer => ({
  ...{ ref, how: "phoned", contacted: true, solved: "yes", satisfaction: "basically" },
  comment: "",
  ...more,
});

const clockOf = (id: string) => db.deadline.findFirstOrThrow({ where: { subjectId: id } });
const job = (now: Date) => complaintJobs.find((each) => each.name === "mark-late")?.run(now);

describe("what the reporter says on the phone", () => {
  it("is written down by triage once, and closes as if said here", async () => {
    const row = await complaintIn(stage, "replied", at);
    await oneOfSix(() => recordAnswer(stage.triage, said(row.ref), at));
    expect(await db.complaintAnswer.findFirstOrThrow()).toMatchObject({
      ...{ personId: stage.reporter.id, recordedById: stage.triage.id },
      ...{ contacted: true, solved: "yes", satisfaction: "basically" },
    });
    expect(await eventsOf(row.id)).toEqual(["complaint.confirmed-solved"]);
  });

  it("sends it back to work by the station as well", async () => {
    const row = await complaintIn(stage, "replied", at);
    const no = said(row.ref, { solved: "partly", comment: "只修好了一半" });
    expect(value(await recordAnswer(stage.liaison, no, at)).status).toBe("rework");
  });

  it("is recorded by no department, no stranger and not before a reply", async () => {
    const row = await complaintIn(stage, "replied", at);
    expect(await refusalOf(recordAnswer(stage.handler, said(row.ref), at))).toBe("forbidden");
    expect(await refusalOf(recordAnswer(stage.stranger, said(row.ref), at))).toBe("not-found");
    const early = await complaintIn(stage, "in-progress", at);
    expect(await refusalOf(recordAnswer(stage.triage, said(early.ref), at))).toBe("not-now");
  });
});

describe("a missed date", () => {
  it("is told once however often the job runs, marks the complaint, and is watched over", async () => {
    const row = await complaintIn(stage, "in-progress", at);
    await job(later(2));
    expect(await eventsOf(row.id)).toEqual([]);
    await job(later(4));
    await job(later(4));
    expect(await eventsOf(row.id)).toEqual(["complaint.fell-late", "complaint.supervised"]);
    const { dueAt } = await clockOf(row.id);
    expect(await db.complaint.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      lateAt: dueAt,
    });
    await job(later(9));
    expect(await eventsOf(row.id)).toHaveLength(3);
    expect(await db.supervisionOrder.count()).toBe(1);
  });

  it("is told by one of six at once, and by the clock alone", async () => {
    const row = await complaintIn(stage, "in-progress", at);
    const { id } = await clockOf(row.id);
    await oneOfSix(() => markLate(system("mark-late"), { deadline: id }, later(4)));
    expect(await db.supervisionOrder.count()).toBe(1);
    expect(await refusalOf(markLate(staff, { deadline: id }, later(4)))).toBe("forbidden");
  });

  it("is nobody's while the resident has the word or the clock stands", async () => {
    await complaintIn(stage, "replied", at);
    await complaintIn(stage, "awaiting-resident", at);
    const paused = await complaintIn(stage, "in-progress", at);
    await db.deadline.updateMany({ where: { subjectId: paused.id }, data: { pausedAt: at } });
    await job(later(9));
    expect(await db.event.count()).toBe(0);
  });
});

describe("supervision", () => {
  it("ends once, by staff, with the reason", async () => {
    const row = await complaintIn(stage, "in-progress", at);
    await job(later(4));
    const { id } = await db.supervisionOrder.findFirstOrThrow();
    const end = (actor: Actor) =>
      endSupervision(actor, { order: id, text: "已现场督促" }, later(5));
    expect(await refusalOf(end(stage.handler))).toBe("forbidden");
    expect(await refusalOf(end(stage.stranger))).toBe("not-found");
    await oneOfSix(() => end(staff));
    expect((await eventsOf(row.id)).at(-1)).toBe("complaint.supervision-ended");
  });
});

describe("leaving a complaint out of the rates", () => {
  it("is done and undone by staff, each once", async () => {
    const row = await complaintIn(stage, "closed", at);
    const input = { ref: row.ref, code: "duplicate" as const, text: "同一件事报了两次" };
    expect(await refusalOf(excludeComplaint(stage.handler, input, at))).toBe("forbidden");
    expect(await refusalOf(excludeComplaint(stage.stranger, input, at))).toBe("not-found");
    await oneOfSix(() => excludeComplaint(staff, input, at));
    const back = { ref: row.ref, text: "核对后应当计入" };
    await oneOfSix(() => endExclusion(staff, back, at));
    expect(await db.complaintExclusion.count()).toBe(0);
    expect(await eventsOf(row.id)).toEqual(["complaint.excluded", "complaint.exclusion-ended"]);
  });
});
