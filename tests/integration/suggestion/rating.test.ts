import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { settleRating } from "@/lib/suggestion/commands/settle-rating";
import { suggestionJobs } from "@/lib/suggestion/jobs";
import { badly, sheetBadly, sheetWell, well } from "@/tests/support/factories/rating";
import {
  aConsultation,
  aReply,
  aSuggestion,
  eventsOf,
  later,
  monday,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

async function answered(more: Record<string, unknown> = {}) {
  const world = await aConsultation();
  const suggestion = await aSuggestion(world, "answered", more);
  await aReply(world, suggestion);
  return { world, ...suggestion };
}
const status = async (id: string) =>
  (await db.suggestion.findUniqueOrThrow({ where: { id } })).status;

describe("rating an answer", () => {
  it("waits for both sides, and is rated when they have spoken", async () => {
    const { world, id, ref } = await answered();
    const resident = await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    expect(resident).toMatchObject({ ok: true, value: { side: "resident" } });
    expect(await status(id)).toBe("answered");
    const member = await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    expect(member).toMatchObject({ ok: true, value: { side: "member" } });
    expect(await status(id)).toBe("rated");
    expect(await eventsOf(id)).toEqual([
      "suggestion.voiced",
      "suggestion.voiced",
      "suggestion.rated",
    ]);
  });

  it("sends it back at once where one is dissatisfied", async () => {
    const { world, id, ref } = await answered();
    await rateSuggestion(world.reporter.actor, { ref, ...badly }, monday);
    const row = await db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "rework", reworkCount: 1 });
    expect(await db.supervisionOrder.count()).toBe(0);
    expect(await db.deadline.count({ where: { subjectId: id, kind: "reply", metAt: null } })).toBe(
      1,
    );
  });

  it("opens supervision the second time", async () => {
    const { world, id, ref } = await answered({ reworkCount: 1 });
    await rateSuggestion(world.member.actor, { ref, ...sheetBadly }, monday);
    expect(await eventsOf(id)).toEqual([
      "suggestion.voiced",
      "suggestion.sent-back",
      "suggestion.supervised",
    ]);
    expect(await db.supervisionOrder.findMany()).toMatchObject([{ subjectId: id }]);
  });

  it("keeps the sheet of a member, and nothing of one for a resident", async () => {
    const { world, id, ref } = await answered();
    const resident = { ref, ...well, work: "basically", sheet: sheetWell.sheet } as const;
    await rateSuggestion(world.reporter.actor, resident, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    const of = { where: { suggestionId: id }, orderBy: { side: "desc" } } as const;
    const [said, filled] = await db.suggestionRating.findMany(of);
    expect(said).toMatchObject({ side: "resident", work: "basically", visit: null, outcome: null });
    expect(filled).toMatchObject({ side: "member", work: "satisfied", ...sheetWell.sheet });
    const voiced = { subjectId: id, type: "suggestion.voiced" };
    const events = await db.event.findMany({ where: voiced, orderBy: { seq: "asc" } });
    expect(events.map((event) => event.data)).toMatchObject([
      { work: "basically", sheet: null },
      { work: "satisfied", sheet: sheetWell.sheet },
    ]);
  });

  it("a member without a sheet is asked for it", async () => {
    const { world, ref } = await answered();
    const outcome = await rateSuggestion(world.member.actor, { ref, ...well }, monday);
    const refusal = { refused: "invalid", reason: "sheet-missing" };
    expect(outcome).toMatchObject({ ok: false, refusal });
    expect(await db.suggestionRating.count()).toBe(0);
  });

  it("dissatisfied with the work alone sends it back as well", async () => {
    const { world, id, ref } = await answered();
    const rude = { ...well, work: "dissatisfied", comment: "没有人来过" } as const;
    await rateSuggestion(world.reporter.actor, { ref, ...rude }, monday);
    expect(await status(id)).toBe("rework");
  });

  it("a third dissatisfied answer opens no second order while one runs", async () => {
    const { world, id, ref } = await answered({ reworkCount: 1 });
    await rateSuggestion(world.member.actor, { ref, ...sheetBadly }, monday);
    await db.suggestion.update({ where: { id }, data: { status: "answered" } });
    await rateSuggestion(world.reporter.actor, { ref, ...badly }, monday);
    expect(await db.supervisionOrder.count()).toBe(1);
    expect((await eventsOf(id)).filter((type) => type === "suggestion.supervised")).toHaveLength(1);
  });

  it("counts each person once where they send it six times", async () => {
    const { world, id, ref } = await answered();
    await oneOfSix(() => rateSuggestion(world.reporter.actor, { ref, ...well }, monday));
    expect(await eventsOf(id)).toEqual(["suggestion.voiced"]);
  });

  it("is for reporters, by their receipt too, and for members who were there", async () => {
    const { world, ref } = await answered();
    for (const actor of [world.stranger.actor, world.staff.actor, world.handler.actor, anonymous]) {
      const outcome = await rateSuggestion(actor, { ref, ...well }, monday);
      expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    }
    const holder = { kind: "link-holder", id: null, grants: [] } as const;
    const proven = { ...holder, subjectId: world.complaint.id };
    const outcome = await rateSuggestion(proven, { ref, ...well }, monday);
    expect(outcome).toMatchObject({ ok: true, value: { side: "resident" } });
    const twice = await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    expect(twice).toMatchObject({ ok: false, refusal: { refused: "stale" } });
  });

  it("is refused while there is no answer", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "handling");
    const outcome = await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { refused: "not-now", reason: "handling" },
    });
  });

  it("asks for a look-back where somebody is lukewarm about an answer that says solved", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "answered");
    await aReply(world, { id }, { resolution: "A" });
    const lukewarm = { ...well, solved: "partly", satisfaction: "basically" } as const;
    await rateSuggestion(world.reporter.actor, { ref, ...lukewarm }, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    expect(await db.suggestionReply.findFirst()).toMatchObject({ lookBackCause: "rating" });
  });
});

describe("when the time for rating is up", () => {
  const due = async (id: string) =>
    db.deadline.create({
      data: {
        subject: "suggestion",
        subjectId: id,
        kind: "rating",
        divisionCode: "330106012006",
        startedAt: monday,
        dueAt: later(15),
        unit: "calendar",
      },
    });
  const clock = suggestionJobs[0];

  it("silence is recorded as silence, once however often the job runs", async () => {
    const { id } = await answered();
    await due(id);
    await clock?.run(later(14));
    expect(await status(id)).toBe("answered");
    await clock?.run(later(16));
    await clock?.run(later(16));
    expect(await status(id)).toBe("unrated");
    expect(await eventsOf(id)).toEqual(["suggestion.lapsed"]);
  });

  it("one voice is enough", async () => {
    const { world, id, ref } = await answered();
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    await oneOfSix(() => settleRating(id, later(16)));
    expect(await status(id)).toBe("rated");
  });
});
