import { beforeEach, describe, expect, it } from "vitest";
import {
  askLeave,
  grantLeave,
  joinConsultation,
  refuseLeave,
} from "@/lib/consultation/commands/answer-invitation";
import { beginConsultation } from "@/lib/consultation/commands/prepare-consultation";
import { cancelSignUp, signUp } from "@/lib/consultation/commands/sign-up";
import { listMyComing } from "@/lib/consultation/queries/my-consultations";
import { leaveReasonsOf } from "@/lib/consultation/records/leave";
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
import { oneOfSix } from "@/tests/support/race";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

const reason = "当天在外地开会";

async function invitation() {
  const it = await announced(scene);
  const row = await db.attendance.findFirstOrThrow({
    where: { consultationId: it.id, capacityAs: "member" },
  });
  const input = { ref: it.ref, attendanceId: row.id };
  const member = scene.lawyer.actor;
  return {
    it,
    input,
    member,
    ask: () => askLeave(member, { ...input, reason }, at),
    row: () => db.attendance.findUniqueOrThrow({ where: { id: row.id } }),
  };
}

describe("leave", () => {
  it("is asked for after a refusal once more, and then not again: the liaison is called", async () => {
    const { input, ask, member, row } = await invitation();
    const mine = async () =>
      (await listMyComing(member, at)).find((each) => each.ref === input.ref);
    expect(await mine()).toMatchObject({ leaveAsksLeft: 2 });
    value(await ask());
    value(await refuseLeave(scene.liaison, input, at));
    expect(await mine()).toMatchObject({ status: "joined", leaveAsksLeft: 1 });
    value(await ask());
    expect(await refusalOf(ask())).toBe("not-now");
    value(await refuseLeave(scene.liaison, input, at));
    const third = await ask();
    expect(third).toMatchObject({ ok: false, refusal: { reason: "leave-asks-used" } });
    expect(await row()).toMatchObject({ status: "joined", leaveAsks: 2 });
    const venue = await db.venue.findUniqueOrThrow({ where: { code: scene.venueCode } });
    expect(await mine()).toMatchObject({ leaveAsksLeft: 0, phone: venue.phone });
  });

  it("is asked for by whoever said yes and then cannot come", async () => {
    const { input, ask, member, row } = await invitation();
    value(await joinConsultation(member, input, at));
    value(await ask());
    value(await grantLeave(scene.liaison, input, at));
    expect((await row()).status).toBe("excused");
    expect(await refusalOf(ask())).toBe("not-now");
  });

  it("follows the rule that was set for the area, the nearest before the wider", async () => {
    const { input, ask } = await invitation();
    const key = "consultation.leave-asks";
    await db.setting.createMany({
      data: [
        { key, scope: "330106", value: 3 },
        { key, scope: "330106012", value: 1 },
      ],
    });
    value(await ask());
    value(await refuseLeave(scene.liaison, input, at));
    expect(await ask()).toMatchObject({ ok: false, refusal: { reason: "leave-asks-used" } });
    const [mine] = await listMyComing(scene.lawyer.actor, at);
    expect(mine).toMatchObject({ leaveAsksLeft: 0 });
  });

  it("asked for six times at once where one is left, one is heard", async () => {
    const { input, ask, row } = await invitation();
    value(await ask());
    value(await refuseLeave(scene.liaison, input, at));
    await oneOfSix(ask);
    expect(await row()).toMatchObject({ status: "leave-asked", leaveAsks: 2 });
  });

  it("asked for and refused over and over at once, it is never heard more often than twice", async () => {
    const { it: meeting, input, ask, row } = await invitation();
    const rounds = Array.from({ length: 12 }, (_, n) =>
      n % 2 === 0 ? ask() : refuseLeave(scene.liaison, input, at),
    );
    await Promise.all(rounds);
    await refuseLeave(scene.liaison, input, at);
    await Promise.all([ask(), ask(), refuseLeave(scene.liaison, input, at), ask()]);
    const asked = (await eventsOf(meeting.id)).filter(
      (event) => event.type === "consultation.leave-asked",
    );
    expect(asked.length).toBeLessThanOrEqual(2);
    expect((await row()).leaveAsks).toBe(asked.length);
  });

  it("keeps every reason where it can be erased, also the one that a second request replaced", async () => {
    const { input, ask } = await invitation();
    value(await ask());
    value(await refuseLeave(scene.liaison, input, at));
    value(await ask());
    const ids = await leaveReasonsOf(db, scene.lawyer.actor.id);
    expect(new Set(ids).size).toBe(2);
    expect(await leaveReasonsOf(db, scene.stranger.id)).toEqual([]);
  });
});

