import { describe, expect, test } from "vitest";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { countPublishedCells } from "@/lib/campaign/queries/cells";
import { sumsOf } from "@/lib/campaign/rules/progress";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import { figuresOf } from "@/lib/insight/rules/figures";
import { jobs } from "@/lib/wiring/jobs";
import { loadGround } from "@/prisma/seed/load-ground";
import { loadMonth } from "@/prisma/seed/month/load-month";
import { month } from "@/prisma/seed/month/plan";
import { recounted } from "@/tests/support/tallies";

const now = new Date("2026-11-23T09:30:00+08:00");
const august = { scope: "330106", from: "2022-08-01", to: "2022-08-31" };

describe("the property-service month of August 2022", () => {
  test("comes to the figures of the report, by computation, twice over", async () => {
    await loadGround(now);
    const began = performance.now();
    await loadMonth(now);
    expect(performance.now() - began).toBeLessThan(60_000);

    const campaign = await getCampaign(anonymous, month.slug);
    if (!campaign) throw new Error("no campaign");
    const sums = sumsOf(await countPublishedCells(campaign.id), campaign.quotas);
    const told = { held: 137, members: 433, raised: 673, adopted: 484, solved: 95 };
    expect(sums).toMatchObject({ ...told, residents: month.residents, problems: 104 });
    expect(sums.residents).toBeGreaterThan(14_000);

    await recounted();
    const figures = figuresOf(await countPublishedRecords(august, now));
    const of = (key: string) => figures.find((figure) => figure.key === key);
    expect(of("consultations")?.value).toBe(137);
    expect(of("member-attendances")?.value).toBe(433);
    expect(of("residents-taking-part")?.value).toBe(month.residents);
    expect(of("suggestions")?.value).toBe(673);
    expect(of("adoption-rate")).toMatchObject({ numerator: 484, denominator: 673 });
    expect(((of("adoption-rate")?.value ?? 0) * 100).toFixed(1)).toBe("71.9");
    expect(of("problems-solved")?.value).toBe(95);
  }, 120_000);

  test("stands in the ledger as the commands write it, and leaves nothing to be done", async () => {
    await loadGround(now);
    await loadMonth(now);
    const verified = await verifyLedger();
    expect(verified).toMatchObject({ ok: true });
    const open = { metAt: null, cancelledAt: null };
    expect(await db.deadline.count({ where: open })).toBe(0);
    const waiting = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM graphile_worker.jobs`;
    expect(waiting).toEqual([{ n: 0 }]);
    expect(await db.consultation.count({ where: { status: { not: "closed" } } })).toBe(0);
    expect(await db.suggestion.count({ where: { status: { not: "closed" } } })).toBe(0);
    expect(await db.lookBack.count({ where: { status: { not: "concluded" } } })).toBe(0);
    const loose = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM "EventHead" h
      WHERE h."count" <> (SELECT count(*) FROM "Event" e
        WHERE e."subject" = h."subject" AND e."subjectId" = h."subjectId")`;
    expect(loose).toEqual([{ n: 0 }]);
    const before = await db.event.count();
    const daily = ["fold-checkpoint", "remind-officers"];
    for (const job of jobs.filter((each) => !daily.includes(each.name))) await job.run(now);
    expect(await db.event.count()).toBe(before);
    await loadMonth(now);
    expect(await db.event.count()).toBe(before);
  }, 120_000);

  test("signs in everybody who is counted, with an event of their own", async () => {
    await loadGround(now);
    await loadMonth(now);
    const present = await db.attendance.count({ where: { status: "present" } });
    const events = await db.event.count({
      where: { type: { in: ["consultation.signed-in", "consultation.walked-in"] } },
    });
    expect(events).toBe(present);
    const named = await db.attendance.count({
      where: { capacityAs: "resident", personId: { not: null } },
    });
    expect(named).toBe(0);
  }, 120_000);
});
