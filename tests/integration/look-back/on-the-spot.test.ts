import { describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { PreparedFile } from "@/lib/core/files";
import { decrypt } from "@/lib/core/secret";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { confirmFinding, signOffResident } from "@/lib/look-back/commands/confirm-finding";
import { addEvidence, dropEvidence } from "@/lib/look-back/commands/gather-evidence";
import { passEvidence, withholdEvidence } from "@/lib/look-back/commands/pass-evidence";
import { getConfirmSeat, getPublishedQuestion } from "@/lib/look-back/queries/confirm-seat";
import { getOnTheSpot, listEvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import { readsLookBackFile } from "@/lib/look-back/queries/rounds";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { aMember, aPerson, eventsOf, monday } from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";
import { statementsOf } from "@/tests/support/statements";

const picture = (key: string): PreparedFile => ({
  ...{ key, name: key, mime: "image/jpeg", bytes: 3, width: 4, height: 3, sha256: "0".repeat(64) },
});

async function looking() {
  const ready = await aLookBack("in-progress");
  await db.lookBackConfirmation.deleteMany();
  return ready;
}
type Ready = Awaited<ReturnType<typeof looking>>;

const name = "王建国";
const signed = (ref: string, more: { name?: string; solved?: "yes" | "no" } = {}) =>
  ({ ref, name, solved: "yes", agreed: "yes", ...more }) as const;

const acts: Readonly<Record<string, (ready: Ready, actor: Actor) => Promise<{ ok: boolean }>>> = {
  "adds a picture": ({ ref }, actor) => addEvidence(actor, { ref }, [picture("a.jpg")], monday),
  "removes a picture": ({ ref }, actor) => dropEvidence(actor, { ref, key: "kept.jpg" }, monday),
  "takes a resident down": ({ ref }, actor) => signOffResident(actor, signed(ref), monday),
};

describe.each(Object.entries(acts))("whoever looks %s", (_, act) => {
  async function withPicture() {
    const ready = await looking();
    await addEvidence(ready.observer.actor, { ref: ready.ref }, [picture("kept.jpg")], monday);
    return ready;
  }

  it("while they look", async () => {
    const ready = await withPicture();
    expect(await act(ready, ready.observer.actor)).toMatchObject({ ok: true });
  });

  it("and nobody else does, staff as little as strangers", async () => {
    const ready = await withPicture();
    const { stranger, reporter, handler, member } = ready.world;
    for (const { actor } of [stranger, reporter, handler, member, { actor: anonymous }]) {
      const refusal = { refused: "not-found" };
      expect(await act(ready, actor)).toMatchObject({ ok: false, refusal });
    }
    const refusal = { refused: "forbidden" };
    expect(await act(ready, ready.world.staff.actor)).toMatchObject({ ok: false, refusal });
  });

  it("not before they have begun, and not after they have concluded", async () => {
    const ready = await withPicture();
    for (const status of ["assigned", "concluded"]) {
      await db.lookBack.update({ where: { id: ready.id }, data: { status } });
      const refusal = { refused: "not-now" };
      expect(await act(ready, ready.observer.actor)).toMatchObject({ ok: false, refusal });
    }
  });

  it("not once they have a stake in it", async () => {
    const ready = await withPicture();
    const { world, observer } = ready;
    await db.complaint.updateMany({ data: { reporterId: observer.id } });
    const refusal = { refused: "forbidden", reason: "interest-reporter" };
    expect(await act(ready, observer.actor)).toMatchObject({ ok: false, refusal });
    expect(world.staff.id).not.toBe(observer.id);
  });
});

describe("residents who sign off by name", () => {
  it("are kept in cipher, and counted once", async () => {
    const { ref, id, observer } = await looking();
    expect(await signOffResident(observer.actor, signed(ref), monday)).toMatchObject({ ok: true });
    const again = await signOffResident(observer.actor, signed(ref), monday);
    expect(again).toMatchObject({ refusal: { fields: { name: ["name-twice"] } } });
    const [row] = await db.lookBackConfirmation.findMany();
    expect(row?.nameCipher).not.toContain(name);
    expect(decrypt(row?.nameCipher ?? "")).toBe(name);
    const events = await db.event.findMany({ where: { subjectId: id } });
    expect(JSON.stringify(events)).not.toContain(name);
  });

  it("are not whoever looks", async () => {
    const { ref, observer } = await looking();
    const own = signed(ref, { name: "observer" });
    const outcome = await signOffResident(observer.actor, own, monday);
    expect(outcome).toMatchObject({ refusal: { fields: { name: ["name-own"] } } });
  });

  it("are one where six take the same one down at once", async () => {
    const { ref, observer } = await looking();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => signOffResident(observer.actor, signed(ref), monday)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.lookBackConfirmation.count()).toBe(1);
  });
});

describe("residents on their own phones", () => {
  it("say how it is by account or by receipt, once", async () => {
    const { ref, world } = await looking();
    const input = { ref, solved: "yes" } as const;
    await oneOfSix(() => confirmFinding(world.reporter.actor, input, monday));
    const holder: Actor = {
      ...{ kind: "link-holder", id: null, subjectId: world.complaint.id, grants: [] },
    };
    const twice = await confirmFinding(holder, input, monday);
    expect(twice).toMatchObject({ refusal: { reason: "confirmed-already" } });
    expect(await db.lookBackConfirmation.findMany()).toMatchObject([
      { personId: world.reporter.id, nameCipher: null, solved: "yes" },
    ]);
    await db.lookBackConfirmation.deleteMany();
    expect(await confirmFinding(holder, input, monday)).toMatchObject({ ok: true });
    expect(await db.lookBackConfirmation.findFirst()).toMatchObject({ via: "receipt" });
  });

  it("are those who joined it too, and nobody from elsewhere", async () => {
    const { ref, world } = await looking();
    const joined = await aPerson("joined");
    const of = { complaintId: world.complaint.id, personId: joined.id };
    await db.complaintSupport.create({ data: { ...of, at: monday } });
    const input = { ref, solved: "partly" } as const;
    expect(await confirmFinding(joined.actor, input, monday)).toMatchObject({ ok: true });
    for (const actor of [world.stranger.actor, world.handler.actor, world.host.actor, anonymous]) {
      const refusal = { refused: "not-found" };
      expect(await confirmFinding(actor, input, monday)).toMatchObject({ ok: false, refusal });
    }
  });

  it("are never those who handled it or ran it, even where they reported it", async () => {
    const { ref, world } = await looking();
    await db.complaint.updateMany({ data: { reporterId: world.host.id } });
    const input = { ref, solved: "yes" } as const;
    const outcome = await confirmFinding(world.host.actor, input, monday);
    expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
  });

  it("are asked only while somebody looks", async () => {
    const { ref, id, world } = await looking();
    expect(await getPublishedQuestion(ref)).toMatchObject({ title: "建充电位，拆飞线" });
    expect(await getConfirmSeat(world.reporter.actor, ref, monday)).toEqual({ said: false });
    expect(await getConfirmSeat(world.stranger.actor, ref, monday)).toBeNull();
    await db.lookBack.update({ where: { id }, data: { status: "assigned" } });
    expect(await getPublishedQuestion(ref)).toBeNull();
    const early = await confirmFinding(world.reporter.actor, { ref, solved: "yes" }, monday);
    expect(early).toMatchObject({ refusal: { refused: "not-now" } });
  });
});

describe("a finding", () => {
  it("counts the residents who say the same, and only them", async () => {
    const { ref, id, observer, world } = await looking();
    await confirmFinding(world.reporter.actor, { ref, solved: "no" }, monday);
    await signOffResident(observer.actor, signed(ref), monday);
    await signOffResident(observer.actor, signed(ref, { name: "李梅" }), monday);
    const outcome = await concludeLookBack(observer.actor, aFinding(ref), [], monday);
    expect(outcome.ok).toBe(true);
    const row = await db.lookBack.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ residentsConfirmed: 2, resultBefore: "B", resultAfter: "A" });
  });

  it("stands on pictures that were kept before it was written", async () => {
    const { ref, id, observer, world } = await looking();
    await addEvidence(observer.actor, { ref }, [picture("a.jpg"), picture("b.jpg")], monday);
    await dropEvidence(observer.actor, { ref, key: "a.jpg" }, monday);
    const spot = { id, problemId: null, assigneeId: observer.id };
    const { taken } = await getOnTheSpot(observer.actor, spot);
    expect(taken).toMatchObject([{ key: "b.jpg" }]);
    expect((await getOnTheSpot(world.staff.actor, spot)).taken).toEqual([]);
    const outcome = await concludeLookBack(observer.actor, aFinding(ref), [], monday);
    expect(outcome.ok).toBe(true);
    expect(await eventsOf(id)).toEqual([
      "look-back.evidence-added",
      "look-back.evidence-dropped",
      "look-back.concluded",
    ]);
  });

  it("takes nine pictures and no tenth", async () => {
    const { ref, observer } = await looking();
    const nine = Array.from({ length: 9 }, (_, n) => picture(`${n}.jpg`));
    expect(await addEvidence(observer.actor, { ref }, nine, monday)).toMatchObject({ ok: true });
    const tenth = await addEvidence(observer.actor, { ref }, [picture("x.jpg")], monday);
    expect(tenth).toMatchObject({ refusal: { fields: { files: ["file-many"] } } });
  });
});

