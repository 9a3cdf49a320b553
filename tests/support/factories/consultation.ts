import { approveForScheduling } from "@/lib/consultation/commands/approve-matter";
import {
  announceConsultation,
  beginConsultation,
} from "@/lib/consultation/commands/prepare-consultation";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import {
  approveMatter,
  publiciseMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { proposeMatter, suggestMatter } from "@/lib/consultation/commands/suggest-matter";
import type { Scheduling } from "@/lib/consultation/rules/forms";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { makeProblem } from "@/lib/problem/commands/choose-complaints";
import {
  at,
  later,
  makeComplaint,
  makeMember,
  makeWorld,
  personWith,
  street,
} from "./deliberation";

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

export const answers = {
  cared: "三十多户都在说这件事",
  "in-remit": "属于街道和部门职责",
  deliberable: "不涉法涉诉，可以协商",
};

/** People, a confirmed problem of three complaints and two members. */
export async function makeScene(reporterId?: string) {
  const world = await makeWorld();
  const [triage, staff, liaison, host, stranger] = await Promise.all([
    personWith("triage"),
    personWith("staff"),
    personWith("liaison", { scope: street }),
    personWith("resident"),
    personWith("resident"),
  ]);
  const head = await personWith("head", { scope: "330106012006", venueId: world.venueId });
  await db.grant.create({
    data: {
      personId: head.id,
      role: "head",
      scope: "330106012006",
      venueId: world.venueId,
      fromDay: "2026-01-01",
    },
  });
  const lawyer = await makeMember("lawyer", { expertise: ["electricity"], venueId: world.venueId });
  const farmer = await makeMember("farmer", { expertise: ["farming"], divisionCode: "330106002" });
  const complaints = [];
  for (let i = 0; i < 3; i++)
    complaints.push(await makeComplaint({ compoundId: world.compoundId, reporterId }));
  const refs = complaints.map((each) => each.ref);
  const made = value(await makeProblem(triage, { title: "充电棚不够用", complaints: refs }, at));
  const problem = await db.problem.findUniqueOrThrow({ where: { ref: made.ref } });
  return {
    ...world,
    triage,
    staff,
    liaison,
    head,
    host,
    stranger,
    lawyer,
    farmer,
    complaints,
    problem,
  };
}
export type Scene = Awaited<ReturnType<typeof makeScene>>;

export function plan(scene: Scene, over: Partial<Scheduling> = {}): Scheduling {
  return {
    problemRef: scene.problem.ref,
    title: "充电棚建在哪里",
    form: "on-site",
    venueCode: scene.venueCode,
    day: "2026-03-12",
    from: "14:00",
    to: "16:00",
    signUpDay: "2026-03-11",
    signUpAt: "18:00",
    capacity: 5,
    reason: "三十多户没有地方充电，位置没有定",
    agenda: [
      { at: "14:15", title: "居民说" },
      { at: "14:00", title: "说明来由" },
    ],
    hostId: scene.host.id,
    recorderId: scene.liaison.id,
    headId: scene.head.id,
    departmentCodes: ["fire"],
    members: ["lawyer"],
    ...over,
  };
}

export async function approved(scene: Scene): Promise<void> {
  const problemRef = scene.problem.ref;
  value(await suggestMatter(scene.liaison, { problemRef, reason: "多次反映没有解决" }, at));
  value(await approveForScheduling(scene.staff, { problemRef, questions: answers }, at));
}

/** A matter without a problem, all the way to its approval. */
export async function approvedMatter(scene: Scene): Promise<string> {
  const proposal = {
    venueCode: scene.venueCode,
    title: "菜场门口停车",
    reason: "早高峰菜场门口没有地方停车，想商量分时段",
  };
  const it = value(await proposeMatter(scene.lawyer.actor, proposal, later(-10)));
  value(await screenMatter(scene.liaison, it, later(-10)));
  value(await shortlistMatter(scene.liaison, it, later(-10)));
  value(await publiciseMatter(scene.liaison, it, later(-10)));
  value(await approveMatter(scene.liaison, { ...it, questions: answers }, later(-1)));
  return it.matterRef;
}

export async function scheduled(scene: Scene, over: Partial<Scheduling> = {}) {
  await approved(scene);
  const { ref } = value(await scheduleConsultation(scene.liaison, plan(scene, over), at));
  return db.consultation.findUniqueOrThrow({ where: { ref } });
}

export async function announced(scene: Scene, over: Partial<Scheduling> = {}) {
  const it = await scheduled(scene, over);
  value(await announceConsultation(scene.liaison, { ref: it.ref }, at));
  return it;
}

export async function begun(scene: Scene, over: Partial<Scheduling> = {}) {
  const it = await announced(scene, over);
  value(await beginConsultation(scene.liaison, { ref: it.ref }, later(10)));
  return it;
}

export type Attempt = (actor: Actor) => Promise<Outcome<unknown>>;

/** Six at once: how it ended, by refusal code. */
export async function six(attempt: () => Promise<Outcome<unknown>>): Promise<string[]> {
  const outcomes = await Promise.all(Array.from({ length: 6 }, attempt));
  return outcomes.map((each) => (each.ok ? "ok" : each.refusal.refused)).sort();
}

export async function refusalOf(outcome: Promise<Outcome<unknown>>): Promise<string> {
  const done = await outcome;
  return done.ok ? "ok" : done.refusal.refused;
}
