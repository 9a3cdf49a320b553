import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { assignLookBack, skipLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack, recuseFromLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { confirmFinding } from "@/lib/look-back/commands/confirm-finding";
import { replaceObserver } from "@/lib/look-back/commands/replace-observer";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { aMember, eventsOf, monday } from "@/tests/support/factories/suggestion";

const reason = "与施工单位负责人是亲属";
type Done = Promise<{ readonly ok: boolean }>;

async function won(...attempts: readonly Done[]): Promise<number> {
  return (await Promise.all(attempts)).filter((outcome) => outcome.ok).length;
}

describe("two acts at once", () => {
  it("a look-back is skipped or assigned, never both", async () => {
    const { ref, id, world, observer } = await aLookBack("planned", "closed");
    const { actor } = world.staff;
    const skip = skipLookBack(actor, { ref, reason }, monday);
    const assign = assignLookBack(actor, { ref, member: observer.slug }, monday);
    expect(await won(skip, assign)).toBe(1);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it("two members are not sent at once", async () => {
    const { ref, world, observer } = await aLookBack("planned");
    const other = await aMember("other");
    const send = (member: string) => assignLookBack(world.staff.actor, { ref, member }, monday);
    expect(await won(send(observer.slug), send(other.slug))).toBe(1);
  });

  it("whoever was sent begins or steps aside", async () => {
    const { ref, id, observer } = await aLookBack("assigned");
    const begin = beginLookBack(observer.actor, { ref }, monday);
    const aside = recuseFromLookBack(observer.actor, { ref, reason }, monday);
    expect(await won(begin, aside)).toBe(1);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it("whoever steps aside is not replaced as well", async () => {
    const { ref, id, world, observer } = await aLookBack("assigned");
    const other = await aMember("other");
    const aside = recuseFromLookBack(observer.actor, { ref, reason }, monday);
    const input = { ref, member: other.slug, reason };
    const replace = replaceObserver(world.staff.actor, input, monday);
    expect(await won(aside, replace)).toBe(1);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it("two findings at once are one", async () => {
    const { ref, id, observer } = await aLookBack("in-progress");
    const kept = concludeLookBack(observer.actor, aFinding(ref), [], monday);
    const broken = aFinding(ref, { verdict: "unfulfilled" });
    expect(await won(kept, concludeLookBack(observer.actor, broken, [], monday))).toBe(1);
    expect(await eventsOf(id)).toEqual(["look-back.concluded"]);
  });

  it("a resident's word comes before the finding and counts, or after it and does not", async () => {
    const { ref, id, world, observer } = await aLookBack("in-progress");
    const [said, concluded] = await Promise.all([
      confirmFinding(world.reporter.actor, { ref, solved: "yes" }, monday),
      concludeLookBack(observer.actor, aFinding(ref), [], monday),
    ]);
    expect(concluded.ok).toBe(true);
    const row = await db.lookBack.findUniqueOrThrow({ where: { id } });
    expect(row.residentsConfirmed).toBe(said.ok ? 5 : 4);
  });
});
