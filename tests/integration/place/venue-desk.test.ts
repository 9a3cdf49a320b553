import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { assignMember, joinVenue } from "@/lib/place/commands/join-venue";
import { proposeHandover } from "@/lib/place/commands/propose-handover";
import { confirmHandover, refuseHandover } from "@/lib/place/commands/settle-handover";
import { listHandovers, listMyHandovers } from "@/lib/place/queries/handover";
import { getMyVenues, hasJoined } from "@/lib/place/queries/my-venues";
import { getVenueOnDesk, listVenuesOnDesk } from "@/lib/place/queries/venue-desk";
import { react } from "@/lib/wiring/react";
import { value } from "@/tests/support/factories/consultation";
import {
  at,
  later,
  makeMember,
  makeWorld,
  personWith,
  type World,
} from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";

const day = "2026-03-02";
let world: World;
let ref: string;

beforeEach(async () => {
  world = await makeWorld();
  ref = world.venueCode;
});

async function office(personId: string, name: string): Promise<void> {
  const row = { venueId: world.venueId, personId, office: name, fromDay: "2022-01-01" };
  await db.venueOffice.create({ data: row });
}

describe("the desk of venues", () => {
  it("shows a venue to who keeps it, and to nobody else", async () => {
    const head = await personWith("head", { venueId: world.venueId });
    const other = await personWith("head", { venueId: world.fireId });
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    for (const actor of [head, await personWith("staff"), await personWith("auditor")]) {
      expect((await listVenuesOnDesk(actor, {}, day)).rows).toHaveLength(1);
      expect(await getVenueOnDesk(actor, ref, day)).toMatchObject({ code: ref });
    }
    for (const actor of [other, elsewhere, anonymous, await personWith("member")]) {
      expect((await listVenuesOnDesk(actor, {}, day)).rows).toEqual([]);
      expect(await getVenueOnDesk(actor, ref, day)).toBeNull();
    }
  });

  it("counts the boards that the platform tells by itself", async () => {
    const staff = await personWith("staff");
    const boards = async () => (await listVenuesOnDesk(staff, {}, day)).rows[0]?.boards;
    expect(await boards()).toBe(0);
    await office(staff.id, "head");
    await office((await personWith("liaison")).id, "liaison");
    expect(await boards()).toBe(1);
    const member = await makeMember("m-1");
    value(await joinVenue(member.actor, { ref }, at));
    expect(await boards()).toBe(2);
    expect((await getVenueOnDesk(staff, ref, day))?.boards).toEqual(["people", "duties"]);
  });

  it("is read in few statements, however many members", async () => {
    const staff = await personWith("staff");
    await office(staff.id, "head");
    const item = () => Promise.all([getVenueOnDesk(staff, ref, day), listHandovers(staff, ref)]);
    const list = () => listVenuesOnDesk(staff, {}, day);
    for (let n = 0; n < 12; n += 1) await makeMember(`m-${n}`, { venueId: world.venueId });
    expect((await statementsOf(item)).length).toBeLessThanOrEqual(5);
    expect((await statementsOf(list)).length).toBeLessThanOrEqual(2);
    expect((await getVenueOnDesk(staff, ref, day))?.members).toHaveLength(12);
  });
});

describe("a member", () => {
  it("sees what they joined and what is near, and strangers nothing", async () => {
    const member = await makeMember("m-1");
    expect(await getMyVenues(member.actor)).toMatchObject({ joined: [], near: [{ code: ref }] });
    expect(await hasJoined(member.actor, world.venueId)).toBe(false);
    value(await joinVenue(member.actor, { ref }, at));
    expect(await getMyVenues(member.actor)).toMatchObject({ joined: [{ code: ref }], near: [] });
    expect(await hasJoined(member.actor, world.venueId)).toBe(true);
    for (const other of [anonymous, await personWith("staff")]) {
      expect(await getMyVenues(other)).toBeNull();
      expect(await hasJoined(other, world.venueId)).toBeNull();
    }
  });
});

describe("those concerned are told", () => {
  async function told(): Promise<string[]> {
    const events = await db.event.findMany({ where: { subject: "venue" }, select: { id: true } });
    await react(
      events.map((event) => event.id),
      at,
    );
    const notices = await db.notice.findMany({ select: { personId: true, kind: true, ref: true } });
    expect(notices.every((each) => each.ref === ref)).toBe(true);
    return notices.map((each) => `${each.personId} ${each.kind}`).sort();
  }

  it("of being assigned, of a hand-over to confirm, and of what came of it", async () => {
    const liaison = await personWith("liaison", { scope: "330106012" });
    const head = await personWith("head", { venueId: world.venueId });
    await office(head.id, "head");
    await office(liaison.id, "liaison");
    const member = await makeMember("m-1");
    value(await assignMember(liaison, { ref, member: member.slug }, at));
    const term = { fromDay: "2026-04-01", toDay: "2026-04-30" };
    value(await proposeHandover(liaison, { ref, member: member.slug, ...term }, at));
    const me = member.actor.id;
    const first = [
      `${me} venue.member-assigned`,
      `${me} venue.handover-proposed`,
      `${head.id} venue.handover-proposed`,
    ];
    expect(await told()).toEqual([...first].sort());
    const [mine] = await listMyHandovers(member.actor);
    expect(mine?.moves).toEqual(["confirm", "refuse"]);
    const of = { ref, handover: mine?.id ?? "" };
    value(await confirmHandover(head, of, later(1)));
    expect((await listMyHandovers(head))[0]?.moves).toEqual(["withdraw"]);
    value(await refuseHandover(member.actor, { ...of, reason: "四月不在本地" }, later(1)));
    const refusal = [head.id, liaison.id].map((id) => `${id} venue.handover-refused`);
    expect(await told()).toEqual([...first, ...refusal].sort());
    expect((await listHandovers(liaison, ref))[0]).toMatchObject({
      status: "refused",
      reason: "四月不在本地",
      moves: [],
    });
    expect(await listHandovers(member.actor, ref)).toEqual([]);
  });
});
