import { beforeEach, describe, expect, it } from "vitest";
import { endExclusion, excludeComplaint } from "@/lib/complaint/commands/exclude-complaint";
import type { ExclusionCode } from "@/lib/complaint/model";
import {
  countExclusions,
  listAllExclusions,
  listExclusions,
} from "@/lib/complaint/queries/exclusions";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";

let stage: Stage;
let staff: Actor;

beforeEach(async () => {
  stage = await makeStage();
  staff = await personWith("staff");
});

async function leftOut(code: ExclusionCode = "duplicate", when = at) {
  const row = await complaintIn(stage, "closed", at);
  value(await excludeComplaint(staff, { ref: row.ref, code, text: "核对过，写明理由" }, when));
  return row;
}
const refsOf = (rows: readonly { ref: string }[]) => rows.map(({ ref }) => ref);

describe("what was left out of the rates", () => {
  it("is listed for the desk with its reason, the newest first, until it is counted again", async () => {
    const first = await leftOut();
    const second = await leftOut("unreasonable", later(1));
    const { rows } = await listExclusions(stage.triage, {});
    expect(refsOf(rows)).toEqual([second.ref, first.ref]);
    expect(rows[0]).toMatchObject({ code: "unreasonable", reason: "核对过，写明理由" });
    value(await endExclusion(staff, { ref: second.ref, text: "核对后应当计入" }, later(2)));
    expect(refsOf((await listExclusions(staff, {})).rows)).toEqual([first.ref]);
  });

  it("is listed for nobody whose office does not reach it", async () => {
    await leftOut();
    const elsewhere = await personWith("staff", { scope: "330105" });
    for (const actor of [stage.stranger, stage.handler, stage.liaison, elsewhere]) {
      expect((await listExclusions(actor, {})).rows).toEqual([]);
      expect(await countExclusions(actor, {})).toBe(0);
    }
  });

  it("is narrowed by reason, place and the days on which it was left out", async () => {
    const first = await leftOut();
    const second = await leftOut("unreasonable", later(24 * 40));
    const { divisionCode } = await db.complaint.findUniqueOrThrow({ where: { ref: first.ref } });
    const found = async (filter: Parameters<typeof listExclusions>[1]) =>
      refsOf((await listExclusions(staff, filter)).rows);
    const all = await db.complaintExclusion.findMany({ orderBy: { at: "asc" } });
    const [early, late] = all.map((row) => row.at.toISOString().slice(0, 10));
    expect(early).not.toBe(late);
    expect(await found({ code: "duplicate" })).toEqual([first.ref]);
    expect(await found({ from: late })).toEqual([second.ref]);
    expect(await found({ to: early })).toEqual([first.ref]);
    expect(await found({ street: divisionCode.slice(0, 9) })).toHaveLength(2);
    expect(await found({ street: "330106999" })).toEqual([]);
  });

  it("is paged by key without losing or repeating one, in as few statements however long", async () => {
    await leftOut();
    const few = await statementsOf(() => listExclusions(staff, {}));
    for (let n = 0; n < 32; n += 1) await leftOut();
    const many = await statementsOf(() => listExclusions(staff, {}));
    expect(many.length, many.join("\n")).toBe(few.length);
    expect(few.length, few.join("\n")).toBeLessThanOrEqual(4);
    const refs: string[] = [];
    for await (const rows of listAllExclusions(staff, {})) refs.push(...refsOf(rows));
    expect(new Set(refs).size).toBe(33);
    expect(refs).toHaveLength(await countExclusions(staff, {}));
  });
});
