import { describe, expect, it } from "vitest";
import { isRestDay } from "@/lib/core/holidays";
import { makeGround } from "@/prisma/seed/ground";
import { month, planMonth } from "@/prisma/seed/month/plan";

const meetings = planMonth(makeGround("2026-11-23"));
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
const raised = meetings.flatMap((each) => each.raised);

describe("the month of August 2022 as it is planned", () => {
  it("has the numbers of the report", () => {
    expect(meetings).toHaveLength(137);
    expect(sum(meetings.map((each) => each.memberIds.length))).toBe(433);
    expect(sum(meetings.map((each) => each.residents))).toBe(month.residents);
    expect(month.residents).toBeGreaterThan(14_000);
    expect(raised).toHaveLength(673);
    const taken = raised.filter(({ adoption }) => /^(adopted|partly-adopted)$/.test(adoption));
    expect(taken).toHaveLength(484);
    const problems = new Set(meetings.map((each) => each.problem));
    expect(problems.size).toBe(104);
    expect([...problems].filter((each) => each.solved)).toHaveLength(95);
  });

  it("is held in every street, at 137 venues, on working days, with nobody twice in one room", () => {
    expect(new Set(meetings.map((each) => each.venue.id)).size).toBe(137);
    const streets = Map.groupBy(meetings, (each) => each.street);
    expect(streets.size).toBe(12);
    for (const own of streets.values()) {
      expect(own.length).toBeGreaterThanOrEqual(5);
      expect(own.length).toBeLessThanOrEqual(30);
    }
    for (const { day, memberIds, raised: ideas } of meetings) {
      expect(day >= month.from && day <= month.to && !isRestDay(day)).toBe(true);
      expect(new Set(memberIds).size).toBe(memberIds.length);
      expect(new Set(ideas.map(({ idea }) => idea[0])).size).toBe(ideas.length);
    }
  });

  it("asks no member to two places at the same hour", () => {
    const at = meetings.flatMap(({ day, time, memberIds }) =>
      memberIds.map((id) => `${day} ${time} ${id}`),
    );
    expect(new Set(at).size).toBe(at.length);
  });
});
