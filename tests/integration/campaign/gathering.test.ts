import { beforeEach, describe, expect, it } from "vitest";
import {
  addConsultation,
  gatherConsultations,
  takeOutConsultation,
} from "@/lib/campaign/commands/gather-consultations";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { listPublishedHeld, listPublishedRaisedIn } from "@/lib/campaign/queries/campaign-items";
import { listPublishedCampaigns } from "@/lib/campaign/queries/campaign-list";
import { countPublishedCells } from "@/lib/campaign/queries/cells";
import { listAddable, listCounted } from "@/lib/campaign/queries/desk";
import { campaignReactions } from "@/lib/campaign/reactions";
import { sumsOf } from "@/lib/campaign/rules/progress";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { verifyLedger } from "@/lib/core/verify-ledger";
import {
  announcedMonth,
  heldConsultation,
  month,
  raiseSuggestion,
} from "@/tests/support/factories/campaign";
import {
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  value,
} from "@/tests/support/factories/consultation";
import { at, personWith, street } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";
import { statementsOf } from "@/tests/support/statements";

const ref = month.slug;
let scene: Scene;

beforeEach(async () => {
  scene = await makeScene();
});

async function react(type: string): Promise<void> {
  const rows = await db.event.findMany({ where: { type }, orderBy: { id: "asc" } });
  for (const row of rows) {
    const event: StoredEvent = { ...row, data: row.data as StoredEvent["data"] };
    for (const reaction of campaignReactions.filter((each) => each.on.includes(type)))
      await reaction.run(event, at);
  }
}
const links = () => db.campaignConsultation.findMany({ select: { via: true, removedAt: true } });

