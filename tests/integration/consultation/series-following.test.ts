import { beforeEach, describe, expect, it } from "vitest";
import { cancelFollowing, moveFollowing } from "@/lib/consultation/commands/change-series";
import { announceConsultation } from "@/lib/consultation/commands/prepare-consultation";
import { startSeries } from "@/lib/consultation/commands/start-series";
import { consultationJobs } from "@/lib/consultation/jobs";
import { dayOf } from "@/lib/core/day";
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
let seriesId: string;
const reason = "站点周三另有安排";
const runJob = (when = at) =>
  consultationJobs.find((job) => job.name === "make-series-meetings")?.run(when);

beforeEach(async () => {
  scene = await makeScene();
  const matterRef = await approvedMatter(scene);
  const started = await startSeries(
    scene.liaison,
    {
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
      members: ["lawyer"],
    },
    at,
  );
  seriesId = value(started).seriesId;
  await runJob();
});

const meetings = () => db.consultation.findMany({ orderBy: { startsAt: "asc" } });
const days = async () => (await meetings()).map((each) => dayOf(each.startsAt));
const refAt = async (n: number) => (await meetings())[n]?.ref ?? "";
const moving = async (n: number, day: string) => ({
  ...{ seriesId, meetingRef: await refAt(n), reason },
  ...{ day, from: "09:00", to: "11:00" },
});

describe("a meeting and all that follow", () => {
  it("are moved in the rhythm of the series, and later ones are made on the new days", async () => {
    const input = await moving(1, "2026-03-20");
    expect(await refusalOf(moveFollowing(scene.stranger, input, at))).toBe("not-found");
    value(await moveFollowing(scene.liaison, input, at));
    expect(await days()).toEqual(["2026-03-11", "2026-03-20", "2026-03-27", "2026-04-03"]);
    const [first, second] = await meetings();
    expect(first?.startsAt.toISOString()).toBe("2026-03-11T06:00:00.000Z");
    expect(second?.startsAt.toISOString()).toBe("2026-03-20T01:00:00.000Z");
    expect(await eventTypes(second?.id ?? "")).toContain("consultation.rescheduled");
    await Promise.all([runJob(later(7)), runJob(later(7))]);
    expect(await days()).toEqual([
      "2026-03-11",
      "2026-03-20",
      "2026-03-27",
      "2026-04-03",
      "2026-04-10",
    ]);
    const row = await db.consultationSeries.findUniqueOrThrow({ where: { id: seriesId } });
    expect(row).toMatchObject({
      firstDay: "2026-03-20",
      untilDay: "2026-06-02",
      fromTime: "09:00",
    });
  });

  it("are moved earlier than before, but not before today or the meeting before", async () => {
    for (const wrong of ["2026-03-02", "2026-03-11"]) {
      const input = await moving(1, wrong);
      expect(await refusalOf(moveFollowing(scene.liaison, input, at))).toBe("invalid");
    }
    value(await moveFollowing(scene.liaison, await moving(1, "2026-03-17"), at));
    expect(await days()).toEqual(["2026-03-11", "2026-03-17", "2026-03-24", "2026-03-31"]);
  });

  it("that were announced are told of the new day, with the notice that the rule asks for", async () => {
    const ref = await refAt(1);
    value(await announceConsultation(scene.liaison, { ref }, at));
    const monday = new Date("2026-03-16T02:00:00Z");
    const input = await moving(1, "2026-03-18");
    expect(await refusalOf(moveFollowing(scene.liaison, input, monday))).toBe("invalid");
    expect(await days()).toContain("2026-03-18");
    const shortNotice = "主持人只有上午能到";
    value(await moveFollowing(scene.liaison, { ...input, shortNotice }, monday));
    const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
    expect(it).toMatchObject({ status: "noticed" });
    expect(it.startsAt.toISOString()).toBe("2026-03-18T01:00:00.000Z");
    const types = await eventTypes(it.id);
    expect(types.slice(-2)).toEqual(["consultation.postponed", "consultation.rescheduled"]);
  });

  it("moved while the next ones are being made are made once a week", async () => {
    const input = await moving(1, "2026-03-19");
    await Promise.allSettled([
      runJob(later(14)),
      moveFollowing(scene.liaison, input, at),
      runJob(later(14)),
    ]);
    await runJob(later(14));
    const held = await days();
    const weeks = held.map((day) =>
      Math.floor((Date.parse(day) - Date.parse("2026-03-09")) / 6048e5),
    );
    expect(new Set(weeks).size).toBe(held.length);
  });

  it("are cancelled, announced ones too, and none is made after them", async () => {
    value(await announceConsultation(scene.liaison, { ref: await refAt(2) }, at));
    const input = { seriesId, meetingRef: await refAt(1), reason };
    expect(await refusalOf(cancelFollowing(scene.stranger, input, at))).toBe("not-found");
    const ended = await six(() => cancelFollowing(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    await runJob(later(20));
    const all = await meetings();
    expect(all.map((each) => each.status)).toEqual([
      "planned",
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    const row = await db.consultationSeries.findUniqueOrThrow({ where: { id: seriesId } });
    expect(row).toMatchObject({ status: "running", untilDay: "2026-03-17" });
  });

  it("cancelled from the first on, the series has ended and its matter waits for another date", async () => {
    const input = { seriesId, meetingRef: await refAt(0), reason };
    value(await cancelFollowing(scene.liaison, input, at));
    const row = await db.consultationSeries.findUniqueOrThrow({ where: { id: seriesId } });
    expect(row.status).toBe("ended");
    const matter = await db.matter.findUniqueOrThrow({ where: { id: row.matterId } });
    expect(matter.status).toBe("approved");
    expect(await refusalOf(cancelFollowing(scene.liaison, input, at))).toBe("not-now");
  });
});
