import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { keepCounts, readCounts } from "@/lib/insight/commands/import-channel-counts";
import { importCounts } from "@/lib/insight/commands/import-count-file";
import type { ChannelRow } from "@/lib/insight/model/channel-count";
import {
  getMyReadCounts,
  listChannelCounts,
  listPublishedCounts,
} from "@/lib/insight/queries/channel-counts";
import { value } from "@/tests/support/factories/complaint";
import { makeWorld, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const now = new Date("2026-11-23T09:30:00+08:00");
const divisionCode = "330106";
const row: ChannelRow = {
  month: "2022-08",
  channel: "petition",
  kind: "petitions",
  count: 10,
  source: "月报",
};
const file = (...lines: readonly string[]) =>
  new TextEncoder().encode(["month,channel,kind,count,source", ...lines].join("\n"));

beforeEach(async () => {
  await makeWorld();
});

async function keep(rows: readonly ChannelRow[]) {
  const staff = await personWith("staff");
  const read = value(await readCounts(staff, { divisionCode, rows }, now));
  return keepCounts(staff, read, now);
}

describe("counts of other channels", () => {
  it("are looked at first, and counted only when they are kept", async () => {
    const staff = await personWith("staff");
    const { id } = value(await readCounts(staff, { divisionCode, rows: [row] }, now));
    expect(await listChannelCounts(staff)).toEqual([]);
    expect((await getMyReadCounts(staff))?.rows).toMatchObject([{ effect: "new", count: 10 }]);
    expect(value(await keepCounts(staff, { id }, now))).toEqual({ added: 1, changed: 0, known: 0 });
    expect(await listChannelCounts(staff)).toEqual([row]);
    expect(await getMyReadCounts(staff)).toBeNull();
  });

  it("are kept once, whoever presses how often", async () => {
    const staff = await personWith("staff");
    const { id } = value(await readCounts(staff, { divisionCode, rows: [row] }, now));
    await oneOfSix(() => keepCounts(staff, { id }, now));
    expect(await db.channelCount.count()).toBe(1);
  });

  it("of the same month by two at once do not stand in each other's way", async () => {
    const [one, two] = [await personWith("staff"), await personWith("staff")];
    const read = async (staff: typeof one, count: number) =>
      value(await readCounts(staff, { divisionCode, rows: [{ ...row, count }] }, now));
    const [a, b] = [await read(one, 10), await read(two, 20)];
    const outcomes = await Promise.all([keepCounts(one, a, now), keepCounts(two, b, now)]);
    expect(outcomes.map((each) => each.ok)).toEqual([true, true]);
    expect(await db.channelCount.count()).toBe(1);
  });

  it("that change say in the trail what stood there before", async () => {
    value(await keep([row]));
    expect(value(await keep([{ ...row, count: 12 }]))).toEqual({ added: 0, changed: 1, known: 0 });
    const kept = await db.event.findMany({ where: { type: "channel-import.kept" } });
    const told = kept.map((each) => each.data);
    const changed = [
      { month: "2022-08", channel: "petition", kind: "petitions", from: 10, to: 12 },
    ];
    expect(told).toContainEqual({ added: 0, changed, months: ["2022-08"] });
    expect(JSON.stringify(told)).not.toContain("月报");
    expect(await keep([{ ...row, count: 12 }])).toMatchObject({
      refusal: { refused: "not-now", reason: "nothing-new" },
    });
  });

  it("forget what was read and left when the next file is read", async () => {
    const staff = await personWith("staff");
    await readCounts(staff, { divisionCode, rows: [row] }, now);
    await readCounts(staff, { divisionCode, rows: [{ ...row, count: 11 }] }, now);
    expect(await db.channelImport.count()).toBe(1);
    expect((await getMyReadCounts(staff))?.rows).toMatchObject([{ count: 11 }]);
  });

  it("are imported by nobody but the district's staff", async () => {
    const staff = await personWith("staff");
    const { id } = value(await readCounts(staff, { divisionCode, rows: [row] }, now));
    const others = [
      anonymous,
      await personWith("resident"),
      await personWith("triage"),
      await personWith("staff", { scope: "330105" }),
      await personWith("staff", { scope: "330106012" }),
    ];
    for (const actor of others) {
      expect((await readCounts(actor, { divisionCode, rows: [row] }, now)).ok).toBe(false);
      expect(await keepCounts(actor, { id }, now)).toMatchObject({
        refusal: { refused: "not-found" },
      });
      expect(await getMyReadCounts(actor)).toBeNull();
      expect(await listChannelCounts(actor)).toEqual([]);
    }
  });
});

describe("the command that imports a file", () => {
  const lines = ["2022-08,petition,petitions,10,月报", "2022-07,petition,petitions,9,月报"];
  const scope = divisionCode;

  it("keeps all rows, and a second time adds nothing", async () => {
    expect(await importCounts(file(...lines), { scope }, now)).toEqual({
      faults: [],
      kept: { added: 2, changed: 0, known: 0 },
    });
    const events = await db.event.count();
    expect((await importCounts(file(...lines), { scope }, now)).kept).toMatchObject({
      known: 2,
      added: 0,
    });
    expect(await db.event.count()).toBe(events);
    const months = await listPublishedCounts(scope, ["petitions"], "2022-01", "2022-07");
    expect(months.map((each) => each.count)).toEqual([9]);
  });

  it("keeps nothing where one line is wrong, and names line and field", async () => {
    const { faults, kept } = await importCounts(
      file(...lines, "2022-06,petition,petitions,?,x"),
      { scope },
      now,
    );
    expect(kept).toBeUndefined();
    expect(faults).toEqual([{ line: 4, field: "count", reason: "a whole number of zero or more" }]);
    expect(await db.channelCount.count()).toBe(0);
    expect((await importCounts(file('2022-08,"x'), { scope }, now)).faults).toMatchObject([
      { field: "row" },
    ]);
  });

  it("only looks with --dry-run", async () => {
    const looked = await importCounts(file(...lines), { scope, dryRun: true }, now);
    expect(looked.kept).toEqual({ added: 2, changed: 0, known: 0 });
    expect(await db.channelCount.count()).toBe(0);
  });
});
