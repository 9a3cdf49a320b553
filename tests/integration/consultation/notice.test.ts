import { beforeEach, describe, expect, it } from "vitest";
import { askDates } from "@/lib/consultation/commands/ask-dates";
import {
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import { chooseDate } from "@/lib/consultation/commands/choose-date";
import { announceConsultation, giveNotice } from "@/lib/consultation/commands/prepare-consultation";
import { remindPapers } from "@/lib/consultation/commands/remind-papers";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import { consultationJobs } from "@/lib/consultation/jobs";
import { getConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { readProse } from "@/lib/core/prose";
import { react } from "@/lib/wiring/react";
import {
  announced,
  approved,
  makeScene,
  plan,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventsOf } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

const shortNotice = "居民代表下周起外出，只能这天";
/** Tuesday, two working days before Thursday the 12th. */
const tuesday = new Date("2026-03-10T02:00:00Z");
/** Monday, three working days before. */
const monday = new Date("2026-03-09T02:00:00Z");

async function reasonIn(consultationId: string, type: string): Promise<string | undefined> {
  const event = (await eventsOf(consultationId)).findLast((each) => each.type === type);
  const { shortNotice: kept } = (event?.data ?? {}) as { shortNotice?: { id: string } };
  return kept && (await readProse([kept.id])).get(kept.id);
}

describe("notice is given in working days", () => {
  it.each([
    ["with sign-up", announceConsultation],
    ["alone", giveNotice],
  ] as const)(
    "%s: with enough of them at once, with fewer only for a reason, which is kept",
    async (_, act) => {
      const { id, ref } = await scheduled(scene);
      const without = await act(scene.liaison, { ref }, tuesday);
      expect(without).toMatchObject({
        ok: false,
        refusal: { refused: "invalid", fields: { shortNotice: ["short-notice"] } },
      });
      expect(await refusalOf(act(scene.liaison, { ref, shortNotice: "急" }, tuesday))).toBe(
        "invalid",
      );
      const row = await db.consultation.findUniqueOrThrow({ where: { id } });
      expect(row).toMatchObject({ status: "planned", noticedAt: null });
      value(await act(scene.liaison, { ref, shortNotice }, tuesday));
      expect(await reasonIn(id, "consultation.noticed")).toBe(shortNotice);
    },
  );

  it("on the last day that is enough no reason is asked for or kept", async () => {
    const { id, ref } = await scheduled(scene);
    value(await announceConsultation(scene.liaison, { ref, shortNotice }, monday));
    expect(await reasonIn(id, "consultation.noticed")).toBeUndefined();
  });

  it("a formal consultation needs more of them", async () => {
    const { ref } = await scheduled(scene, { form: "special" });
    expect(await refusalOf(announceConsultation(scene.liaison, { ref }, monday))).toBe("invalid");
    const thursday = new Date("2026-03-05T02:00:00Z");
    expect(await refusalOf(announceConsultation(scene.liaison, { ref }, thursday))).toBe("ok");
  });

  it("is given once where two give it at the same time, with its reason", async () => {
    const { ref } = await scheduled(scene);
    const ended = await six(() =>
      announceConsultation(scene.liaison, { ref, shortNotice }, tuesday),
    );
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
  });

  it("is not asked for again where the reason was written when this start was planned", async () => {
    await approved(scene);
    const input = plan(scene, { shortNotice });
    const { ref } = value(await scheduleConsultation(scene.liaison, input, tuesday));
    const desk = () => getConsultationOnDesk(scene.liaison, ref, tuesday);
    expect((await desk())?.ahead.notice).toMatchObject({ days: 2, wanted: 3, reasoned: true });
    value(await announceConsultation(scene.liaison, { ref }, tuesday));
    const { id } = await db.consultation.findUniqueOrThrow({ where: { ref } });
    expect(await reasonIn(id, "consultation.noticed")).toBe(shortNotice);
    expect((await desk())?.ahead.notice).toBeNull();
  });
});

describe("a new date", () => {
  const times = { day: "2026-03-12", from: "09:00", to: "11:00", signUpAt: "18:00" };

  it("needs the same notice, or a reason", async () => {
    const { id, ref } = await announced(scene);
    value(await postponeConsultation(scene.head, { ref, reason: "场地临时不能使用" }, tuesday));
    const input = { ref, ...times, signUpDay: "2026-03-11" };
    expect(await refusalOf(rescheduleConsultation(scene.head, input, tuesday))).toBe("invalid");
    value(await rescheduleConsultation(scene.head, { ...input, shortNotice }, tuesday));
    expect(await reasonIn(id, "consultation.rescheduled")).toBe(shortNotice);
  });

  it("far enough ahead needs none", async () => {
    const { id, ref } = await announced(scene);
    value(await postponeConsultation(scene.head, { ref, reason: "场地临时不能使用" }, tuesday));
    const input = { ref, ...times, day: "2026-03-13", signUpDay: "2026-03-12" };
    value(await rescheduleConsultation(scene.head, input, tuesday));
    expect(await reasonIn(id, "consultation.rescheduled")).toBeUndefined();
  });
});

describe("a date that was asked for", () => {
  const closes = new Date("2026-03-10T10:00:00Z");
  async function asked(second = "2026-03-16") {
    const it = await scheduled(scene, { day: "2026-03-20", signUpDay: "2026-03-19" });
    const options = ["2026-03-12", second].map((day) => ({ day, from: "14:00", to: "16:00" }));
    const poll = { ref: it.ref, closeDay: "2026-03-10", closeAt: "18:00", options };
    value(await askDates(scene.liaison, poll, at));
    return it;
  }
  const startOf = async (id: string) =>
    (await db.consultation.findUniqueOrThrow({ where: { id } })).startsAt.toISOString();

  it("by the hour is the best of those that leave enough notice", async () => {
    const { id } = await asked();
    await consultationJobs.find((job) => job.name === "close-date-polls")?.run(closes);
    expect(await startOf(id)).toBe("2026-03-16T06:00:00.000Z");
  });

  it("by the hour is none where all leave too little, and by hand the reason is asked for", async () => {
    const { id, ref } = await asked("2026-03-11");
    expect(await refusalOf(chooseDate(scene.liaison, { ref }, closes))).toBe("invalid");
    expect(await db.datePoll.count({ where: { status: "open" } })).toBe(1);
    await consultationJobs.find((job) => job.name === "close-date-polls")?.run(closes);
    expect(await startOf(id)).toBe("2026-03-20T06:00:00.000Z");
    expect(await db.datePoll.count({ where: { status: "open" } })).toBe(0);
  });

  it("by hand and with a reason is the best of all, and notice of it needs no second one", async () => {
    const { id, ref } = await asked();
    value(await chooseDate(scene.liaison, { ref, shortNotice }, closes));
    expect(await startOf(id)).toBe("2026-03-12T06:00:00.000Z");
    expect(await reasonIn(id, "consultation.date-chosen")).toBe(shortNotice);
    value(await announceConsultation(scene.liaison, { ref }, closes));
    expect(await reasonIn(id, "consultation.noticed")).toBe(shortNotice);
  });
});

describe("papers to read before", () => {
  const job = (when: Date) =>
    consultationJobs.find((each) => each.name === "remind-of-papers")?.run(when);
  const reminded = () => db.event.findMany({ where: { type: "consultation.papers-due" } });
  const paper = (subjectId: string) =>
    db.storedFile.create({
      data: {
        id: newId(),
        key: newId(),
        name: "方案.pdf",
        mime: "application/pdf",
        bytes: 10,
        sha256: "0".repeat(64),
        subject: "consultation",
        subjectId,
        role: "paper",
        createdAt: at,
      },
    });

  it("are asked for on the page and of the liaison, once, from the day their days begin", async () => {
    const { ref } = await announced(scene);
    const need = async (when: Date) =>
      (await getConsultationOnDesk(scene.liaison, ref, when))?.ahead.papers;
    const friday = new Date("2026-03-06T02:00:00Z");
    expect(await need(friday)).toBeNull();
    await job(friday);
    expect(await reminded()).toEqual([]);
    expect(await need(monday)).toEqual({ state: "due", wanted: 3 });
    await Promise.all([job(monday), job(monday), job(monday)]);
    await job(tuesday);
    const [event, ...more] = await reminded();
    expect(more).toEqual([]);
    await react([event?.id ?? ""], monday);
    const told = await db.notice.findMany({ where: { kind: "consultation.papers-due" } });
    expect(told.map((each) => each.personId)).toContain(scene.liaison.id);
    expect(told.map((each) => each.personId)).not.toContain(scene.stranger.id);
    expect(await need(tuesday)).toMatchObject({ state: "late" });
  });

  it("that are there are not asked for", async () => {
    const { id, ref } = await announced(scene);
    await paper(id);
    await job(monday);
    expect(await reminded()).toEqual([]);
    expect((await getConsultationOnDesk(scene.liaison, ref, monday))?.ahead.papers).toBeNull();
  });

  it("are not asked for on rest days, of 微协商, or of what was postponed", async () => {
    const { id, ref } = await announced(scene);
    await job(new Date("2026-03-07T02:00:00Z"));
    await db.consultation.update({ where: { id }, data: { form: "micro" } });
    await job(monday);
    await db.consultation.update({ where: { id }, data: { form: "on-site" } });
    value(await postponeConsultation(scene.head, { ref, reason: "场地临时不能使用" }, monday));
    await job(monday);
    expect(await reminded()).toEqual([]);
  });

  it("are asked for by the platform only", async () => {
    const { id } = await announced(scene);
    expect(await refusalOf(remindPapers(scene.liaison, { id }, monday))).toBe("forbidden");
    const ended = await six(() => remindPapers(system("remind-of-papers"), { id }, monday));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
  });
});
