import { beforeEach, describe, expect, it } from "vitest";
import { changeCampaign, draftCampaign, setQuotas } from "@/lib/campaign/commands/draft-campaign";
import {
  announceCampaign,
  callOffCampaign,
  closeCampaign,
  discardCampaign,
  endCampaign,
  resumeCampaign,
  startCampaign,
} from "@/lib/campaign/commands/move-campaign";
import { campaignJobs } from "@/lib/campaign/jobs";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { listCampaigns, listPublishedCampaigns } from "@/lib/campaign/queries/campaign-list";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { announcedMonth, month } from "@/tests/support/factories/campaign";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  eventTypes,
  makeWorld,
  personWith,
  street,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let staff: Actor;
let liaison: Actor;
let stranger: Actor;
const ref = month.slug;
const status = async () => (await db.campaign.findUniqueOrThrow({ where: { slug: ref } })).status;
const follow = async (day: string) => {
  for (const job of campaignJobs) await job.run(new Date(`${day}T00:20:00+08:00`));
};

beforeEach(async () => {
  await makeWorld();
  [staff, liaison, stranger] = await Promise.all([
    personWith("staff"),
    personWith("liaison", { scope: street }),
    personWith("resident"),
  ]);
});

describe("a campaign", () => {
  it("is drafted unseen, announced, starts and ends by the day, and is closed", async () => {
    value(await draftCampaign(staff, month, at));
    for (const reader of [anonymous, stranger, liaison])
      expect(await getCampaign(reader, ref)).toBeNull();
    expect((await listPublishedCampaigns()).rows).toEqual([]);
    expect((await listCampaigns(liaison)).rows).toEqual([]);
    expect((await listCampaigns(staff)).rows).toMatchObject([{ slug: ref, status: "drafted" }]);

    value(await announceCampaign(staff, { ref }, at));
    expect(await getCampaign(anonymous, ref)).toMatchObject({
      name: month.name,
      theme: month.theme,
    });
    await follow("2026-02-28");
    expect(await status()).toBe("announced");
    await follow("2026-03-01");
    expect(await status()).toBe("running");
    await follow("2026-03-31");
    expect(await status()).toBe("running");
    await follow("2026-04-01");
    expect(await status()).toBe("summing-up");
    value(await closeCampaign(staff, { ref }, at));
    const { id } = await db.campaign.findUniqueOrThrow({ where: { slug: ref } });
    expect(await eventTypes(id)).toEqual(
      ["drafted", "announced", "started", "ended", "closed"].map((each) => `campaign.${each}`),
    );
  });

  it("is started again where it was ended too soon, and called off with a reason", async () => {
    await announcedMonth(staff);
    value(await startCampaign(staff, { ref }, at));
    value(await endCampaign(staff, { ref }, at));
    value(await resumeCampaign(staff, { ref }, at));
    value(await callOffCampaign(staff, { ref, reason: "与换届选举时间冲突" }, at));
    expect(await getCampaign(anonymous, ref)).toMatchObject({
      ...{ status: "called-off", note: "与换届选举时间冲突" },
    });
    expect(await refusalOf(closeCampaign(staff, { ref }, at))).toBe("not-now");
  });

  it("is changed as a draft, keeps its address to itself, and takes known categories only", async () => {
    value(await draftCampaign(staff, month, at));
    value(await changeCampaign(staff, { ...month, ref, matters: ["XF04"] }, at));
    expect((await getCampaign(staff, ref))?.matters).toEqual(["XF04"]);
    const again = await draftCampaign(staff, month, at);
    expect(again).toMatchObject({ ok: false, refusal: { fields: { slug: ["slug-taken"] } } });
    const unknown = await changeCampaign(staff, { ...month, ref, matters: ["QQ"] }, at);
    expect(unknown).toMatchObject({ refusal: { fields: { matters: ["matter-unknown"] } } });
    value(await announceCampaign(staff, { ref }, at));
    expect(await refusalOf(changeCampaign(staff, { ...month, ref }, at))).toBe("not-now");
  });

  it("expects of each street what staff set last, and nothing of streets elsewhere", async () => {
    value(await draftCampaign(staff, month, at));
    const quota = { divisionCode: street, kind: "station" as const, expected: 4 };
    value(await setQuotas(staff, { ref, quotas: [quota, { ...quota, kind: "hall" }] }, at));
    value(await setQuotas(staff, { ref, quotas: [{ ...quota, expected: 3 }] }, at));
    expect((await getCampaign(staff, ref))?.quotas).toEqual([{ ...quota, expected: 3 }]);
    const outside = { ...quota, divisionCode: "330105001" };
    expect(await refusalOf(setQuotas(staff, { ref, quotas: [outside] }, at))).toBe("invalid");
  });

  it("is run by nobody but the district's staff, who alone know that a draft exists", async () => {
    expect(await refusalOf(draftCampaign(liaison, month, at))).toBe("forbidden");
    value(await draftCampaign(staff, month, at));
    for (const other of [stranger, liaison, anonymous]) {
      expect(await refusalOf(announceCampaign(other, { ref }, at))).toBe("not-found");
      expect(await refusalOf(discardCampaign(other, { ref }, at))).toBe("not-found");
      expect(await refusalOf(setQuotas(other, { ref, quotas: [] }, at))).toBe("not-found");
    }
    value(await announceCampaign(staff, { ref }, at));
    expect(await refusalOf(startCampaign(liaison, { ref }, at))).toBe("forbidden");
  });
});

describe("six at once", () => {
  it("announce it once", async () => {
    value(await draftCampaign(staff, month, at));
    await oneOfSix(() => announceCampaign(staff, { ref }, at));
  });

  it("draft one address once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => draftCampaign(staff, month, at)),
    );
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(await db.campaign.count()).toBe(1);
    expect(await db.event.count({ where: { type: "campaign.drafted" } })).toBe(1);
  });

  it("set the quotas one after the other, and one whole table stands", async () => {
    value(await draftCampaign(staff, month, at));
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((expected) =>
        setQuotas(
          staff,
          {
            ref,
            quotas: [
              { divisionCode: street, kind: "hall", expected },
              { divisionCode: street, kind: "station", expected },
            ],
          },
          at,
        ),
      ),
    );
    const rows = await db.campaignQuota.findMany();
    expect(rows).toHaveLength(2);
    expect(rows[0]?.expected).toBe(rows[1]?.expected);
  });
});
