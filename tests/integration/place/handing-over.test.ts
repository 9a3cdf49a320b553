import { beforeEach, describe, expect, it } from "vitest";
import { signedIn } from "@/lib/account/queries";
import { type Actor, anonymous, holds, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { proposeHandover } from "@/lib/place/commands/propose-handover";
import {
  confirmHandover,
  lapseHandover,
  refuseHandover,
  withdrawHandover,
} from "@/lib/place/commands/settle-handover";
import { tellTermEnding } from "@/lib/place/commands/tell-term-ending";
import { placeJobs } from "@/lib/place/jobs";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  later,
  makeMember,
  makeWorld,
  personWith,
  type World,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

type Person = Extract<Actor, { kind: "person" }>;
let world: World;
let ref: string;
let outgoing: Person;
let incoming: Awaited<ReturnType<typeof makeMember>>;
let liaison: Person;
const term = { fromDay: "2026-04-01", toDay: "2026-04-30" };

/** The first of March to the last: office and grant alike. */
async function holdsMarch(personId: string, venueId: string): Promise<void> {
  const days = { fromDay: "2026-03-01", toDay: "2026-04-05" };
  const office = { id: newId(), venueId, personId, office: "rotating-head", ...days };
  await db.venueOffice.create({ data: office });
  const role = { role: "rotating-head", scope: community, venueId };
  await db.grant.create({ data: { id: newId(), personId, ...role, ...days } });
}

beforeEach(async () => {
  world = await makeWorld();
  ref = world.venueCode;
  const held = { scope: community, venueId: world.venueId };
  const member = await makeMember("out", { venueId: world.venueId });
  const grants = [{ id: newId(), role: "rotating-head", ...held } as const];
  outgoing = { kind: "person", id: member.actor.id, grants };
  incoming = await makeMember("in", { venueId: world.venueId });
  liaison = await personWith("liaison", { scope: "330106012" });
  await holdsMarch(outgoing.id, world.venueId);
});

const propose = (by: Actor, more = {}) =>
  proposeHandover(by, { ref, member: incoming.slug, ...term, ...more }, at);
async function proposed(by: Actor = liaison) {
  value(await propose(by));
  const { id } = await db.venueHandover.findFirstOrThrow({ orderBy: { proposedAt: "desc" } });
  return { ref, handover: id };
}
const offices = () =>
  db.venueOffice.findMany({
    where: { office: "rotating-head" },
    select: { personId: true, fromDay: true, toDay: true },
    orderBy: { fromDay: "asc" },
  });
async function isHead(id: string, now: Date): Promise<boolean> {
  const found = await signedIn(id, now);
  return found !== null && holds(found.actor, "rotating-head");
}

describe("a hand-over takes effect", () => {
  it("when both confirmed, from its day: terms and grants follow the dates", async () => {
    const of = await proposed();
    value(await confirmHandover(incoming.actor, of, at));
    expect(await offices()).toHaveLength(1);
    value(await confirmHandover(outgoing, of, at));
    expect(await offices()).toEqual([
      { personId: outgoing.id, fromDay: "2026-03-01", toDay: "2026-03-31" },
      { personId: incoming.actor.id, ...term },
    ]);
    const before = new Date("2026-03-31T23:00:00+08:00");
    const first = new Date("2026-04-01T00:10:00+08:00");
    const after = new Date("2026-05-01T00:10:00+08:00");
    expect(await isHead(outgoing.id, before)).toBe(true);
    expect(await isHead(incoming.actor.id, before)).toBe(false);
    expect(await isHead(outgoing.id, first)).toBe(false);
    expect(await isHead(incoming.actor.id, first)).toBe(true);
    expect(await isHead(incoming.actor.id, after)).toBe(false);
    expect(await eventTypes(world.venueId)).toEqual([
      "venue.handover-proposed",
      "venue.handover-confirmed",
      "venue.handover-confirmed",
      "venue.handed-over",
    ]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("once, when both confirm at the same moment, each several times", async () => {
    const of = await proposed();
    const twelve = Array.from({ length: 12 }, (_, n) => (n % 2 ? outgoing : incoming.actor));
    const outcomes = await Promise.all(twelve.map((by) => confirmHandover(by, of, at)));
    expect(outcomes.filter((each) => each.ok)).toHaveLength(2);
    expect(await db.event.count({ where: { type: "venue.handed-over" } })).toBe(1);
    expect(await offices()).toHaveLength(2);
    expect(await db.grant.count({ where: { role: "rotating-head" } })).toBe(2);
  });

  it("with one yes, where the one who goes proposed it", async () => {
    const of = await proposed(outgoing);
    expect(await refusalOf(confirmHandover(outgoing, of, at))).toBe("not-now");
    value(await confirmHandover(incoming.actor, of, at));
    expect(await offices()).toHaveLength(2);
  });

  it("from today, where the second yes came after its first day", async () => {
    const of = await proposed(outgoing);
    value(await confirmHandover(incoming.actor, of, new Date("2026-04-03T10:00:00+08:00")));
    expect(await offices()).toMatchObject([{ toDay: "2026-04-02" }, { fromDay: "2026-04-03" }]);
  });

  it("never after its last day: then it lapses by itself", async () => {
    const of = await proposed();
    const over = new Date("2026-05-01T08:20:00+08:00");
    const early = lapseHandover(system("follow-terms"), of, at);
    expect(await refusalOf(early)).toBe("not-now");
    expect(await refusalOf(lapseHandover(liaison, of, over))).toBe("forbidden");
    for (const job of placeJobs) await job.run(over);
    for (const job of placeJobs) await job.run(over);
    expect(await db.event.count({ where: { type: "venue.handover-lapsed" } })).toBe(1);
    expect(await refusalOf(confirmHandover(outgoing, of, over))).toBe("not-now");
  });
});

describe("a hand-over is proposed", () => {
  it("by who holds the venue or keeps it, and by nobody else", async () => {
    const others = [anonymous, incoming.actor, await personWith("resident")];
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    for (const other of [...others, elsewhere])
      expect(await refusalOf(propose(other))).toBe("forbidden");
    value(await propose(await personWith("staff")));
  });

  it("once, when several do at the same moment", async () => {
    await oneOfSix((n) => propose(n % 2 ? liaison : outgoing));
    expect(await db.venueHandover.count()).toBe(1);
    expect(await db.event.count({ where: { type: "venue.handover-proposed" } })).toBe(1);
  });

  it("not for days that somebody holds, days gone by, the same person or a stranger", async () => {
    const ofField = async (more: object) => (await propose(liaison, more)) as { refusal?: object };
    expect(await ofField({ fromDay: "2026-03-01" })).toMatchObject({
      refusal: { fields: { fromDay: ["begins-before-today"] } },
    });
    expect(await ofField({ member: "out" })).toMatchObject({
      refusal: { fields: { member: ["same-person"] } },
    });
    await makeMember("outside");
    expect(await ofField({ member: "outside" })).toMatchObject({
      refusal: { fields: { member: ["no-such-member"] } },
    });
    value(await confirmHandover(incoming.actor, await proposed(outgoing), at));
    expect(await ofField({ fromDay: "2026-03-20", toDay: "2026-04-01" })).toMatchObject({
      refusal: { fields: { fromDay: ["term-overlaps"] } },
    });
  });

  it("by the head, where nobody takes turns yet, and by nobody where there is none", async () => {
    await db.venueOffice.deleteMany();
    expect(await refusalOf(propose(liaison))).toBe("not-now");
    const head = await personWith("head", { venueId: world.venueId });
    const office = { venueId: world.venueId, personId: head.id, office: "head" };
    await db.venueOffice.create({ data: { ...office, fromDay: "2022-01-01" } });
    value(await propose(liaison));
    expect(await db.venueHandover.findFirst()).toMatchObject({ outgoingId: head.id });
  });
});

describe("a hand-over comes to nothing", () => {
  it("when one of the two says no, once, with the reason in prose", async () => {
    const of = await proposed();
    const no = { ...of, reason: "四月在外地学习，五月可以" };
    expect(await refusalOf(refuseHandover(liaison, no, at))).toBe("forbidden");
    await oneOfSix(() => refuseHandover(incoming.actor, no, at));
    const event = await db.event.findFirstOrThrow({ where: { type: "venue.handover-refused" } });
    expect(JSON.stringify(event.data)).not.toContain("外地");
    expect(await refusalOf(confirmHandover(outgoing, of, at))).toBe("not-now");
    expect(await offices()).toHaveLength(1);
    value(await propose(liaison));
  });

  it("when it is withdrawn by who keeps the venue, not by a stranger", async () => {
    const of = await proposed();
    expect(await refusalOf(withdrawHandover(incoming.actor, of, at))).toBe("forbidden");
    await oneOfSix(() => withdrawHandover(liaison, of, at));
    const wrong = { ref: "nowhere", handover: of.handover };
    expect(await refusalOf(withdrawHandover(liaison, wrong, at))).toBe("not-found");
  });
});

describe("the end of a term", () => {
  const week = new Date("2026-03-30T08:20:00+08:00");

  it("is told once within the last week, when nobody follows", async () => {
    const told = () => db.event.count({ where: { type: "venue.term-ending" } });
    for (const job of placeJobs) await job.run(later(1));
    expect(await told()).toBe(0);
    for (const job of placeJobs) await job.run(week);
    for (const job of placeJobs) await job.run(week);
    expect(await told()).toBe(1);
  });

  it("is not told where somebody follows, nor by anybody but the platform", async () => {
    const { id } = await db.venueOffice.findFirstOrThrow();
    expect(await refusalOf(tellTermEnding(liaison, { id }, week))).toBe("forbidden");
    value(await confirmHandover(incoming.actor, await proposed(outgoing), at));
    const cut = new Date("2026-03-28T08:20:00+08:00");
    const by = system("follow-terms");
    expect(await refusalOf(tellTermEnding(by, { id }, cut))).toBe("not-now");
  });
});
