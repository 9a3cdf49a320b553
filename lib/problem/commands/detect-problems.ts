import "server-only";
import { type Actor, system } from "@/lib/core/actor";
import { db, Prisma, type Tx } from "@/lib/core/db";
import { say } from "@/lib/core/i18n";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { proposedTitle } from "../copy";
import { problemEvents } from "../model";
import { linkComplaints } from "../records/problem";
import { clusterable } from "../rules/clusterable";
import { type Candidate, type Proposal, proposeProblems } from "../rules/propose-problems";

type Group = { categoryCode: string; communityCode: string };
type Proposed = { ref: string };

const groupAtMost = 1000;

/**
 * Proposes common problems from complaints that are open and in none yet. One transaction a
 * proposal; a complaint that another run took meanwhile makes its proposal stale, not wrong.
 */
export async function detectProblems(
  input: { scope: string; group?: Group },
  now: Date,
): Promise<Outcome<Proposed>[]> {
  const groups = input.group ? [input.group] : await crowdedGroups(input.scope);
  const outcomes: Outcome<Proposed>[] = [];
  for (const group of groups) outcomes.push(...(await detectIn(group, now)));
  return outcomes;
}

async function detectIn(group: Group, now: Date): Promise<Outcome<Proposed>[]> {
  const limits = {
    threshold: await setting(db, "problem.community-threshold", group.communityCode),
    windowDays: await setting(db, "problem.window-days", group.communityCode),
  };
  const proposals = proposeProblems(await candidatesIn(group), limits);
  const outcomes: Outcome<Proposed>[] = [];
  for (const proposal of proposals) {
    outcomes.push(await recordProposal(system("detect-problems"), proposal, now));
  }
  return outcomes;
}

function recordProposal(actor: Actor, proposal: Proposal, now: Date): Promise<Outcome<Proposed>> {
  return write(actor, now, async (tx) => {
    const { complaintIds, categoryCode, compoundId, communityCode } = proposal;
    const problem = { id: newId(), divisionCode: communityCode };
    const ref = newRef("P", communityCode);
    await tx.problem.create({
      data: {
        ...problem,
        ref,
        status: "detected",
        title: await titleOf(tx, proposal),
        compoundId,
        categoryCode,
        terms: [...proposal.terms],
        detectedAt: now,
      },
    });
    const free = await linkComplaints(tx, problem.id, complaintIds, now);
    if (free !== complaintIds.length) return refuse("stale", "already-in-problem");
    const data = { ref, categoryCode, compoundId, complaintIds: [...complaintIds] };
    return { value: { ref }, grant: null, events: [problemEvents.detected(problem, data)] };
  });
}

async function titleOf(tx: Tx, proposal: Proposal): Promise<string> {
  const { compoundId, communityCode: code, categoryCode } = proposal;
  const compound = compoundId
    ? await tx.compound.findUnique({ where: { id: compoundId }, select: { name: true } })
    : null;
  const place =
    compound ?? (await tx.division.findUnique({ where: { code }, select: { name: true } }));
  const category = await tx.category.findUnique({
    where: { code: categoryCode },
    select: { name: true },
  });
  return say(proposedTitle, "zh", { place: place?.name ?? "", category: category?.name ?? "" });
}

async function crowdedGroups(scope: string): Promise<Group[]> {
  return db.$queryRaw<Group[]>`
    SELECT c."categoryCode", c."divisionCode" AS "communityCode"
    FROM "Complaint" c
    WHERE c."divisionCode" LIKE ${`${scope}%`} AND length(c."divisionCode") = 12
      AND c."status" IN (${Prisma.join([...clusterable.statuses])})
      AND c."kind" <> ${clusterable.exceptKind} AND c."categoryCode" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "ProblemComplaint" p WHERE p."complaintId" = c."id")
    GROUP BY 1, 2 HAVING count(*) >= 2
    ORDER BY 2, 1`;
}

async function candidatesIn(group: Group): Promise<Candidate[]> {
  const rows = await db.$queryRaw<Candidate[]>`
    SELECT c."id", c."title", coalesce(b."text", '') AS "body", c."categoryCode",
      c."divisionCode" AS "communityCode", c."compoundId",
      coalesce(c."submittedAt", c."createdAt") AS "submittedAt"
    FROM "Complaint" c LEFT JOIN "Prose" b ON b."id" = c."bodyId" AND b."erasedAt" IS NULL
    WHERE c."divisionCode" = ${group.communityCode} AND c."categoryCode" = ${group.categoryCode}
      AND c."status" IN (${Prisma.join([...clusterable.statuses])})
      AND c."kind" <> ${clusterable.exceptKind}
      AND NOT EXISTS (SELECT 1 FROM "ProblemComplaint" p WHERE p."complaintId" = c."id")
    ORDER BY "submittedAt" DESC LIMIT ${groupAtMost}`;
  return rows;
}
