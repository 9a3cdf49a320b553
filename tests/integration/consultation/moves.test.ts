import { beforeEach, describe, expect, it } from "vitest";
import {
  cancelConsultation,
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import {
  closeConsultation,
  issueConsultation,
  reopenConsultation,
} from "@/lib/consultation/commands/follow-suggestions";
import {
  announceConsultation,
  beginConsultation,
  giveNotice,
  openSignUp,
  startResearch,
} from "@/lib/consultation/commands/prepare-consultation";
import {
  confirmMinutesAsHead,
  confirmMinutesAsHost,
  endConsultation,
  returnMinutes,
} from "@/lib/consultation/commands/write-minutes";
import { type Actor, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { Outcome } from "@/lib/core/outcome";
import {
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
} from "@/tests/support/factories/consultation";
import { at, eventTypes } from "@/tests/support/factories/deliberation";

type By = "liaison" | "host" | "head" | "system";
type Attempt = (actor: Actor, ref: string) => Promise<Outcome<unknown>>;
type Move = { from: string; wrong: string; to: string; event: string; by: By; act: Attempt };

const reason = "场地临时不能使用";
const times = {
  day: "2026-03-20",
  from: "09:00",
  to: "11:00",
  signUpDay: "2026-03-19",
  signUpAt: "18:00",
};
let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

const moves: Record<string, Move> = {
  research: {
    from: "planned",
    wrong: "open",
    to: "researching",
    event: "research-started",
    by: "liaison",
    act: (actor, ref) => startResearch(actor, { ref }, at),
  },
  "give notice": {
    from: "researching",
    wrong: "open",
    to: "noticed",
    event: "noticed",
    by: "liaison",
    act: (actor, ref) => giveNotice(actor, { ref }, at),
  },
  open: {
    from: "noticed",
    wrong: "planned",
    to: "open",
    event: "opened",
    by: "liaison",
    act: (actor, ref) => openSignUp(actor, { ref }, at),
  },
  begin: {
    from: "open",
    wrong: "noticed",
    to: "in-session",
    event: "begun",
    by: "liaison",
    act: (actor, ref) => beginConsultation(actor, { ref }, at),
  },
  end: {
    from: "in-session",
    wrong: "open",
    to: "minuting",
    event: "ended",
    by: "host",
    act: (actor, ref) => endConsultation(actor, { ref }, at),
  },
  "confirm as host": {
    from: "minuting",
    wrong: "in-session",
    to: "host-confirmed",
    event: "host-confirmed",
    by: "host",
    act: (actor, ref) => confirmMinutesAsHost(actor, { ref }, at),
  },
  "confirm as head": {
    from: "host-confirmed",
    wrong: "minuting",
    to: "confirmed",
    event: "confirmed",
    by: "head",
    act: (actor, ref) => confirmMinutesAsHead(actor, { ref }, at),
  },
  return: {
    from: "host-confirmed",
    wrong: "confirmed",
    to: "minuting",
    event: "minutes-returned",
    by: "head",
    act: (actor, ref) => returnMinutes(actor, { ref, reason }, at),
  },
  postpone: {
    from: "open",
    wrong: "in-session",
    to: "postponed",
    event: "postponed",
    by: "head",
    act: (actor, ref) => postponeConsultation(actor, { ref, reason }, at),
  },
  reschedule: {
    from: "postponed",
    wrong: "open",
    to: "noticed",
    event: "rescheduled",
    by: "head",
    act: (actor, ref) => rescheduleConsultation(actor, { ref, ...times }, at),
  },
  cancel: {
    from: "postponed",
    wrong: "minuting",
    to: "cancelled",
    event: "cancelled",
    by: "head",
    act: (actor, ref) => cancelConsultation(actor, { ref, reason }, at),
  },
  issue: {
    from: "confirmed",
    wrong: "minuting",
    to: "issued",
    event: "issued",
    by: "system",
    act: (actor, ref) => issueConsultation(actor, { ref }, at),
  },
  close: {
    from: "issued",
    wrong: "confirmed",
    to: "closed",
    event: "closed",
    by: "system",
    act: (actor, ref) => closeConsultation(actor, { ref }, at),
  },
  reopen: {
    from: "closed",
    wrong: "issued",
    to: "issued",
    event: "reopened",
    by: "system",
    act: (actor, ref) => reopenConsultation(actor, { ref }, at),
  },
};

async function consultationIn(status: string) {
  const it = await scheduled(scene);
  const noticedAt = ["planned", "researching"].includes(status) ? null : at;
  await db.consultation.update({ where: { id: it.id }, data: { status, noticedAt } });
  const summary = { id: newId(), text: "形成三条共识，两条意见建议", salt: "salt" };
  await db.prose.create({ data: summary });
  await db.minutes.create({
    data: {
      consultationId: it.id,
      summaryId: summary.id,
      writtenById: scene.liaison.id,
      writtenAt: at,
      sections: { create: { key: "summary", textId: summary.id, writtenAt: at } },
    },
  });
  await db.attendance.updateMany({
    where: { consultationId: it.id, capacityAs: "member" },
    data: { status: "present" },
  });
  await db.attendance.create({
    data: {
      consultationId: it.id,
      capacityAs: "resident",
      guestLabel: "王女士",
      status: "present",
      at,
    },
  });
  return it;
}

function actorOf(by: By): Actor {
  return by === "system" ? system("follow-suggestions") : scene[by];
}

const typesAfter = async (id: string) =>
  (await eventTypes(id)).filter((type) => !type.endsWith(".planned") && !type.endsWith(".invited"));

describe.each(Object.entries(moves))("%s", (_, move) => {
  it("moves the consultation and leaves its event", async () => {
    const { id, ref } = await consultationIn(move.from);
    expect(await refusalOf(move.act(actorOf(move.by), ref))).toBe("ok");
    expect(await db.consultation.findUnique({ where: { id } })).toMatchObject({ status: move.to });
    expect(await typesAfter(id)).toEqual([`consultation.${move.event}`]);
  });

  it("is won by one of six", async () => {
    const { id, ref } = await consultationIn(move.from);
    const ended = await six(() => move.act(actorOf(move.by), ref));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await typesAfter(id)).toHaveLength(1);
  });

  it("is refused where the table has no such edge", async () => {
    const { ref } = await consultationIn(move.wrong);
    expect(await refusalOf(move.act(actorOf(move.by), ref))).toBe("not-now");
  });

  it("is refused to a stranger, who does not even find what was not announced", async () => {
    const { id, ref } = await consultationIn(move.from);
    await db.consultation.update({ where: { id }, data: { noticedAt: null } });
    expect(await refusalOf(move.act(scene.stranger, ref))).toBe("not-found");
    await db.consultation.update({ where: { id }, data: { noticedAt: at } });
    const known = !["planned", "researching"].includes(move.from);
    expect(await refusalOf(move.act(scene.stranger, ref))).toBe(known ? "forbidden" : "not-found");
  });
});

describe("around the moves", () => {
  it("announcing gives notice and opens the sign-up, an event each, once", async () => {
    const { id, ref } = await consultationIn("planned");
    const ended = await six(() => announceConsultation(scene.liaison, { ref }, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await typesAfter(id)).toEqual(["consultation.noticed", "consultation.opened"]);
  });

  it("begins the problem, completes the matter, meets the clock of the minutes", async () => {
    const { id, ref, matterId } = await consultationIn("open");
    await beginConsultation(scene.liaison, { ref }, at);
    expect(await db.problem.findUnique({ where: { id: scene.problem.id } })).toMatchObject({
      status: "in-progress",
    });
    await endConsultation(scene.host, { ref }, at);
    const clock = await db.deadline.findFirstOrThrow({ where: { subjectId: id, kind: "minutes" } });
    expect(clock.dueAt).toEqual(new Date("2026-03-11T15:59:59.000Z"));
    await confirmMinutesAsHost(scene.host, { ref }, at);
    await confirmMinutesAsHead(scene.head, { ref }, at);
    expect(await db.deadline.count({ where: { subjectId: id, metAt: { not: null } } })).toBe(1);
    expect(await db.matter.findUnique({ where: { id: matterId } })).toMatchObject({
      status: "done",
    });
  });

  it("does not end without a member and a resident in the room", async () => {
    const { id, ref } = await consultationIn("in-session");
    await db.attendance.updateMany({
      where: { consultationId: id, capacityAs: "resident" },
      data: { status: "joined" },
    });
    expect(await refusalOf(endConsultation(scene.host, { ref }, at))).toBe("not-now");
  });

  it("moves the agenda with the date and gives the matter back when called off", async () => {
    const { id, ref, matterId } = await consultationIn("postponed");
    await rescheduleConsultation(scene.head, { ref, ...times }, at);
    const items = await db.agendaItem.findMany({
      where: { consultationId: id },
      orderBy: { position: "asc" },
    });
    expect(items[0]?.startsAt).toEqual(new Date("2026-03-20T01:00:00.000Z"));
    await cancelConsultation(scene.head, { ref, reason }, at);
    expect(await db.matter.findUnique({ where: { id: matterId } })).toMatchObject({
      status: "approved",
    });
  });
});
