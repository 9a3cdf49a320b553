import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { endOrdersOn, openOrder } from "@/lib/core/supervision-records";
import type { SuggestionStatus } from "./model";
import type { SuggestionSupervision } from "./model/supervision";
import { canOpenSuggestion, type SuggestionPlace } from "./policy";
import { type SuggestionAct, step } from "./workflow";

const forMove = {
  id: true,
  ref: true,
  status: true,
  adoption: true,
  resolution: true,
  title: true,
  bodyId: true,
  consultationId: true,
  problemId: true,
  divisionCode: true,
  leadDepartmentId: true,
  objectionFinal: true,
  reworkCount: true,
  watched: true,
  assignments: {
    select: {
      ...{ id: true, departmentId: true, role: true, status: true },
      ...{ submittedAt: true, submittedById: true },
    },
  },
} as const satisfies Prisma.SuggestionSelect;

export type SuggestionRow = Prisma.SuggestionGetPayload<{ select: typeof forMove }>;
export type SuggestionRecord = SuggestionRow & SuggestionPlace;

export const forPlace = {
  venueId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  convenorId: true,
} as const satisfies Prisma.ConsultationSelect;
export type ConsultationOfficers = Prisma.ConsultationGetPayload<{ select: typeof forPlace }>;

/** Where a suggestion is and whose, from its row and its consultation's. */
export function placeFrom(
  row: {
    divisionCode: string;
    leadDepartmentId: string | null;
    assignments: readonly { departmentId: string }[];
  },
  consultation: ConsultationOfficers | null,
): SuggestionPlace {
  const officers = consultation && [
    consultation.hostId,
    consultation.recorderId,
    consultation.headId,
    consultation.convenorId,
  ];
  return {
    divisionCode: row.divisionCode,
    venueId: consultation?.venueId ?? null,
    officerIds: officers ?? [],
    hostId: consultation?.hostId ?? null,
    headId: consultation?.headId ?? null,
    leadDepartmentId: row.leadDepartmentId,
    departmentIds: row.assignments.map((each) => each.departmentId),
  };
}

async function placed(tx: Tx, row: SuggestionRow | null): Promise<SuggestionRecord | null> {
  if (!row) return null;
  const consultation = await tx.consultation.findUnique({
    where: { id: row.consultationId },
    select: forPlace,
  });
  return { ...row, ...placeFrom(row, consultation) };
}

export async function loadSuggestion(tx: Tx, ref: string): Promise<SuggestionRecord | null> {
  return placed(tx, await tx.suggestion.findUnique({ where: { ref }, select: forMove }));
}

export async function loadSuggestionById(tx: Tx, id: string): Promise<SuggestionRecord | null> {
  return placed(tx, await tx.suggestion.findUnique({ where: { id }, select: forMove }));
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveSuggestion(
  tx: Tx,
  suggestion: { id: string; status: string },
  to: SuggestionStatus,
  data: Prisma.SuggestionUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestion.id, status: suggestion.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export type Opened = {
  readonly suggestion: SuggestionRecord;
  readonly grant: string | null;
};
type Rule = (actor: Actor, suggestion: SuggestionRecord) => Verdict;

/**
 * The suggestion an actor wants to work on. Who has no part in it is told that there is none; who
 * has a part but not this right is told why.
 */
export async function openForWork(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: Rule,
): Promise<Opened | Refusal> {
  const suggestion = await loadSuggestion(tx, ref);
  if (!suggestion || !canOpenSuggestion(actor, suggestion).allowed) return refuse("not-found");
  const verdict = rule(actor, suggestion);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  return { suggestion, grant: verdict.grant };
}

/** The same for an act of the table: also where it leads, or that it is not the time for it. */
export async function openForAct(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: Rule,
  act: SuggestionAct,
): Promise<(Opened & { readonly to: SuggestionStatus }) | Refusal> {
  const opened = await openForWork(tx, actor, ref, rule);
  if ("refused" in opened) return opened;
  const to = step(opened.suggestion.status, act);
  return to ? { ...opened, to } : refuse("not-now", opened.suggestion.status);
}

/** Makes writers to one suggestion wait for each other where no status tells them apart. */
export async function lockSuggestion(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Suggestion" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

export async function departmentByCode(tx: Tx, code: string): Promise<{ id: string } | null> {
  return tx.department.findUnique({ where: { code }, select: { id: true } });
}

/** Ids of departments by their codes, in the order asked for; null where one is unknown. */
export async function departmentsByCode(
  tx: Tx,
  codes: readonly string[],
): Promise<string[] | null> {
  const rows = await tx.department.findMany({
    where: { code: { in: [...codes] } },
    select: { id: true, code: true },
  });
  const ids = codes.map((code) => rows.find((row) => row.code === code)?.id);
  return ids.every((id) => id !== undefined) ? (ids as string[]) : null;
}

/** People who reported what the suggestion is about, those of merged complaints too. */
export async function reportersOf(tx: Tx, problemId: string | null): Promise<string[]> {
  if (!problemId) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."reporterId"::text AS id FROM "ProblemComplaint" pc
    JOIN "Complaint" c ON c."id" = pc."complaintId" OR c."mergedIntoId" = pc."complaintId"
    WHERE pc."problemId" = ${problemId}::uuid AND c."reporterId" IS NOT NULL`;
  return rows.map((row) => row.id);
}

/** Members who were in the room. */
export async function attendedMembersOf(tx: Tx, consultationId: string): Promise<string[]> {
  const rows = await tx.attendance.findMany({
    where: {
      consultationId,
      capacityAs: "member",
      status: "present",
      correctedAt: null,
      personId: { not: null },
    },
    select: { personId: true },
    take: 500,
  });
  return rows.flatMap((row) => (row.personId ? [row.personId] : []));
}

/** The newest published reply. */
export async function latestReply(tx: Tx, suggestionId: string) {
  return tx.suggestionReply.findFirst({
    where: { suggestionId, publishedAt: { not: null } },
    select: {
      id: true,
      round: true,
      resolution: true,
      promisedOn: true,
      lookBackDueOn: true,
      lookBackCause: true,
      departmentId: true,
      bodyId: true,
    },
    orderBy: { round: "desc" },
  });
}

/** 督办: a record beside the status. Null where the district watches already. */
export async function orderSupervision(
  tx: Tx,
  suggestion: { id: string; divisionCode: string; leadDepartmentId: string | null },
  reason: SuggestionSupervision,
  at: Date,
): Promise<string | null> {
  const { id: subjectId, divisionCode, leadDepartmentId: departmentId } = suggestion;
  return openOrder(
    tx,
    { subject: "suggestion", subjectId, divisionCode, departmentId, reason },
    at,
  );
}

/** What was urged is done: open orders end with the suggestion. */
export async function endSupervision(tx: Tx, suggestionId: string, at: Date): Promise<void> {
  await endOrdersOn(tx, { subject: "suggestion", subjectId: suggestionId }, at);
}

/** Who speaks: oneself, or the reporter of the receipt that was proved. */
export async function speakerOf(tx: Tx, actor: Actor): Promise<string | null> {
  if (actor.kind === "person") return actor.id;
  if (actor.kind !== "link-holder") return null;
  const complaint = await tx.complaint.findUnique({
    where: { id: actor.subjectId },
    select: { reporterId: true },
  });
  return complaint?.reporterId ?? null;
}