describe("the seat of a resident who is excused", () => {
  async function seated(capacity = 1) {
    const it = await announced(scene, { capacity });
    const holder = scene.stranger;
    const { attendanceId } = value(await signUp(holder, { ref: it.ref }, at));
    const next = await personWith("resident");
    value(await signUp(next, { ref: it.ref }, later(0.1)));
    const input = { ref: it.ref, attendanceId };
    value(await askLeave(holder, { ...input, reason }, later(0.2)));
    const seats = async () => ({
      taken: (await db.consultation.findUniqueOrThrow({ where: { id: it.id } })).seatsTaken,
      holder: (await db.attendance.findUniqueOrThrow({ where: { id: attendanceId } })).status,
      next: (await db.attendance.findFirstOrThrow({ where: { personId: next.id } })).status,
    });
    return { it, holder, input, next, seats };
  }

  it("is kept until the answer, and then goes to whoever waits longest", async () => {
    const { input, seats } = await seated();
    expect(await seats()).toEqual({ taken: 1, holder: "leave-asked", next: "waitlisted" });
    value(await grantLeave(scene.liaison, input, later(0.3)));
    expect(await seats()).toEqual({ taken: 1, holder: "excused", next: "joined" });
  });

  it("stays theirs where leave is refused", async () => {
    const { input, seats } = await seated();
    value(await refuseLeave(scene.liaison, input, later(0.3)));
    expect(await seats()).toEqual({ taken: 1, holder: "joined", next: "waitlisted" });
  });

  it("is passed on once when leave is granted and refused and the seat given back at once", async () => {
    const { it, holder, input, seats } = await seated();
    const third = await personWith("resident");
    value(await signUp(third, { ref: it.ref }, later(0.25)));
    await Promise.all([
      six(() => grantLeave(scene.liaison, input, later(0.3))),
      refuseLeave(scene.head, input, later(0.3)),
      cancelSignUp(holder, { ref: it.ref }, later(0.3)),
      cancelSignUp(holder, { ref: it.ref }, later(0.3)),
    ]);
    const joined = await db.attendance.count({
      where: { consultationId: it.id, capacityAs: "resident", status: "joined" },
    });
    const { taken } = await seats();
    expect([taken, joined]).toEqual([1, 1]);
    const promoted = (await eventsOf(it.id)).filter(
      (event) => event.type === "consultation.promoted",
    );
    expect(promoted).toHaveLength((await seats()).holder === "joined" ? 0 : 1);
  });

  it("goes to nobody once the doors are open", async () => {
    const { it, input, seats } = await seated();
    value(await beginConsultation(scene.liaison, { ref: it.ref }, later(10)));
    value(await grantLeave(scene.liaison, input, later(10)));
    expect(await seats()).toMatchObject({ holder: "excused", next: "waitlisted" });
  });

  it("is free again where nobody waits", async () => {
    const { it, next, input, seats } = await seated();
    value(await cancelSignUp(next, { ref: it.ref }, later(0.2)));
    value(await grantLeave(scene.liaison, input, later(0.3)));
    expect(await seats()).toEqual({ taken: 0, holder: "excused", next: "declined" });
  });
});
