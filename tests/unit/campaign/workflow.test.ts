import { describe, expect, it } from "vitest";
import { campaignStatuses, gatheringStatuses } from "@/lib/campaign/model";
import { planStatuses, taskStatuses } from "@/lib/campaign/model/plan";
import { standStatuses } from "@/lib/campaign/model/stand";
import { askStatuses } from "@/lib/campaign/model/task";
import {
  askTransitions,
  canAgree,
  canChange,
  canFinish,
  canGather,
  canPlan,
  canSetQuotas,
  planTransitions,
  standTransitions,
  step,
  stepAsk,
  stepPlan,
  stepStand,
  stepTask,
  taskTransitions,
  transitions,
} from "@/lib/campaign/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a campaign", () => {
  followsTheTable(
    `
    drafted: announce→announced, discard→discarded
    announced: start→running, call-off→called-off
    running: end→summing-up, call-off→called-off
    summing-up: close→closed, resume→running
    end: closed, called-off, discarded
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...campaignStatuses].sort());
  });

  it("is changed as a draft only, and takes consultations from its announcement to its report", () => {
    expect(campaignStatuses.filter(canChange)).toEqual(["drafted"]);
    expect(campaignStatuses.filter(canGather)).toEqual([...gatheringStatuses]);
    expect(campaignStatuses.filter(canSetQuotas)).toEqual(["drafted", "announced", "running"]);
  });
});

describe("a compound that nobody managed", () => {
  followsTheTable(
    `
    unmanaged: choose-firm→firm-chosen, run-by-community→community-run
    firm-chosen: take-over→taken-over, fall-through→unmanaged
    community-run: choose-firm→firm-chosen, fall-through→unmanaged
    taken-over: fall-through→unmanaged
    `,
    standTransitions,
    stepStand,
  );
});

describe("a plan for a compound", () => {
  followsTheTable(
    `
    drafted: agree→agreed, drop→dropped
    agreed: finish→done, drop→dropped
    end: done, dropped
    `,
    planTransitions,
    stepPlan,
  );

  it("is agreed with a task in it, and done when none is left and one was done", () => {
    expect([0, 1].map((tasks) => canAgree({ tasks }))).toEqual([false, true]);
    expect(canFinish({ open: 0, done: 2 })).toBe(true);
    expect(canFinish({ open: 1, done: 2 })).toBe(false);
    expect(canFinish({ open: 0, done: 0 })).toBe(false);
  });

  it("is drafted from the announcement on, and goes on after the month", () => {
    expect(campaignStatuses.filter(canPlan)).toEqual([
      ...["announced", "running", "summing-up", "closed"],
    ]);
  });
});

describe("a request for another day", () => {
  followsTheTable(
    `
    asked: grant→granted, refuse→refused, lapse→lapsed
    end: granted, refused, lapsed
    `,
    askTransitions,
    stepAsk,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(askTransitions)).toEqual([...askStatuses]);
  });
});

describe("a task of a plan", () => {
  followsTheTable(
    `
    open: start→started, report→started, finish→done, drop→dropped
    started: report→started, finish→done, drop→dropped
    end: done, dropped
    `,
    taskTransitions,
    stepTask,
  );

  it("lists every status of the models", () => {
    expect(Object.keys(standTransitions).sort()).toEqual([...standStatuses].sort());
    expect(Object.keys(planTransitions)).toEqual([...planStatuses]);
    expect(Object.keys(taskTransitions)).toEqual([...taskStatuses]);
  });
});
