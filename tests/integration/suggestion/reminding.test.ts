import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { remindRaters } from "@/lib/suggestion/commands/remind-raters";
import { suggestionJobs } from "@/lib/suggestion/jobs";
import { react } from "@/lib/wiring/react";
import { well } from "@/tests/support/factories/rating";
import {
  aConsultation,
  aReply,
  aSuggestion,
  community,
  eventsOf,
  later,
  monday,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

const job = suggestionJobs.find((each) => each.name === "remind-raters");

async function waiting(status = "answered") {
  const world = await aConsultation();
  const { id, ref } = await aSuggestion(world, status);
  await aReply(world, { id });
  const of = { subject: "suggestion", subjectId: id, kind: "rating", divisionCode: community };
  const clock = await db.deadline.create({
    data: { ...of, startedAt: monday, dueAt: later(15), unit: "calendar" },
  });
  return { world, id, ref, clock };
}

async function told(now: Date): Promise<string[]> {
  const events = await db.event.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const ids = events.map((event) => event.id);
  await react(ids, now);
  const rows = await db.notice.findMany({ where: { kind: "suggestion.rating-reminded" } });
  return rows.map((row) => row.personId).sort();
}

describe("reminding those who have not rated", () => {
  it("begins three days before the time is up, once", async () => {
    const { id } = await waiting();
    await job?.run(later(11));
    expect(await eventsOf(id)).toEqual([]);
    await job?.run(later(12));
    await job?.run(later(13));
    expect(await eventsOf(id)).toEqual(["suggestion.rating-reminded"]);
  });

  it("happens once where six jobs come at once", async () => {
    const { id, clock } = await waiting();
    await oneOfSix(() => remindRaters(clock.id, later(12)));
    expect(await eventsOf(id)).toEqual(["suggestion.rating-reminded"]);
  });

  it("reaches reporters and members who were there, and nobody else", async () => {
    const { world } = await waiting();
    await job?.run(later(12));
    expect(await told(later(12))).toEqual([world.reporter.id, world.member.id].sort());
  });

  it("leaves out who has spoken", async () => {
    const { world, ref } = await waiting();
    await rateSuggestion(world.reporter.actor, { ref, ...well }, later(1));
    await job?.run(later(12));
    expect(await told(later(12))).toEqual([world.member.id]);
  });

  it("is not for an answer that was rated or sent back, nor after the time", async () => {
    const { id, clock } = await waiting("rework");
    await job?.run(later(12));
    expect(await eventsOf(id)).toEqual([]);
    await db.suggestion.update({ where: { id }, data: { status: "answered" } });
    await job?.run(later(16));
    expect(
      (await db.deadline.findUniqueOrThrow({ where: { id: clock.id } })).remindedAt,
    ).toBeNull();
  });
});
