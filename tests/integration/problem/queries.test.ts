import { expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { getProblemOnDesk, getPublishedProblem } from "@/lib/problem/queries/problem-item";
import {
  listProblems,
  listProblemsNear,
  listPublishedProblems,
} from "@/lib/problem/queries/problem-list";
import {
  at,
  community,
  makeComplaint,
  makeWorld,
  personWith,
  street,
} from "@/tests/support/factories/deliberation";

async function problemIn(status: string, n = 0) {
  return db.problem.create({
    data: {
      id: newId(),
      ref: newRef("P", community),
      status,
      title: `充电棚不够用 ${n}`,
      divisionCode: community,
      categoryCode: "XF04",
      detectedAt: new Date(at.getTime() + n),
    },
  });
}

it("shows strangers what was confirmed, and those who work with them the proposals too", async () => {
  await makeWorld();
  const [detected, confirmed] = [await problemIn("detected"), await problemIn("confirmed", 1)];
  const triage = await personWith("triage");
  const refs = async (page: ReturnType<typeof listProblems>) =>
    (await page).rows.map((row) => row.ref);
  expect(await refs(listPublishedProblems({}))).toEqual([confirmed.ref]);
  expect(await refs(listProblems(anonymous, {}))).toEqual([confirmed.ref]);
  expect(await refs(listProblems(triage, {}))).toEqual([confirmed.ref, detected.ref]);
  expect(await getPublishedProblem(detected.ref)).toBeNull();
  expect(await getProblemOnDesk(anonymous, detected.ref)).toBeNull();
  expect(await getProblemOnDesk(await personWith("resident"), confirmed.ref)).toBeNull();
  expect((await getProblemOnDesk(triage, detected.ref))?.moves).toContain("confirm");
});

it("pages through all of them once, newest first", async () => {
  await makeWorld();
  for (let n = 0; n < 45; n++) await problemIn("confirmed", n);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listPublishedProblems({ street, after });
    seen.push(...page.rows.map((row) => row.title));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(45);
  expect(seen[0]).toBe("充电棚不够用 44");
  expect(new Set(seen).size).toBe(45);
});

it("counts people, not complaints, and lists only public complaints", async () => {
  await makeWorld();
  const problem = await problemIn("confirmed");
  const resident = await personWith("resident");
  const complaints = [
    await makeComplaint({ reporterId: resident.id }),
    await makeComplaint({ reporterId: resident.id, status: "submitted" }),
    await makeComplaint({ kind: "report" }),
  ];
  await db.complaint.updateMany({ data: { acceptedAt: at } });
  await db.problemComplaint.createMany({
    data: complaints.map((each) => ({ problemId: problem.id, complaintId: each.id, addedAt: at })),
  });
  const item = await getPublishedProblem(problem.ref);
  expect(item).toMatchObject({ complaints: 3, people: 2, solved: 0, place: "灵隐街道 · 庆丰社区" });
  expect(item?.rows.map((row) => row.ref)).toEqual([complaints[0]?.ref]);
});

it("finds what is near a member and fits what they know", async () => {
  await makeWorld();
  const problem = await problemIn("confirmed");
  const near = (categoryCodes: string[], where = street) =>
    listProblemsNear(anonymous, { street: where, categoryCodes });
  expect((await near(["XF"])).rows.map((row) => row.ref)).toEqual([problem.ref]);
  expect((await near(["TC"])).rows).toEqual([]);
  expect((await near(["XF"], "330106002")).rows).toEqual([]);
});
