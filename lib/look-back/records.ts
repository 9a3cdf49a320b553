import "server-only";
import { inForce } from "@/lib/account/queries";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { reportersOf } from "@/lib/suggestion/records";
import type { LookBackStatus } from "./model";
import type { Interests, Ties } from "./policy";
import { canOpenLookBack } from "./policy";
import { type LookBackAct, step } from "./workflow";

const forMove = {
  id: true,
  ref: true,
  status: true,
  suggestionId: true,
  replyId: true,
  round: true,
  cause: true,
  dueOn: true,
  divisionCode: true,
  assigneeId: true,
} as const satisfies Prisma.LookBackSelect;

export type LookBackRecord = Prisma.LookBackGetPayload<{ select: typeof forMove }>;

export function loadLookBack(tx: Tx, ref: string): Promise<LookBackRecord | null> {
  return tx.lookBack.findUnique({ where: { ref }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveLookBack(
  tx: Tx,
  lookBack: { id: string; status: string },
  to: LookBackStatus,
  data: Prisma.LookBackUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.lookBack.updateMany({
    where: { id: lookBack.id, status: lookBack.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export type Opened = {
  readonly lookBack: LookBackRecord;
  readonly to: LookBackStatus;
  readonly grant: string | null;
};

/** The checks every act begins with: it exists for the actor, they may, the table has the edge. */
export async function openForAct(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: (actor: Actor, lookBack: LookBackRecord) => Verdict | Promise<Verdict>,
  act: LookBackAct,
): Promise<Opened | Refusal> {
  const lookBack = await loadLookBack(tx, ref);
  if (!lookBack || !canOpenLookBack(actor, lookBack).allowed) return refuse("not-found");
  const verdict = await rule(actor, lookBack);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const to = step(lookBack.status, act);
  return to ? { lookBack, to, grant: verdict.grant } : refuse("not-now", lookBack.status);
}

/** Who has a stake in a suggestion. */
export async function stakesIn(tx: Tx, suggestionId: string): Promise<Interests> {
  const suggestion = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: {
      problemId: true,
      consultationId: true,
      leadDepartmentId: true,
      assignments: { select: { departmentId: true } },
      replies: { select: { departmentId: true } },
    },
  });
  const consultation = await tx.consultation.findUnique({
    where: { id: suggestion.consultationId },
    select: { hostId: true, convenorId: true },
  });
  const parts = [...suggestion.assignments, ...suggestion.replies].map((each) => each.departmentId);
  const { problemId, leadDepartmentId } = suggestion;
  return {
    reporterIds: await reportersOf(tx, problemId),
    departmentIds: [...new Set([...parts, ...(leadDepartmentId ? [leadDepartmentId] : [])])],
    firmIds: await firmsOf(tx, problemId),
    officerIds: consultation ? [consultation.hostId, consultation.convenorId] : [],
  };
}

/** Property firms of the compounds that the problem and its complaints are about. */
async function firmsOf(tx: Tx, problemId: string | null): Promise<string[]> {
  if (!problemId) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT k."firmId"::text AS id FROM "Compound" k
    WHERE k."firmId" IS NOT NULL AND k."id" IN (
      SELECT p."compoundId" FROM "Problem" p WHERE p."id" = ${problemId}::uuid
      UNION SELECT c."compoundId" FROM "ProblemComplaint" pc
        JOIN "Complaint" c ON c."id" = pc."complaintId" WHERE pc."problemId" = ${problemId}::uuid)`;
  return rows.map((row) => row.id);
}

export type MemberTies = Ties & { readonly name: string };

/** A member with the bodies they belong to, by employment and by every role in force. */
export async function tiesOf(tx: Tx, slug: string, today: Day): Promise<MemberTies | null> {
  const member = await tx.member.findUnique({
    where: { slug },
    select: {
      personId: true,
      firmId: true,
      departmentId: true,
      person: {
        select: {
          name: true,
          grants: { where: inForce(today), select: { departmentId: true, firmId: true } },
        },
      },
    },
  });
  if (!member) return null;
  const held = [member, ...member.person.grants];
  return {
    personId: member.personId,
    name: member.person.name,
    departmentIds: held.flatMap((each) => each.departmentId ?? []),
    firmIds: held.flatMap((each) => each.firmId ?? []),
  };
}
