import { describe, expect, it } from "vitest";
import { adoptions, assignmentStatuses, suggestionStatuses } from "@/lib/suggestion/model";
import {
  adoptionOf,
  assignmentTransitions,
  canObject,
  opensSupervision,
  resolutionOf,
  step,
  stepAssignment,
  transitions,
} from "@/lib/suggestion/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a suggestion", () => {
  followsTheTable(
    `
    drafted: confirm→confirmed, drop→dropped
    confirmed: review→reviewed, settle-on-spot→answered, return→returned
    returned: confirm→confirmed, drop→dropped
    reviewed: assign→assigned, withdraw→withdrawn
    assigned: sign→signed, object→objected
    objected: reassign→assigned, uphold→signed
    signed: adopt→handling, partly-adopt→handling, keep-for-reference→answered, decline→answered
    handling: reply→answered, replan→handling
    answered: rate-satisfied→rated, rate-dissatisfied→rework, lapse→unrated
    rework: reply→answered
    rated, unrated: track→tracking, close→closed
    tracking: fulfil→closed, find-partial→tracking, find-unfulfilled→handling
    tracking: find-relapse→handling, change-policy→closed
    closed: find-relapse→handling
    end: dropped, withdrawn
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...suggestionStatuses].sort());
  });
});

describe("a co-handler's part", () => {
  followsTheTable(
    `
    requested: submit→submitted
    submitted: accept→accepted, return→requested
    end: accepted
    `,
    assignmentTransitions,
    stepAssignment,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(assignmentTransitions).sort()).toEqual([...assignmentStatuses].sort());
  });
});

describe("what guards and follows a step of a suggestion", () => {
  it("hears no objection after one was refused", () => {
    expect(canObject({ objectionFinal: false })).toBe(true);
    expect(canObject({ objectionFinal: true })).toBe(false);
  });

  it("opens supervision from the second dissatisfied rating on", () => {
    expect([0, 1, 2].map((reworkCount) => opensSupervision({ reworkCount }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("has one decision for each adoption but pending", () => {
    expect(Object.values(adoptionOf)).toEqual(adoptions.filter((value) => value !== "pending"));
  });

  it("answers with C what is kept for reference, with D what is declined, with A on the spot", () => {
    expect(resolutionOf).toEqual({
      "settle-on-spot": "A",
      "keep-for-reference": "C",
      decline: "D",
    });
  });
});
