import { beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { foldTallies } from "@/lib/core/tally-fold";
import { write } from "@/lib/core/write";
import { foldWritten } from "@/lib/insight/jobs";
import { readPublishedTallies } from "@/lib/insight/queries/tally";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { suggestionEvents } from "@/lib/suggestion/model";
import {
  aConsultation,
  aSuggestion,
  community,
  monday,
  type World,
} from "@/tests/support/factories/suggestion";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" } as const;
let world: World;

beforeEach(async () => {
  world = await aConsultation("issued");
  await recounted();
});

const standing = async (scope = "330106012", from = "2026-01-01", to = "2026-12-31") =>
  Object.fromEntries(
    (await readPublishedTallies({ scope, from, to, families: ["stands"] })).map((row) => [
      row.metric,
      row.value,
    ]),
  );

/** Something happens to it, with its event; what it is now stands in the row. */
function touch(suggestion: { id: string; divisionCode: string }, change: object = {}) {
  return write(system("test"), monday, async (tx) => {
    await tx.suggestion.updateMany({ where: { id: suggestion.id }, data: change });
    return { value: null, grant: null, events: [suggestionEvents.reviewed(suggestion, {})] };
  });
}

describe("the fold of what was written", () => {
  it("takes the old contribution out and the new one in, however often it runs", async () => {
    const suggestion = await aSuggestion(world, "signed");
    await touch(suggestion);
    expect(await standing()).toEqual({});
    await foldWritten();
    expect(await standing()).toEqual({ "pending|none": 1 });
    await touch(suggestion, { adoption: "adopted", status: "handling" });
    await touch(suggestion, { resolution: "A", status: "answered" });
    await foldWritten();
    await foldWritten();
    expect(await standing()).toEqual({ "adopted|A": 1 });
    await touch(suggestion, { status: "withdrawn" });
    await foldWritten();
    expect(await standing()).toEqual({});
    expect(await recounted()).toMatchObject({ differed: 0 });
  });

  it("loses and doubles nothing where several fold while others write", async () => {
    const all = [await aSuggestion(world, "signed")];
    for (let n = 1; n < 12; n += 1) all.push(await aSuggestion(world, "signed"));
    await Promise.all(
      all.flatMap((suggestion, n) => [
        touch(suggestion, { adoption: n % 2 ? "adopted" : "not-adopted" }),
        foldWritten(),
      ]),
    );
    await foldWritten();
    expect(await standing()).toEqual({ "adopted|none": 6, "not-adopted|none": 6 });
    expect(await db.tallyTouch.count()).toBe(0);
    expect(await recounted()).toMatchObject({ differed: 0 });
  });

  it("leaves everything as it was where it is cut off, and makes it up the next time", async () => {
    const suggestion = await aSuggestion(world, "signed");
    await touch(suggestion);
    const broken = factKinds.map((kind) =>
      kind.kind === "problem" ? { ...kind, reached: () => Prisma.sql`SELECT 1/0 AS "id"` } : kind,
    );
    await expect(foldTallies(broken)).rejects.toThrow();
    expect(await standing()).toEqual({});
    expect(await db.tallyTouch.count()).toBe(1);
    await foldWritten();
    expect(await standing()).toEqual({ "pending|none": 1 });
  });

  it("counts a consultation and its suggestions for a campaign from when it is taken in", async () => {
    await aSuggestion(world, "signed");
    await recounted();
    const campaign = await db.campaign.create({
      data: {
        ...{ slug: "month", status: "running", name: "议事月", themeId: world.consultation.id },
        ...{ divisionCode: "330106", fromDay: "2026-01-01", toDay: "2026-12-31" },
        ...{ matters: [], draftedAt: monday },
      },
    });
    const consultationId = world.consultation.id;
    await db.campaignConsultation.create({
      data: { campaignId: campaign.id, consultationId, via: "staff", addedAt: monday },
    });
    await db.tallyTouch.create({ data: { subject: "consultation", subjectId: consultationId } });
    await foldWritten();
    const only = { by: "campaign", key: campaign.id } as const;
    const rows = await readPublishedTallies({ ...year, families: ["stands"], only });
    expect(rows).toMatchObject([{ metric: "pending|none", value: 1 }]);
  });
});

describe("a recount", () => {
  it("finds a number that somebody changed, says which, and puts it right", async () => {
    await aSuggestion(world, "signed", { divisionCode: community });
    await recounted();
    await db.$executeRaw`UPDATE "Tally" SET "value" = 7
      WHERE "family" = 'stands' AND "level" = 6 AND "grain" = 'month' AND "dimension" = ''`;
    const { differed, drift } = await recounted();
    expect(differed).toBe(1);
    expect(drift).toMatchObject([
      { divisionCode: "330106", family: "stands", metric: "pending|none", stood: 7, counted: 1 },
    ]);
    expect(await recounted()).toMatchObject({ differed: 0 });
  });

  it("is what the days, the months and the places below come to, whichever way they are read", async () => {
    await aSuggestion(world, "signed", { raisedAt: new Date("2026-03-31T15:59:00Z") });
    await aSuggestion(world, "signed", { raisedAt: new Date("2026-03-31T16:00:00Z") });
    await recounted();
    for (const scope of ["33", "3301", "330106", "330106012", community]) {
      expect(await standing(scope, "2026-03-01", "2026-03-31"), scope).toEqual({
        "pending|none": 1,
      });
      expect(await standing(scope, "2026-03-15", "2026-04-15"), scope).toEqual({
        "pending|none": 2,
      });
      expect(await standing(scope, "2026-04-02", "2026-04-30"), scope).toEqual({});
    }
    const only = { by: "department", key: world.lead.id } as const;
    const asked = { ...year, from: "2026-03-20", families: ["stands"] as const, only };
    expect(await readPublishedTallies(asked)).toMatchObject([{ value: 2 }]);
    const streets = await readPublishedTallies({ ...asked, only: undefined, groupBy: "street" });
    expect(streets).toMatchObject([{ key: "330106012", value: 2 }]);
  });
});
