import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { askExtension, decideExtension } from "@/lib/suggestion/commands/extend-reply";
import {
  acceptOpinion,
  returnOpinion,
  submitOpinion,
} from "@/lib/suggestion/commands/give-opinion";
import { countersignAdoption, draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { returnDraft } from "@/lib/suggestion/commands/return-draft";
import type { AdoptionForm, ReplyForm } from "@/lib/suggestion/rules/forms";
import {
  aConsultation,
  aSuggestion,
  eventsOf,
  later,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

const promise: Omit<ReplyForm, "ref"> = {
  resolution: "B",
  body: "已经列入今年的改造计划，先建南侧。",
  promise: "建成 24 个充电位",
  promisedOn: onDay(30),
  promisePerson: "周某（示例）",
  basis: "",
  contact: "visited",
};
const refusedAs = (refused: string, reason?: string) => ({
  ok: false,
  refusal: reason ? { refused, reason } : { refused },
});

async function draftOfAdoption(ref: string) {
  const row = await db.adoptionDecision.findFirstOrThrow({ where: { suggestion: { ref } } });
  return { ref, draft: row.id, draftedAt: row.draftedAt };
}

async function draftOfReply(ref: string) {
  const row = await db.suggestionReply.findFirstOrThrow({
    where: { suggestion: { ref }, publishedAt: null },
  });
  return { ref, draft: row.id, draftedAt: row.draftedAt };
}

const adopt = (world: World, ref: string, decision: AdoptionForm["decision"], reason = "") =>
  draftAdoption(world.handler.actor, { ref, decision, reason }, monday);

describe("adoption", () => {
  it("is seen by nobody before the department's lead countersigns it", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "signed");
    expect((await adopt(world, ref, "adopt")).ok).toBe(true);
    const drafted = await db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(drafted).toMatchObject({ status: "signed", adoption: "pending" });
    const sign = await draftOfAdoption(ref);
    expect((await countersignAdoption(world.departmentLead.actor, sign, monday)).ok).toBe(true);
    const published = await db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(published).toMatchObject({ status: "handling", adoption: "adopted" });
    expect(await eventsOf(id)).toEqual([
      "suggestion.adoption-drafted",
      "suggestion.adoption-recorded",
    ]);
  });

  it("is countersigned once where six do it at the same time", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "signed");
    await adopt(world, ref, "adopt");
    const sign = await draftOfAdoption(ref);
    await oneOfSix(() => countersignAdoption(world.departmentLead.actor, sign, monday));
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it.each([
    ["keep-for-reference", "for-reference", "C"],
    ["decline", "not-adopted", "D"],
  ] as const)(
    "%s is also the answer, with its reason as the reply",
    async (decision, adoption, resolution) => {
      const world = await aConsultation();
      const { id, ref } = await aSuggestion(world, "signed");
      await adopt(world, ref, decision, "场地不够消防间距，条件不具备");
      await countersignAdoption(world.departmentLead.actor, await draftOfAdoption(ref), monday);
      const row = await db.suggestion.findUniqueOrThrow({
        where: { id },
        include: { replies: true },
      });
      expect(row).toMatchObject({ status: "answered", adoption, resolution });
      expect(row.replies).toMatchObject([{ round: 1, resolution, publishedAt: monday }]);
    },
  );

  it("does not exist for a stranger and is not countersigned by who wrote it or by a handler", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "signed");
    const { departmentLead: lead, handler, stranger, coHandler, staff } = world;
    const own = { ref, decision: "adopt", reason: "" } as const;
    expect(await draftAdoption(stranger.actor, own, monday)).toMatchObject(refusedAs("not-found"));
    expect(await draftAdoption(coHandler.actor, own, monday)).toMatchObject(refusedAs("forbidden"));
    expect(await draftAdoption(staff.actor, own, monday)).toMatchObject(refusedAs("forbidden"));
    await draftAdoption(lead.actor, own, monday);
    const sign = await draftOfAdoption(ref);
    const by = (actor: Actor) => countersignAdoption(actor, sign, monday);
    expect(await by(lead.actor)).toMatchObject(refusedAs("forbidden", "own-draft"));
    expect(await by(handler.actor)).toMatchObject(refusedAs("forbidden", "not-your-department"));
    expect(await by(stranger.actor)).toMatchObject(refusedAs("not-found"));
  });

  it("is refused at another time, and where the draft changed since it was read", async () => {
    const world = await aConsultation();
    const assigned = await aSuggestion(world, "assigned");
    const early = await adopt(world, assigned.ref, "adopt");
    expect(early).toMatchObject(refusedAs("not-now", "assigned"));
    const { ref } = await aSuggestion(world, "signed");
    await adopt(world, ref, "adopt");
    const read = await draftOfAdoption(ref);
    await draftAdoption(
      world.handler.actor,
      { ref, decision: "decline", reason: "条件不具备，暂不采纳" },
      later(1),
    );
    const signed = await countersignAdoption(world.departmentLead.actor, read, later(1));
    expect(signed).toMatchObject(refusedAs("stale"));
  });

  it("goes back to whoever wrote it", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "signed");
    await adopt(world, ref, "adopt");
    const input = { ref, what: "adoption", reason: "请写明由谁建" } as const;
    expect((await returnDraft(world.departmentLead.actor, input, monday)).ok).toBe(true);
    expect(await db.adoptionDecision.count()).toBe(0);
    expect(await eventsOf(id)).toContain("suggestion.draft-returned");
    const again = await returnDraft(world.departmentLead.actor, input, monday);
    expect(again).toMatchObject(refusedAs("stale"));
  });
});

