import { beforeEach, describe, expect, it } from "vitest";
import { approveForScheduling } from "@/lib/consultation/commands/approve-matter";
import { exportMatters } from "@/lib/consultation/commands/export-matters";
import {
  approveMatter,
  mergeMatter,
  publiciseMatter,
  rejectMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { voiceMatter } from "@/lib/consultation/commands/voice-matter";
import { getMatterForDesk, getMatterForReader } from "@/lib/consultation/queries/matter-item";
import { countMatters, listMatters } from "@/lib/consultation/queries/matter-list";
import { listMyMatters, listPublishedMatters } from "@/lib/consultation/queries/public-matters";
import { answeredQuestions } from "@/lib/consultation/rules/forms";
import type { MatterProposing } from "@/lib/consultation/rules/matter-forms";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { noticePath } from "@/lib/notification/rules/notice-path";
import { react } from "@/lib/wiring/react";
import {
  answers,
  makeScene,
  refusalOf,
  type Scene,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventTypes, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

function proposal(over: Partial<MatterProposing> = {}): MatterProposing {
  return {
    venueCode: scene.venueCode,
    title: "菜场门口停车",
    reason: "早高峰菜场门口没有地方停车，想商量分时段",
    ...over,
  };
}

async function proposed(actor = scene.stranger, over: Partial<MatterProposing> = {}) {
  const { matterRef } = value(await proposeMatter(actor, proposal(over), at));
  return { matterRef };
}

async function publicised() {
  const it = await proposed();
  value(await screenMatter(scene.liaison, it, at));
  value(await shortlistMatter(scene.liaison, it, at));
  value(await publiciseMatter(scene.liaison, it, at));
  return it;
}

describe("a matter without a problem", () => {
  it("is put forward by a resident at a venue, with a reference of its own", async () => {
    const { matterRef } = await proposed(scene.stranger, { households: 120 });
    expect(matterRef).toMatch(/^M330106012-/);
    const row = await db.matter.findUniqueOrThrow({ where: { ref: matterRef } });
    expect(row).toMatchObject({
      status: "suggested",
      source: "resident",
      problemId: null,
      venueId: scene.venueId,
      suggestedById: scene.stranger.id,
      households: 120,
    });
    expect(await eventTypes(row.id)).toEqual(["matter.suggested"]);
  });

  it("comes from the source that its suggester may name, and from no other", async () => {
    expect(await refusalOf(proposeMatter(anonymous, proposal(), at))).toBe("forbidden");
    const hotline = proposal({ source: "hotline" });
    expect(await refusalOf(proposeMatter(scene.stranger, hotline, at))).toBe("forbidden");
    expect(await refusalOf(proposeMatter(scene.lawyer.actor, hotline, at))).toBe("forbidden");
    expect(await refusalOf(proposeMatter(scene.liaison, hotline, at))).toBe("ok");
    const { matterRef } = value(await proposeMatter(scene.lawyer.actor, proposal(), at));
    expect(await db.matter.findUnique({ where: { ref: matterRef } })).toMatchObject({
      source: "member",
    });
  });

  it("names a place that is there, and a problem without an open matter", async () => {
    const nowhere = proposal({ venueCode: "nowhere" });
    expect(await refusalOf(proposeMatter(scene.staff, nowhere, at))).toBe("invalid");
    const withProblem = proposal({ source: "hotline", problemRef: scene.problem.ref });
    const ended = await six(() => proposeMatter(scene.staff, withProblem, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const wrong = proposal({ problemRef: "P330106012-00000000" });
    expect(await refusalOf(proposeMatter(scene.staff, wrong, at))).toBe("invalid");
  });

  it("waits with four others of the same resident at most", async () => {
    for (let i = 0; i < 5; i++) await proposed();
    expect(await refusalOf(proposeMatter(scene.stranger, proposal(), at))).toBe("rate-limited");
  });

  it("is not approved in one act: there is no problem that stood in public", async () => {
    const it = await proposed();
    const input = { ...it, questions: answers };
    expect(await refusalOf(approveForScheduling(scene.staff, input, at))).toBe("not-now");
  });

  it("is merged into a like one by its reference", async () => {
    const [one, other] = [await proposed(), await proposed(scene.lawyer.actor)];
    const input = { ...one, into: other.matterRef.toLowerCase() };
    expect(await refusalOf(mergeMatter(scene.liaison, input, at))).toBe("ok");
    const again = { ...other, into: one.matterRef };
    expect(await refusalOf(mergeMatter(scene.liaison, again, at))).toBe("invalid");
  });
});

describe("the publicity period", () => {
  it("ends after three working days, and no approval comes before that", async () => {
    const it = await publicised();
    const row = await db.matter.findUniqueOrThrow({ where: { ref: it.matterRef } });
    // Monday 2 March 2026: Tuesday, Wednesday and Thursday to its end.
    expect(row.publicUntil?.toISOString()).toBe("2026-03-05T15:59:59.000Z");
    const input = { ...it, questions: answers };
    const early = await approveMatter(scene.liaison, input, later(2));
    expect(early).toMatchObject({
      ok: false,
      refusal: { refused: "not-now", reason: "publicity-running", vars: { day: "2026-03-05" } },
    });
    expect(await refusalOf(approveMatter(scene.liaison, input, later(4)))).toBe("ok");
  });

  it("is not approved with a no to one of the three questions", async () => {
    const it = await publicised();
    const form = answeredQuestions.parse({
      ...it,
      "yes-cared": "yes",
      "why-cared": answers.cared,
      "yes-in-remit": "no",
      "why-in-remit": "这是市里的职责范围",
      "yes-deliberable": "yes",
      "why-deliberable": answers.deliberable,
    });
    const outcome = await approveMatter(scene.liaison, form, later(4));
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: "question-no" } });
    expect(await db.matter.findUnique({ where: { ref: it.matterRef } })).toMatchObject({
      status: "publicised",
    });
  });

  it("shows the matter to everybody, with its end and how many are for it", async () => {
    const it = await publicised();
    const ref = it.matterRef;
    value(await voiceMatter(scene.lawyer.actor, { ref, stance: "support" }, at));
    const [row] = (await listPublishedMatters({}, at)).rows;
    expect(row).toMatchObject({ ref, supports: 1, concerns: 0 });
    expect((await listPublishedMatters({}, later(4))).rows).toEqual([]);
    expect(await getMatterForReader(anonymous, ref)).toMatchObject({ voices: { support: 1 } });
  });

  it("hears everybody once; a second word takes the place of the first", async () => {
    const { matterRef: ref } = await publicised();
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => voiceMatter(scene.host, { ref, stance: "support" }, at)),
    );
    expect(tries.every((each) => each.ok)).toBe(true);
    const words = "别占了消防通道";
    value(await voiceMatter(scene.host, { ref, stance: "concern", words }, at));
    expect(await db.matterVoice.count()).toBe(1);
    const desk = await getMatterForDesk(scene.liaison, ref);
    expect(desk?.voices).toEqual({ support: 0, concern: 1 });
    expect(desk?.said).toMatchObject([{ stance: "concern", text: words }]);
  });

  it("hears nobody before, after, or who is not signed in", async () => {
    const early = await proposed(scene.host);
    const before = { ref: early.matterRef, stance: "support" } as const;
    expect(await refusalOf(voiceMatter(scene.host, before, at))).toBe("not-now");
    expect(await refusalOf(voiceMatter(scene.lawyer.actor, before, at))).toBe("not-now");
    expect(await refusalOf(voiceMatter(anonymous, before, at))).toBe("not-found");
    const { matterRef: ref } = await publicised();
    const voice = { ref, stance: "support" } as const;
    expect(await refusalOf(voiceMatter(anonymous, voice, at))).toBe("forbidden");
    expect(await refusalOf(voiceMatter(scene.host, voice, later(4)))).toBe("not-now");
  });
});

