import { beforeEach, expect, it } from "vitest";
import { keepTemplate } from "@/lib/catalogue/commands/keep-template";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { handlingReplyForm } from "@/lib/complaint/model/handling";
import { fillReplyTemplate } from "@/lib/complaint/queries/reply-template";
import { listTemplatesWithUse } from "@/lib/complaint/queries/template-use";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
let staff: Actor;
let ref: string;
let templateId: string;

beforeEach(async () => {
  stage = await makeStage();
  staff = await personWith("staff");
  ({ ref } = await complaintIn(stage, "in-progress", at));
  const form = {
    ...{ id: "", version: 0, scope: "330106", categoryPrefix: "", departmentId: null },
    ...{ name: "已到现场", text: "您反映的{类别}（{回执号}）已派人到{小区}查看。" },
  };
  templateId = value(await keepTemplate(staff, form, at)).id;
});

it("is filled with what is known of the complaint, for those who answer it", async () => {
  const filled = await fillReplyTemplate(stage.handler, ref, templateId);
  expect(filled).toMatchObject({ id: templateId, version: 1 });
  expect(filled?.text).toContain(`（${ref}）`);
  expect(filled?.text).not.toMatch(/[{}]/);
});

it("is nothing to the reporter, to strangers and to another department", async () => {
  for (const actor of [stage.otherHandler, stage.stranger, stage.reporter.actor]) {
    expect(await fillReplyTemplate(actor, ref, templateId)).toBeNull();
  }
});

it("is recorded on the answer with its edition, and counted for those who keep it", async () => {
  const filled = await fillReplyTemplate(stage.handler, ref, templateId);
  const form = handlingReplyForm.parse({
    ...{ ref, contact: "visited", text: filled?.text },
    ...{ templateId, templateVersion: String(filled?.version) },
  });
  expect((await listTemplatesWithUse(staff)).map((each) => each.uses)).toEqual([0]);
  value(await replyComplaint(stage.handler, form, later(1)));
  expect(await db.complaintReply.findFirst()).toMatchObject({ templateId, templateVersion: 1 });
  expect((await listTemplatesWithUse(staff)).map((each) => each.uses)).toEqual([1]);
  expect(await listTemplatesWithUse(stage.handler)).toEqual([]);
});
