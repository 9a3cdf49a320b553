import { beforeEach, describe, expect, it } from "vitest";
import { switchRouteOn } from "@/lib/catalogue/commands/switch-route";
import { testRoute } from "@/lib/complaint/commands/test-route";
import { getRouteTrial } from "@/lib/complaint/queries/route-test";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, eventTypes, later, personWith } from "@/tests/support/factories/deliberation";
import { makeRoute } from "@/tests/support/factories/route";

let stage: Stage;
let staff: Awaited<ReturnType<typeof personWith>>;
const trialOf = async (id: string, actor = staff, now = at) => {
  const route = await db.route.findUniqueOrThrow({ where: { id } });
  return getRouteTrial(actor, route, now);
};

beforeEach(async () => {
  stage = await makeStage();
  staff = await personWith("staff");
});

describe("testing a rule on past complaints", () => {
  it("shows what it would catch, where they went, and lets it be switched on", async () => {
    const sent = await complaintIn(stage, "received", at, { body: "楼道里飞线充电" });
    const waits = await complaintIn(stage, "submitted", at, { body: "充电桩坏了，也在飞线充电" });
    await complaintIn(stage, "received", at, { body: "路灯不亮" });
    await complaintIn(stage, "received", later(-91), { body: "飞线充电，太久以前" });
    const asked = { words: ["飞线"], active: false, testedAt: null };
    const { id } = await makeRoute({ ...asked, departmentId: stage.fireId });
    value(await testRoute(staff, { id, version: 1 }, at));
    const row = await db.route.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ testedCount: 3, testedHits: 2, testedAt: at, active: false });
    const trial = await trialOf(id);
    expect(trial).toMatchObject({ total: 3, hits: 2, agreement: { agreed: 1, decided: 1 } });
    const shown = trial?.sample.map(({ ref, went, agrees }) => ({ ref, went, agrees }));
    expect(shown).toEqual([
      { ref: sent.ref, went: "消防", agrees: true },
      { ref: waits.ref, went: undefined, agrees: undefined },
    ]);
    value(await switchRouteOn(staff, { id, version: 1 }, at));
    expect(await eventTypes(id)).toEqual(["route.tested", "route.switched-on"]);
  });

  it("names the rules it would shadow", async () => {
    await complaintIn(stage, "received", at);
    const behind = await makeRoute({ position: 2, departmentId: stage.fireId, name: "后（示例）" });
    const { id } = await makeRoute({ position: 1, departmentId: stage.fireId, active: false });
    expect((await trialOf(id))?.shadows).toEqual([
      { id: behind.id, name: "后（示例）", before: 1, after: 0 },
    ]);
  });

  it("is refused to strangers, to an older edition and for what is not there", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId });
    expect(await testRoute(stage.triage, { id, version: 1 }, at)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
    expect(await trialOf(id, stage.triage)).toBeNull();
    expect(await testRoute(staff, { id, version: 2 }, at)).toMatchObject({
      refusal: { refused: "stale" },
    });
    const none = { id: stage.fireId, version: 1 };
    expect(await testRoute(staff, none, at)).toMatchObject({ refusal: { refused: "not-found" } });
  });

  it("counts for an administrator, who reads none of the complaints", async () => {
    await complaintIn(stage, "received", at);
    const { id } = await makeRoute({ departmentId: stage.fireId });
    const administrator = await personWith("administrator");
    expect(await trialOf(id, administrator)).toMatchObject({ hits: 1, sample: [] });
  });
});
