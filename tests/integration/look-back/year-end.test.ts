import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { planLookBack } from "@/lib/look-back/commands/plan-look-back";
import { listsYearEnd, listYearEnd } from "@/lib/look-back/queries/year-end";
import {
  aConsultation,
  aReply,
  aSuggestion,
  monday,
  onDay,
} from "@/tests/support/factories/suggestion";

const lastYear = new Date("2025-12-30T02:00:00Z");

describe("the round at the end of the year", () => {
  it("lists what was closed as solved this year and nobody has looked at, until it is planned", async () => {
    const world = await aConsultation("closed");
    const made = async (more: Record<string, unknown>) => {
      const suggestion = await aSuggestion(world, "closed", more);
      await aReply(world, suggestion, { resolution: "A" });
      return db.suggestion.update({ where: { id: suggestion.id }, data: more });
    };
    const wanted = await made({ resolution: "A", answeredAt: monday });
    await made({ resolution: "A", answeredAt: lastYear });
    await made({ resolution: "C", answeredAt: monday });
    const { staff, stranger } = world;
    const listed = async () =>
      (await listYearEnd(staff.actor, undefined, monday)).rows.map((row) => row.ref);
    expect(await listed()).toEqual([wanted.ref]);
    expect(await listYearEnd(stranger.actor, undefined, monday)).toEqual({ rows: [] });
    const input = { suggestion: wanted.ref, dueOn: onDay(7), cause: "year-end" } as const;
    expect(await planLookBack(staff.actor, input, monday)).toMatchObject({ ok: true });
    expect(await listed()).toEqual([]);
    expect(await db.lookBack.findFirst()).toMatchObject({ cause: "year-end", dueOn: onDay(7) });
  });

  it("is on from the month that is set, and off at 0", async () => {
    const { staff } = await aConsultation();
    expect(await listsYearEnd(staff.actor, monday)).toBe(true);
    expect(await listsYearEnd(staff.actor, new Date("2026-10-31T02:00:00Z"))).toBe(false);
    await db.setting.create({
      data: { key: "look-back.year-end-month", scope: "330106", value: 0 },
    });
    expect(await listsYearEnd(staff.actor, monday)).toBe(false);
  });
});
