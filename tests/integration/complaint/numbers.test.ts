import { beforeEach, describe, expect, it } from "vitest";
import { numberComplaint, withdrawNumber } from "@/lib/complaint/commands/number-complaint";
import { numberSources } from "@/lib/complaint/model";
import { externalNumber, numberForm, numberOrigin } from "@/lib/complaint/model/correcting";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { db } from "@/lib/core/db";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
const asked = (row: { ref: string }, number = "HZ20260302001") =>
  numberForm.parse({ ref: row.ref, source: "12345", number });

beforeEach(async () => {
  stage = await makeStage();
});

describe("the number a complaint has elsewhere", () => {
  it.each([
    [" hz-2026 0001 ", "HZ-20260001"],
    ["ＨＺ２０２６０００１", "HZ20260001"],
    ["　12345678　", "12345678"],
  ])("is read as people copy it: %s", (typed, expected) => {
    expect(externalNumber.parse(typed)).toBe(expected);
  });

  it.each(["", "123", "-2026", "单号一二三四", "1".repeat(41)])("is refused as %s", (typed) => {
    expect(externalNumber.safeParse(typed).error?.issues[0]?.message).toBe("number-shape");
  });

  it("comes from where events say it does", () => {
    expect(numberOrigin.options).toEqual(numberSources);
  });

  it("is noted, seen on the item, and withdrawn where it was wrong", async () => {
    const row = await complaintIn(stage, "received", at);
    value(await numberComplaint(stage.handler, asked(row), at));
    const view = await getComplaint(stage.triage, row.ref, at);
    expect(view?.numbers).toMatchObject([{ source: "12345", number: "HZ20260302001" }]);
    const numberId = view?.numbers[0]?.id ?? "";
    const wrong = { ref: row.ref, numberId, text: "抄错了一位" };
    value(await withdrawNumber(stage.triage, wrong, at));
    expect((await getComplaint(stage.triage, row.ref, at))?.numbers).toEqual([]);
    expect(await withdrawNumber(stage.triage, wrong, at)).toMatchObject({
      refusal: { refused: "stale" },
    });
    expect(await eventsOf(row.id)).toEqual(["complaint.numbered", "complaint.number-withdrawn"]);
    const other = await complaintIn(stage, "submitted", at);
    value(await numberComplaint(stage.triage, asked(other), at));
  });

  it("is refused a second time, with the other's reference for those who may see it", async () => {
    const first = await complaintIn(stage, "received", at);
    const second = await complaintIn(stage, "submitted", at);
    value(await numberComplaint(stage.triage, asked(first), at));
    expect(await numberComplaint(stage.triage, asked(second), at)).toMatchObject({
      refusal: { fields: { number: [`number-taken:${first.ref}`] } },
    });
    await db.complaint.update({ where: { id: first.id }, data: { kind: "report" } });
    expect(await numberComplaint(stage.liaison, asked(second), at)).toMatchObject({
      refusal: { fields: { number: ["number-taken"] } },
    });
  });

  it("names to a department only what stands with it", async () => {
    const [mine, other] = [
      await complaintIn(stage, "received", at),
      await complaintIn(stage, "received", at, { title: "别处的一件" }),
    ];
    await db.complaint.update({ where: { id: other.id }, data: { departmentId: stage.housingId } });
    value(await numberComplaint(stage.otherHandler, asked(other), at));
    expect(await numberComplaint(stage.handler, asked(mine), at)).toMatchObject({
      refusal: { fields: { number: ["number-taken"] } },
    });
    value(await numberComplaint(stage.handler, asked(mine, "HZ20260302002"), at));
    const again = await complaintIn(stage, "received", at);
    expect(await numberComplaint(stage.handler, asked(again, "HZ20260302002"), at)).toMatchObject({
      refusal: { fields: { number: [`number-taken:${mine.ref}`] } },
    });
  });

  it("is one complaint's where two clerks note it at once", async () => {
    const rows = [
      await complaintIn(stage, "received", at),
      await complaintIn(stage, "received", at),
    ];
    const clerks = [stage.triage, await personWith("triage")];
    const outcomes = await Promise.all(
      rows.flatMap((row) => clerks.map((clerk) => numberComplaint(clerk, asked(row), at))),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusal.refused).toBe("invalid");
    }
    expect(await db.complaintNumber.count()).toBe(1);
    const events = await db.event.count({ where: { type: "complaint.numbered" } });
    expect(events).toBe(1);
  });

  it("is no stranger's to note, nor the reporter's", async () => {
    const row = await complaintIn(stage, "received", at);
    expect(await numberComplaint(stage.stranger, asked(row), at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
    expect(await numberComplaint(stage.reporter.actor, asked(row), at)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
    expect(await numberComplaint(stage.otherHandler, asked(row), at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
  });
});