describe("a reply", () => {
  it("is published when it is countersigned, with its promise and the day of the look-back", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "handling");
    expect((await draftReply(world.handler.actor, { ref, ...promise }, monday)).ok).toBe(true);
    const sign = await draftOfReply(ref);
    await oneOfSix(() => countersignReply(world.departmentLead.actor, sign, monday));
    const row = await db.suggestion.findUniqueOrThrow({
      where: { id },
      include: { replies: true },
    });
    expect(row).toMatchObject({ status: "answered", resolution: "B", answeredAt: monday });
    expect(row.replies).toMatchObject([
      { publishedAt: monday, lookBackDueOn: onDay(30), lookBackCause: "promise" },
    ]);
    expect(await eventsOf(id)).toEqual(["suggestion.reply-drafted", "suggestion.answered"]);
    const rating = { subjectId: id, kind: "rating", metAt: null };
    expect(await db.deadline.count({ where: rating })).toBe(1);
  });

  it("stops the clock of an opinion that nobody waits for any more", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "handling");
    const part = await db.assignment.findFirstOrThrow({
      where: { suggestionId: id, role: "co-handler" },
    });
    const clock = { subject: "assignment", subjectId: part.id, kind: "opinion" };
    const term = { startedAt: monday, dueAt: later(15), unit: "working", divisionCode: "330106" };
    await db.deadline.create({ data: { ...clock, ...term } });
    await draftReply(world.handler.actor, { ref, ...promise }, monday);
    await countersignReply(world.departmentLead.actor, await draftOfReply(ref), monday);
    expect(await db.deadline.count({ where: { ...clock, cancelledAt: null } })).toBe(0);
  });

  it("promises no day that has passed", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "handling");
    const input = { ref, ...promise, promisedOn: onDay(-1) };
    const outcome = await draftReply(world.handler.actor, input, monday);
    expect(outcome).toMatchObject(refusedAs("invalid"));
  });

  it("does not exist for a stranger, is not another department's and not early", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "handling");
    const input = { ref, ...promise };
    const by = (actor: Actor) => draftReply(actor, input, monday);
    expect(await by(world.stranger.actor)).toMatchObject(refusedAs("not-found"));
    expect(await by(world.coHandler.actor)).toMatchObject(refusedAs("forbidden"));
    const signed = await aSuggestion(world, "signed");
    const early = await draftReply(world.handler.actor, { ref: signed.ref, ...promise }, monday);
    expect(early).toMatchObject(refusedAs("not-now", "signed"));
  });
});

describe("a co-handler's opinion", () => {
  it("is given, sent back, given again and accepted, each once", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "handling");
    const { coHandler, handler, co } = world;
    const opinion = "消防间距满足 6 米即可，同意建设。";
    const give = () => submitOpinion(coHandler.actor, { ref, opinion }, monday);
    const part = { ref, department: co.code };
    await oneOfSix(give);
    const back = await returnOpinion(handler.actor, { ...part, reason: "请补充间距依据" }, monday);
    expect(back.ok).toBe(true);
    expect((await give()).ok).toBe(true);
    await oneOfSix(() => acceptOpinion(handler.actor, part, monday));
    expect(await eventsOf(id)).toEqual([
      "suggestion.opinion-submitted",
      "suggestion.opinion-returned",
      "suggestion.opinion-submitted",
      "suggestion.opinion-accepted",
    ]);
    expect(await give()).toMatchObject(refusedAs("not-now", "accepted"));
  });

  it("does not exist for a stranger and is not the lead's to give", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "handling");
    const input = { ref, opinion: "消防间距满足 6 米即可，同意建设。" };
    const by = (actor: Actor) => submitOpinion(actor, input, monday);
    expect(await by(world.stranger.actor)).toMatchObject(refusedAs("not-found"));
    expect(await by(world.handler.actor)).toMatchObject(refusedAs("forbidden"));
  });
});

describe("a longer time for the reply", () => {
  async function withDeadline() {
    const world = await aConsultation();
    const suggestion = await aSuggestion(world, "handling");
    await db.deadline.create({
      data: {
        subject: "suggestion",
        subjectId: suggestion.id,
        kind: "reply",
        divisionCode: suggestion.divisionCode,
        startedAt: monday,
        dueAt: later(30),
        unit: "plain",
      },
    });
    return { world, ...suggestion };
  }
  const asked = { days: 10, reason: "施工单位要重新招标" };

  it("is asked once, granted by staff once, and moves the day", async () => {
    const { world, id, ref } = await withDeadline();
    await oneOfSix(() => askExtension(world.handler.actor, { ref, ...asked }, monday));
    await oneOfSix(() => decideExtension(world.staff.actor, { ref, granted: true }, monday));
    const deadline = await db.deadline.findFirstOrThrow({ where: { subjectId: id } });
    expect(deadline.dueAt.getTime()).toBeGreaterThan(later(39).getTime());
    expect(await eventsOf(id)).toEqual(["suggestion.extension-asked", "suggestion.replanned"]);
    const again = await askExtension(world.handler.actor, { ref, ...asked }, monday);
    expect(again).toMatchObject(refusedAs("not-now", "extension-once"));
  });

  it("moves nothing where it is refused, and does not exist for a stranger", async () => {
    const { world, id, ref } = await withDeadline();
    const by = (actor: Actor) => askExtension(actor, { ref, ...asked }, monday);
    expect(await by(world.stranger.actor)).toMatchObject(refusedAs("not-found"));
    await by(world.handler.actor);
    await decideExtension(world.staff.actor, { ref, granted: false }, monday);
    const deadline = await db.deadline.findFirstOrThrow({ where: { subjectId: id } });
    expect(deadline.dueAt).toEqual(later(30));
    expect(await eventsOf(id)).toContain("suggestion.extension-refused");
  });
});
