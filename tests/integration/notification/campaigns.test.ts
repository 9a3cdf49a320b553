import { beforeEach, describe, expect, it } from "vitest";
import { draftCampaign, setQuotas } from "@/lib/campaign/commands/draft-campaign";
import { announceCampaign, callOffCampaign } from "@/lib/campaign/commands/move-campaign";
import { db } from "@/lib/core/db";
import { noticePath } from "@/lib/notification/rules/notice-path";
import { react } from "@/lib/wiring/react";
import { month } from "@/tests/support/factories/campaign";
import { makeScene, type Scene, six, value } from "@/tests/support/factories/consultation";
import { at, later, makeMember, street } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
  await office(scene.head.id);
  await office(scene.host.id, { toDay: "2026-02-01" });
});

const office = (personId: string, over: { toDay?: string } = {}) =>
  db.venueOffice.create({
    data: {
      venueId: scene.venueId,
      personId,
      office: "head",
      fromDay: "2026-01-01",
      ...over,
    },
  });

async function drafted() {
  const { ref } = value(await draftCampaign(scene.staff, month, at));
  return ref;
}

/** Everybody's notices of that kind, after its events were reacted to, and again. */
async function told(kind: string): Promise<string[]> {
  const events = await db.event.findMany({ where: { type: kind } });
  const ids = events.map((each) => each.id);
  await Promise.all([react(ids, at), react(ids, at)]);
  await react(ids, at);
  const notices = await db.notice.findMany({ where: { kind } });
  return notices.map((each) => each.personId).sort();
}

const people = () => [scene.head.id, scene.lawyer.actor.id].sort();

describe("a campaign that is announced", () => {
  it("is told once to who holds its venues and to the members who joined them, to nobody else", async () => {
    const ref = await drafted();
    const ended = await six(() => announceCampaign(scene.staff, { ref }, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await told("campaign.announced")).toEqual(people());
    const notice = await db.notice.findFirstOrThrow({ where: { kind: "campaign.announced" } });
    expect(notice.ref).toBe(ref);
    expect(noticePath(scene.lawyer.actor, { kind: notice.kind, ref: notice.ref })).toBe(
      `/campaigns/${ref}`,
    );
  });

  it("is told at the venues that a quota names, and where members are still there", async () => {
    const ref = await drafted();
    const elsewhere = { divisionCode: "330106002", kind: "station", expected: 2 } as const;
    value(await setQuotas(scene.staff, { ref, quotas: [elsewhere] }, at));
    value(await announceCampaign(scene.staff, { ref }, at));
    expect(await told("campaign.announced")).toEqual([]);
  });

  it("is not told to a member who left the venue", async () => {
    const left = await makeMember("left", { venueId: scene.venueId });
    await db.venueMember.updateMany({
      where: { member: { personId: left.actor.id } },
      data: { toDay: "2026-02-01" },
    });
    const ref = await drafted();
    const here = { divisionCode: street, kind: "station", expected: 2 } as const;
    value(await setQuotas(scene.staff, { ref, quotas: [here] }, at));
    value(await announceCampaign(scene.staff, { ref }, at));
    expect(await told("campaign.announced")).toEqual(people());
  });

  it("and called off is told to the same people", async () => {
    const ref = await drafted();
    value(await announceCampaign(scene.staff, { ref }, at));
    const reason = "与全区活动冲突，改到下半年";
    value(await callOffCampaign(scene.staff, { ref, reason }, later(1)));
    expect(await told("campaign.called-off")).toEqual(people());
  });
});
