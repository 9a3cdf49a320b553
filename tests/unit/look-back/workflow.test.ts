import { describe, expect, it } from "vitest";
import { lookBackStatuses, verdicts } from "@/lib/look-back/model";
import {
  canConclude,
  opensSupervision,
  step,
  suggestionActOf,
  transitions,
} from "@/lib/look-back/workflow";
import { step as stepSuggestion } from "@/lib/suggestion/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a look-back", () => {
  followsTheTable(
    `
    planned: assign→assigned, skip→skipped
    assigned: begin→in-progress, recuse→planned
    in-progress: conclude→concluded
    end: concluded, skipped
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...lookBackStatuses].sort());
  });
});

describe("what a look-back needs and does", () => {
  it("stands on a picture or on a resident", () => {
    expect(canConclude({ evidence: 1, residentsConfirmed: 0 })).toBe(true);
    expect(canConclude({ evidence: 0, residentsConfirmed: 1 })).toBe(true);
    expect(canConclude({ evidence: 0, residentsConfirmed: 0 })).toBe(false);
  });

  it("moves a tracked suggestion by every verdict", () => {
    const moved = verdicts.map((verdict) => stepSuggestion("tracking", suggestionActOf[verdict]));
    expect(moved).toEqual(["closed", "tracking", "handling", "closed", "handling"]);
  });

  it("opens supervision for a promise that was not kept, and for nothing else", () => {
    expect(verdicts.filter(opensSupervision)).toEqual(["unfulfilled"]);
  });
});
