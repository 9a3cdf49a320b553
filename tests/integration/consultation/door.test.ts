import { beforeEach, describe, expect, it } from "vitest";
import { correctSignIn } from "@/lib/consultation/commands/correct-sign-in";
import { signInByCode, signInByHand } from "@/lib/consultation/commands/sign-in-at-door";
import { signInByPlace } from "@/lib/consultation/commands/sign-in-by-place";
import { enterAsGuest, syncDoor } from "@/lib/consultation/commands/sync-door";
import { getPublishedConsultation } from "@/lib/consultation/queries/consultation-item";
import { getDoor } from "@/lib/consultation/queries/door";
import { doorCodeAt } from "@/lib/consultation/records";
import type { DoorEntry } from "@/lib/consultation/rules/attending-forms";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import {
  announced,
  begun,
  makeScene,
  refusalOf,
  type Scene,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { eventsOf, later, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
const day = later(10);
beforeEach(async () => {
  scene = await makeScene();
});

const keyOf = (n: number) => `device-key-${String(n).padStart(8, "0")}`;
const walkIn = (n: number): DoorEntry => ({
  kind: "walk-in",
  key: keyOf(n),
  at: day.toISOString(),
  label: `来客 ${n}`,
  as: "resident",
});
const came = (consultationId: string) =>
  db.attendance.count({ where: { consultationId, status: "present" } });

/** `n` residents who signed up, as if the days before had passed. */
async function joined(consultationId: string, n: number) {
  const people = Array.from({ length: n }, () => ({ id: newId(), attendanceId: newId() }));
  await db.person.createMany({
    data: people.map(({ id }) => ({ id, name: "居民", invented: true, createdAt: day })),
  });
  await db.attendance.createMany({
    data: people.map(({ id, attendanceId }) => ({
      id: attendanceId,
      consultationId,
      capacityAs: "resident",
      personId: id,
      status: "joined",
      at: day,
    })),
  });
  return people;
}

type Send = () => Promise<{ ok: boolean }>;

/** Some at a time, as phones at a door do; every tenth is sent a second time at once. */
async function sendAll(sends: readonly Send[], abreast: number): Promise<void> {
  const twice = sends.flatMap((send, n) => (n % 10 === 0 ? [send, send] : [send]));
  for (let at = 0; at < twice.length; at += abreast)
    await Promise.all(twice.slice(at, at + abreast).map((send) => send()));
}

describe("three hundred at the door", () => {
  it("with every tenth sent twice are three hundred, each with one event of arriving", async () => {
    const it = await begun(scene, { capacity: 300 });
    const people = await joined(it.id, 230);
    const code = doorCodeAt(it.id, day);
    const byCode = people.slice(0, 200).map(({ id }): Send => {
      const actor: Actor = { kind: "person", id, grants: [] };
      return () => signInByCode(actor, { ref: it.ref, code }, day);
    });
    const byHand = people.slice(200).map(({ attendanceId }, n): Send => {
      const entry = {
        kind: "sign-in",
        key: keyOf(n),
        at: day.toISOString(),
        attendanceId,
      } as const;
      return () => syncDoor(scene.liaison, { ref: it.ref, entries: [entry] }, day);
    });
    const walkIns = Array.from({ length: 40 }, (_, n): Send => {
      const entries = [walkIn(1000 + n)];
      return () => syncDoor(scene.liaison, { ref: it.ref, entries }, day);
    });
    const guests = Array.from({ length: 30 }, (_, n): Send => {
      const input = { ref: it.ref, code, label: `门口来客 ${n}`, key: keyOf(2000 + n) };
      return () => enterAsGuest(anonymous, input, day);
    });
    await sendAll([...byCode, ...byHand, ...walkIns, ...guests], 16);
    expect(await came(it.id)).toBe(300);
    const arrived = (await eventsOf(it.id)).filter((event) =>
      ["consultation.signed-in", "consultation.walked-in"].includes(event.type),
    );
    expect(arrived).toHaveLength(300);
    const ids = arrived.map((event) => (event.data as { attendanceId: string }).attendanceId);
    expect(new Set(ids).size).toBe(300);
  }, 120_000);

  it("wait for nobody at another door", async () => {
    const it = await begun(scene);
    const other = await db.consultation.create({
      data: { ...it, id: newId(), ref: `${it.ref}X`, status: "in-session" },
    });
    const code = doorCodeAt(it.id, day);
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${other.id}::uuid FOR UPDATE`;
      value(await signInByCode(scene.stranger, { ref: it.ref, code }, day));
      value(await syncDoor(scene.liaison, { ref: it.ref, entries: [walkIn(1)] }, day));
    });
    expect(await came(it.id)).toBe(2);
  });
});

describe("a list kept without a network", () => {
  it("is taken once, however often and from however many devices it is sent", async () => {
    const it = await begun(scene);
    const people = await joined(it.id, 3);
    const signIns = people.map(({ attendanceId }, n) => ({
      kind: "sign-in" as const,
      key: keyOf(n),
      at: later(10.001).toISOString(),
      attendanceId,
    }));
    const entries = [...signIns, walkIn(10), walkIn(11)];
    const input = { ref: it.ref, entries };
    const sent = later(10.01);
    const outcomes = await Promise.all([
      syncDoor(scene.liaison, input, sent),
      syncDoor(scene.host, { ...input, entries: [...entries].reverse() }, sent),
      syncDoor(scene.liaison, input, sent),
    ]);
    const states = outcomes.map((each) =>
      value(each)
        .answers.map((answer) => answer.state)
        .sort()
        .join(),
    );
    expect(states.sort()).toEqual([
      "done,done,done,done,done",
      "known,known,known,known,known",
      "known,known,known,known,known",
    ]);
    expect(await came(it.id)).toBe(5);
    const row = await db.attendance.findFirstOrThrow({ where: { id: people[0]?.attendanceId } });
    expect(row).toMatchObject({ signedInVia: "hand", signedInAt: later(10.001) });
  });

  it("does not sign in again who came by the code meanwhile, and says what it could not take", async () => {
    const it = await begun(scene);
    const [person] = await joined(it.id, 1);
    if (!person) throw new Error("nobody");
    const actor: Actor = { kind: "person", id: person.id, grants: [] };
    value(await signInByCode(actor, { ref: it.ref, code: doorCodeAt(it.id, day) }, day));
    const entry = (attendanceId: string, n: number) =>
      ({ kind: "sign-in", key: keyOf(n), at: day.toISOString(), attendanceId }) as const;
    const excused = await db.attendance.findFirstOrThrow({
      where: { personId: scene.lawyer.actor.id },
    });
    await db.attendance.update({ where: { id: excused.id }, data: { status: "excused" } });
    const entries = [entry(person.attendanceId, 1), entry(excused.id, 2), entry(newId(), 3)];
    const { answers } = value(
      await syncDoor(scene.liaison, { ref: it.ref, entries: [...entries, walkIn(4)] }, day),
    );
    const said = Object.fromEntries(answers.map((each) => [each.key, each]));
    expect(said[keyOf(1)]?.state).toBe("known");
    expect(said[keyOf(2)]).toMatchObject({ state: "refused", reason: "excused" });
    expect(said[keyOf(3)]).toMatchObject({ state: "refused", reason: "not-found" });
    expect(said[keyOf(4)]?.state).toBe("done");
    expect(await came(it.id)).toBe(2);
  });

  it("takes nobody's clock for earlier than the doors opened", async () => {
    const it = await begun(scene);
    const early = { ...walkIn(1), at: later(9).toISOString() };
    value(await syncDoor(scene.liaison, { ref: it.ref, entries: [early] }, later(10.01)));
    const row = await db.attendance.findFirstOrThrow({ where: { guestLabel: "来客 1" } });
    expect(row.signedInAt).toEqual(day);
  });

  it("takes nobody's clock for later than now, nothing from strangers, nothing before or after", async () => {
    const it = await announced(scene);
    const input = { ref: it.ref, entries: [{ ...walkIn(1), at: later(30).toISOString() }] };
    expect(await refusalOf(syncDoor(scene.liaison, input, day))).toBe("not-now");
    await db.consultation.update({ where: { id: it.id }, data: { status: "in-session" } });
    expect(await refusalOf(syncDoor(scene.stranger, input, day))).toBe("forbidden");
    value(await syncDoor(scene.liaison, input, day));
    const row = await db.attendance.findFirstOrThrow({ where: { guestLabel: "来客 1" } });
    expect(row.signedInAt).toEqual(day);
    await db.consultation.update({ where: { id: it.id }, data: { status: "minuting" } });
    const more = { ref: it.ref, entries: [walkIn(2)] };
    expect(await refusalOf(syncDoor(scene.liaison, more, day))).toBe("not-now");
  });
});

describe("a sign-in by hand that was wrong", () => {
  const why = "勾错了人，本人没有来";

  it("is corrected once, counts nowhere, and whoever comes after all signs in", async () => {
    const it = await begun(scene);
    const [person] = await joined(it.id, 1);
    if (!person) throw new Error("nobody");
    const input = { ref: it.ref, attendanceId: person.attendanceId, reason: why };
    expect(await refusalOf(correctSignIn(scene.liaison, input, day))).toBe("not-now");
    const { ref } = it;
    const ids = [person.attendanceId];
    value(await signInByHand(scene.liaison, { ref, attendanceIds: ids }, day));
    expect(await refusalOf(correctSignIn(scene.stranger, input, day))).toBe("forbidden");
    const ended = await six(() => correctSignIn(scene.liaison, input, day));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect((await getDoor(scene.liaison, ref, day))?.present).toBe(0);
    expect((await getPublishedConsultation(ref))?.residents.present).toBe(0);
    const kept = JSON.stringify(await eventsOf(it.id));
    expect(kept).toContain("consultation.sign-in-corrected");
    expect(kept).not.toContain(why);

    const actor: Actor = { kind: "person", id: person.id, grants: [] };
    const code = doorCodeAt(it.id, day);
    const again = await six(() => signInByCode(actor, { ref, code }, day));
    expect(again.filter((each) => each === "ok")).toHaveLength(1);
    expect((await getDoor(scene.liaison, ref, day))?.present).toBe(1);
  });

  it("is not corrected where somebody signed in themself", async () => {
    const it = await begun(scene);
    const [person] = await joined(it.id, 1);
    if (!person) throw new Error("nobody");
    const actor: Actor = { kind: "person", id: person.id, grants: [] };
    value(await signInByCode(actor, { ref: it.ref, code: doorCodeAt(it.id, day) }, day));
    const input = { ref: it.ref, attendanceId: person.attendanceId, reason: why };
    expect(await correctSignIn(scene.liaison, input, day)).toMatchObject({
      ok: false,
      refusal: { reason: "not-by-hand" },
    });
  });
});

describe("by location", () => {
  // 200 metres are 0.0018 degrees of latitude.
  const venue = { lat: 30.265, lng: 120.125 };
  const inside = { lat: 30.2665, lng: 120.125 };
  const outside = { lat: 30.267, lng: 120.125 };

  it("signs in who is within the radius, once, and keeps no coordinate", async () => {
    const it = await begun(scene);
    await db.venue.updateMany({ data: venue });
    const at = (spot: typeof venue) => ({ ref: it.ref, ...spot });
    expect(await refusalOf(signInByPlace(anonymous, at(inside), day))).toBe("forbidden");
    const far = await signInByPlace(scene.stranger, at(outside), day);
    expect(far).toMatchObject({ ok: false, refusal: { reason: "outside" } });
    const ended = await six(() => signInByPlace(scene.stranger, at(inside), day));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const row = await db.attendance.findFirstOrThrow({ where: { personId: scene.stranger.id } });
    expect(row).toMatchObject({ status: "present", signedInVia: "place" });
    const kept = JSON.stringify([row, await eventsOf(it.id)]);
    expect(kept).not.toContain("30.26");
    expect(kept).not.toContain("120.12");
  });

  it("goes by the radius that is set for the place, and not at all where the venue has no coordinates", async () => {
    const it = await begun(scene);
    const at = { ref: it.ref, ...outside };
    const unplaced = await signInByPlace(scene.stranger, at, day);
    expect(unplaced).toMatchObject({ ok: false, refusal: { reason: "venue-unplaced" } });
    await db.venue.updateMany({ data: venue });
    await db.setting.create({
      data: { key: "consultation.sign-in-metres", scope: "330106", value: 500 },
    });
    value(await signInByPlace(scene.stranger, at, day));
  });
});

describe("a guest without a phone", () => {
  it("enters with the code of the door and a form of address, once for each form", async () => {
    const it = await begun(scene);
    const input = { ref: it.ref, label: "王女士 庆丰新村", key: keyOf(1), code: "" };
    const right = { ...input, code: doorCodeAt(it.id, day) };
    const wrong = { ...input, code: doorCodeAt(it.id, later(9)) };
    expect(await refusalOf(enterAsGuest(anonymous, wrong, day))).toBe("invalid");
    const ended = await six(() => enterAsGuest(anonymous, right, day));
    expect(ended).toEqual(Array(6).fill("ok"));
    const rows = await db.attendance.findMany({ where: { guestLabel: input.label } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ status: "present", personId: null, signedInVia: "code" });
    value(await enterAsGuest(await personWith("resident"), { ...right, key: keyOf(2) }, day));
    expect(await came(it.id)).toBe(2);
  });
});
