import { expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { listOpenProblems } from "@/lib/problem/queries/open-problems";
import { at, makeComplaint, makeWorld } from "@/tests/support/factories/deliberation";

it("lists open problems with their complaints by external id or ref", async () => {
  const { compoundId } = await makeWorld();
  const complaints = [];
  for (let i = 0; i < 5; i++) complaints.push(await makeComplaint({ compoundId }));
  const [first, ...others] = complaints;
  await db.complaint.update({ where: { id: first?.id }, data: { externalId: "188059" } });
  await detectProblems({ scope: "" }, at);
  const [problem] = await listOpenProblems("330106");
  expect(problem).toMatchObject({ status: "detected", size: 5 });
  expect([...(problem?.complaints ?? [])].sort()).toEqual(
    ["188059", ...others.map((each) => each.ref)].sort(),
  );
  expect(await listOpenProblems("330105")).toEqual([]);
});
