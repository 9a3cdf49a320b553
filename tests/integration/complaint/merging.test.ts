import { beforeEach, expect, it } from "vitest";
import { mergeComplaint } from "@/lib/complaint/commands/merge-complaint";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

it("a report of wrongdoing is merged with nothing, either way", async () => {
  const report = await complaintIn(stage, "submitted", at, { kind: "report" });
  const other = await complaintIn(stage, "submitted", at);
  for (const [ref, into] of [
    [report.ref, other.ref],
    [other.ref, report.ref],
  ] as const) {
    expect(await mergeComplaint(stage.triage, { ref, into }, at)).toMatchObject({
      refusal: { refused: "invalid", reason: "merge-target-wrong" },
    });
  }
  expect(await db.complaint.count({ where: { status: "merged" } })).toBe(0);
});
