import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { isRefusal } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { countersignBoth } from "@/lib/suggestion/commands/countersign-both";
import { noteAnswer } from "@/lib/suggestion/commands/note-answer";
import { countersignAdoption, draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import {
  countersignReply,
  draftReply,
  publishReply,
} from "@/lib/suggestion/commands/reply-suggestion";
import { returnDraft } from "@/lib/suggestion/commands/return-draft";
import { getAnswerHistory } from "@/lib/suggestion/queries/answer-history";
import { getDossier, getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import { loadSuggestion } from "@/lib/suggestion/records";
import type { ReplyForm } from "@/lib/suggestion/rules/forms";
import {
  aConsultation,
  aPerson,
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
  body: "已经列入今年的改造计划。先建南侧。",
  promise: "建成 24 个充电位",
  promisedOn: onDay(30),
  promisePerson: "周某（示例）",
  basis: "",
  contact: "visited",
};
const secret = "先不说，等财政批复（示例）";
const refusedAs = (refused: string, reason?: string) => ({
  ok: false,
  refusal: reason ? { refused, reason } : { refused },
});

async function handled() {
  const world = await aConsultation();
  const { id, ref } = await aSuggestion(world, "handling");
  return { world, id, ref };
}

async function signReply(world: World, ref: string, now = monday) {
  const where = { suggestion: { ref }, publishedAt: null };
  const row = await db.suggestionReply.findFirstOrThrow({ where });
  const input = { ref, draft: row.id, draftedAt: row.draftedAt };
  return countersignReply(world.departmentLead.actor, input, now);
}

const historyFor = async (actor: Actor, ref: string) =>
  (await getAnswerHistory(actor, ref))?.versions ?? null;

describe("drafts of an answer", () => {
  it("that were written anew while they were being signed are not published, and nothing moves", async () => {
    const { world, ref } = await handled();
    await draftReply(world.handler.actor, { ref, ...promise }, monday);
    const read = await db.suggestionReply.findFirstOrThrow({ where: { suggestion: { ref } } });
    const signed = await write(world.departmentLead.actor, later(1), async (tx) => {
      const suggestion = await loadSuggestion(tx, ref);
      if (!suggestion) throw new Error("no suggestion");
      // What the other one does between reading the draft and moving the suggestion.
      await tx.suggestionReply.delete({ where: { id: read.id } });
      const answered = await publishReply(
        tx,
        world.departmentLead.actor,
        suggestion,
        read,
        later(1),
      );
      return isRefusal(answered) ? answered : { value: {}, grant: null, events: [answered] };
    });
    expect(signed).toMatchObject(refusedAs("stale"));
    const kept = await db.suggestion.findUniqueOrThrow({
      where: { ref },
      include: { replies: true },
    });
    expect(kept).toMatchObject({ status: "handling", answeredAt: null });
    expect(kept.replies).toHaveLength(1);
  });

  it("are kept with who changed what, who sent them back and why, and which was published", async () => {
    const { world, ref } = await handled();
    const { handler, departmentLead } = world;
    await draftReply(handler.actor, { ref, ...promise }, monday);
    const back = { ref, what: "reply", reason: "请写明何时开工" } as const;
    await returnDraft(departmentLead.actor, back, later(1));
    const body = "已经列入今年的改造计划。十二月先建南侧。";
    await draftReply(handler.actor, { ref, ...promise, body }, later(2));
    await signReply(world, ref, later(3));
    const versions = await historyFor(handler.actor, ref);
    expect(versions).toMatchObject([
      {
        ...{ version: 2, state: "published", by: "handler" },
        changes: [
          {
            field: "text",
            parts: [
              { kind: "same" },
              { kind: "removed", text: "先建南侧。" },
              { kind: "added", text: "十二月先建南侧。" },
            ],
          },
        ],
        published: { by: "lead", at: later(3) },
      },
      {
        ...{ version: 1, state: "returned", published: null },
        returned: { by: "lead", at: later(1), reason: "请写明何时开工" },
      },
    ]);
  });

  it("are numbered without a gap where two write at once", async () => {
    const { world, id, ref } = await handled();
    const write = (n: number) =>
      draftReply(world.handler.actor, { ref, ...promise, promise: `建成 ${n}0 个充电位` }, monday);
    await Promise.all([1, 2, 3, 4].map(write));
    const rows = await db.answerVersion.findMany({
      where: { suggestionId: id },
      orderBy: { version: "asc" },
    });
    expect(rows.map((row) => row.version)).toEqual([1, 2, 3, 4]);
    expect(await db.suggestionReply.count({ where: { suggestionId: id } })).toBe(1);
  });

  it("are read by the department and the district, by nobody else who has a part", async () => {
    const { world, ref } = await handled();
    await draftReply(world.handler.actor, { ref, ...promise }, monday);
    const { handler, departmentLead, staff, coHandler, stranger, host, reporter, member } = world;
    for (const { actor } of [handler, departmentLead, staff]) {
      expect(await historyFor(actor, ref)).toHaveLength(1);
      expect((await getDossier(actor, ref))?.replies).toHaveLength(1);
    }
    expect(await historyFor(coHandler.actor, ref)).toEqual([]);
    expect((await getDossier(coHandler.actor, ref))?.replies).toEqual([]);
    expect((await getDossier(host.actor, ref))?.replies).toEqual([]);
    for (const { actor } of [stranger, host, reporter, member]) {
      expect(await historyFor(actor, ref)).toBeNull();
    }
    const elsewhere = await aPerson("elsewhere", "staff", { scope: "330105" });
    expect(await historyFor(elsewhere.actor, ref)).toBeNull();
  });

  it("keep the reason for sending one back inside the department", async () => {
    const { world, ref } = await handled();
    await draftReply(world.handler.actor, { ref, ...promise }, monday);
    const back = { ref, what: "reply", reason: "口径不对，请按会议纪要写" } as const;
    await returnDraft(world.departmentLead.actor, back, later(1));
    expect((await getDossier(world.coHandler.actor, ref))?.note).toBeNull();
  });
});

describe("a note beside an answer", () => {
  const notesFor = async (actor: Actor, ref: string) =>
    (await getAnswerHistory(actor, ref))?.notes.map((note) => note.text) ?? null;

  it("is read by its own department and the district; the other department keeps its own", async () => {
    const { world, ref } = await handled();
    const { handler, departmentLead, coHandler, staff, stranger } = world;
    await noteAnswer(handler.actor, { ref, note: secret }, monday);
    await noteAnswer(coHandler.actor, { ref, note: "会办的记录（示例）" }, later(1));
    expect(await notesFor(departmentLead.actor, ref)).toEqual([secret]);
    expect(await notesFor(coHandler.actor, ref)).toEqual(["会办的记录（示例）"]);
    expect(await notesFor(staff.actor, ref)).toEqual(["会办的记录（示例）", secret]);
    expect(await notesFor(stranger.actor, ref)).toBeNull();
  });

  it("stays where it was written when another department takes over", async () => {
    const { world, id, ref } = await handled();
    await noteAnswer(world.handler.actor, { ref, note: secret }, monday);
    await db.assignment.updateMany({
      where: { suggestionId: id, departmentId: world.lead.id },
      data: { departmentId: world.other.id },
    });
    await db.suggestion.update({
      where: { id },
      data: { leadDepartmentId: world.other.id },
    });
    const next = await aPerson("next", "handler", { departmentId: world.other.id });
    expect(await notesFor(next.actor, ref)).toEqual([]);
    expect(await notesFor(world.handler.actor, ref)).toBeNull();
    expect(await notesFor(world.staff.actor, ref)).toEqual([secret]);
  });

  it("is in no public page and no event, and is written by nobody outside", async () => {
    const { world, id, ref } = await handled();
    await noteAnswer(world.handler.actor, { ref, note: secret }, monday);
    const published = await getPublishedSuggestion(ref);
    expect(JSON.stringify(published)).not.toContain("财政批复");
    const events = await db.event.findMany({ where: { subjectId: id } });
    expect(events.map((event) => event.data)).toEqual([{ departmentId: world.lead.id }]);
    const by = (actor: Actor) => noteAnswer(actor, { ref, note: secret }, monday);
    expect(await by(world.stranger.actor)).toMatchObject(refusedAs("not-found"));
    expect(await by(world.reporter.actor)).toMatchObject(refusedAs("not-found"));
    expect(await by(world.staff.actor)).toMatchObject(
      refusedAs("forbidden", "not-your-department"),
    );
  });
});

describe("adoption and reply in one act", () => {
  async function bothDrafted(decision: "adopt" | "partly-adopt" = "adopt") {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "signed");
    const reason = decision === "adopt" ? "" : "只采纳南侧";
    await draftAdoption(world.handler.actor, { ref, decision, reason }, monday);
    const drafted = await draftReply(world.handler.actor, { ref, ...promise }, monday);
    expect(drafted.ok).toBe(true);
    return { world, id, ref };
  }

  async function toSign(ref: string) {
    const where = { suggestion: { ref }, publishedAt: null };
    const adoption = await db.adoptionDecision.findFirstOrThrow({ where });
    const reply = await db.suggestionReply.findFirstOrThrow({ where });
    return {
      ...{ ref, adoption: adoption.id, adoptionAt: adoption.draftedAt },
      ...{ reply: reply.id, replyAt: reply.draftedAt },
    };
  }

  it("are both published, once where six sign at the same time", async () => {
    const { world, id, ref } = await bothDrafted("partly-adopt");
    const input = await toSign(ref);
    await oneOfSix(() => countersignBoth(world.departmentLead.actor, input, later(1)));
    const row = await db.suggestion.findUniqueOrThrow({
      where: { id },
      include: { replies: true, decisions: true },
    });
    expect(row).toMatchObject({ status: "answered", adoption: "partly-adopted", resolution: "B" });
    expect(row.decisions).toMatchObject([{ publishedAt: later(1) }]);
    expect(row.replies).toMatchObject([{ round: 1, publishedAt: later(1) }]);
    expect(await eventsOf(id)).toEqual([
      "suggestion.adoption-drafted",
      "suggestion.reply-drafted",
      "suggestion.adoption-recorded",
      "suggestion.answered",
    ]);
    const states = (await historyFor(world.handler.actor, ref))?.map((each) => each.state);
    expect(states).toEqual(["published", "published"]);
  });

  it("are neither of them published where one was rewritten since it was read", async () => {
    const { world, id, ref } = await bothDrafted();
    const read = await toSign(ref);
    await draftReply(world.handler.actor, { ref, ...promise, promise: "建成 12 个" }, later(1));
    const signed = await countersignBoth(world.departmentLead.actor, read, later(1));
    expect(signed).toMatchObject(refusedAs("stale"));
    const row = await db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "signed", adoption: "pending", resolution: null });
  });

  it("are not signed by who wrote either, by a handler or by a stranger", async () => {
    const { world, ref } = await bothDrafted();
    await draftReply(world.departmentLead.actor, { ref, ...promise }, later(1));
    const input = await toSign(ref);
    const by = (actor: Actor) => countersignBoth(actor, input, later(1));
    const { departmentLead, handler, coHandler, stranger } = world;
    expect(await by(departmentLead.actor)).toMatchObject(refusedAs("forbidden", "own-draft"));
    expect(await by(handler.actor)).toMatchObject(refusedAs("forbidden", "not-your-department"));
    expect(await by(coHandler.actor)).toMatchObject(refusedAs("forbidden"));
    expect(await by(stranger.actor)).toMatchObject(refusedAs("not-found"));
  });

  it("the adoption signed alone leaves the reply to be signed later", async () => {
    const { world, id, ref } = await bothDrafted();
    const { adoption, adoptionAt } = await toSign(ref);
    const input = { ref, draft: adoption, draftedAt: adoptionAt };
    await countersignAdoption(world.departmentLead.actor, input, later(1));
    expect((await signReply(world, ref, later(2))).ok).toBe(true);
    expect((await db.suggestion.findUniqueOrThrow({ where: { id } })).status).toBe("answered");
  });

  it("a “no” that is written after a reply takes its place and is signed alone", async () => {
    const { world, id, ref } = await bothDrafted();
    const no = { ref, decision: "decline", reason: "不符合消防规范，不能采纳" } as const;
    await draftAdoption(world.handler.actor, no, later(1));
    expect(await db.suggestionReply.count({ where: { suggestionId: id } })).toBe(0);
    const ahead = await draftReply(world.handler.actor, { ref, ...promise }, later(1));
    expect(ahead).toMatchObject(refusedAs("not-now", "signed"));
    const draft = await db.adoptionDecision.findFirstOrThrow({ where: { suggestionId: id } });
    const input = { ref, draft: draft.id, draftedAt: draft.draftedAt };
    expect((await countersignAdoption(world.departmentLead.actor, input, later(2))).ok).toBe(true);
    const row = await db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "answered", resolution: "D" });
  });
});
