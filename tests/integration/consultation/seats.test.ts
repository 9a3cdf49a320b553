import { beforeEach, describe, expect, it } from "vitest";
import { cancelConsultation } from "@/lib/consultation/commands/change-date";
import { cancelSignUp, signUp, signUpByPhone } from "@/lib/consultation/commands/sign-up";
import { db } from "@/lib/core/db";
import {
  announced,
  makeScene,
  refusalOf,
  type Scene,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventsOf, later, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

const count = (consultationId: string, status: string) =>
  db.attendance.count({ where: { consultationId, capacityAs: "resident", status } });

type Asked = { readonly id: string; readonly at: Date };

/** Replays the trail: whoever is given a seat stood first in the list at that moment. */
async function promotedInOrder(consultationId: string): Promise<number> {
  const rows = await db.attendance.findMany({ where: { consultationId } });
  const asked = new Map((await eventsOf(consultationId)).map((event) => [event.id, event]));
  const waiting: Asked[] = [];
  let promoted = 0;
  for (const event of asked.values()) {
    const id = (event.data as { attendanceId?: string }).attendanceId ?? "";
    if (event.type === "consultation.waitlisted") waiting.push({ id, at: event.at });
    const first = [...waiting].sort(
      (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
    )[0];
    if (event.type === "consultation.promoted") {
      expect(id).toBe(first?.id);
      promoted += 1;
    }
    const left = ["consultation.promoted", "consultation.left-waiting-list"].includes(event.type);
    if (left) waiting.splice(0, waiting.length, ...waiting.filter((each) => each.id !== id));
  }
  expect(rows.filter((row) => row.status === "waitlisted").map((row) => row.id)).toHaveLength(
    waiting.length,
  );
  return promoted;
}

describe("ten seats", () => {
  it("fifty at once, and many of them change their mind meanwhile: ten sit, the list moves in its order, nobody twice", async () => {
    const it = await announced(scene, { capacity: 10 });
    const people = await Promise.all(Array.from({ length: 50 }, () => personWith("resident")));
    const moment = (n: number) => new Date(at.getTime() + n);
    const outcomes = await Promise.all(
      people.map(async (person, n) => {
        const up = await signUp(person, { ref: it.ref }, moment(n));
        // Every third gives the place back while others are still coming.
        if (n % 3 === 0) await cancelSignUp(person, { ref: it.ref }, moment(100 + n));
        return up;
      }),
    );
    expect(outcomes.every((each) => each.ok)).toBe(true);
    expect(await count(it.id, "joined")).toBe(10);
    expect(await count(it.id, "declined")).toBe(17);
    expect(await count(it.id, "waitlisted")).toBe(23);
    expect((await db.consultation.findUniqueOrThrow({ where: { id: it.id } })).seatsTaken).toBe(10);
    await promotedInOrder(it.id);
    const seated = await db.attendance.findMany({
      where: { consultationId: it.id, status: "joined" },
    });
    expect(new Set(seated.map((row) => row.personId)).size).toBe(10);
  });

  it("a seat that is given back while somebody joins the list never stays empty", async () => {
    const it = await announced(scene, { capacity: 1 });
    for (let round = 0; round < 8; round += 1) {
      const [next] = [await personWith("resident")];
      const holder = await db.attendance.findFirst({
        where: { consultationId: it.id, status: "joined", capacityAs: "resident" },
      });
      const leaves = holder?.personId
        ? cancelSignUp({ kind: "person", id: holder.personId, grants: [] }, { ref: it.ref }, at)
        : null;
      await Promise.all([leaves, signUp(next, { ref: it.ref }, at)]);
      expect([await count(it.id, "joined"), await count(it.id, "waitlisted")]).toEqual([1, 0]);
    }
  });
});

describe("by phone", () => {
  const caller = { phone: "13800001111", label: "王女士 庆丰新村" };

  it("the liaison signs a caller up, once; strangers do not", async () => {
    const it = await announced(scene);
    const input = { ref: it.ref, ...caller };
    expect(await refusalOf(signUpByPhone(scene.stranger, input, at))).toBe("forbidden");
    const ended = await six(() => signUpByPhone(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const row = await db.attendance.findFirstOrThrow({ where: { guestLabel: caller.label } });
    expect(row).toMatchObject({ status: "joined", capacityAs: "resident" });
    const events = JSON.stringify(await eventsOf(it.id));
    expect(events).not.toContain(caller.phone);
    expect(events).not.toContain(caller.label);
  });

  it("whoever proved the phone gives the seat back, and no other seat", async () => {
    const it = await announced(scene, { capacity: 1 });
    const mine = value(await signUpByPhone(scene.liaison, { ref: it.ref, ...caller }, at));
    await signUp(scene.stranger, { ref: it.ref }, later(0.1));
    const other = {
      kind: "link-holder",
      id: null,
      subjectId: scene.problem.id,
      grants: [],
    } as const;
    expect(await refusalOf(cancelSignUp(other, { ref: it.ref }, at))).toBe("not-found");
    const holder = { ...other, subjectId: mine.attendanceId };
    const ended = await six(() => cancelSignUp(holder, { ref: it.ref }, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const next = await db.attendance.findFirstOrThrow({ where: { personId: scene.stranger.id } });
    expect(next.status).toBe("joined");
  });

  it("nobody is signed up for one that was called off", async () => {
    const it = await announced(scene);
    value(await cancelConsultation(scene.head, { ref: it.ref, reason: "场地临时不能使用" }, at));
    const input = { ref: it.ref, ...caller };
    expect(await refusalOf(signUpByPhone(scene.liaison, input, at))).toBe("not-now");
    expect(await refusalOf(signUp(scene.stranger, { ref: it.ref }, at))).toBe("not-now");
  });
});
