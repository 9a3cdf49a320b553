import { beforeEach, describe, expect, it } from "vitest";
import { declineInvitation } from "@/lib/consultation/commands/answer-invitation";
import {
  cancelConsultation,
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import { remindAttendees } from "@/lib/consultation/commands/remind-attendees";
import { cancelSignUp, signUp } from "@/lib/consultation/commands/sign-up";
import { consultationJobs } from "@/lib/consultation/jobs";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { notificationReactions } from "@/lib/notification/reactions";
import {
  announced,
  makeScene,
  refusalOf,
  type Scene,
  value,
} from "@/tests/support/factories/consultation";
import { at, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

/** The consultation begins on 12 March at 14:00 in Shanghai. */
const start = new Date("2026-03-12T06:00:00Z");
const ahead = (hours: number, from = start) => new Date(from.getTime() - hours * 3_600_000);
const why = "场地临时不能使用";
const run = (now: Date) =>
  consultationJobs.find((job) => job.name === "remind-attendees")?.run(now);

async function reminders(): Promise<string[]> {
  const rows = await db.event.findMany({
    where: { type: { startsWith: "consultation.reminded" } },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.type);
}

async function told(now: Date): Promise<(string | null)[]> {
  const rows = await db.event.findMany({
    where: { type: { startsWith: "consultation.reminded" } },
  });
  for (const row of rows) {
    const event: StoredEvent = { ...row, data: row.data as StoredEvent["data"] };
    for (const reaction of notificationReactions) await reaction.run(event, now);
  }
  const notices = await db.notice.findMany({
    where: { kind: { startsWith: "consultation.reminded" } },
  });
  return notices.map((row) => row.personId).sort();
}

describe("those who come are reminded", () => {
  it("a day and two hours before, once each, also when the job runs twice at once", async () => {
    await announced(scene);
    await run(ahead(25));
    expect(await reminders()).toEqual([]);
    await Promise.all([run(ahead(23)), run(ahead(23)), run(ahead(23))]);
    await run(ahead(22));
    expect(await reminders()).toEqual(["consultation.reminded-day"]);
    await Promise.all([run(ahead(1.9)), run(ahead(1.9))]);
    expect(await reminders()).toEqual(["consultation.reminded-day", "consultation.reminded-hours"]);
    await run(ahead(-1));
    expect(await reminders()).toHaveLength(2);
  });

  it("who joined or has not answered yet; not who declined, gave the seat back or waits", async () => {
    const it = await announced(scene, { capacity: 1 });
    const [left, comes, waits] = await Promise.all([1, 2, 3].map(() => personWith("resident")));
    if (!left || !comes || !waits) throw new Error("no people");
    for (const [n, each] of [left, comes, waits].entries())
      await signUp(each, { ref: it.ref }, new Date(at.getTime() + n));
    await cancelSignUp(left, { ref: it.ref }, at);
    await run(ahead(20));
    expect(await told(ahead(20))).toEqual([comes.id, scene.lawyer.actor.id].sort());
    const mine = await db.attendance.findFirstOrThrow({
      where: { personId: scene.lawyer.actor.id },
    });
    value(
      await declineInvitation(
        scene.lawyer.actor,
        { ref: it.ref, attendanceId: mine.id },
        ahead(19),
      ),
    );
    await run(ahead(1));
    const rows = await told(ahead(1));
    expect(rows.filter((id) => id === scene.lawyer.actor.id)).toHaveLength(1);
    expect(rows.filter((id) => id === comes.id)).toHaveLength(2);
  });

  it("not of what was postponed or called off, and anew of the new time", async () => {
    const it = await announced(scene);
    await run(ahead(20));
    value(await postponeConsultation(scene.head, { ref: it.ref, reason: why }, ahead(19)));
    await run(ahead(1));
    expect(await reminders()).toHaveLength(1);
    const next = {
      ref: it.ref,
      day: "2026-03-19",
      from: "14:00",
      to: "16:00",
      signUpDay: "2026-03-18",
      signUpAt: "18:00",
    };
    value(await rescheduleConsultation(scene.head, next, ahead(-24)));
    const moved = new Date("2026-03-19T06:00:00Z");
    await run(ahead(48, moved));
    expect(await reminders()).toHaveLength(1);
    await run(ahead(23, moved));
    await run(ahead(1, moved));
    expect(await reminders()).toHaveLength(3);
  });

  it("a call-off and a reminder at once end in one order: nothing is said after it", async () => {
    const it = await announced(scene);
    await Promise.all([
      run(ahead(20)),
      cancelConsultation(scene.head, { ref: it.ref, reason: why }, ahead(20)),
    ]);
    const types = await db.event.findMany({
      where: { subjectId: it.id },
      orderBy: { seq: "asc" },
      select: { type: true },
    });
    const names = types.map((each) => each.type);
    const reminded = names.indexOf("consultation.reminded-day");
    expect(reminded).toBeLessThan(names.indexOf("consultation.cancelled"));
    expect(await refusalOf(remindAttendees(system("x"), { id: it.id }, ahead(10)))).toBe("not-now");
  });

  it("by the platform and nobody else", async () => {
    const it = await announced(scene);
    for (const each of [scene.stranger, scene.liaison, scene.staff])
      expect(await refusalOf(remindAttendees(each, { id: it.id }, ahead(10)))).toBe("forbidden");
  });
});
