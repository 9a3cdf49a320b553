import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import {
  assignMember,
  joinVenue,
  leaveVenue,
  releaseMember,
} from "@/lib/place/commands/join-venue";
import { listVenues } from "@/lib/place/queries/venue";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  eventTypes,
  later,
  makeMember,
  makeWorld,
  personWith,
  type World,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let world: World;
let ref: string;
let member: Awaited<ReturnType<typeof makeMember>>;

beforeEach(async () => {
  world = await makeWorld();
  ref = world.venueCode;
  member = await makeMember("m-1");
});

const rows = () => db.venueMember.findMany({ select: { fromDay: true, toDay: true, byId: true } });

describe("a member", () => {
  it("joins a venue once, however often they ask", async () => {
    await oneOfSix(() => joinVenue(member.actor, { ref }, at));
    expect(await rows()).toEqual([{ fromDay: "2026-03-02", toDay: null, byId: null }]);
    expect(await eventTypes(world.venueId)).toEqual(["venue.member-joined"]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("leaves and comes back; the venue's events keep both", async () => {
    value(await joinVenue(member.actor, { ref }, at));
    await oneOfSix(() => leaveVenue(member.actor, { ref }, later(30)));
    expect(await rows()).toMatchObject([{ toDay: "2026-03-31" }]);
    expect((await listVenues({})).rows[0]?.members).toBe(0);
    await oneOfSix(() => joinVenue(member.actor, { ref }, later(60)));
    expect(await rows()).toEqual([{ fromDay: "2026-05-01", toDay: null, byId: null }]);
    expect(await eventTypes(world.venueId)).toEqual([
      "venue.member-joined",
      "venue.member-left",
      "venue.member-joined",
    ]);
  });

  it("may leave on the day they joined and join again", async () => {
    value(await joinVenue(member.actor, { ref }, at));
    value(await leaveVenue(member.actor, { ref }, at));
    value(await joinVenue(member.actor, { ref }, at));
    expect(await rows()).toMatchObject([{ toDay: null }]);
  });

  it("is who joins: neither a stranger, nor staff, nor somebody who only was one", async () => {
    const was = await personWith("member");
    for (const other of [anonymous, await personWith("staff"), await personWith("resident"), was])
      expect(await refusalOf(joinVenue(other, { ref }, at))).toBe("forbidden");
    expect(await refusalOf(joinVenue(member.actor, { ref: "nowhere" }, at))).toBe("not-found");
    expect(await refusalOf(leaveVenue(member.actor, { ref }, at))).toBe("not-now");
  });
});

describe("a liaison", () => {
  it("assigns a member once and takes them out again", async () => {
    const liaison = await personWith("liaison", { scope: "330106012" });
    const input = { ref, member: member.slug };
    await oneOfSix(() => assignMember(liaison, input, at));
    expect(await rows()).toEqual([{ fromDay: "2026-03-02", toDay: null, byId: liaison.id }]);
    await oneOfSix(() => releaseMember(liaison, input, later(1)));
    expect(await eventTypes(world.venueId)).toEqual(["venue.member-assigned", "venue.member-left"]);
  });

  it("of another street, the head and the member may not", async () => {
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    const head = await personWith("head", { venueId: world.venueId });
    const input = { ref, member: member.slug };
    for (const other of [elsewhere, head, member.actor, anonymous]) {
      expect(await refusalOf(assignMember(other, input, at))).toBe("forbidden");
      expect(await refusalOf(releaseMember(other, input, at))).toBe("forbidden");
    }
    const staff = await personWith("staff");
    const unknown = await assignMember(staff, { ref, member: "nobody" }, at);
    expect(unknown).toMatchObject({ refusal: { fields: { member: ["no-such-member"] } } });
  });
});
