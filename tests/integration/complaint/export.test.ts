import { beforeEach, expect, it } from "vitest";
import { exportQueue } from "@/lib/complaint/commands/export-queue";
import { listWholeQueue } from "@/lib/complaint/queries/whole-queue";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

it("a queue leaves as a whole, and that it left is written down with how many", async () => {
  for (let n = 0; n < 33; n += 1) await complaintIn(stage, "submitted", at);
  const refs: string[] = [];
  for await (const rows of listWholeQueue(stage.triage, "triage", { stage: "waiting" }, at)) {
    refs.push(...rows.map(({ ref }) => ref));
  }
  expect(new Set(refs).size).toBe(33);
  value(await exportQueue(stage.triage, { rows: 33 }, at));
  const [event] = await db.event.findMany({ where: { type: "desk.exported" } });
  expect(event).toMatchObject({ actorId: stage.triage.id, data: { rows: 33 } });
  for (const actor of [stage.stranger, stage.handler, stage.liaison]) {
    expect(await exportQueue(actor, { rows: 1 }, at)).toMatchObject({ ok: false });
  }
});
