import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getLookBack } from "@/lib/look-back/queries/look-back";
import { listMyLookBacks } from "@/lib/look-back/queries/mine";
import { proposeObservers } from "@/lib/look-back/queries/observers";
import { listPublishedRounds, readsLookBackFile } from "@/lib/look-back/queries/rounds";
import { submitOpinion } from "@/lib/suggestion/commands/give-opinion";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { countDeskSuggestions, listDeskSuggestions } from "@/lib/suggestion/queries/desk";
import { getDossier, getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import { listHandled } from "@/lib/suggestion/queries/handling";
import { listMinutesSuggestions } from "@/lib/suggestion/queries/minutes";
import {
  countPublishedAdoptions,
  listPublishedSuggestions,
} from "@/lib/suggestion/queries/published";
import { getRatingSeat, listAwaitedRatings } from "@/lib/suggestion/queries/rating";
import { aLookBack } from "@/tests/support/factories/look-back";
import { well } from "@/tests/support/factories/rating";
import {
  aConsultation,
  aPerson,
  aReply,
  aSuggestion,
  later,
  monday,
} from "@/tests/support/factories/suggestion";

describe("what everybody reads", () => {
  it("begins with the confirmation: drafts, returned and dropped ones do not exist", async () => {
    const world = await aConsultation();
    for (const status of ["drafted", "returned", "dropped"]) {
      const { ref } = await aSuggestion(world, status);
      expect(await getPublishedSuggestion(ref)).toBeNull();
    }
    expect((await listPublishedSuggestions({})).rows).toEqual([]);
    const { ref } = await aSuggestion(world, "confirmed");
    expect((await getPublishedSuggestion(ref))?.title).toBe("建充电位，拆飞线");
  });

  it("leaves out what was not published and what a co-handler told the lead", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "signed");
    const reason = "条件还不具备，先留作参考";
    const decision = { ref, decision: "keep-for-reference", reason } as const;
    await draftAdoption(world.handler.actor, decision, monday);
    await submitOpinion(world.coHandler.actor, { ref, opinion: "间距不够，建议换位置。" }, monday);
    const seen = await getPublishedSuggestion(ref);
    expect(seen?.decisions).toEqual([]);
    expect(seen?.parts.map((part) => part.opinion)).toEqual([null, null]);
    const inside = await getDossier(world.handler.actor, ref);
    expect(inside?.decisions).toMatchObject([{ reason }]);
    expect(inside?.parts.some((part) => part.opinion)).toBe(true);
  });

  it("comes in pages that neither skip nor repeat, by street, state and words", async () => {
    const world = await aConsultation();
    for (let n = 0; n < 33; n += 1) {
      await aSuggestion(world, "confirmed", { raisedAt: later(n % 5), title: `第 ${n} 条意见` });
    }
    const first = await listPublishedSuggestions({ street: "330106012" });
    const second = await listPublishedSuggestions({ street: "330106012", after: first.next });
    const refs = [...first.rows, ...second.rows].map((row) => row.ref);
    expect(new Set(refs).size).toBe(33);
    expect(second.next).toBeUndefined();
    expect((await listPublishedSuggestions({ street: "330106002" })).rows).toEqual([]);
    expect((await listPublishedSuggestions({ state: "closed" })).rows).toEqual([]);
    expect((await listPublishedSuggestions({ q: "第 32 条" })).rows).toHaveLength(1);
  });

  it("divides adoption by what was raised; what was withdrawn was not raised", async () => {
    const world = await aConsultation();
    await aSuggestion(world, "handling", { adoption: "adopted" });
    await aSuggestion(world, "closed", { adoption: "partly-adopted" });
    await aSuggestion(world, "closed", { adoption: "not-adopted" });
    await aSuggestion(world, "assigned");
    await aSuggestion(world, "withdrawn");
    const counts = await countPublishedAdoptions({});
    expect(counts).toMatchObject({ raised: 4, decided: 3, adopted: 1, "partly-adopted": 1 });
  });
});

