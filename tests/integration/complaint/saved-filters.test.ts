import { beforeEach, describe, expect, it } from "vitest";
import { removeFilter, saveFilter } from "@/lib/complaint/commands/save-filter";
import { savedFilterForm } from "@/lib/complaint/model/saved-filter";
import { listSavedFilters } from "@/lib/complaint/queries/saved-filters";
import { db } from "@/lib/core/db";
import { makeStage, type Stage, value } from "@/tests/support/factories/complaint";
import { at, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

const address = "/desk/complaints/stage/handling?group=DT&view=over";
const names = async () => (await listSavedFilters(stage.triage)).map(({ name }) => name);

describe("a saved list", () => {
  it("is one's own, under a name of one's own, and leaves no words in the event", async () => {
    value(await saveFilter(stage.triage, { name: "电梯超期", address }, at));
    const colleague = await personWith("triage");
    expect(await names()).toEqual(["电梯超期"]);
    expect(await listSavedFilters(colleague)).toEqual([]);
    const [event] = await db.event.findMany({ where: { type: "saved-filter.saved" } });
    expect(JSON.stringify(event?.data)).toBe("{}");
  });

  it("has a name that is not taken, and there are at most twenty, also at once", async () => {
    value(await saveFilter(stage.triage, { name: "甲", address }, at));
    const again = await saveFilter(stage.triage, { name: "甲", address }, at);
    expect(again).toMatchObject({ ok: false, refusal: { reason: "name-taken" } });
    for (let n = 0; n < 18; n += 1) {
      value(await saveFilter(stage.triage, { name: `列表 ${n}`, address }, at));
    }
    const both = await Promise.all(
      ["乙", "丙"].map((name) => saveFilter(stage.triage, { name, address }, at)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await names()).toHaveLength(20);
  });

  it("is taken away by nobody else", async () => {
    value(await saveFilter(stage.triage, { name: "甲", address }, at));
    const [row] = await listSavedFilters(stage.triage);
    const id = row?.id ?? "";
    const colleague = await personWith("triage");
    expect(await removeFilter(colleague, { id }, at)).toMatchObject({
      ok: false,
      refusal: { refused: "not-found" },
    });
    value(await removeFilter(stage.triage, { id }, at));
    expect(await names()).toEqual([]);
  });

  it("is saved by nobody without a queue, and leads nowhere but to a queue", async () => {
    const refused = await saveFilter(stage.stranger, { name: "甲", address }, at);
    expect(refused).toMatchObject({ ok: false, refusal: { refused: "forbidden" } });
    for (const wrong of ["https://elsewhere.example/", "//elsewhere.example", "/desk/problems"]) {
      expect(savedFilterForm.safeParse({ name: "甲", address: wrong }).success).toBe(false);
    }
  });
});