describe("a matter that is not taken up", () => {
  it("tells its suggester why, and nobody else", async () => {
    const it = await proposed();
    value(await rejectMatter(scene.liaison, { ...it, reason: "这是个案，已转办理" }, at));
    const events = await db.event.findMany({ where: { type: "matter.rejected" } });
    await react(
      events.map((each) => each.id),
      at,
    );
    const notices = await db.notice.findMany();
    expect(notices).toMatchObject([{ personId: scene.stranger.id, kind: "matter.rejected" }]);
    const path = noticePath(scene.stranger, { kind: "matter.rejected", ref: it.matterRef });
    expect(path).toBe(`/consultations/matters/${it.matterRef}`);
    const own = await getMatterForReader(scene.stranger, it.matterRef);
    expect(own).toMatchObject({ mine: true, note: "这是个案，已转办理" });
    expect(await getMatterForReader(scene.host, it.matterRef)).toBeNull();
    expect(await getMatterForReader(anonymous, it.matterRef)).toBeNull();
  });
});

describe("the list of matters", () => {
  it("is narrowed by status, source, street and words, page after page", async () => {
    for (let i = 0; i < 22; i++)
      await proposed(scene.staff, { title: `停车的事 ${i}`, source: "hotline" });
    const { matterRef } = await proposed();
    const first = await listMatters(scene.staff, {});
    const second = await listMatters(scene.staff, { after: first.next });
    expect(first.rows).toHaveLength(20);
    expect(second.rows).toHaveLength(3);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.ref)).size).toBe(23);
    const only = async (filter: Parameters<typeof listMatters>[1]) =>
      (await listMatters(scene.staff, filter)).rows.map((row) => row.ref);
    expect(await only({ source: "resident" })).toEqual([matterRef]);
    expect(await only({ words: "菜场" })).toEqual([matterRef]);
    expect(await only({ words: matterRef })).toEqual([matterRef]);
    expect(await only({ street: "330106002" })).toEqual([]);
    expect(await only({ status: "approved" })).toEqual([]);
    expect(await countMatters(scene.staff, {})).toEqual({ suggested: 23 });
  });

  it("does not exist for whoever prepares nothing there", async () => {
    const { matterRef } = await proposed();
    expect((await listMatters(scene.host, {})).rows).toEqual([]);
    expect(await getMatterForDesk(scene.stranger, matterRef)).toBeNull();
    expect(await listMyMatters(scene.stranger)).toMatchObject([{ ref: matterRef }]);
    expect(await refusalOf(exportMatters(scene.host, { rows: 1 }, at))).toBe("forbidden");
    expect(await refusalOf(exportMatters(scene.liaison, { rows: 1 }, at))).toBe("ok");
  });
});
