import { describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { getTrace } from "@/lib/trace/queries/get-trace";
import {
  aConsultation,
  aPerson,
  aReply,
  aSuggestion,
  community,
  monday,
} from "@/tests/support/factories/suggestion";

/** A chain of three complaints: one published, one of wrongdoing, one not accepted yet. */
async function aChain() {
  const world = await aConsultation("issued");
  const words = await keepProse(db, "楼道口停满，老人出不去");
  const { id } = world.complaint;
  const published = { bodyId: words.id, summary: "充电位不够，楼道停满", title: "张三家门口停满" };
  await db.complaint.update({ where: { id }, data: published });
  const add = async (data: object) => {
    const other = await aPerson("other");
    const row = await db.complaint.create({
      data: {
        ...{ ref: newRef("C", community), status: "accepted", title: "x", reporterId: other.id },
        ...{ divisionCode: community, createdAt: monday, submittedAt: monday, acceptedAt: monday },
        ...data,
      },
    });
    const link = { problemId: world.problem.id, complaintId: row.id, addedAt: monday };
    await db.problemComplaint.create({ data: link });
    return row;
  };
  const wrongdoing = await add({ kind: "report" });
  const waiting = await add({ status: "submitted", acceptedAt: null });
  const suggestion = await aSuggestion(world, "answered", { adoptedAt: monday });
  await aReply(world, suggestion);
  return { ...world, wrongdoing, waiting, suggestion };
}
type Chain = Awaited<ReturnType<typeof aChain>>;

const holderOf = (subjectId: string): Actor => ({
  ...{ kind: "link-holder", id: null, subjectId, grants: [] },
});
const seenBy = (actor: Actor, { complaint }: Chain) => getTrace(actor, complaint.ref);

describe("one chain", () => {
  it("is the same from any of its references", async () => {
    const { complaint, problem, consultation, suggestion } = await aChain();
    const lookBack = await db.lookBack.create({
      data: {
        ...{ ref: newRef("L", community), suggestionId: suggestion.id, replyId: newId() },
        ...{ round: 1, status: "planned", cause: "promise", dueOn: "2026-12-15" },
        ...{ divisionCode: community, createdAt: monday },
      },
    });
    for (const { ref } of [complaint, problem, consultation, suggestion, lookBack]) {
      const trace = await getTrace(anonymous, ref);
      expect(trace, ref).toMatchObject({
        ref,
        problem: { ref: problem.ref },
        consultation: { ref: consultation.ref },
        suggestion: { ref: suggestion.ref, lookBacks: [{ ref: lookBack.ref }] },
      });
    }
  });

  it("is found as people type it", async () => {
    const { suggestion } = await aChain();
    expect(await getTrace(anonymous, ` ${suggestion.ref.toLowerCase()} `)).not.toBeNull();
  });

  it("does not exist for a reference that names nothing", async () => {
    await aChain();
    for (const ref of ["C330106012-00000000", "X330106012-00000000", "", "’; drop table"]) {
      expect(await getTrace(anonymous, ref)).toBeNull();
    }
  });
});

describe("a stranger", () => {
  it("reads the published summary and nobody's own words, and how many are withheld", async () => {
    const chain = await aChain();
    const trace = await seenBy(anonymous, chain);
    expect(trace).toMatchObject({ title: "充电位不够，楼道停满", withheld: 2, people: 3 });
    expect(trace?.complaints).toMatchObject([{ ref: chain.complaint.ref, words: null }]);
    const text = JSON.stringify(trace);
    for (const secret of ["张三", "老人出不去", chain.wrongdoing.ref, chain.waiting.ref]) {
      expect(text).not.toContain(secret);
    }
  });

  it("is told that there is no such thing where it is not public", async () => {
    const chain = await aChain();
    expect(await getTrace(anonymous, chain.wrongdoing.ref)).toBeNull();
    expect(await getTrace(anonymous, chain.waiting.ref)).toBeNull();
    const { actor } = await aPerson("somebody");
    expect(await getTrace(actor, chain.waiting.ref)).toBeNull();
  });

  it.each([
    ["problem", "detected"],
    ["problem", "dismissed"],
    ["suggestion", "drafted"],
    ["suggestion", "returned"],
  ] as const)("knows of no %s that is %s", async (kind, status) => {
    const chain = await aChain();
    const { id, ref } = chain[kind];
    if (kind === "problem") await db.problem.update({ where: { id }, data: { status } });
    else await db.suggestion.update({ where: { id }, data: { status } });
    expect(await getTrace(anonymous, ref)).toBeNull();
  });

  it("knows of no consultation before notice was given of it", async () => {
    const { consultation, complaint } = await aChain();
    const { id, ref } = consultation;
    await db.consultation.update({ where: { id }, data: { status: "planned", noticedAt: null } });
    expect(await getTrace(anonymous, ref)).toBeNull();
    const trace = await getTrace(anonymous, complaint.ref);
    expect(trace).toMatchObject({ consultation: null, suggestion: null });
  });

  it("reads no draft of an answer", async () => {
    const { suggestion, complaint } = await aChain();
    await db.suggestionReply.updateMany({
      where: { suggestionId: suggestion.id },
      data: { publishedAt: null },
    });
    const trace = await getTrace(anonymous, complaint.ref);
    expect(trace?.suggestion?.replies).toEqual([]);
  });

  it("reads what a resident added to a rating, without the numbers in it", async () => {
    const { suggestion, reporter, complaint } = await aChain();
    const comment = await keepProse(db, "还差 8 个，找我 13900000001");
    await db.suggestionRating.create({
      data: {
        ...{ suggestionId: suggestion.id, round: 1, personId: reporter.id, side: "resident" },
        ...{ solved: "partly", satisfaction: "basically", commentId: comment.id, at: monday },
      },
    });
    const trace = await getTrace(anonymous, complaint.ref);
    expect(trace?.suggestion?.ratings).toMatchObject([{ words: "还差 8 个，找我 ***********" }]);
  });
});

describe("those who may see more", () => {
  it("the reporter reads their own words, signed in or by the receipt", async () => {
    const chain = await aChain();
    for (const actor of [chain.reporter.actor, holderOf(chain.complaint.id)]) {
      const trace = await seenBy(actor, chain);
      expect(trace).toMatchObject({ title: "张三家门口停满", withheld: 2 });
      expect(trace?.complaints[0]?.words).toBe("楼道口停满，老人出不去");
    }
  });

  it("the holder of another receipt reads their own complaint and nobody else's words", async () => {
    const chain = await aChain();
    const holder = holderOf(chain.waiting.id);
    const trace = await getTrace(holder, chain.complaint.ref);
    expect(trace).toMatchObject({ withheld: 1 });
    expect(trace?.complaints.find((each) => each.ref === chain.complaint.ref)?.words).toBeNull();
    expect(await getTrace(holder, chain.waiting.ref)).not.toBeNull();
  });

  it("staff of the district read the whole and nothing is withheld", async () => {
    const chain = await aChain();
    const trace = await seenBy(chain.staff.actor, chain);
    expect(trace).toMatchObject({ withheld: 0 });
    expect(trace?.complaints.map((each) => each.ref)).toContain(chain.wrongdoing.ref);
    expect(trace?.complaints[0]?.words).toBe("楼道口停满，老人出不去");
  });

  it("staff of another district read what strangers read", async () => {
    const chain = await aChain();
    const { actor } = await aPerson("elsewhere", "staff", { scope: "330105" });
    expect(await seenBy(actor, chain)).toMatchObject({ withheld: 2 });
  });
});
