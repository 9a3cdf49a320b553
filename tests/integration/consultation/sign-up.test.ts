import { beforeEach, describe, expect, it } from "vitest";
import {
  askLeave,
  declineInvitation,
  grantLeave,
  joinConsultation,
  refuseLeave,
} from "@/lib/consultation/commands/answer-invitation";
import { cancelSignUp, signUp } from "@/lib/consultation/commands/sign-up";
import { db } from "@/lib/core/db";
import {
  announced,
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

describe("seats", () => {
  it("thirty at once on five seats: exactly five sit, the others wait", async () => {
    const it = await announced(scene);
    const people = await Promise.all(Array.from({ length: 30 }, () => personWith("resident")));
    const outcomes = await Promise.all(people.map((each) => signUp(each, { ref: it.ref }, at)));
    expect(outcomes.every((each) => each.ok)).toBe(true);
    const count = (status: string) =>
      db.attendance.count({ where: { consultationId: it.id, capacityAs: "resident", status } });
    expect([await count("joined"), await count("waitlisted")]).toEqual([5, 25]);
    expect(
      await db.event.count({ where: { subjectId: it.id, type: "consultation.signed-up" } }),
    ).toBe(5);
    expect(await db.consultation.findUnique({ where: { id: it.id } })).toMatchObject({
      seatsTaken: 5,
    });
  });

  it("one person is seated once, however often the form is sent", async () => {
    const it = await announced(scene);
    const ended = await six(() => signUp(scene.stranger, { ref: it.ref }, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await db.consultation.findUnique({ where: { id: it.id } })).toMatchObject({
      seatsTaken: 1,
    });
  });

  it("a seat given back goes to whoever waits longest, once", async () => {
    const it = await announced(scene, { capacity: 1 });
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => personWith("resident")));
    if (!a || !b || !c) throw new Error("no people");
    for (const [n, each] of [a, b, c].entries())
      await signUp(each, { ref: it.ref }, new Date(at.getTime() + n));
    const ended = await six(() => cancelSignUp(a, { ref: it.ref }, later(1)));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const stands = async (id: string) =>
      (await db.attendance.findFirst({ where: { personId: id } }))?.status;
    expect([await stands(a.id), await stands(b.id), await stands(c.id)]).toEqual([
      "declined",
      "joined",
      "waitlisted",
    ]);
    expect(value(await cancelSignUp(c, { ref: it.ref }, later(1))).status).toBe("declined");
    await cancelSignUp(b, { ref: it.ref }, later(1));
    expect(await db.consultation.findUnique({ where: { id: it.id } })).toMatchObject({
      seatsTaken: 0,
    });
  });

  it("there is no sign-up before the notice, after the last hour, or without a person", async () => {
    const it = await scheduled(scene);
    expect(await refusalOf(signUp(scene.stranger, { ref: it.ref }, at))).toBe("not-found");
    await db.consultation.update({
      where: { id: it.id },
      data: { status: "noticed", noticedAt: at },
    });
    expect(await refusalOf(signUp(scene.stranger, { ref: it.ref }, at))).toBe("not-now");
    await db.consultation.update({ where: { id: it.id }, data: { status: "open" } });
    expect(await refusalOf(signUp(scene.stranger, { ref: it.ref }, later(10)))).toBe("not-now");
    const nobody = { kind: "anonymous", id: null, grants: [] } as const;
    expect(await refusalOf(signUp(nobody, { ref: it.ref }, at))).toBe("forbidden");
    expect(await refusalOf(cancelSignUp(scene.stranger, { ref: it.ref }, at))).toBe("not-found");
  });
});

describe("invitations", () => {
  const why = "当天在外地开会";
  async function invitation() {
    const it = await announced(scene);
    const row = await db.attendance.findFirstOrThrow({
      where: { consultationId: it.id, capacityAs: "member" },
    });
    return { id: row.id, input: { ref: it.ref, attendanceId: row.id } };
  }
  const stands = async (id: string) => (await db.attendance.findUnique({ where: { id } }))?.status;

  it.each([
    ["joined", joinConsultation],
    ["declined", declineInvitation],
  ] as const)("are answered: %s", async (to, act) => {
    const { id, input } = await invitation();
    expect(await refusalOf(act(scene.stranger, input, at))).toBe("not-found");
    const ended = await six(() => act(scene.lawyer.actor, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await stands(id)).toBe(to);
    expect(await refusalOf(act(scene.lawyer.actor, input, at))).toBe("not-now");
  });

  it.each([
    ["excused", grantLeave],
    ["joined", refuseLeave],
  ] as const)("leave is asked for and answered: %s", async (to, act) => {
    const { id, input } = await invitation();
    expect(await refusalOf(act(scene.liaison, input, at))).toBe("not-now");
    const asked = await six(() => askLeave(scene.lawyer.actor, { ...input, reason: why }, at));
    expect(asked.filter((each) => each === "ok")).toHaveLength(1);
    expect(await refusalOf(act(scene.stranger, input, at))).toBe("forbidden");
    const ended = await six(() => act(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await stands(id)).toBe(to);
  });

  it("a department answers through its people, not through others'", async () => {
    const { input } = await invitation();
    const row = await db.attendance.findFirstOrThrow({ where: { departmentId: scene.fireId } });
    const own = await personWith("handler", { departmentId: scene.fireId });
    const other = await personWith("handler", { departmentId: scene.firmId });
    const theirs = { ref: input.ref, attendanceId: row.id };
    expect(await refusalOf(joinConsultation(other, theirs, at))).toBe("not-found");
    expect(await refusalOf(joinConsultation(own, theirs, at))).toBe("ok");
  });
});
