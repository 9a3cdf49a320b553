import { beforeEach, describe, expect, it } from "vitest";
import { switchOffDeadRoutes } from "@/lib/catalogue/commands/check-routes";
import { createRoute, editRoute } from "@/lib/catalogue/commands/keep-route";
import { moveRoute } from "@/lib/catalogue/commands/order-route";
import { removeRoute } from "@/lib/catalogue/commands/remove-route";
import { switchRouteOff, switchRouteOn } from "@/lib/catalogue/commands/switch-route";
import { countDeadRoutes, getRoute, listRoutes } from "@/lib/catalogue/queries/route";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import { makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, eventTypes, later, personWith } from "@/tests/support/factories/deliberation";
import { makeRoute, typedRoute } from "@/tests/support/factories/route";
import { oneOfSix } from "@/tests/support/race";

let stage: Stage;
let staff: Awaited<ReturnType<typeof personWith>>;
const rowOf = (id: string) => db.route.findUniqueOrThrow({ where: { id } });

beforeEach(async () => {
  stage = await makeStage();
  staff = await personWith("staff");
});

describe("keeping rules", () => {
  it("a new rule stands last and is off until it was tested", async () => {
    await makeRoute({ position: 4, departmentId: stage.fireId });
    const { id } = value(await createRoute(staff, typedRoute(stage.fireId), at));
    expect(await rowOf(id)).toMatchObject({ position: 5, active: false, testedAt: null });
    expect(await eventTypes(id)).toEqual(["route.created"]);
    expect(await switchRouteOn(staff, { id, version: 1 }, at)).toMatchObject({
      refusal: { refused: "not-now", reason: "route-untested" },
    });
  });

  it("an edit forgets the test and switches the rule off; the older edition is refused", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId });
    const edit = { id, version: 1, ...typedRoute(stage.housingId) };
    value(await editRoute(staff, edit, at));
    expect(await rowOf(id)).toMatchObject({
      active: false,
      offReason: "edited",
      testedAt: null,
      version: 2,
      departmentId: stage.housingId,
    });
    expect(await eventTypes(id)).toEqual(["route.edited", "route.switched-off"]);
    expect(await editRoute(staff, edit, at)).toMatchObject({ refusal: { refused: "stale" } });
  });

  it("a rule moves up and down, and nothing is moved past the end", async () => {
    const first = await makeRoute({ position: 1, departmentId: stage.fireId });
    const second = await makeRoute({ position: 1, departmentId: stage.fireId });
    const order = async () => (await listRoutes(staff, at)).map((route) => route.id);
    const [top, below] = await order();
    expect([first.id, second.id].sort()).toEqual([top, below].sort());
    value(await moveRoute(staff, { id: below ?? "", version: 1, direction: "up" }, at));
    expect(await order()).toEqual([below, top]);
    const past = { id: below ?? "", version: 1, direction: "up" } as const;
    expect(await moveRoute(staff, past, at)).toMatchObject({
      refusal: { refused: "not-now", reason: "route-at-end" },
    });
  });

  it("a removed rule is not there any more", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId });
    value(await removeRoute(staff, { id, version: 1 }, at));
    expect(await getRoute(staff, id, at)).toBeNull();
    expect(await removeRoute(staff, { id, version: 1 }, at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
  });

  it("of six who switch it on at once, one does", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId, active: false });
    await oneOfSix(() => switchRouteOn(staff, { id, version: 1 }, at));
    expect(await rowOf(id)).toMatchObject({ active: true, offReason: null });
  });

  it("of six who switch it off at once, one does", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId });
    await oneOfSix(() => switchRouteOff(staff, { id, version: 1 }, at));
    expect(await eventTypes(id)).toEqual(["route.switched-off"]);
  });

  it("nobody but the district's office keeps or reads them", async () => {
    const { id } = await makeRoute({ departmentId: stage.fireId });
    const elsewhere = await personWith("staff", { scope: "330105" });
    for (const stranger of [stage.triage, stage.handler, stage.stranger, elsewhere]) {
      const forbidden = { refusal: { refused: "forbidden", reason: "not-your-rules" } };
      expect(await createRoute(stranger, typedRoute(stage.fireId), at)).toMatchObject(forbidden);
      expect(await switchRouteOff(stranger, { id, version: 1 }, at)).toMatchObject(forbidden);
      expect(await removeRoute(stranger, { id, version: 1 }, at)).toMatchObject(forbidden);
      const up = { id, version: 1, direction: "up" } as const;
      expect(await moveRoute(stranger, up, at)).toMatchObject(forbidden);
      const edit = { id, version: 1, ...typedRoute(stage.fireId) };
      expect(await editRoute(stranger, edit, at)).toMatchObject(forbidden);
      expect(await listRoutes(stranger, at)).toEqual([]);
      expect(await getRoute(stranger, id, at)).toBeNull();
      expect(await countDeadRoutes(stranger)).toBe(0);
    }
  });
});

describe("a rule that points nowhere", () => {
  const gone = "0190b1f0-0000-7000-8000-00000000dead";

  it.each([
    ["its department", { departmentId: gone }, "departmentId", "department-gone"],
    ["its venue", { venueId: gone }, "venueId", "venue-gone"],
    ["its person", { personId: gone }, "personId", "person-gone"],
  ])("is not taken without %s", async (_, more, field, reason) => {
    const outcome = await createRoute(staff, typedRoute(stage.fireId, more), at);
    expect(outcome).toMatchObject({
      refusal: { refused: "invalid", fields: { [field]: [reason] } },
    });
  });

  it("switches itself off at night, once, and the desk is told", async () => {
    const sound = await makeRoute({ departmentId: stage.fireId });
    const dead = await makeRoute({ departmentId: gone });
    expect(await switchOffDeadRoutes(system("check-routes"), at)).toBe(1);
    expect(await switchOffDeadRoutes(system("check-routes"), at)).toBe(0);
    expect(await rowOf(dead.id)).toMatchObject({ active: false, offReason: "points-nowhere" });
    expect((await rowOf(sound.id)).active).toBe(true);
    expect(await countDeadRoutes(staff)).toBe(1);
    expect(await getRoute(staff, dead.id, at)).toMatchObject({ fault: "department-gone" });
    expect(await switchRouteOn(staff, { id: dead.id, version: 1 }, at)).toMatchObject({
      refusal: { refused: "not-now", reason: "department-gone" },
    });
  });

  it("is one whose person's office has ended or is another department's", async () => {
    const person = await makePerson([
      { role: "handler", departmentId: stage.fireId, toDay: "2026-03-03" },
    ]);
    const route = await makeRoute({ departmentId: stage.fireId, personId: person.id });
    const other = await makeRoute({ departmentId: stage.housingId, personId: person.id });
    const faults = async (now: Date) =>
      new Map((await listRoutes(staff, now)).map((each) => [each.id, each.fault]));
    expect((await faults(at)).get(route.id)).toBeNull();
    expect((await faults(at)).get(other.id)).toBe("person-gone");
    expect((await faults(later(1))).get(route.id)).toBeNull();
    expect((await faults(later(2))).get(route.id)).toBe("person-gone");
  });

  it("is one whose department works for another district", async () => {
    await db.department.update({
      where: { id: stage.housingId },
      data: { divisionCode: "330105" },
    });
    const route = await makeRoute({ departmentId: stage.housingId });
    expect(await getRoute(staff, route.id, at)).toMatchObject({ fault: "department-gone" });
  });
});
