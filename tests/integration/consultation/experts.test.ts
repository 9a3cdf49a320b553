import { beforeEach, expect, it } from "vitest";
import {
  askLeave,
  declineInvitation,
  joinConsultation,
} from "@/lib/consultation/commands/answer-invitation";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import {
  getInvitedConsultation,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import {
  approvedMatter,
  makeScene,
  plan,
  refusalOf,
  type Scene,
  value,
} from "@/tests/support/factories/consultation";
import { at } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const phone = "13900000077";
let scene: Scene;
let expert: Actor;
let input: { ref: string; attendanceId: string };

beforeEach(async () => {
  scene = await makeScene();
  const matterRef = await approvedMatter(scene);
  const { problemRef: _none, ...rest } = plan(scene);
  const experts = [`王教授 交通 ${phone}`, "李教授 结构"];
  const { ref } = value(
    await scheduleConsultation(scene.liaison, { ...rest, matterRef, experts }, at),
  );
  const row = await db.attendance.findFirstOrThrow({
    where: { capacityAs: "expert", personId: { not: null } },
  });
  input = { ref, attendanceId: row.id };
  const id = row.personId ?? "";
  expert = { kind: "person", id, grants: [{ id, role: "resident", scope: "" }] };
});

it("an expert with a number is a person of that phone, whom nothing else names", async () => {
  const rows = await db.attendance.findMany({ where: { capacityAs: "expert" } });
  expect(rows.map((row) => [row.guestLabel, row.personId !== null]).sort()).toEqual([
    ["李教授 结构", false],
    ["王教授 交通", true],
  ]);
  const told = JSON.stringify([rows, await db.event.findMany()]);
  expect(told).not.toContain(phone);
  const person = await db.person.findUniqueOrThrow({ where: { id: expert.id ?? "" } });
  expect(person.phoneCipher).not.toContain(phone);
  expect(await db.event.count({ where: { type: "consultation.invited" } })).toBe(4);
  expect(await verifyLedger()).toMatchObject({ ok: true });
});

it("the desk says who is reached by a message and who is to be called", async () => {
  const found = await getConsultationOnDesk(scene.liaison, input.ref, at);
  const experts = found?.people.filter((row) => row.as === "expert");
  expect(experts?.map((row) => [row.name, row.reached]).sort()).toEqual([
    ["李教授 结构", false],
    ["王教授 交通", true],
  ]);
});

it("the expert sees what they are invited to before notice is given, and nobody else does", async () => {
  expect(await getPublishedConsultation(input.ref)).toBeNull();
  expect((await getInvitedConsultation(expert, input.ref))?.ref).toBe(input.ref);
  for (const other of [anonymous, scene.stranger])
    expect(await getInvitedConsultation(other, input.ref)).toBeNull();
});

it("the expert says yes once, by their account or the phone that they proved", async () => {
  const holder: Actor = {
    ...{ kind: "link-holder", id: null, subjectId: input.attendanceId },
    grants: [],
  };
  for (const other of [anonymous, scene.stranger, { ...holder, subjectId: input.ref }])
    expect(await refusalOf(joinConsultation(other, input, at))).toBe("not-found");
  await oneOfSix((n) =>
    n % 2 ? joinConsultation(expert, input, at) : declineInvitation(holder, input, at),
  );
  const { status } = await db.attendance.findUniqueOrThrow({ where: { id: input.attendanceId } });
  expect(["joined", "declined"]).toContain(status);
});

it("the expert asks for leave after a yes", async () => {
  value(await joinConsultation(expert, input, at));
  value(await askLeave(expert, { ...input, reason: "那天在外地评审，赶不回来" }, at));
  const row = await db.attendance.findUniqueOrThrow({ where: { id: input.attendanceId } });
  expect(row.status).toBe("leave-asked");
});
