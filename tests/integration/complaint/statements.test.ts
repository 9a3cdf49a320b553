import { beforeEach, describe, expect, it } from "vitest";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { countStages, countTriagedToday } from "@/lib/complaint/queries/desk";
import { getTriageHints } from "@/lib/complaint/queries/hints";
import { readQueue } from "@/lib/complaint/queries/queue";
import { listExcerpts } from "@/lib/complaint/queries/search";
import { getBelonging } from "@/lib/problem/queries/belonging";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

async function waiting(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await complaintIn(stage, "submitted", later(n % 5));
}

/** The same work with ten and with forty rows, more than a page sends as many statements, and at most so many. */
async function costs(most: number, work: () => Promise<unknown>): Promise<void> {
  await waiting(10);
  const few = await statementsOf(work);
  await waiting(30);
  const many = await statementsOf(work);
  expect(many.length, many.join("\n")).toBe(few.length);
  expect(few.length, few.join("\n")).toBeLessThanOrEqual(most);
}

describe("the desk asks the database little", () => {
  it("for a list with its counts, however long", async () => {
    const filter = { stage: "waiting" } as const;
    await costs(3, () => readQueue(stage.triage, "triage", filter, at));
  });

  it("for what was looked for, with the places where it stands", async () => {
    const filter = { stage: "open", words: "没地方充" } as const;
    await costs(5, async () => {
      const { page } = await readQueue(stage.triage, "triage", filter, at);
      await listExcerpts(stage.triage, "triage", page.rows, filter.words);
    });
  });

  it("for the menu and what was done today", async () => {
    await costs(2, async () => {
      await countStages(stage.triage, "triage");
      await countTriagedToday(stage.triage, at);
    });
  });

  it("for the open one, and for what the platform points to beside it", async () => {
    const { ref } = await complaintIn(stage, "submitted", at);
    const open = async () => getComplaint(stage.triage, ref, at);
    await costs(8, open);
    const complaint = await open();
    if (!complaint) throw new Error("triage must see it");
    const hints = await statementsOf(() => getTriageHints(stage.triage, complaint));
    expect(hints.length, hints.join("\n")).toBeLessThanOrEqual(4);
  });

  it("for the problem that the open one belongs to, only where it may belong to one", async () => {
    const { ref } = await complaintIn(stage, "submitted", at);
    await costs(5, () => getBelonging(stage.triage, ref));
    const stranger = { kind: "person", id: stage.triage.id, grants: [] } as const;
    expect(await statementsOf(() => getBelonging(stranger, ref))).toHaveLength(1);
  });
});
