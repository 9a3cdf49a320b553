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

/** Everything that lies with the actor's departments, what is due first at the top. */
export async function listHandling(actor: Actor): Promise<readonly HandlingRow[]> {
  const departmentIds = handledDepartments(actor);
  const rows = await db.suggestion.findMany({
    where: {
      status: { notIn: ended },
      assignments: { some: { departmentId: { in: [...departmentIds] } } },
    },
    select,
    orderBy: { assignedAt: "asc" },
    take: atMost,
  });
  const parts = rows.flatMap((row) => row.assignments);
  const [own, asked, names, departments] = await Promise.all([
    deadlinesOf(
      "suggestion",
      rows.map((row) => row.id),
    ),
    deadlinesOf(
      "assignment",
      parts.map((part) => part.id),
    ),
    getDivisionNames(rows.map((row) => row.divisionCode)),
    departmentNames(rows.map((row) => row.leadDepartmentId)),
  ]);
  const found = rows.flatMap((row) => {
    const part = row.assignments.find((each) => departmentIds.includes(each.departmentId));
    if (!part) return [];
    const clocks = part.role === "lead" ? own.get(row.id) : asked.get(part.id);
    const running = (clocks ?? []).filter((each) => !each.metAt && each.kind !== "rating");
    const next = running.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
    const [newest] = row.replies;
    return {
      ref: row.ref,
      title: row.title,
      place:
        names.get(row.divisionCode.slice(0, 12)) ?? names.get(row.divisionCode.slice(0, 9)) ?? "",
      status: row.status as SuggestionStatus,
      role: part.role as AssignmentRole,
      task: taskOf(actor, {
        status: row.status,
        part,
        adoptionDrafted: row.decisions.length > 0,
        replyDrafted: newest !== undefined && newest.publishedAt === null,
        opinionsWait: row.assignments.some((each) => each.status === "submitted"),
      }),
      lead: departments.get(row.leadDepartmentId ?? "") ?? "",
      key: row.key,
      reworkCount: row.reworkCount,
      promisedOn: row.replies.find((reply) => reply.publishedAt)?.promisedOn ?? null,
      deadline: next && { dueAt: next.dueAt, startedAt: next.startedAt },
    };
  });
  const due = (row: HandlingRow) => row.deadline?.dueAt.getTime() ?? Number.MAX_SAFE_INTEGER;
  return found.sort((a, b) => due(a) - due(b));
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
