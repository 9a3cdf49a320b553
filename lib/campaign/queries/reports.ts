import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { unlooked } from "@/lib/core/file-looks";
import type { FileReader } from "@/lib/core/file-reader";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import { type AskRow, askStatus, type ReportRow, reportKind } from "../model/task";
import { canPassPictures, canReadReports, canReportTask, pictureScopes } from "../policy";
import { reportFiles } from "../records/reports";

export type TaskWords = {
  readonly reports: readonly ReportRow[];
  readonly asks: readonly AskRow[];
};
const most = 200;

/** What was reported of tasks and asked about their days, the oldest first. Four statements. */
export async function wordsOf(taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskWords>> {
  const where = { taskId: { in: [...taskIds] } };
  const page = { orderBy: { id: "asc" }, take: most } as const;
  const [reports, asks] = await Promise.all([
    db.planReport.findMany({ where, ...page }),
    db.planDateAsk.findMany({ where, ...page }),
  ]);
  const [prose, files] = await Promise.all([
    readProse([
      ...reports.map((row) => row.textId),
      ...asks.flatMap((row) => [row.reasonId, row.noteId]),
    ]),
    filesOf(
      reportFiles,
      reports.map((row) => row.id),
    ),
  ]);
  const words = (id: string | null) => prose.get(id ?? "") ?? "";
  const of = (taskId: string): TaskWords => ({
    reports: reports
      .filter((row) => row.taskId === taskId)
      .map(({ id, kind, textId, at }) => ({
        ...{ id, kind: reportKind.parse(kind), text: words(textId), at },
        pictures: (files.get(id) ?? []).map(({ key, shareable, passedAt }) => ({
          ...{ key, shareable, passed: passedAt !== null },
        })),
      })),
    asks: asks
      .filter((row) => row.taskId === taskId)
      .map(({ id, status, dueOn, reasonId, askedAt, noteId }) => ({
        ...{ id, status: askStatus.parse(status), dueOn, reason: words(reasonId), askedAt },
        note: noteId && words(noteId),
      })),
  });
  return new Map(taskIds.map((id) => [id, of(id)]));
}

const withTask = {
  byId: true,
  task: {
    select: {
      departmentId: true,
      title: true,
      plan: { select: { divisionCode: true, status: true, compoundId: true } },
    },
  },
} as const;

/** A picture of a report: for those who work on the task, the moderator, and once passed for all. */
export const mayReadReportFile: FileReader = async (actor, file) => {
  const report = await db.planReport.findUnique({
    where: { id: file.subjectId },
    select: withTask,
  });
  if (!report) return false;
  const { departmentId, plan } = report.task;
  const at = { divisionCode: plan.divisionCode, departmentIds: [departmentId] };
  if (canReadReports(actor, at).allowed || canReportTask(actor, at).allowed) return true;
  if (!file.shareable) return false;
  return file.passedAt !== null || canPassPictures(actor, { ...plan, byId: report.byId }).allowed;
};

/** Reports with pictures that no moderator has looked at, the oldest first. Four statements. */
export async function listPicturesToPass(actor: Actor) {
  const scopes = pictureScopes(actor);
  if (scopes.length === 0 || actor.kind !== "person") return [];
  const waiting = await db.storedFile.findMany({
    where: { subject: reportFiles, role: "evidence", ...unlooked },
    distinct: ["subjectId"],
    select: { subjectId: true },
    take: 500,
  });
  const rows = await db.planReport.findMany({
    where: {
      id: { in: waiting.map((each) => each.subjectId) },
      OR: [{ byId: null }, { byId: { not: actor.id } }],
      task: { plan: { OR: scopes.map((scope) => ({ divisionCode: { startsWith: scope } })) } },
    },
    select: { id: true, at: true, ...withTask },
    orderBy: { id: "asc" },
    take: 50,
  });
  const [files, names] = await Promise.all([
    filesOf(
      reportFiles,
      rows.map((row) => row.id),
    ),
    getPlaceNames({ compounds: rows.map((row) => row.task.plan.compoundId) }),
  ]);
  return rows.map(({ id, at, task }) => ({
    ...{ id, at, title: task.title, place: names.compound(task.plan.compoundId) ?? "" },
    photos: (files.get(id) ?? []).filter((each) => each.shareable && !each.passedAt),
  }));
}
export type PicturesToPass = Awaited<ReturnType<typeof listPicturesToPass>>[number];
