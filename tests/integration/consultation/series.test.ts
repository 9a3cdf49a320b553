import { beforeEach, describe, expect, it } from "vitest";
import { cancelConsultation } from "@/lib/consultation/commands/change-date";
import { endSeries } from "@/lib/consultation/commands/end-series";
import { makeOccurrence } from "@/lib/consultation/commands/make-occurrence";
import {
  announceConsultation,
  beginConsultation,
} from "@/lib/consultation/commands/prepare-consultation";
import { startSeries } from "@/lib/consultation/commands/start-series";
import { consultationJobs } from "@/lib/consultation/jobs";
import { getSeries, listSeries } from "@/lib/consultation/queries/series";
import { seriesSelect } from "@/lib/consultation/records/series";
import type { SeriesStarting } from "@/lib/consultation/rules/series";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  approvedMatter,
  makeScene,
  refusalOf,
  type Scene,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventTypes, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
let matterRef: string;
beforeEach(async () => {
  scene = await makeScene();
  matterRef = await approvedMatter(scene);
});

function series(over: Partial<SeriesStarting> = {}): SeriesStarting {
  return {
    matterRef,
    venueCode: scene.venueCode,
    title: "委员接待日",
    form: "micro",
    every: "weekly",
    restDays: "next",
    firstDay: "2026-03-11",
    untilDay: "2026-05-31",
    from: "14:00",
    to: "16:00",
    capacity: 10,
    reason: "每周三一名委员在站里听居民说",
    hostId: scene.host.id,
    recorderId: scene.liaison.id,
    headId: scene.head.id,
    ...over,
  };
}

const started = async () => value(await startSeries(scene.liaison, series(), at)).seriesId;
const runJob = (when = at) =>
  consultationJobs.find((job) => job.name === "make-series-meetings")?.run(when);
const meetings = () =>
  db.consultation.findMany({ orderBy: { startsAt: "asc" }, include: { occurrence: true } });

describe("a series", () => {
  it("starts once from an approved matter, with its first meeting", async () => {
    const ended = await six(() => startSeries(scene.liaison, series(), at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const [first, ...others] = await meetings();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ status: "planned", title: "委员接待日", problemId: null });
    expect(first?.startsAt.toISOString()).toBe("2026-03-11T06:00:00.000Z");
    expect(first?.signUpUntil.toISOString()).toBe("2026-03-10T10:00:00.000Z");
    const matter = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(matter.status).toBe("scheduled");
    const row = await db.consultationSeries.findFirstOrThrow();
    expect(await eventTypes(row.id)).toEqual(["consultation-series.started"]);
  });

  it("is refused to strangers, with wrong times, and where no meeting falls into it", async () => {
    const tried = (over: Partial<SeriesStarting>, actor = scene.liaison) =>
      refusalOf(startSeries(actor, series(over), at));
    expect(await tried({}, scene.stranger)).toBe("forbidden");
    expect(await tried({ firstDay: "2026-03-01" })).toBe("invalid");
    expect(await tried({ untilDay: "2026-03-10" })).toBe("invalid");
    expect(await tried({ untilDay: "2028-01-01" })).toBe("invalid");
    expect(await tried({ to: "13:00" })).toBe("invalid");
    expect(await tried({ headId: scene.stranger.id })).toBe("invalid");
    const saturday = { firstDay: "2026-03-14", untilDay: "2026-03-15", restDays: "skip" } as const;
    expect(await tried(saturday)).toBe("invalid");
    expect(await db.consultation.count()).toBe(0);
  });

  it("has the meetings of the next weeks made ahead, each once however often the job runs", async () => {
    await started();
    await Promise.all([runJob(), runJob(), runJob()]);
    await runJob();
    const made = await meetings();
    // Five weeks ahead of 2 March: to 6 April, which is Qingming's Monday off.
    expect(made.map((each) => each.occurrence?.day)).toEqual([
      "2026-03-11",
      "2026-03-18",
      "2026-03-25",
      "2026-04-01",
    ]);
    expect(await db.event.count({ where: { type: "consultation.planned" } })).toBe(4);
    await runJob(later(7));
    expect(await db.consultation.count()).toBe(5);
  });

  it("makes one meeting once where two make it at the same time", async () => {
    const id = await started();
    const row = await db.consultationSeries.findUniqueOrThrow({
      where: { id },
      select: seriesSelect,
    });
    const occurrence = { day: "2026-03-18", heldOn: "2026-03-18" };
    const input = { series: row, occurrence };
    const ended = await six(() => makeOccurrence(system("make-series-meetings"), input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await db.consultation.count()).toBe(2);
    expect(await refusalOf(makeOccurrence(scene.staff, input, at))).toBe("forbidden");
  });

  it("goes on where one meeting is cancelled alone; that one is not made again", async () => {
    await started();
    await runJob();
    const [, second] = await meetings();
    const reason = "委员临时有任务";
    value(await cancelConsultation(scene.head, { ref: second?.ref ?? "", reason }, at));
    await runJob();
    const now = await meetings();
    expect(now.map((each) => each.status)).toEqual(["planned", "cancelled", "planned", "planned"]);
    const matter = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(matter.status).toBe("scheduled");
  });

  it("is ended once: what is not announced is cancelled, what is announced stays", async () => {
    const id = await started();
    await runJob();
    const [first] = await meetings();
    value(await announceConsultation(scene.liaison, { ref: first?.ref ?? "" }, at));
    const input = { seriesId: id, reason: "改为每月一次" };
    expect(await refusalOf(endSeries(scene.stranger, input, at))).toBe("not-found");
    const ended = await six(() => endSeries(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const now = await meetings();
    expect(now.map((each) => each.status)).toEqual(["open", "cancelled", "cancelled", "cancelled"]);
    await runJob(later(14));
    expect(await db.consultation.count()).toBe(4);
    const matter = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(matter.status).toBe("approved");
  });

  it("leaves its matter done where at least one meeting was held", async () => {
    const id = await started();
    const [first] = await meetings();
    const ref = first?.ref ?? "";
    value(await announceConsultation(scene.liaison, { ref }, at));
    value(await beginConsultation(scene.liaison, { ref }, later(9)));
    const between = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(between.status).toBe("scheduled");
    value(await endSeries(scene.liaison, { seriesId: id, reason: "今年办完了" }, later(9)));
    const matter = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(matter.status).toBe("done");
  });

  it("is read by those who prepare consultations there, and by nobody else", async () => {
    const id = await started();
    expect((await listSeries(scene.liaison, {})).rows).toMatchObject([{ id, meetings: 1 }]);
    expect(await getSeries(scene.liaison, id)).toMatchObject({ mayEnd: true, every: "weekly" });
    expect((await listSeries(scene.stranger, {})).rows).toEqual([]);
    expect(await getSeries(scene.stranger, id)).toBeNull();
    expect(await getSeries(scene.liaison, "nothing")).toBeNull();
  });
});
