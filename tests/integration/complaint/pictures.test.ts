import { beforeEach, expect, it } from "vitest";
import { mayReadComplaintFile } from "@/lib/complaint/queries/file";
import { type Actor, anonymous } from "@/lib/core/actor";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
let moderator: Actor;
beforeEach(async () => {
  stage = await makeStage();
  moderator = await personWith("content-moderator");
});

async function readers(status: string, kind: string, passedAt: Date | null, shareable = true) {
  const { id } = await complaintIn(stage, status, at, { kind });
  const file = {
    subject: "complaint",
    subjectId: id,
    role: "photo",
    uploadedBy: null,
    shareable,
    passedAt,
  };
  const who = { moderator, triage: stage.triage, stranger: stage.stranger, anonymous };
  const may: string[] = [];
  for (const [name, actor] of Object.entries(who)) {
    if (await mayReadComplaintFile(actor, file, at)) may.push(name);
  }
  return may;
}

it("a picture opens to the moderator where its reporter agreed, and to all once it was passed", async () => {
  expect(await readers("accepted", "help", null, false)).toEqual(["triage"]);
  expect(await readers("accepted", "help", null)).toEqual(["moderator", "triage"]);
  expect(await readers("submitted", "help", at)).toEqual(["moderator", "triage"]);
  expect(await readers("accepted", "help", at)).toHaveLength(4);
});

it("a picture of a report of wrongdoing or of a draft opens to no moderator", async () => {
  expect(await readers("accepted", "report", null)).toEqual(["triage"]);
  expect(await readers("accepted", "report", at)).toEqual(["triage"]);
  expect(await readers("draft", "help", at)).toEqual([]);
});