describe("a consultation joins", () => {
  it("by itself when it is planned in the period on a matter of the catalogue, once", async () => {
    await announcedMonth(scene.staff);
    await scheduled(scene);
    await react("consultation.planned");
    await react("consultation.planned");
    expect(await links()).toEqual([{ via: "rule", removedAt: null }]);
    expect(await db.event.count({ where: { type: "campaign.joined" } })).toBe(1);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("not on another matter, nor a campaign that is only a draft", async () => {
    await announcedMonth(scene.staff, {
      matters: ["XF"],
      fromDay: "2026-04-01",
      toDay: "2026-04-30",
    });
    await scheduled(scene);
    await react("consultation.planned");
    expect(await links()).toEqual([]);
  });

  it("when the campaign is announced after it was planned, or gathered again", async () => {
    await heldConsultation({ venueId: scene.venueId, problemId: scene.problem.id });
    await announcedMonth(scene.staff);
    expect(await links()).toHaveLength(1);
    await heldConsultation({ venueId: scene.venueId, problemId: scene.problem.id });
    value(await gatherConsultations(scene.staff, { ref }, at));
    expect(await links()).toHaveLength(2);
    expect(await refusalOf(gatherConsultations(scene.staff, { ref }, at))).toBe("not-now");
  });

  it("by the hand of staff or of its street's liaison, and of nobody else", async () => {
    await announcedMonth(scene.staff);
    const it = await heldConsultation({ venueId: scene.venueId });
    const input = { ref, consultation: it.ref };
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    for (const other of [scene.stranger, elsewhere, scene.lawyer.actor, anonymous])
      expect(await refusalOf(addConsultation(other, input, at))).toBe("forbidden");
    value(await addConsultation(scene.liaison, input, at));
    expect(await refusalOf(addConsultation(scene.staff, input, at))).toBe("stale");
    const unknown = await addConsultation(scene.staff, { ref, consultation: "H330106-0" }, at);
    expect(unknown).toMatchObject({
      refusal: { fields: { consultation: ["no-such-consultation"] } },
    });
  });

  it("once, when six add it at the same moment", async () => {
    await announcedMonth(scene.staff);
    const it = await heldConsultation({ venueId: scene.venueId });
    await oneOfSix(() => addConsultation(scene.staff, { ref, consultation: it.ref }, at));
  });
});

describe("a consultation leaves", () => {
  it("by hand with a reason, and no rule puts it back, but a hand does", async () => {
    await heldConsultation({ venueId: scene.venueId, problemId: scene.problem.id });
    await announcedMonth(scene.staff);
    const it = await db.consultation.findFirstOrThrow();
    const input = { ref, consultation: it.ref, reason: "与主题无关，另作统计" };
    expect(await refusalOf(takeOutConsultation(scene.stranger, input, at))).toBe("forbidden");
    await oneOfSix(() => takeOutConsultation(scene.liaison, input, at));
    expect(await refusalOf(gatherConsultations(scene.staff, { ref }, at))).toBe("not-now");
    value(await addConsultation(scene.staff, input, at));
    expect(await links()).toEqual([{ via: "staff", removedAt: null }]);
  });

  it("by itself when it is moved out of the period", async () => {
    await announcedMonth(scene.staff);
    await scheduled(scene);
    await react("consultation.planned");
    const it = await db.consultation.findFirstOrThrow();
    await db.consultation.update({
      where: { id: it.id },
      data: { startsAt: new Date("2026-04-10T14:00:00+08:00") },
    });
    await reschedule(it.id);
    expect(await links()).toEqual([]);
  });
});

/** As the event of a new date would arrive. */
async function reschedule(consultationId: string): Promise<void> {
  const planned = await db.event.findFirstOrThrow({ where: { type: "consultation.planned" } });
  const event = { ...planned, id: crypto.randomUUID(), subjectId: consultationId };
  for (const reaction of campaignReactions)
    await reaction.run({ ...event, type: "consultation.rescheduled", data: {} }, at);
}

describe("the figures", () => {
  async function tell() {
    const campaign = await announcedMonth(scene.staff);
    const it = await heldConsultation({
      ...{ venueId: scene.venueId, problemId: scene.problem.id, members: 3, residents: 40 },
    });
    const second = await heldConsultation({
      ...{ venueId: scene.venueId, problemId: scene.problem.id, members: 1, residents: 12 },
    });
    await heldConsultation({
      ...{ venueId: scene.venueId, problemId: scene.problem.id, status: "planned", members: 9 },
    });
    value(await gatherConsultations(scene.staff, { ref }, at));
    await raiseSuggestion(it, 1, "adopted");
    await raiseSuggestion(it, 2, "partly-adopted");
    await raiseSuggestion(second, 1, "for-reference");
    await raiseSuggestion(second, 2, "pending", "dropped");
    await db.problem.updateMany({ where: { id: scene.problem.id }, data: { resolvedAt: at } });
    return campaign;
  }

  it("count what was held, who came, what was raised and adopted, and each problem once", async () => {
    const campaign = await tell();
    const cells = await countPublishedCells(campaign.id);
    expect(sumsOf(cells, [])).toEqual({
      ...{ held: 2, expected: 0, members: 4, residents: 52, raised: 3, adopted: 2 },
      ...{ problems: 1, solved: 0 },
    });
    expect(cells.held).toMatchObject([{ street, kind: "station", day: "2026-03-02", held: 2 }]);
    const [row] = (await listPublishedCampaigns()).rows;
    expect(row).toMatchObject({ held: 2, raised: 3, adopted: 2 });
  });

  it("open to their items", async () => {
    const { id: campaignId } = await tell();
    const held = await listPublishedHeld({ campaignId, street });
    expect(held.rows.map((row) => row.residents).sort()).toEqual([12, 40]);
    expect((await listPublishedHeld({ campaignId, kind: "hall" })).rows).toEqual([]);
    const taken = await listPublishedRaisedIn({ campaignId, adoption: "taken" });
    expect(taken.rows.map((row) => row.adoption).sort()).toEqual(["adopted", "partly-adopted"]);
  });

  it("are read in few statements, however many rows", async () => {
    const campaign = await tell();
    const dashboard = () =>
      Promise.all([getCampaign(anonymous, ref), countPublishedCells(campaign.id)]);
    const list = () => listPublishedCampaigns();
    const before = [(await statementsOf(dashboard)).length, (await statementsOf(list)).length];
    for (let n = 0; n < 20; n += 1)
      await heldConsultation({ venueId: scene.venueId, problemId: scene.problem.id, members: 2 });
    value(await gatherConsultations(scene.staff, { ref }, at));
    expect(before).toEqual([4, 1]);
    expect((await statementsOf(dashboard)).length).toBe(4);
    expect((await statementsOf(list)).length).toBe(1);
  });

  it("show on the desk what counts and what could be added by whom", async () => {
    const campaign = await tell();
    const item = await getCampaign(scene.staff, ref);
    if (!item) throw new Error("no campaign");
    await heldConsultation({ venueId: scene.venueId });
    expect(await listCounted(scene.liaison, campaign)).toHaveLength(3);
    expect((await listCounted(scene.liaison, campaign)).every((row) => row.mayTakeOut)).toBe(true);
    expect((await listCounted(scene.stranger, campaign)).some((row) => row.mayTakeOut)).toBe(false);
    expect(await listAddable(scene.liaison, item)).toHaveLength(1);
    expect(await listAddable(await personWith("liaison", { scope: "330106002" }), item)).toEqual(
      [],
    );
    expect(await listAddable(scene.stranger, item)).toEqual([]);
  });
});
