import {
  saveContact,
  saveMatter,
  savePlace,
  saveReporter,
} from "@/lib/complaint/commands/save-draft";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { Outcome } from "@/lib/core/outcome";
import { makePerson } from "./account";
import { community, makeComplaint, makeWorld, personWith } from "./deliberation";

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** The people who walk a complaint from end to end, in one community. */
export async function makeStage() {
  const world = await makeWorld();
  const housingId = newId();
  await db.department.create({
    data: {
      id: housingId,
      code: "housing",
      name: "住房和城乡建设局",
      shortName: "区住建局",
      divisionCode: "330106",
    },
  });
  const [triage, handler, otherHandler, liaison, stranger] = await Promise.all([
    personWith("triage"),
    personWith("handler", { departmentId: world.fireId }),
    personWith("handler", { departmentId: housingId }),
    personWith("liaison", { scope: "330106012" }),
    personWith("resident"),
  ]);
  const reporter = await makePerson([], { name: "王女士（示例）" });
  return { ...world, housingId, triage, handler, otherHandler, liaison, stranger, reporter };
}
export type Stage = Awaited<ReturnType<typeof makeStage>>;

type Columns = Partial<{
  reworkCount: number;
  returnAsked: boolean;
  returnFinal: boolean;
  appealed: boolean;
  mergedIntoId: string;
  kind: string;
  title: string;
  body: string;
}>;

/** A complaint as it stands in a status, with the clocks that would run there. */
export async function complaintIn(stage: Stage, status: string, at: Date, columns: Columns = {}) {
  const { title, body, kind, ...rest } = columns;
  const row = await makeComplaint({
    status,
    reporterId: stage.reporter.id,
    compoundId: stage.compoundId,
    submittedAt: at,
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    ...(kind ? { kind } : {}),
  });
  const isRouted = !["draft", "submitted", "accepted", "declined", "referred", "merged"].includes(
    status,
  );
  const isClosed = status.startsWith("closed");
  await db.complaint.update({
    where: { id: row.id },
    data: {
      venueId: stage.venueId,
      departmentId: isRouted ? stage.fireId : null,
      acceptedAt: ["submitted", "draft", "declined", "referred", "merged"].includes(status)
        ? null
        : at,
      closedAt: isClosed ? at : null,
      ...rest,
    },
  });
  const dueAt = new Date(at.getTime() + 3 * 86_400_000);
  await db.complaint.updateMany({ where: { id: row.id }, data: { dueAt, dueFrom: at } });
  await db.deadline.create({
    data: {
      subject: "complaint",
      subjectId: row.id,
      kind: clockIn(status),
      divisionCode: community,
      startedAt: at,
      dueAt,
      unit: "working",
    },
  });
  return db.complaint.findUniqueOrThrow({ where: { id: row.id } });
}

function clockIn(status: string): string {
  const clocks: Record<string, string> = {
    submitted: "triage",
    replied: "answer",
    "return-requested": "return",
    "awaiting-resident": "question",
    "in-consultation": "consultation",
  };
  return clocks[status] ?? "closing";
}

/** The events written about one complaint, in order. */
export async function eventsOf(complaintId: string): Promise<string[]> {
  const rows = await db.event.findMany({
    where: { subject: "complaint", subjectId: complaintId },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.type);
}

export type Filing = {
  key: string;
  personId: string;
  body?: string;
  door?: string;
  phone?: string;
};

/** Fills in a report up to the point where it could be sent. */
export async function draftReport(filing: Filing, at: Date, actor: Actor = anonymous) {
  const body = filing.body ?? "楼下没有充电的地方，只好从三楼拉电线下来";
  const place = { divisionCode: community, compoundCode: "qf", door: filing.door ?? "" };
  value(await savePlace(actor, filing.key, place, at));
  const matter = {
    groupCode: "XF",
    categoryCode: "",
    kind: "help" as const,
    happenedOn: null,
    body,
  };
  value(await saveMatter(actor, filing.key, matter, at));
  value(await saveContact(actor, filing.key, { willConsult: true, sharePhotos: false }, at));
  return value(await saveReporter(actor, filing.key, filing.personId, at));
}

export async function fileReport(filing: Filing, at: Date) {
  await draftReport(filing, at);
  return value(await submitComplaint(anonymous, filing.key, complaintNotice, at));
}
