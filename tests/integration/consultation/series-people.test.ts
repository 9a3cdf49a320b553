import { beforeEach, describe, expect, it } from "vitest";
import { makeOccurrence } from "@/lib/consultation/commands/make-occurrence";
import { startSeries } from "@/lib/consultation/commands/start-series";
import { consultationJobs } from "@/lib/consultation/jobs";
import { getSeriesDates } from "@/lib/consultation/queries/series-dates";
import { seriesSelect } from "@/lib/consultation/records/series";
import type { SeriesStarting } from "@/lib/consultation/rules/series";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import {
  approvedMatter,
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at } from "@/tests/support/factories/deliberation";

let scene: Scene;
let matterRef: string;
beforeEach(async () => {
  scene = await makeScene();
  matterRef = await approvedMatter(scene);
});

const rhythm = {
  every: "weekly",
  restDays: "next",
  firstDay: "2026-03-11",
  untilDay: "2026-03-31",
  from: "14:00",
  to: "16:00",
} as const;

function series(over: Partial<SeriesStarting> = {}): SeriesStarting {
  return {
    matterRef,
    venueCode: scene.venueCode,
    title: "委员接待日",
    form: "micro",
    ...rhythm,
    capacity: 10,
    reason: "每周三一名委员在站里听居民说",
    hostId: scene.host.id,
    recorderId: scene.liaison.id,
    headId: scene.head.id,
    members: ["lawyer", "farmer"],
    must: ["lawyer"],
    departmentCodes: ["fire"],
    ...over,
  };
}

const overrule = "站点只有这个下午有人，另一场移到隔壁";
const runJob = () => consultationJobs.find((job) => job.name === "make-series-meetings")?.run(at);
const invited = () =>
  db.attendance.findMany({
    where: { consultation: { occurrence: { isNot: null } } },
    orderBy: [{ consultation: { startsAt: "asc" } }, { id: "asc" }],
  });

describe("the meetings of a series", () => {
  it("invite whom the series names, those who must come among them, each meeting once", async () => {
    const ended = await six(() => startSeries(scene.liaison, series(), at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const first = await invited();
    expect(first.map((row) => [row.personId ?? row.departmentId, row.required])).toEqual(
      expect.arrayContaining([
        [scene.lawyer.actor.id, true],
        [scene.farmer.actor.id, false],
        [scene.fireId, true],
      ]),
    );
    expect(first).toHaveLength(3);
    await Promise.all([runJob(), runJob()]);
    expect(await invited()).toHaveLength(9);
    expect(await db.event.count({ where: { type: "consultation.invited" } })).toBe(9);
  });

  it("say why each member was asked, as a single one does", async () => {
    value(await startSeries(scene.liaison, series(), at));
    const row = await db.attendance.findFirstOrThrow({
      where: { personId: scene.lawyer.actor.id },
    });
    expect(JSON.stringify(row.reasons)).toContain("venue");
  });

  it("are not started with members who are not there", async () => {
    const wrong = { members: ["nobody-such"], must: [] };
    expect(await refusalOf(startSeries(scene.liaison, series(wrong), at))).toBe("invalid");
    expect(await db.consultationSeries.count()).toBe(0);
  });

  it("ask a member who became busy later all the same, with the mark", async () => {
    const { seriesId } = value(await startSeries(scene.liaison, series(), at));
    const venue = await db.venue.create({
      data: {
        ...(await db.venue.findUniqueOrThrow({ where: { id: scene.venueId } })),
        id: scene.firmId,
        code: "OTHER",
      },
    });
    const other = await scheduled(scene, { day: "2026-03-18", signUpDay: "2026-03-17" });
    await db.consultation.update({
      where: { id: other.id },
      data: { venueId: venue.id, hostId: scene.stranger.id },
    });
    const row = await db.consultationSeries.findUniqueOrThrow({
      where: { id: seriesId },
      select: seriesSelect,
    });
    const occurrence = { day: "2026-03-18", heldOn: "2026-03-18" };
    const by = system("make-series-meetings");
    const { consultationId } = value(await makeOccurrence(by, { series: row, occurrence }, at));
    const busy = await db.attendance.findFirstOrThrow({
      where: { consultationId, personId: scene.lawyer.actor.id },
    });
    expect(busy).toMatchObject({ status: "invited", reasons: { excluded: "busy" } });
  });
});

describe("days that clash", () => {
  const taken = () => scheduled(scene, { day: "2026-03-18", signUpDay: "2026-03-17" });

  it("are shown one by one before anything is made, to who may hold it there", async () => {
    await taken();
    const asked = { ...rhythm, hostId: scene.host.id };
    const dates = await getSeriesDates(scene.liaison, scene.venueCode, asked);
    expect(dates.map((each) => [each.heldOn, each.venueBusy, each.hostBusy])).toEqual([
      ["2026-03-11", [], []],
      ["2026-03-18", ["充电棚建在哪里"], ["充电棚建在哪里"]],
      ["2026-03-25", [], []],
    ]);
    const elsewhere = { ...asked, hostId: scene.stranger.id };
    const [, second] = await getSeriesDates(scene.liaison, scene.venueCode, elsewhere);
    expect(second).toMatchObject({ hostBusy: [] });
    expect(await getSeriesDates(scene.stranger, scene.venueCode, asked)).toEqual([]);
    expect(await db.consultationSeries.count()).toBe(0);
  });

  it("start a series only with a reason, which is kept", async () => {
    await taken();
    const refused = await startSeries(scene.liaison, series(), at);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { refused: "invalid", fields: { overrule: ["series-clash"] } },
    });
    const { seriesId } = value(await startSeries(scene.liaison, series({ overrule }), at));
    const started = await db.event.findFirstOrThrow({
      where: { type: "consultation-series.started" },
    });
    const { overrule: kept } = started.data as { overrule: { id: string } };
    expect((await readProse([kept.id])).get(kept.id)).toBe(overrule);
    // It speaks for the hour alone, not for members who have to stand back later.
    const row = await db.consultationSeries.findUniqueOrThrow({ where: { id: seriesId } });
    expect(row.overruleId).toBeNull();
  });

  it("that are free keep no reason", async () => {
    const { seriesId } = value(await startSeries(scene.liaison, series({ overrule }), at));
    const row = await db.consultationSeries.findUniqueOrThrow({ where: { id: seriesId } });
    expect(row.overruleId).toBeNull();
  });
});
