import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { getTrace } from "@/lib/trace/queries/get-trace";
import { listPublishedRecentLooks } from "@/lib/trace/queries/recent-looks";
import { aLookBack } from "@/tests/support/factories/look-back";
import { aSuggestion, later, monday } from "@/tests/support/factories/suggestion";

async function concluded() {
  const it = await aLookBack("in-progress");
  const verdict = { status: "concluded", verdict: "partial", concludedAt: later(1) };
  await db.lookBack.update({ where: { id: it.id }, data: verdict });
  return it;
}

function aFile(subject: string, subjectId: string, role: string, more: object = {}) {
  const key = `${newId()}.jpg`;
  return db.storedFile.create({
    data: {
      ...{ key, subject, subjectId, role, name: "a.jpg", mime: "image/jpeg", bytes: 1 },
      ...{ sha256: "", shareable: true, passedAt: monday, createdAt: monday },
      ...more,
    },
  });
}

describe("what surrounds a chain", () => {
  it("pictures are shown where the reporter agreed and they were passed", async () => {
    const { world, id, suggestion } = await concluded();
    const { complaint } = world;
    const hidden = await aFile("complaint", complaint.id, "photo", { passedAt: null });
    const after = await aFile("look-back", id, "evidence");
    const before = await getTrace(anonymous, suggestion.ref);
    expect(before?.photos).toMatchObject({ before: null, after: { key: after.key } });
    await db.complaint.update({ where: { id: complaint.id }, data: { sharePhotos: true } });
    expect((await getTrace(anonymous, suggestion.ref))?.photos.before).toBeNull();
    await db.storedFile.update({ where: { id: hidden.id }, data: { passedAt: monday } });
    const trace = await getTrace(anonymous, suggestion.ref);
    expect(trace?.photos.before).toMatchObject({ key: hidden.key, by: "resident" });
  });

  it("evidence of a look-back that is not concluded is not shown", async () => {
    const { id, suggestion } = await aLookBack("in-progress");
    await aFile("look-back", id, "evidence");
    expect((await getTrace(anonymous, suggestion.ref))?.photos.after).toBeNull();
  });

  it("other suggestions of the consultation stand beside it, drafts do not", async () => {
    const { world, suggestion } = await concluded();
    const beside = await aSuggestion(world, "handling");
    await aSuggestion(world, "drafted");
    const trace = await getTrace(anonymous, suggestion.ref);
    expect(trace?.siblings.map((each) => each.ref)).toEqual([beside.ref]);
  });

  it("promises of time are told, cancelled ones are not; events are counted", async () => {
    const { suggestion } = await concluded();
    const of = { subject: "suggestion", subjectId: suggestion.id, divisionCode: "330106012006" };
    const term = { startedAt: monday, dueAt: later(30), unit: "plain" };
    await db.deadline.create({ data: { ...of, ...term, kind: "reply" } });
    await db.deadline.create({ data: { ...of, ...term, kind: "sign", cancelledAt: monday } });
    const head = { subject: "suggestion", subjectId: suggestion.id, count: 5, hash: "0" };
    await db.eventHead.create({ data: head });
    const trace = await getTrace(anonymous, suggestion.ref);
    expect(trace?.deadlines).toMatchObject([{ kind: "reply", of: suggestion.ref, metAt: null }]);
    expect(trace?.events).toBe(5);
  });
});

describe("what was looked at lately", () => {
  it("is led by one with pictures of then and now", async () => {
    const { world, id, ref } = await concluded();
    await db.complaint.update({ where: { id: world.complaint.id }, data: { sharePhotos: true } });
    const [bare] = await listPublishedRecentLooks("330106");
    expect(bare?.photos).toEqual({ before: null, after: null });
    const before = await aFile("complaint", world.complaint.id, "photo");
    const after = await aFile("look-back", id, "evidence");
    expect(await listPublishedRecentLooks("330106")).toMatchObject([
      { ref, photos: { before: { key: before.key }, after: { key: after.key } } },
    ]);
    expect(await listPublishedRecentLooks("330105")).toEqual([]);
  });
});