describe("what the desk reads", () => {
  it("goes on past the first page where nothing has a date any more", async () => {
    const world = await aConsultation();
    for (let n = 0; n < 33; n += 1) await aSuggestion(world, "closed");
    const staff = world.staff.actor;
    const first = await listDeskSuggestions(staff, { view: "all" }, monday);
    const rest = await listDeskSuggestions(staff, { view: "all", after: first.next }, monday);
    expect(new Set([...first.rows, ...rest.rows].map(({ ref }) => ref)).size).toBe(33);
    expect(rest.next).toBeUndefined();
  });

  it("is its district, what is due first at the top", async () => {
    const world = await aConsultation();
    const late = await aSuggestion(world, "confirmed");
    const soon = await aSuggestion(world, "confirmed");
    for (const [of, days] of [
      [late, 1],
      [soon, 3],
    ] as const) {
      await db.deadline.create({
        data: {
          subject: "suggestion",
          subjectId: of.id,
          kind: "review",
          divisionCode: of.divisionCode,
          startedAt: monday,
          dueAt: later(days),
          unit: "working",
        },
      });
    }
    const staff = world.staff.actor;
    const review = await listDeskSuggestions(staff, { view: "review" }, later(2));
    expect(review.rows.map((row) => row.ref)).toEqual([late.ref, soon.ref]);
    const overdue = await listDeskSuggestions(staff, { view: "overdue" }, later(2));
    expect(overdue.rows.map((row) => row.ref)).toEqual([late.ref]);
    expect(await countDeskSuggestions(staff, later(2))).toMatchObject({ overdue: 1 });
    const { actor: elsewhere } = await aPerson("elsewhere", "staff", { scope: "330105" });
    for (const actor of [elsewhere, world.stranger.actor, anonymous]) {
      expect((await listDeskSuggestions(actor, { view: "all" }, monday)).rows).toEqual([]);
    }
  });

  it("is closed to strangers, item by item", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, "handling");
    for (const actor of [
      world.stranger.actor,
      world.reporter.actor,
      world.member.actor,
      anonymous,
    ]) {
      expect(await getDossier(actor, ref)).toBeNull();
    }
    const drafts = await listMinutesSuggestions(world.recorder.actor, world.consultation.ref);
    expect(drafts).toHaveLength(1);
    const none = await listMinutesSuggestions(world.stranger.actor, world.consultation.ref);
    expect(none).toEqual([]);
  });
});

describe("what a department reads", () => {
  it("is what it was given, with the one next thing to do", async () => {
    const world = await aConsultation();
    await aSuggestion(world, "assigned");
    await aSuggestion(world, "closed");
    const own = await listHandled(world.handler.actor, { view: "todo" }, monday);
    expect(own.rows).toMatchObject([{ role: "lead", task: "sign" }]);
    const co = await listHandled(world.coHandler.actor, { view: "todo" }, monday);
    expect(co.rows).toMatchObject([{ role: "co-handler", task: "give-opinion" }]);
    const { actor } = await aPerson("cg", "handler", { departmentId: world.other.id });
    expect((await listHandled(actor, { view: "all" }, monday)).rows).toEqual([]);
  });
});

describe("the seat to rate from", () => {
  it("is there for reporters and members who came, once there is an answer", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, "answered");
    expect(await getRatingSeat(world.reporter.actor, ref)).toBeNull();
    await aReply(world, { id });
    const seat = await getRatingSeat(world.reporter.actor, ref);
    expect(seat).toMatchObject({ side: "resident", round: 1, said: null });
    expect(await getRatingSeat(world.member.actor, ref)).toMatchObject({ side: "member" });
    expect(await getRatingSeat(world.stranger.actor, ref)).toBeNull();
    for (const { actor } of [world.reporter, world.member]) {
      expect(await listAwaitedRatings(actor)).toMatchObject([{ ref, department: "ZJ" }]);
    }
    expect(await listAwaitedRatings(world.stranger.actor)).toEqual([]);
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    expect(await listAwaitedRatings(world.reporter.actor)).toEqual([]);
  });
});

describe("a look-back", () => {
  it("is read by the desk and by whoever goes, and by nobody else before its end", async () => {
    const { ref, id, world, observer, suggestion } = await aLookBack("assigned");
    expect((await getLookBack(world.staff.actor, ref))?.observer?.name).toBe("observer");
    expect(await getLookBack(observer.actor, ref)).not.toBeNull();
    for (const actor of [world.stranger.actor, world.handler.actor, anonymous]) {
      expect(await getLookBack(actor, ref)).toBeNull();
    }
    const [round] = await listPublishedRounds({ suggestionId: suggestion.id });
    expect(round).toMatchObject({ observer: null, finding: null });
    expect(await listMyLookBacks(observer.actor)).toMatchObject([{ ref }]);
    expect(await listMyLookBacks(world.member.actor)).toEqual([]);
    const file = {
      subject: "look-back",
      subjectId: id,
      role: "evidence",
      uploadedBy: null,
      shareable: true,
      passedAt: monday,
    };
    expect(await readsLookBackFile(anonymous, file, monday)).toBe(false);
    await db.lookBack.update({ where: { id }, data: { status: "concluded" } });
    expect(await readsLookBackFile(anonymous, file, monday)).toBe(true);
  });

  it("proposes nobody with a stake, and nobody to a stranger", async () => {
    const { world, suggestionId, divisionCode } = await aLookBack();
    const of = { suggestionId, divisionCode };
    const proposed = await proposeObservers(world.staff.actor, of, monday);
    expect(proposed.map((each) => each.slug)).toEqual(["member-present", "observer"]);
    await db.consultation.update({
      where: { id: world.consultation.id },
      data: { convenorId: world.member.id },
    });
    const after = await proposeObservers(world.staff.actor, of, monday);
    expect(after.map((each) => each.slug)).toEqual(["observer"]);
    expect(await proposeObservers(world.stranger.actor, of, monday)).toEqual([]);
  });
});
