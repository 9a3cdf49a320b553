import { beforeEach, expect, it } from "vitest";
import { signUp } from "@/lib/consultation/commands/sign-up";
import {
  getConsultation,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import {
  listConsultations,
  listPublishedConsultations,
} from "@/lib/consultation/queries/consultation-list";
import { getConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { getMatterOf } from "@/lib/consultation/queries/matter-of-problem";
import { getMyAttendance, listMyComing } from "@/lib/consultation/queries/my-consultations";
import { getScheduling } from "@/lib/consultation/queries/scheduling";
import { type Actor, anonymous } from "@/lib/core/actor";
import {
  announced,
  approved,
  begun,
  makeScene,
  type Scene,
  scheduled,
} from "@/tests/support/factories/consultation";
import { at, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

it("nobody finds a consultation before its notice, but those who prepare it", async () => {
  const { ref } = await scheduled(scene);
  const coming = { when: "coming" } as const;
  expect(await getPublishedConsultation(ref)).toBeNull();
  expect((await listPublishedConsultations(coming, at)).rows).toEqual([]);
  expect((await listConsultations(anonymous, coming, at)).rows).toEqual([]);
  expect((await listConsultations(scene.liaison, coming, at)).rows.map((row) => row.ref)).toEqual([
    ref,
  ]);
  expect((await getConsultation(scene.host, ref))?.ref).toBe(ref);
  expect(await getConsultationOnDesk(scene.stranger, ref, at)).toBeNull();
});

it("tells who comes without naming a resident", async () => {
  const { ref, id } = await announced(scene);
  await signUp(scene.stranger, { ref, label: "王女士" }, at);
  const it = await getPublishedConsultation(ref);
  expect(it).toMatchObject({ seatsTaken: 1, problem: { complaints: 3 }, street: "灵隐街道" });
  expect(it?.residents).toEqual({ joined: 1, waiting: 0, present: 0, reporters: 0 });
  expect(it?.members.map((each) => each.name)).toEqual(["委员lawyer"]);
  expect(it?.departments.map((each) => each.name)).toEqual(["消防"]);
  expect(JSON.stringify(it)).not.toContain("王女士");
  expect(await getMyAttendance(scene.stranger, id)).toMatchObject({ status: "joined" });
  expect(await getMyAttendance(anonymous, id)).toBeNull();
  const past = { when: "past" } as const;
  expect((await listPublishedConsultations(past, later(20))).rows).toHaveLength(1);
});

it("shows the organisers names, reasons and, while the doors are open, the code", async () => {
  const { ref } = await begun(scene);
  const desk = await getConsultationOnDesk(scene.liaison, ref, later(10));
  expect(desk?.doorCode).toMatch(/^\d{6}$/);
  expect(desk?.people.find((each) => each.as === "member")?.reasons).not.toEqual([]);
  expect(desk?.moves).toContain("end");
  const coming = await listMyComing(scene.lawyer.actor, at);
  expect(coming.map((each) => each.status)).toEqual(["invited"]);
});

it("offers the nearest venue, whom the category names, and members with reasons", async () => {
  await approved(scene);
  const offer = await getScheduling(
    scene.liaison,
    { problemRef: scene.problem.ref, form: "micro" },
    at,
  );
  expect(offer?.venue).toMatchObject({ code: scene.venueCode, sameCommunity: true });
  expect(offer?.departments).toEqual([{ code: "fire", name: "消防", proposed: true }]);
  expect(offer?.proposals[0]).toMatchObject({ slug: "lawyer", chosen: true, excluded: null });
  const found = await getMatterOf(scene.liaison, scene.problem.ref);
  expect(found?.matter).toMatchObject({ status: "approved", moves: ["schedule", "defer"] });
  expect(found?.matter?.answers).toHaveLength(3);
});

it("offers people and reasons to nobody who may not hold a meeting there", async () => {
  await approved(scene);
  const of = { problemRef: scene.problem.ref, form: "micro" };
  for (const actor of [scene.stranger, scene.triage, anonymous]) {
    expect(await getScheduling(actor, of, at)).toBeNull();
  }
  expect(await getMatterOf(scene.stranger, scene.problem.ref)).toBeNull();
  expect((await getScheduling(scene.head, of, at))?.venue.code).toBe(scene.venueCode);
});

it("leads from a desk only to what opens", async () => {
  const { ref } = await announced(scene);
  const coming = { when: "coming" } as const;
  const opens = async (actor: Actor) => (await listConsultations(actor, coming, at)).rows[0]?.opens;
  for (const actor of [scene.liaison, scene.host, scene.head, scene.triage, scene.stranger]) {
    const isOpen = (await getConsultationOnDesk(actor, ref, at)) !== null;
    expect(await opens(actor)).toBe(isOpen ? "desk" : "public");
  }
  expect(await opens(scene.triage)).toBe("public");
});
