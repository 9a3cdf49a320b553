import { describe, expect, it } from "vitest";
import { problemStatuses } from "@/lib/problem/model";
import { step, transitions } from "@/lib/problem/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a common problem", () => {
  followsTheTable(
    `
    detected: confirm→confirmed, dismiss→dismissed, merge→merged
    confirmed: plan→planned, merge→merged, split→confirmed
    planned: start→in-progress
    in-progress: declare-resolved→resolved
    resolved: verify→verified, relapse→relapsed
    verified: relapse→relapsed
    relapsed: plan→planned
    end: dismissed, merged
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...problemStatuses].sort());
  });
});
