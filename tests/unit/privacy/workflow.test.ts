import { describe, expect, it } from "vitest";
import { requestStatuses } from "@/lib/privacy/model";
import { step, transitions } from "@/lib/privacy/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a request about data", () => {
  followsTheTable(
    `
    asked: grant→granted, refuse→refused, withdraw→withdrawn
    end: granted, refused, withdrawn, done, frozen
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...requestStatuses].sort());
  });
});
