import { describe, expect, test } from "vitest";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { told } from "@/lib/insight/model/report-figures";
import { listPublishedCounts } from "@/lib/insight/queries/channel-counts";
import { listPublishedFirms } from "@/lib/insight/queries/firms";
import {
  countPublishedReport,
  listPublishedStudioMeetings,
} from "@/lib/insight/queries/report-figures";
import { agreementOf } from "@/lib/insight/rules/report-figures";
import { jobs } from "@/lib/wiring/jobs";
import { loadGround } from "@/prisma/seed/load-ground";
import { loadMonth } from "@/prisma/seed/month/load-month";
import { loadChannelCounts } from "@/prisma/seed/years/channel-counts";
import { firmYear, loadFirmYear } from "@/prisma/seed/years/firm-year";
import { loadStudioYear } from "@/prisma/seed/years/studio-year";
import { statementsOf } from "@/tests/support/statements";
import { recounted } from "@/tests/support/tallies";

const now = new Date("2026-11-23T09:30:00+08:00");
const district = "330106";
const daily = ["fold-checkpoint", "remind-officers"];

async function load(): Promise<void> {
  await loadGround(now);
  await loadMonth(now);
  await loadStudioYear(now);
  await loadFirmYear(now);
  await loadChannelCounts(now);
}

describe("the report of 2022 and 2023", () => {
  test("comes out of the records and the imported counts, figure by figure", async () => {
    await load();
    const counted = await countPublishedReport(district);
    const of = (key: string) => counted.find((each) => each.key === key);
    expect(counted.map(({ key }) => key).toSorted()).toEqual(Object.keys(told).toSorted());
    for (const each of counted)
      expect(`${each.key} ${agreementOf(each)}`).toBe(`${each.key} equal`);
    expect(of("property-petitions")).toMatchObject({ value: 4525, of: 47_884, months: 8 });
    expect(of("halls")).toMatchObject({ value: 12, of: 12 });
    expect(of("stations")).toMatchObject({ value: 217 });
    expect(of("parks")).toMatchObject({ value: 6, of: 6 });
    expect(of("grouped-members")).toMatchObject({ value: 298, of: 298 });
    expect(of("consultations")?.value).toBe(137);
    expect(of("member-attendances")?.value).toBe(433);
    expect(of("residents-taking-part")?.value).toBeGreaterThan(14_000);
    expect(of("adopted")).toMatchObject({ value: 484, of: 673 });
    expect(of("problems-solved")).toMatchObject({ value: 95, of: 104 });
    expect(of("studios")?.value).toBe(30);
    expect(of("studio-departments")?.value).toBe(25);
    expect(of("studio-attendances")?.value).toBe(143);
    expect(of("project-target")?.value).toBe(100);
    expect(of("talent-target")?.value).toBe(100);
    expect(of("topics")?.value).toBe(56);
    expect(of("opinion-reports")?.value).toBe(64);
    expect(of("duty-posts")?.value).toBe(6429);
    expect(of("interactions")?.value).toBe(41_198);
    for (const { sources, months, key } of counted) {
      if (months > 0) expect(sources.join(), key).toContain("2023-06-12");
    }
  }, 120_000);

  test("opens to the items behind it, as many as it says", async () => {
    await load();
    const months = await listPublishedCounts(
      district,
      ["property-petitions"],
      "2022-01",
      "2022-08",
    );
    expect(months).toHaveLength(8);
    expect(months.reduce((sum, row) => sum + row.count, 0)).toBe(4525);
    const { rows } = await listPublishedStudioMeetings(district);
    expect(rows.flatMap((row) => row.departments)).toHaveLength(143);
    expect(new Set(rows.flatMap((row) => row.departments)).size).toBe(25);
    const asked = await statementsOf(() => countPublishedReport(district));
    expect(asked.length).toBeLessThanOrEqual(6);
  }, 120_000);

  test("differs and says so where a record is missing", async () => {
    await load();
    await db.attendance.deleteMany({
      where: {
        id: (
          await db.attendance.findFirstOrThrow({
            where: {
              capacityAs: "member",
              consultation: { startsAt: { lt: new Date("2023-01-01") } },
            },
          })
        ).id,
      },
    });
    await db.channelCount.deleteMany({ where: { kind: "topics" } });
    const counted = await countPublishedReport(district);
    const of = (key: string) => counted.find((each) => each.key === key);
    const agreed = (key: string) => {
      const row = of(key);
      return row && agreementOf(row);
    };
    expect(agreed("member-attendances")).toBe("differs");
    expect(agreed("topics")).toBe("unknown");
    expect(agreed("consultations")).toBe("equal");
  }, 120_000);

  test("stands in the ledger, leaves nothing to be done, and is told once", async () => {
    await load();
    expect(await verifyLedger()).toMatchObject({ ok: true });
    expect(await db.deadline.count({ where: { metAt: null, cancelledAt: null } })).toBe(0);
    const before = await db.event.count();
    for (const job of jobs.filter((each) => !daily.includes(each.name))) await job.run(now);
    expect(await db.event.count()).toBe(before);
    await load();
    expect(await db.event.count()).toBe(before);
  }, 120_000);
});

describe("the months of property firms", () => {
  test("give some of them enough cases to rank", async () => {
    await load();
    await recounted();
    const year = { scope: district, from: "2026-01-01", to: "2026-12-31" };
    const { rows } = await listPublishedFirms({ ...year, sort: "replies" }, now);
    expect(rows.reduce((sum, row) => sum + row.counts.replies.all, 0)).toBe(firmYear.reports);
    expect(rows.filter((row) => row.rank !== null).length).toBeGreaterThanOrEqual(5);
    const best = rows[0]?.counts.replies;
    expect(best && best.good / best.all).toBeGreaterThan(0.6);
  }, 120_000);
});
