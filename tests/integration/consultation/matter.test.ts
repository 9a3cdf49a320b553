import { beforeEach, describe, expect, it } from "vitest";
import {
  approveForScheduling,
  suggestForScheduling,
} from "@/lib/consultation/commands/approve-matter";
import {
  approveMatter,
  deferMatter,
  mergeMatter,
  publiciseMatter,
  rejectMatter,
  resumeMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { suggestMatter } from "@/lib/consultation/commands/suggest-matter";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { Outcome } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { makeProblem } from "@/lib/problem/commands/choose-complaints";
import {
  answers,
  makeScene,
  refusalOf,
  type Scene,
  six,
} from "@/tests/support/factories/consultation";
import { at, eventTypes, makeComplaint } from "@/tests/support/factories/deliberation";

type Attempt = (actor: Actor, problemRef: string) => Promise<Outcome<unknown>>;
const reason = "街道正在统一安排";
let scene: Scene;

beforeEach(async () => {
  scene = await makeScene();
});

function matterIn(status: string, problemId = scene.problem.id) {
  return db.matter.create({
    data: {
      id: newId(),
      ref: newRef("M", scene.problem.divisionCode),
      status,
      title: "充电棚",
      source: "cluster",
      problemId,
      divisionCode: scene.problem.divisionCode,
      venueId: scene.venueId,
      suggestedAt: at,
    },
  });
}

const moves: Record<
  string,
  { from: string; wrong: string; to: string; event: string; act: Attempt }
> = {
  screen: {
    from: "suggested",
    wrong: "shortlisted",
    to: "screened",
    event: "matter.screened",
    act: (actor, problemRef) => screenMatter(actor, { problemRef }, at),
  },
  shortlist: {
    from: "screened",
    wrong: "suggested",
    to: "shortlisted",
    event: "matter.shortlisted",
    act: (actor, problemRef) => shortlistMatter(actor, { problemRef }, at),
  },
  publicise: {
    from: "shortlisted",
    wrong: "screened",
    to: "publicised",
    event: "matter.publicised",
    act: (actor, problemRef) => publiciseMatter(actor, { problemRef }, at),
  },
  approve: {
    from: "publicised",
    wrong: "suggested",
    to: "approved",
    event: "matter.approved",
    act: (actor, problemRef) => approveMatter(actor, { problemRef, questions: answers }, at),
  },
  reject: {
    from: "screened",
    wrong: "approved",
    to: "rejected",
    event: "matter.rejected",
    act: (actor, problemRef) => rejectMatter(actor, { problemRef, reason }, at),
  },
  defer: {
    from: "approved",
    wrong: "screened",
    to: "deferred",
    event: "matter.deferred",
    act: (actor, problemRef) => deferMatter(actor, { problemRef, reason }, at),
  },
  resume: {
    from: "deferred",
    wrong: "approved",
    to: "approved",
    event: "matter.resumed",
    act: (actor, problemRef) => resumeMatter(actor, { problemRef }, at),
  },
};

describe.each(Object.entries(moves))("%s", (_, move) => {
  it("moves the matter and leaves its event", async () => {
    const matter = await matterIn(move.from);
    expect(await refusalOf(move.act(scene.staff, scene.problem.ref))).toBe("ok");
    expect(await db.matter.findUnique({ where: { id: matter.id } })).toMatchObject({
      status: move.to,
    });
    expect(await eventTypes(matter.id)).toEqual([move.event]);
  });

  it("is done by the head of the nearest station too", async () => {
    await matterIn(move.from);
    expect(await refusalOf(move.act(scene.head, scene.problem.ref))).toBe("ok");
  });

  it("is won by one of six", async () => {
    const matter = await matterIn(move.from);
    const ended = await six(() => move.act(scene.staff, scene.problem.ref));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await eventTypes(matter.id)).toHaveLength(1);
  });

  it("is refused where the table has no such edge, and to those who may not", async () => {
    await matterIn(move.wrong);
    expect(await refusalOf(move.act(scene.staff, scene.problem.ref))).toBe("not-now");
    expect(await refusalOf(move.act(scene.stranger, scene.problem.ref))).toBe("forbidden");
    expect(await refusalOf(move.act(scene.staff, "P330106012-00000000"))).toBe("not-found");
  });
});

