import { beforeEach, expect, it } from "vitest";
import {
  cancelConsultation,
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import { announceConsultation } from "@/lib/consultation/commands/prepare-consultation";
import { signUp } from "@/lib/consultation/commands/sign-up";
import { db } from "@/lib/core/db";
import { react } from "@/lib/wiring/react";
import { makeScene, type Scene, scheduled, value } from "@/tests/support/factories/consultation";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
let ref: string;
let fire: Awaited<ReturnType<typeof personWith>>;
let neighbours: Awaited<ReturnType<typeof personWith>>[];

beforeEach(async () => {
  scene = await makeScene();
  ({ ref } = await scheduled(scene, { capacity: 1 }));
  const department = await db.department.findUniqueOrThrow({ where: { code: "fire" } });
  fire = await personWith("handler", { departmentId: department.id });
  await db.grant.create({
    data: {
      personId: fire.id,
      role: "handler",
      scope: "330106",
      departmentId: department.id,
      fromDay: "2026-01-01",
    },
  });
  neighbours = await Promise.all([personWith("resident"), personWith("resident")]);
});

async function toldOf(type: string): Promise<(string | null)[]> {
  const events = await db.event.findMany({ where: { type } });
  await react(
    events.map((each) => each.id),
    at,
  );
  const rows = await db.notice.findMany({ where: { kind: type } });
  return rows.map((each) => each.personId).sort();
}

const everybody = () =>
  [scene.lawyer.actor, fire, ...neighbours, scene.host, scene.liaison]
    .map((each) => each.id)
    .sort();

async function announcedWithSeats() {
  value(await announceConsultation(scene.liaison, { ref }, at));
  for (const each of neighbours) value(await signUp(each, { ref }, later(1)));
}

it("An invitation is told to the member, and to the people of the department, whose it is", async () => {
  expect(await toldOf("consultation.invited")).toEqual([scene.lawyer.actor.id, fire.id].sort());
});

it("A consultation put off is told to members, departments, seats, the waiting list and officials", async () => {
  await announcedWithSeats();
  value(await postponeConsultation(scene.head, { ref, reason: "场地临时要用" }, later(2)));
  expect(await toldOf("consultation.postponed")).toEqual(everybody());
  const times = { day: "2026-03-20", from: "14:00", to: "16:00" };
  const next = { ref, ...times, signUpDay: "2026-03-19", signUpAt: "18:00" };
  value(await rescheduleConsultation(scene.head, next, later(2)));
  expect(await toldOf("consultation.rescheduled")).toEqual(everybody());
});

it("One that is called off is told to the same, with its reason kept for everybody", async () => {
  await announcedWithSeats();
  const reason = "居民和物业已经谈成";
  value(await cancelConsultation(scene.head, { ref, reason }, later(2)));
  expect(await toldOf("consultation.cancelled")).toEqual(everybody());
  const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
  const note = await db.prose.findUnique({ where: { id: it.changeNoteId ?? "" } });
  expect(note?.text).toBe(reason);
});

it("Whoever declined is not told, and of what was never announced no follower is", async () => {
  await db.follow.create({
    data: {
      personId: scene.stranger.id ?? "",
      subject: "division",
      subjectId: "330106012",
      at,
    },
  });
  await db.attendance.updateMany({
    where: { personId: scene.lawyer.actor.id },
    data: { status: "declined" },
  });
  value(await cancelConsultation(scene.head, { ref, reason: "改为上门走访" }, at));
  const told = await toldOf("consultation.cancelled");
  expect(told).toEqual([fire.id, scene.host.id, scene.liaison.id].sort());
});
