import "server-only";
import { maskName, maskPhone } from "@/lib/account/rules/mask";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import { parseRef } from "@/lib/core/ref";
import { decrypt } from "@/lib/core/secret";
import { getPlaceNames } from "@/lib/place/queries";
import { isMergedReporter, isReporter } from "../policy";
import { wholeVisibleTo, withFacts } from "../records";
import { movesFor } from "../rules/moves";
import { proseIdsOf, readEvents, toExchange } from "./exchange";

const whole = {
  category: true,
  replies: { orderBy: { round: "asc" }, take: 20 },
  answers: { orderBy: { at: "asc" }, take: 200 },
  merged: {
    select: { id: true, ref: true, reporterId: true, title: true, submittedAt: true },
    take: 200,
  },
  mergedInto: { select: { ref: true } },
} satisfies Prisma.ComplaintInclude;

/** The whole of a complaint, for those who may see the whole; null for everybody else. */
export async function getComplaint(actor: Actor, ref: string, now: Date) {
  const row = await db.complaint.findFirst({
    where: { AND: [{ ref: parseRef(ref)?.ref ?? ref }, wholeVisibleTo(actor)] },
    include: whole,
  });
  if (!row) return null;
  const complaint = withFacts(row);
  const events = await readEvents(row.id);
  const [prose, deadlines, names, files, reporter] = await Promise.all([
    readProse([
      row.bodyId,
      row.statusNoteId,
      ...row.replies.map((reply) => reply.bodyId),
      ...row.answers.map((answer) => answer.commentId),
      ...proseIdsOf(events),
    ]),
    deadlinesOf("complaint", [row.id]),
    getPlaceNames({
      divisions: [row.divisionCode],
      compounds: [row.compoundId],
      venues: [row.venueId],
      departments: [row.departmentId, ...row.replies.map((reply) => reply.departmentId)],
    }),
    filesOf("complaint", [row.id]),
    reporterOf(row.reporterId),
  ]);
  const own = isReporter(actor, complaint);
  const relation = own
    ? "reporter"
    : isMergedReporter(actor, complaint)
      ? "merged-reporter"
      : "official";
  const round = row.reworkCount + 1;
  const myId = actor.kind === "link-holder" ? await personBehind(actor.subjectId) : actor.id;
  const myAnswers = row.answers.filter((answer) => answer.personId === myId);
  return {
    ...complaint,
    relation: relation as "reporter" | "merged-reporter" | "official",
    round,
    body: relation === "merged-reporter" ? undefined : prose.get(row.bodyId ?? ""),
    statusNote: prose.get(row.statusNoteId ?? ""),
    door: relation !== "merged-reporter" && row.doorCipher ? decrypt(row.doorCipher) : undefined,
    reporter,
    place: {
      compound: names.compound(row.compoundId),
      community: names.division(row.divisionCode),
      street: names.division(row.divisionCode.slice(0, 9)),
      station: names.venue(row.venueId),
    },
    departmentName: names.department(row.departmentId),
    replies: row.replies.map((reply) => ({
      ...reply,
      text: prose.get(reply.bodyId),
      departmentName: names.department(reply.departmentId),
    })),
    myAnswers: myAnswers.map((answer) => ({
      ...answer,
      comment: prose.get(answer.commentId ?? ""),
    })),
    answered: {
      solved: row.answers.filter((each) => each.round === round && each.solved === "yes").length,
      all: row.answers.filter((each) => each.round === round).length,
    },
    photos: relation === "merged-reporter" ? [] : (files.get(row.id) ?? []),
    deadlines: deadlines.get(row.id) ?? [],
    exchange: toExchange(events, prose, relation),
    moves: movesFor(
      actor,
      { ...complaint, answered: myAnswers.some((answer) => answer.round === round) },
      now,
    ),
  };
}
export type ComplaintView = NonNullable<Awaited<ReturnType<typeof getComplaint>>>;

async function reporterOf(id: string | null) {
  if (!id) return undefined;
  const person = await db.person.findFirst({
    where: { id, erasedAt: null },
    select: { name: true, phoneCipher: true },
  });
  if (!person) return undefined;
  const phone = person.phoneCipher ? maskPhone(decrypt(person.phoneCipher)) : undefined;
  return { id, name: maskName(person.name), phone };
}

async function personBehind(complaintId: string): Promise<string | null> {
  const row = await db.complaint.findUnique({
    where: { id: complaintId },
    select: { reporterId: true },
  });
  return row?.reporterId ?? null;
}

/** Whom to call about a complaint, for those who may see the whole of it. */
export async function getReporterToCall(actor: Actor, ref: string) {
  const row = await db.complaint.findFirst({
    where: { AND: [{ ref: parseRef(ref)?.ref ?? ref }, wholeVisibleTo(actor)] },
    select: { ref: true, reporterId: true, divisionCode: true, venueId: true, departmentId: true },
  });
  if (!row?.reporterId) return null;
  const { divisionCode, venueId, departmentId } = row;
  const place = { divisionCode, venueId, departmentIds: departmentId ? [departmentId] : [] };
  return { personId: row.reporterId, ref: row.ref, place };
}
