import { beforeEach, describe, expect, it } from "vitest";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { listAskedOfMe } from "@/lib/complaint/queries/asked-of-me";
import { listJoined } from "@/lib/complaint/queries/joined";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

describe("what is asked of me", () => {
  it("is a question and an answer that waits for my word, and nothing else of mine", async () => {
    const asked = await complaintIn(stage, "awaiting-resident", at);
    const replied = await complaintIn(stage, "replied", at);
    await complaintIn(stage, "in-progress", at);
    const refs = (await listAskedOfMe(stage.reporter.actor)).map((row) => row.ref);
    expect(refs.toSorted()).toEqual([asked.ref, replied.ref].toSorted());
    expect(await listAskedOfMe(stage.stranger)).toEqual([]);
    expect(await listAskedOfMe(anonymous)).toEqual([]);
  });

  it("is over once I have answered", async () => {
    const replied = await complaintIn(stage, "replied", at);
    const form = { ref: replied.ref, solved: "yes", satisfaction: null, comment: "" } as never;
    value(await answerReply(stage.reporter.actor, form, later(1)));
    expect(await listAskedOfMe(stage.reporter.actor)).toEqual([]);
  });
});

describe("what I joined", () => {
  it("is listed by its public summary until I withdraw, and for nobody else", async () => {
    const row = await complaintIn(stage, "in-progress", at);
    await db.complaint.updateMany({ where: { id: row.id }, data: { summary: "路灯不亮" } });
    const personId = stage.stranger.id ?? "";
    await db.complaintSupport.create({ data: { complaintId: row.id, personId, at } });
    expect(await listJoined(stage.stranger)).toMatchObject([{ ref: row.ref, summary: "路灯不亮" }]);
    expect(await listJoined(stage.reporter.actor)).toEqual([]);
    await db.complaintSupport.updateMany({ where: { personId }, data: { withdrawnAt: at } });
    expect(await listJoined(stage.stranger)).toEqual([]);
  });

  it("does not show what is a report of wrongdoing by now", async () => {
    const row = await complaintIn(stage, "in-progress", at, { kind: "report" });
    const personId = stage.stranger.id ?? "";
    await db.complaintSupport.create({ data: { complaintId: row.id, personId, at } });
    expect(await listJoined(stage.stranger)).toEqual([]);
  });
});
