import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { leaveHandling } from "@/lib/suggestion/commands/leave-handling";
import { joinHandling, mergeHandling } from "@/lib/suggestion/commands/merge-handling";
import { recordVisit } from "@/lib/suggestion/commands/record-visit";
import {
  getGroup,
  getPublishedTogether,
  listGroups,
  listJoinable,
} from "@/lib/suggestion/queries/group";
import {
  aConsultation,
  aPerson,
  aSuggestion,
  eventsOf,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

type Row = { id: string; ref: string };
const reason = "都是东侧车棚充电的事";

async function several(world: World, count: number, status = "handling"): Promise<Row[]> {
  const rows: Row[] = [];
  for (let n = 0; n < count; n++) rows.push(await aSuggestion(world, status));
  return rows;
}

const merge = (actor: Actor, rows: readonly Row[], lead = rows[0]) =>
  mergeHandling(actor, { refs: rows.map(({ ref }) => ref), lead: lead?.ref ?? "", reason }, monday);

async function aGroup(world: World, count: number) {
  const rows = await several(world, count);
  const outcome = await merge(world.handler.actor, rows);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return { rows, group: outcome.value.group };
}
const leave = (actor: Actor, row: Row | undefined) =>
  leaveHandling(actor, { ref: row?.ref ?? "", reason: "这条说的是南门，另办" }, monday);
const refusedAs = (refused: string, why?: string) => ({
  ok: false,
  refusal: why ? { refused, reason: why } : { refused },
});

describe("suggestions that are handled together", () => {
  it("each say with which others, and keep their own status, deadline and answer", async () => {
    const world = await aConsultation();
    const { rows, group } = await aGroup(world, 3);
    const [first, second, third] = rows;
    const together = await getPublishedTogether(second?.id ?? "");
    expect(together?.others).toMatchObject([
      { ref: first?.ref, leads: true, status: "handling" },
      { ref: third?.ref, leads: false },
    ]);
    for (const row of rows) expect(await eventsOf(row.id)).toEqual(["suggestion.joined-group"]);
    expect(await eventsOf(group)).toEqual(["handling-group.opened"]);
    const kept = await db.suggestion.findMany({ select: { status: true } });
    expect(kept.every(({ status }) => status === "handling")).toBe(true);
    expect((await getGroup(world.departmentLead.actor, group))?.members).toHaveLength(3);
    expect(await listGroups(world.handler.actor)).toMatchObject([{ id: group, members: 3 }]);
    expect((await listJoinable(world.handler.actor)).rows).toEqual([]);
  });

  it("join all or none: what another leads, is not signed for or stands elsewhere refuses all", async () => {
    const world = await aConsultation();
    const { rows: taken } = await aGroup(world, 2);
    const free = await several(world, 1);
    const assigned = await several(world, 1, "assigned");
    const { actor } = world.handler;
    expect(await merge(actor, [...free, ...assigned])).toMatchObject(
      refusedAs("not-now", "group-not-open"),
    );
    expect(await merge(actor, [...free, ...taken])).toMatchObject(
      refusedAs("not-now", "group-elsewhere"),
    );
    expect(await merge(world.coHandler.actor, [...free, ...assigned])).toMatchObject(
      refusedAs("forbidden", "group-not-lead"),
    );
    expect(await merge(world.stranger.actor, free)).toMatchObject(refusedAs("not-found"));
    expect(await db.handlingGroupMember.count()).toBe(2);
  });

  it("stand in one group where six put them together at the same moment", async () => {
    const world = await aConsultation();
    const rows = await several(world, 2);
    await oneOfSix(() => merge(world.handler.actor, rows));
    expect(await db.handlingGroup.count()).toBe(1);
    for (const row of rows) expect(await eventsOf(row.id)).toHaveLength(1);
  });

  it("are joined by another of the same matter, once", async () => {
    const world = await aConsultation();
    const { group } = await aGroup(world, 2);
    const [more] = await several(world, 1, "signed");
    const input = { group, refs: [more?.ref ?? ""] };
    await oneOfSix(() => joinHandling(world.departmentLead.actor, input, monday));
    expect(await eventsOf(more?.id ?? "")).toEqual(["suggestion.joined-group"]);
    const other = await aPerson("other", "handler", { departmentId: world.other.id });
    expect(await joinHandling(other.actor, input, monday)).toMatchObject(refusedAs("not-found"));
    expect(await getGroup(other.actor, group)).toBeNull();
  });
});

describe("leaving a group", () => {
  it("passes the lead on, and ends the group where one would be left", async () => {
    const world = await aConsultation();
    const { rows, group } = await aGroup(world, 3);
    const [first, second, third] = rows;
    const { actor } = world.handler;
    await oneOfSix(() => leave(actor, first));
    expect(await getPublishedTogether(first?.id ?? "")).toBeNull();
    expect(await eventsOf(first?.id ?? "")).toContain("suggestion.left-group");
    const lead = await db.handlingGroup.findUniqueOrThrow({ where: { id: group } });
    expect([second?.id, third?.id]).toContain(lead.leadSuggestionId);
    await leave(actor, second);
    expect(await getPublishedTogether(third?.id ?? "")).toBeNull();
    expect(await eventsOf(third?.id ?? "")).toContain("suggestion.left-group");
    expect(await eventsOf(group)).toEqual([
      "handling-group.opened",
      "handling-group.lead-changed",
      "handling-group.ended",
    ]);
    expect(await leave(actor, third)).toMatchObject(refusedAs("not-now", "group-none-here"));
    expect((await merge(actor, rows)).ok).toBe(true);
  });

  it("ends it once where both of the last two leave at the same moment", async () => {
    const world = await aConsultation();
    const { rows, group } = await aGroup(world, 2);
    const outcomes = await Promise.all(rows.map((row) => leave(world.handler.actor, row)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.handlingGroupMember.count()).toBe(0);
    expect(await eventsOf(group)).toEqual(["handling-group.opened", "handling-group.ended"]);
  });

  it("is the lead department's, and does not exist for a stranger", async () => {
    const world = await aConsultation();
    const { rows } = await aGroup(world, 2);
    expect(await leave(world.coHandler.actor, rows[0])).toMatchObject(refusedAs("forbidden"));
    expect(await leave(world.stranger.actor, rows[0])).toMatchObject(refusedAs("not-found"));
  });
});

describe("a trip for all of a group", () => {
  const trip = { kind: "visit", onDay: onDay(-1), note: "和社区一起看了东侧车棚" } as const;

  it("counts once, also where it is written down six times, and every member shows it", async () => {
    const world = await aConsultation();
    const { rows, group } = await aGroup(world, 2);
    await oneOfSix(() => recordVisit(world.handler.actor, { group, ...trip }, monday));
    for (const row of rows) {
      expect((await getPublishedTogether(row.id))?.visits).toEqual([
        { kind: "visit", onDay: onDay(-1) },
      ]);
    }
    expect(await listGroups(world.handler.actor)).toMatchObject([{ visits: 1 }]);
  });

  it("has happened, and is recorded by the department of a group that stands", async () => {
    const world = await aConsultation();
    const { rows, group } = await aGroup(world, 2);
    const by = (actor: Actor, more = {}) => recordVisit(actor, { group, ...trip, ...more }, monday);
    expect(await by(world.handler.actor, { onDay: onDay(1) })).toMatchObject({
      refusal: { fields: { onDay: ["visit-ahead"] } },
    });
    expect(await by(world.coHandler.actor)).toMatchObject(refusedAs("not-found"));
    await leave(world.handler.actor, rows[0]);
    expect(await by(world.handler.actor)).toMatchObject(refusedAs("not-now", "group-ended"));
  });
});
