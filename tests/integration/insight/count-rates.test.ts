import { beforeEach, describe, expect, it } from "vitest";
import { endExclusion, excludeComplaint } from "@/lib/complaint/commands/exclude-complaint";
import { db } from "@/lib/core/db";
import { countPublishedRates } from "@/lib/insight/queries/count-rates";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" };
let stage: Stage;

beforeEach(async () => {
  stage = await makeStage();
});

const rates = async (now = later(30), of = year) => {
  await recounted();
  return countPublishedRates(of, now);
};
const total = async (now = later(30), of = year) => (await rates(now, of)).total;

/** A complaint whose reporter was to be contacted within two days. */
async function due(contactedAt: Date | null, clock: object = {}, status = "replied") {
  const row = await complaintIn(stage, status, at);
  await db.complaint.update({ where: { id: row.id }, data: { contactedAt } });
  const term = { kind: "first-response", unit: "working", divisionCode: row.divisionCode };
  const of = { subject: "complaint", subjectId: row.id, startedAt: at, dueAt: later(2) };
  await db.deadline.create({ data: { ...term, ...of, metAt: later(1), ...clock } });
  return row;
}

const says = (complaintId: string, more: object) =>
  db.complaintAnswer.create({
    data: { complaintId, personId: stage.reporter.id ?? "", round: 1, solved: "yes", at, ...more },
  });

describe("the three rates", () => {
  it("count who was contacted in time of those who were to be contacted", async () => {
    await due(later(1));
    await due(later(3));
    await due(null);
    await due(null, { metAt: null });
    await due(later(1), { cancelledAt: later(1) });
    expect(await total()).toMatchObject({ kept: 1, due: 4 });
  });

  it("wait for a date that has not come, and while the clock stands still", async () => {
    await due(null, { metAt: null });
    await due(null, { metAt: null, pausedAt: later(1) });
    expect((await total(later(1))).due).toBe(0);
    expect((await total(later(3))).due).toBe(1);
  });

  it("take the reporter's word over what was recorded", async () => {
    const recorded = await due(later(1));
    await says(recorded.id, { contacted: false });
    const unrecorded = await due(null);
    await says(unrecorded.id, { contacted: true });
    const late = await due(null, { metAt: later(3) });
    await says(late.id, { contacted: true });
    expect(await total()).toMatchObject({ kept: 1, due: 3 });
  });

  it("count no part and no silence as solved or satisfied", async () => {
    const [one, two, three] = [
      await complaintIn(stage, "closed", at),
      await complaintIn(stage, "rework", at),
      await complaintIn(stage, "rework", at),
    ];
    await complaintIn(stage, "closed-unanswered", at);
    await says(one.id, { satisfaction: "basically" });
    await says(two.id, { solved: "partly", satisfaction: "satisfied" });
    await says(three.id, { solved: "no", satisfaction: null });
    expect(await total()).toMatchObject({ valid: 3, solved: 1, content: 2, silent: 1 });
  });

  it("leave out what staff exclude, count it apart, and take it back", async () => {
    const staff = await personWith("staff");
    const row = await due(later(1));
    await says(row.id, { satisfaction: "satisfied" });
    const input = { ref: row.ref, code: "duplicate" as const, text: "同一件重复反映" };
    await excludeComplaint(staff, input, at);
    expect(await total()).toMatchObject({ due: 0, valid: 0 });
    const { excluded } = await rates();
    expect(excluded).toEqual([{ code: "duplicate", count: 1 }]);
    await endExclusion(staff, { ref: row.ref, text: "核实后并非重复" }, at);
    expect(await total()).toMatchObject({ due: 1, valid: 1 });
  });

  it("stay within the scope", async () => {
    await due(later(1));
    expect((await total(later(30), { ...year, scope: "330105" })).due).toBe(0);
  });
});
