import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { rateNames, rateParts } from "@/lib/insight/model/rates";
import { countPublishedRates } from "@/lib/insight/queries/count-rates";
import { listPublishedRateItems } from "@/lib/insight/queries/rate-items";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at, later } from "@/tests/support/factories/deliberation";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" };
let stage: Stage;

async function told(solved: string, satisfaction: string | null, contactedAt: Date | null) {
  const row = await complaintIn(stage, "closed", at);
  await db.complaint.update({ where: { id: row.id }, data: { contactedAt, acceptedAt: at } });
  const term = { kind: "first-response", unit: "working", divisionCode: row.divisionCode };
  const of = { subject: "complaint", subjectId: row.id, startedAt: at, dueAt: later(2) };
  await db.deadline.create({ data: { ...term, ...of, metAt: later(1) } });
  const said = { personId: stage.reporter.id ?? "", round: 1, solved, satisfaction, at };
  await db.complaintAnswer.create({ data: { complaintId: row.id, ...said } });
  return row;
}

beforeEach(async () => {
  stage = await makeStage();
  await told("yes", "satisfied", later(1));
  await told("partly", "basically", later(3));
  await told("no", "dissatisfied", null);
  const hidden = await told("yes", "satisfied", later(1));
  await db.complaint.update({ where: { id: hidden.id }, data: { kind: "report" } });
});

it("lists with what it withholds exactly what each figure counts", async () => {
  await recounted();
  const { due, kept, valid, solved, content } = (await countPublishedRates(year, later(30))).total;
  const figures = {
    response: [kept, due - kept],
    solved: [solved, valid - solved],
    satisfaction: [content, valid - content],
  };
  for (const rate of rateNames) {
    for (const [index, part] of rateParts.entries()) {
      const list = await listPublishedRateItems({ ...year, rate, part }, later(30));
      expect(list.rows.length + list.withheld).toBe(figures[rate][index]);
      expect(list.rows.every((row) => row.counts === (part === "counted-for"))).toBe(true);
    }
  }
  expect([due, kept, valid, solved, content]).toEqual([4, 2, 4, 2, 3]);
});

it("never lists what is not public, and says how many it withholds", async () => {
  const list = await listPublishedRateItems({ ...year, rate: "solved" }, later(30));
  expect(list).toMatchObject({ total: 4, withheld: 1 });
  expect(list.rows).toHaveLength(3);
});

it("opens the cells of each table, and nothing under a name that is not there", async () => {
  await recounted();
  const { cells } = await countPublishedRates(year, later(30));
  const all = { ...year, rate: "response" } as const;
  const street = cells.street[0]?.key ?? "";
  const group = cells.group[0]?.key ?? "";
  const department = cells.department[0]?.key ?? "";
  const of = async (by: "street" | "group" | "department", key: string) =>
    (await listPublishedRateItems({ ...all, by, key }, later(30))).total;
  expect(await of("street", street)).toBe(4);
  expect(await of("group", group)).toBe(4);
  expect(await of("department", department)).toBe(4);
  expect(await of("street", "330199999")).toBe(0);
});

it("goes on where the page before ended", async () => {
  const all = { ...year, rate: "solved" } as const;
  const first = await listPublishedRateItems(all, later(30), undefined, 2);
  const rest = await listPublishedRateItems(all, later(30), first.next, 2);
  expect(new Set([...first.rows, ...rest.rows].map((row) => row.key)).size).toBe(3);
  expect(rest.next).toBeUndefined();
});