describe("pictures of a look-back", () => {
  const seen = (key: string) => ({
    ...{ subject: "look-back", role: "evidence", uploadedBy: null, shareable: true },
    key,
  });

  it("are seen by strangers once a moderator, not the one who took them, has passed them", async () => {
    const { ref, id, observer } = await looking();
    const moderator = await aPerson("moderator", "content-moderator");
    await addEvidence(observer.actor, { ref }, [picture("a.jpg")], monday);
    await concludeLookBack(observer.actor, aFinding(ref), [], monday);
    const file = { ...seen("a.jpg"), subjectId: id, passedAt: null };
    expect(await readsLookBackFile(anonymous, file, monday)).toBe(false);
    expect(await readsLookBackFile(moderator.actor, file, monday)).toBe(true);
    const both = {
      ...observer.actor,
      grants: [...observer.actor.grants, ...moderator.actor.grants],
    };
    const refusal = { refused: "not-found" };
    expect(await passEvidence(both, { ref }, monday)).toMatchObject({ ok: false, refusal });
    expect((await listEvidenceToPass(moderator.actor)).map((row) => row.ref)).toEqual([ref]);
    await oneOfSix(() => passEvidence(moderator.actor, { ref }, monday));
    expect(await readsLookBackFile(anonymous, { ...file, passedAt: monday }, monday)).toBe(true);
    expect(await listEvidenceToPass(moderator.actor)).toEqual([]);
  });

  it("stay back where a moderator says so", async () => {
    const { ref, observer } = await looking();
    const moderator = await aPerson("moderator", "content-moderator");
    await addEvidence(observer.actor, { ref }, [picture("a.jpg")], monday);
    expect(await withholdEvidence(moderator.actor, { ref }, monday)).toMatchObject({ ok: true });
    expect(await db.storedFile.findFirst()).toMatchObject({ shareable: false, passedAt: null });
  });

  it("are listed in few statements, and to nobody without the role", async () => {
    const { ref, observer } = await looking();
    const moderator = await aPerson("moderator", "content-moderator");
    await addEvidence(observer.actor, { ref }, [picture("a.jpg")], monday);
    const sent = await statementsOf(() => listEvidenceToPass(moderator.actor));
    expect(sent.length).toBeLessThanOrEqual(5);
    const member = await aMember("other");
    expect(await listEvidenceToPass(member.actor)).toEqual([]);
  });
});
