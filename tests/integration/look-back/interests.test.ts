import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { assignLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { replaceObserver } from "@/lib/look-back/commands/replace-observer";
import { lookBackJobs } from "@/lib/look-back/jobs";
import { proposeObservers } from "@/lib/look-back/queries/observers";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { harmless, type Ready, routes } from "@/tests/support/factories/stakes";
import { aMember, eventsOf, monday } from "@/tests/support/factories/suggestion";

type Member = Awaited<ReturnType<typeof aMember>>;
const reason = "原来的委员出差，换人去看";

async function put(ready: Ready, status: string, assigneeId: string | null) {
  await db.lookBack.update({ where: { id: ready.id }, data: { status, assigneeId } });
}

/** Every act by which somebody could become the one who looks, or look. */
const acts: Readonly<
  Record<string, (ready: Ready, member: Member) => Promise<{ ok: boolean; refusal?: object }>>
> = {
  assign: async (ready, member) => {
    await put(ready, "planned", null);
    return assignLookBack(ready.world.staff.actor, { ref: ready.ref, member: member.slug }, monday);
  },
  replace: async (ready, member) => {
    await put(ready, "in-progress", ready.observer.id);
    const input = { ref: ready.ref, member: member.slug, reason };
    return replaceObserver(ready.world.staff.actor, input, monday);
  },
  begin: async (ready, member) => {
    await put(ready, "assigned", member.id);
    return beginLookBack(member.actor, { ref: ready.ref }, monday);
  },
  conclude: async (ready, member) => {
    await put(ready, "in-progress", member.id);
    return concludeLookBack(member.actor, aFinding(ready.ref), [], monday);
  },
};

const refused = expect.objectContaining({
  ok: false,
  refusal: expect.objectContaining({
    refused: "forbidden",
    reason: expect.stringMatching(/^interest-/),
  }),
});

describe.each(Object.entries(routes))("whoever %s", (_, route) => {
  it("cannot be the one who looks back, by any act, and is taken off it", async () => {
    const ready = await aLookBack();
    const member = await aMember("interested");
    await route(ready, member);
    for (const [name, act] of Object.entries(acts)) {
      expect([name, await act(ready, member)]).toEqual([name, refused]);
    }
    expect(await db.lookBack.count({ where: { verdict: { not: null } } })).toBe(0);
    const proposed = await proposeObservers(
      ready.world.staff.actor,
      { suggestionId: ready.suggestion.id, divisionCode: ready.divisionCode },
      monday,
    );
    expect(proposed.map((each) => each.slug)).toContain("observer");
    expect(proposed.map((each) => each.slug)).not.toContain("interested");
    await put(ready, "in-progress", member.id);
    await lookBackJobs.find((job) => job.name === "free-interested-observers")?.run(monday);
    const freed = await db.lookBack.findUniqueOrThrow({ where: { id: ready.id } });
    expect(freed).toMatchObject({ status: "in-progress", assigneeId: null });
    expect((await eventsOf(ready.id)).at(-1)).toBe("look-back.observer-freed");
  });
});

describe.each(Object.entries(harmless))("whoever %s", (_, route) => {
  it("may look back, and stays on it", async () => {
    const ready = await aLookBack();
    const member = await aMember("harmless");
    await route(ready, member);
    await lookBackJobs.find((job) => job.name === "free-interested-observers")?.run(monday);
    for (const [name, act] of Object.entries(acts)) {
      expect([name, await act(ready, member)]).toMatchObject([name, { ok: true }]);
    }
  });
});

describe("staff who are members too", () => {
  it("do not send themselves", async () => {
    const ready = await aLookBack();
    const { world } = ready;
    await db.member.update({
      where: { personId: ready.observer.id },
      data: { personId: world.staff.id },
    });
    const input = { ref: ready.ref, member: ready.observer.slug };
    const outcome = await assignLookBack(world.staff.actor, input, monday);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: "sends-self" } });
  });
});

describe("another member instead", () => {
  it("takes it over, without what the first one gathered", async () => {
    const ready = await aLookBack("in-progress");
    const member = await aMember("second");
    await db.storedFile.create({
      data: {
        ...{ key: "a.jpg", name: "a.jpg", mime: "image/jpeg", bytes: 1, sha256: "0" },
        ...{ subject: "look-back", subjectId: ready.id, role: "evidence", createdAt: monday },
      },
    });
    const input = { ref: ready.ref, member: member.slug, reason };
    const before = await concludeLookBack(member.actor, aFinding(ready.ref), [], monday);
    expect(before).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    expect(await replaceObserver(ready.world.staff.actor, input, monday)).toMatchObject({
      ok: true,
    });
    expect(await db.storedFile.count()).toBe(0);
    const late = await concludeLookBack(ready.observer.actor, aFinding(ready.ref), [], monday);
    expect(late).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    const done = await concludeLookBack(member.actor, aFinding(ready.ref), [], monday);
    expect(done.ok).toBe(true);
    expect(await eventsOf(ready.id)).toEqual([
      "look-back.observer-replaced",
      "look-back.concluded",
    ]);
  });

  it("is sent by staff alone, while somebody looks, and never twice the same", async () => {
    const ready = await aLookBack("in-progress");
    const member = await aMember("second");
    const input = { ref: ready.ref, member: member.slug, reason };
    const { world, observer } = ready;
    for (const { actor } of [world.stranger, world.reporter, world.handler, member]) {
      expect(await replaceObserver(actor, input, monday)).toMatchObject({
        refusal: { refused: "not-found" },
      });
    }
    expect(await replaceObserver(observer.actor, input, monday)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
    const same = { ...input, member: observer.slug };
    expect(await replaceObserver(world.staff.actor, same, monday)).toMatchObject({
      refusal: { fields: { member: ["member-same"] } },
    });
    await put(ready, "concluded", observer.id);
    expect(await replaceObserver(world.staff.actor, input, monday)).toMatchObject({
      refusal: { refused: "not-now" },
    });
  });

  it("or the first one concludes: whichever came first", async () => {
    const ready = await aLookBack("in-progress");
    const member = await aMember("second");
    const input = { ref: ready.ref, member: member.slug, reason };
    const outcomes = await Promise.all([
      replaceObserver(ready.world.staff.actor, input, monday),
      concludeLookBack(ready.observer.actor, aFinding(ready.ref), [], monday),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
