import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { endAnswerClass, keepAnswerClass } from "@/lib/suggestion/commands/keep-answer-class";
import { draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { listAnswerChoices, listAnswerClasses } from "@/lib/suggestion/queries/answer-classes";
import { getDossier } from "@/lib/suggestion/queries/dossier";
import {
  aConsultation,
  aPerson,
  aSuggestion,
  later,
  monday,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

const swapped = { scope: "330106", code: "3", name: "暂缓解决", nameEn: "Put off", version: 0 };
const refusedAs = (refused: string) => ({ ok: false, refusal: { refused } });

async function aDistrict() {
  const world = await aConsultation();
  const input = { ...swapped, means: "D" } as const;
  expect((await keepAnswerClass(world.staff.actor, input, monday)).ok).toBe(true);
  const { ref, divisionCode } = await aSuggestion(world, "handling");
  return { world, ref, divisionCode };
}

const answer = {
  body: "经研究，这一条目前不可行。",
  basis: "消防技术标准第五条",
  ...{ promise: "", promisedOn: "", promisePerson: "", contact: "phoned" as const },
};

describe("a district's own answer classes", () => {
  it("are what its forms offer, and answers given in them count as their letter", async () => {
    const { world, ref } = await aDistrict();
    const dossier = await getDossier(world.handler.actor, ref);
    if (!dossier) throw new Error("the handler has a part");
    const offered = await listAnswerChoices(world.handler.actor, dossier.place);
    expect(offered).toEqual([{ code: "3", name: "暂缓解决", nameEn: "Put off", means: "D" }]);
    expect(await listAnswerChoices(world.stranger.actor, dossier.place)).toEqual([]);
    const input = { ref, ...answer, resolution: "D", answerClass: "3" } as const;
    expect((await draftReply(world.handler.actor, input, monday)).ok).toBe(true);
    const read = await getDossier(world.departmentLead.actor, ref);
    expect(read?.replies).toMatchObject([
      { resolution: "D", classCode: "3", named: { zh: "暂缓解决", en: "Put off" } },
    ]);
  });

  it("are refused under another letter, unknown, or when they are offered no longer", async () => {
    const { world, ref } = await aDistrict();
    const by = (resolution: "C" | "D", answerClass: string) =>
      draftReply(world.handler.actor, { ref, ...answer, resolution, answerClass }, monday);
    expect(await by("C", "3")).toMatchObject(refusedAs("invalid"));
    expect(await by("D", "9")).toMatchObject(refusedAs("invalid"));
    const end = { scope: "330106", code: "3", version: 1 };
    await oneOfSix(() => endAnswerClass(world.staff.actor, end, later(1)));
    expect(await by("D", "3")).toMatchObject(refusedAs("invalid"));
    expect(await listAnswerClasses(world.staff.actor, "330106")).toMatchObject([{ retired: true }]);
  });

  it("keep their letter once an answer was given in them", async () => {
    const { world, ref } = await aDistrict();
    const input = { ref, ...answer, resolution: "D", answerClass: "3" } as const;
    await draftReply(world.handler.actor, input, monday);
    const other = { ...swapped, means: "C", version: 1 } as const;
    expect(await keepAnswerClass(world.staff.actor, other, later(1))).toMatchObject({
      refusal: { refused: "invalid", fields: { means: ["class-used"] } },
    });
    const renamed = { ...swapped, means: "D", name: "不予采纳", version: 1 } as const;
    expect((await keepAnswerClass(world.staff.actor, renamed, later(1))).ok).toBe(true);
  });

  it("are named once where six write at the same time, and by nobody outside", async () => {
    const world = await aConsultation();
    const input = { ...swapped, means: "D" } as const;
    await oneOfSix(() => keepAnswerClass(world.staff.actor, input, monday));
    expect(await db.answerClass.count()).toBe(1);
    const elsewhere = await aPerson("elsewhere", "staff", { scope: "330105" });
    const by = (actor: Actor) => keepAnswerClass(actor, { ...input, code: "4" }, monday);
    for (const { actor } of [elsewhere, world.handler, world.departmentLead, world.stranger]) {
      expect(await by(actor)).toMatchObject(refusedAs("forbidden"));
      expect(await listAnswerClasses(actor, "330106")).toEqual([]);
    }
  });
});
