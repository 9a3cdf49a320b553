import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { getDivisionNames } from "@/lib/place/queries";
import type { AssignmentRole, HandlingTask, SuggestionStatus } from "../model";
import { handledDepartments } from "../policy";
import { taskOf } from "../rules/handling-task";
import { departmentNames } from "./published";

const select = {
  id: true,
  ref: true,
  title: true,
  status: true,
  divisionCode: true,
  leadDepartmentId: true,
  key: true,
  reworkCount: true,
  assignments: { select: { id: true, departmentId: true, role: true, status: true } },
  decisions: { where: { publishedAt: null }, select: { id: true } },
  replies: {
    select: { publishedAt: true, promisedOn: true },
    orderBy: { round: "desc" },
    take: 2,
  },
} as const satisfies Prisma.SuggestionSelect;

export type HandlingRow = {
  readonly ref: string;
  readonly title: string;
  readonly place: string;
  readonly status: SuggestionStatus;
  readonly role: AssignmentRole;
  readonly task: HandlingTask | null;
  readonly lead: string;
  readonly key: boolean;
  readonly reworkCount: number;
  readonly promisedOn: string | null;
  readonly deadline: { readonly dueAt: Date; readonly startedAt: Date } | null;
};

const ended = ["closed", "withdrawn"];
const atMost = 200;

type Row = Prisma.SuggestionGetPayload<{ select: typeof select }>;
type Part = Row["assignments"][number];
type Clock = { kind: string; dueAt: Date; startedAt: Date; metAt: Date | null };

/** What the actor's departments have of the suggestions, each with the part that is theirs. */
async function partsOf(departmentIds: readonly string[]): Promise<{ row: Row; part: Part }[]> {
  const rows = await db.suggestion.findMany({
    where: {
      status: { notIn: ended },
      assignments: { some: { departmentId: { in: [...departmentIds] } } },
    },
    select,
    orderBy: { assignedAt: "asc" },
    take: atMost,
  });
  return rows.flatMap((row) => {
    const part = row.assignments.find((each) => departmentIds.includes(each.departmentId));
    return part ? [{ row, part }] : [];
  });
}

function factsOf({ row, part }: { row: Row; part: Part }) {
  const [newest] = row.replies;
  return {
    status: row.status,
    part,
    adoptionDrafted: row.decisions.length > 0,
    replyDrafted: newest !== undefined && newest.publishedAt === null,
    opinionsWait: row.assignments.some((each) => each.status === "submitted"),
  };
}

/** The department's own clock that runs out first; rating is not its to do. */
function nextOf(clocks: readonly Clock[] | undefined) {
  const running = (clocks ?? []).filter((each) => !each.metAt && each.kind !== "rating");
  const [next] = running.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  return next ? { dueAt: next.dueAt, startedAt: next.startedAt } : null;
}

/** Everything that lies with the actor's departments, what is due first at the top. */
export async function listHandling(actor: Actor): Promise<readonly HandlingRow[]> {
  const found = await partsOf(handledDepartments(actor));
  const rows = found.map(({ row }) => row);
  const [own, asked, names, departments] = await Promise.all([
    deadlinesOf(
      "suggestion",
      rows.map((row) => row.id),
    ),
    deadlinesOf(
      "assignment",
      found.map(({ part }) => part.id),
    ),
    getDivisionNames(rows.map((row) => row.divisionCode)),
    departmentNames(rows.map((row) => row.leadDepartmentId)),
  ]);
  const placeOf = (code: string) => names.get(code.slice(0, 12)) ?? names.get(code.slice(0, 9));
  const shown = found.map(({ row, part }) => ({
    ref: row.ref,
    title: row.title,
    place: placeOf(row.divisionCode) ?? "",
    status: row.status as SuggestionStatus,
    role: part.role as AssignmentRole,
    task: taskOf(actor, factsOf({ row, part })),
    lead: departments.get(row.leadDepartmentId ?? "") ?? "",
    key: row.key,
    reworkCount: row.reworkCount,
    promisedOn: row.replies.find((reply) => reply.publishedAt)?.promisedOn ?? null,
    deadline: nextOf(part.role === "lead" ? own.get(row.id) : asked.get(part.id)),
  }));
  const due = (row: HandlingRow) => row.deadline?.dueAt.getTime() ?? Number.MAX_SAFE_INTEGER;
  return shown.sort((a, b) => due(a) - due(b));
}

/** Complaints that were sent to the actor's departments and are not answered. */
export async function countHandledComplaints(actor: Actor): Promise<number> {
  return db.complaint.count({
    where: {
      departmentId: { in: [...handledDepartments(actor)] },
      status: { in: ["dispatched", "received", "in-progress", "rework"] },
    },
  });
}
