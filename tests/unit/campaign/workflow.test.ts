import { describe, expect, it } from "vitest";
import { campaignStatuses, gatheringStatuses } from "@/lib/campaign/model";
import { canChange, canGather, canSetQuotas, step, transitions } from "@/lib/campaign/workflow";
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
