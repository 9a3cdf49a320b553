import { beforeEach, describe, expect, it } from "vitest";
import { answerDates } from "@/lib/consultation/commands/answer-dates";
import { askDates } from "@/lib/consultation/commands/ask-dates";
import { postponeConsultation } from "@/lib/consultation/commands/change-date";
import { chooseDate } from "@/lib/consultation/commands/choose-date";
import { announceConsultation } from "@/lib/consultation/commands/prepare-consultation";
import { consultationJobs } from "@/lib/consultation/jobs";
import type { DateAnswer } from "@/lib/consultation/model/date-poll";
import { getDatePoll, listDatesAsked } from "@/lib/consultation/queries/date-poll";
import { type Actor, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { react } from "@/lib/wiring/react";
import {
  makeScene,
  plan,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
let ref: string;
beforeEach(async () => {
  scene = await makeScene();
  ({ ref } = await scheduled(scene, { members: ["lawyer", "farmer"] }));
});

const poll = () => ({
  ref,
  closeDay: "2026-03-05",
  closeAt: "18:00",
  options: [
    { day: "2026-03-16", from: "14:00", to: "16:00" },
    { day: "2026-03-17", from: "09:00", to: "11:00" },
  ],
});
const closes = new Date("2026-03-05T10:00:00Z");

async function asked() {
  value(await askDates(scene.liaison, poll(), at));
  return db.dateOption.findMany({ orderBy: { position: "asc" } });
}

/** One answer for each option, in their order. */
async function answering(actor: Actor, answers: readonly DateAnswer[], when = later(1)) {
  const options = await db.dateOption.findMany({ orderBy: { position: "asc" } });
  const given = Object.fromEntries(options.map((each, n) => [each.id, answers[n] ?? "no"]));
  return answerDates(actor, { ref, answers: given }, when);
}

const runJob = (when: Date) =>
  consultationJobs.find((job) => job.name === "close-date-polls")?.run(when);

describe("a poll for the date", () => {
  it("is sent to the invited by an organiser, one at a time, before notice is given", async () => {
    expect(await refusalOf(askDates(scene.stranger, poll(), at))).toBe("not-found");
    const ended = await six(() => askDates(scene.liaison, poll(), at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const events = await db.event.findMany({ where: { type: "consultation.date-asked" } });
    await react(
      events.map((each) => each.id),
      at,
    );
    const told = await db.notice.findMany({ where: { kind: "consultation.date-asked" } });
    expect(told.map((each) => each.personId).sort()).toEqual(
      [scene.lawyer.actor, scene.farmer.actor, scene.host, scene.head]
        .map((each) => each.id)
        .sort(),
    );
    expect(await listDatesAsked(scene.lawyer.actor, at)).toMatchObject([{ ref, answered: false }]);
    expect(await listDatesAsked(scene.stranger, at)).toEqual([]);
  });

  it("is not opened once the date is known", async () => {
    value(await announceConsultation(scene.liaison, { ref }, at));
    expect(await refusalOf(askDates(scene.liaison, poll(), at))).toBe("not-now");
  });

  it("is answered by the invited and the host, as often as they change their mind", async () => {
    await asked();
    expect((await answering(scene.lawyer.actor, ["no", "yes"])).ok).toBe(true);
    expect((await answering(scene.lawyer.actor, ["yes", "yes"])).ok).toBe(true);
    expect((await answering(scene.host, ["if-need-be", "no"])).ok).toBe(true);
    expect(await db.dateAnswer.count()).toBe(4);
    expect(await refusalOf(answering(scene.stranger, ["yes", "yes"]))).toBe("not-found");
    const view = await getDatePoll(scene.lawyer.actor, ref, later(1));
    expect(view?.poll?.options[0]).toMatchObject({
      mine: "yes",
      counts: { yes: 1, "if-need-be": 1, no: 0 },
    });
    expect(await getDatePoll(scene.stranger, ref, later(1))).toBeNull();
  });

  it("wants an answer to every date", async () => {
    const [first] = await asked();
    const answers = first ? { [first.id]: "yes" as const } : {};
    const outcome = answerDates(scene.lawyer.actor, { ref, answers }, at);
    expect(await refusalOf(outcome)).toBe("invalid");
    expect(await db.dateAnswer.count()).toBe(0);
  });

  it("closes by itself at its hour, sets the best date with its agenda and tells everybody", async () => {
    await asked();
    value(await answering(scene.lawyer.actor, ["no", "yes"]));
    value(await answering(scene.farmer.actor, ["if-need-be", "yes"]));
    await runJob(new Date(closes.getTime() - 60_000));
    expect(await db.datePoll.count({ where: { status: "open" } })).toBe(1);
    await runJob(closes);
    await runJob(closes);
    const it = await db.consultation.findUniqueOrThrow({
      where: { ref },
      include: { agenda: { orderBy: { position: "asc" } } },
    });
    expect(it.status).toBe("planned");
    expect(it.startsAt.toISOString()).toBe("2026-03-17T01:00:00.000Z");
    expect(it.endsAt.toISOString()).toBe("2026-03-17T03:00:00.000Z");
    expect(it.agenda[0]?.startsAt.toISOString()).toBe("2026-03-17T01:00:00.000Z");
    expect(it.signUpUntil < it.startsAt).toBe(true);
    const events = await db.event.findMany({ where: { type: "consultation.date-chosen" } });
    expect(events).toHaveLength(1);
    await react(
      events.map((each) => each.id),
      closes,
    );
    expect(await db.notice.count({ where: { kind: "consultation.date-chosen" } })).toBe(5);
  });

  it("is closed by hand once, however many hands and jobs close it", async () => {
    await asked();
    value(await answering(scene.lawyer.actor, ["yes", "no"]));
    expect(await refusalOf(chooseDate(scene.stranger, { ref }, at))).toBe("not-found");
    expect(await refusalOf(chooseDate(system("close-date-polls"), { ref }, at))).toBe("not-now");
    const tries = await Promise.all([
      ...Array.from({ length: 3 }, () => chooseDate(scene.liaison, { ref }, closes)),
      ...Array.from({ length: 3 }, () => chooseDate(system("close-date-polls"), { ref }, closes)),
    ]);
    expect(tries.filter((each) => each.ok)).toHaveLength(1);
    expect(await db.event.count({ where: { type: "consultation.date-chosen" } })).toBe(1);
    expect(await refusalOf(answering(scene.lawyer.actor, ["no", "no"], at))).toBe("not-now");
  });

  it("counts an answer that comes while it closes, or says that it is over", async () => {
    for (let round = 0; round < 5; round++) {
      await db.dateAnswer.deleteMany();
      await asked();
      const [answer, close] = await Promise.all([
        answering(scene.lawyer.actor, ["no", "yes"], later(2)),
        chooseDate(scene.liaison, { ref }, later(2)),
      ]);
      const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
      const chosen = it.startsAt.toISOString().slice(0, 10);
      expect(close.ok).toBe(true);
      expect(chosen).toBe(answer.ok ? "2026-03-17" : "2026-03-16");
      expect(await db.dateAnswer.count()).toBe(answer.ok ? 2 : 0);
      await db.dateAnswer.deleteMany();
      await db.dateOption.deleteMany();
      await db.datePoll.deleteMany();
    }
  });

  it("is refused after its hour, even where no job has come yet", async () => {
    await asked();
    expect(await refusalOf(answering(scene.lawyer.actor, ["yes", "yes"], closes))).toBe("not-now");
  });

  it("gives a postponed consultation its new date, and leaves one that is announced alone", async () => {
    value(await announceConsultation(scene.liaison, { ref }, at));
    value(await postponeConsultation(scene.head, { ref, reason: "场地临时要用" }, at));
    await asked();
    value(await chooseDate(scene.liaison, { ref }, later(1)));
    const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
    expect(it).toMatchObject({ status: "noticed" });
    expect(it.startsAt.toISOString()).toBe("2026-03-16T06:00:00.000Z");
    expect(await db.event.count({ where: { type: "consultation.rescheduled" } })).toBe(1);
  });

  it("changes no date that was told to everybody meanwhile", async () => {
    await asked();
    value(await announceConsultation(scene.liaison, { ref }, at));
    await runJob(closes);
    const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
    expect(it.startsAt.toISOString()).toBe(`${plan(scene).day}T06:00:00.000Z`);
    expect(await db.datePoll.findFirst()).toMatchObject({ status: "closed", chosenId: null });
  });
});