describe("a matter", () => {
  const suggestion = () => ({ problemRef: scene.problem.ref, reason: "多次反映没有解决" });

  it("is suggested once for a problem, by those near it", async () => {
    const ended = await six(() => suggestMatter(scene.lawyer.actor, suggestion(), at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const matter = await db.matter.findFirstOrThrow();
    expect(matter).toMatchObject({ status: "suggested", venueId: scene.venueId });
    expect(await eventTypes(matter.id)).toEqual(["matter.suggested"]);
    expect(await refusalOf(suggestMatter(scene.stranger, suggestion(), at))).toBe("forbidden");
  });

  it("goes the rest of the way in one act, one event a step", async () => {
    const matter = await matterIn("suggested");
    const input = { problemRef: scene.problem.ref, questions: answers };
    const ended = await six(() => approveForScheduling(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await eventTypes(matter.id)).toEqual([
      "matter.screened",
      "matter.shortlisted",
      "matter.publicised",
      "matter.approved",
    ]);
    expect(await refusalOf(approveForScheduling(scene.stranger, input, at))).toBe("forbidden");
  });

  it("is put forward and approved in one act, once, by whoever may do both", async () => {
    const input = { problemRef: scene.problem.ref, reason, questions: answers };
    const ended = await six(() => suggestForScheduling(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const [matter, ...more] = await db.matter.findMany({ where: { problemId: scene.problem.id } });
    expect(more).toEqual([]);
    expect(matter?.status).toBe("approved");
    expect(await eventTypes(matter?.id ?? "")).toEqual([
      "matter.suggested",
      "matter.screened",
      "matter.shortlisted",
      "matter.publicised",
      "matter.approved",
    ]);
  });

  it("leaves nothing behind where one of the two acts is refused", async () => {
    const questions = { cared: answers.cared } as typeof answers;
    const input = { problemRef: scene.problem.ref, reason, questions };
    expect(await refusalOf(suggestForScheduling(scene.liaison, input, at))).toBe("invalid");
    const whole = { ...input, questions: answers };
    expect(await refusalOf(suggestForScheduling(scene.stranger, whole, at))).toMatch(
      /^(forbidden|not-found)$/,
    );
    expect(await refusalOf(suggestForScheduling(scene.triage, whole, at))).toBe("forbidden");
    expect(await db.matter.count()).toBe(0);
  });

  it("is not approved with a question unanswered", async () => {
    const matter = await matterIn("suggested");
    const questions = { cared: answers.cared } as typeof answers;
    const input = { problemRef: scene.problem.ref, questions };
    expect(await refusalOf(approveForScheduling(scene.staff, input, at))).toBe("invalid");
    expect(await eventTypes(matter.id)).toEqual([]);
  });

  async function likeProblem() {
    const other = await makeComplaint();
    const input = { title: "充电棚太远", complaints: [other.ref] };
    const made = await makeProblem(scene.triage, input, at);
    if (!made.ok) throw new Error("not made");
    return db.problem.findUniqueOrThrow({ where: { ref: made.value.ref } });
  }

  it("is merged into a like one", async () => {
    const problem = await likeProblem();
    const [matter, into] = [await matterIn("suggested"), await matterIn("approved", problem.id)];
    const input = { problemRef: scene.problem.ref, into: problem.ref };
    const ended = await six(() => mergeMatter(scene.staff, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await db.matter.findUnique({ where: { id: matter.id } })).toMatchObject({
      status: "merged",
      mergedIntoId: into.id,
    });
    expect(await eventTypes(matter.id)).toEqual(["matter.merged"]);
  });

  it("is not merged into one that is being merged into it", async () => {
    const problem = await likeProblem();
    const [one, other] = [await matterIn("suggested"), await matterIn("suggested", problem.id)];
    const [a, b] = [scene.problem.ref, problem.ref];
    const tries = await Promise.all([
      mergeMatter(scene.staff, { problemRef: a, into: b }, at),
      mergeMatter(scene.staff, { problemRef: b, into: a }, at),
    ]);
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    const ids = [one.id, other.id];
    expect(await db.matter.count({ where: { id: { in: ids }, status: "merged" } })).toBe(1);
  });
});
