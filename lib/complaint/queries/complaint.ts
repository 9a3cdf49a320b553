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
import { isMergedReporter, isReporter, isSupporter } from "../policy";
import { countedPeople, joinedBy, peopleIn, wholeVisibleTo, withFacts } from "../records/complaint";
import { returnUntil as lastReturn } from "../records/return-window";
import { correctionsFor, movesFor } from "../rules/moves";
import {
  departmentsIn,
  isBeside,
  namesInEvents,
  proseIdsOf,
  type Relation,
  readEvents,
  toExchange,
} from "./exchange";

const whole = {
  category: true,
  replies: { orderBy: { round: "asc" }, take: 20 },
  answers: { orderBy: { at: "asc" }, take: 200 },
  merged: {
    select: { id: true, ref: true, reporterId: true, title: true, submittedAt: true },
    take: 200,
  },
  mergedInto: { select: { ref: true } },
  supports: {
    where: { withdrawnAt: null },
    select: { id: true, personId: true, noteId: true, at: true },
    orderBy: { at: "asc" },
    take: 2000,
  },
  _count: { select: countedPeople },
  numbers: { select: { id: true, source: true, number: true }, orderBy: { at: "asc" }, take: 20 },
} satisfies Prisma.ComplaintInclude;

type Row = Prisma.ComplaintGetPayload<{ include: typeof whole }>;

/**
 * The whole of a complaint, for those who may see the whole; for those who joined it, what is public
 * and the replies. Null for everybody else.
 */
export async function getComplaint(actor: Actor, ref: string, now: Date) {
  const row = await db.complaint.findFirst({
    where: {
      ref: parseRef(ref)?.ref ?? ref,
      OR: [wholeVisibleTo(actor), joinedBy(actor)],
    },
    include: whole,
  });
  if (!row) return null;
  const complaint = withFacts(row);
  const around = await readAround(row, actor);
  const relation = relationOf(actor, complaint);
  const round = row.reworkCount + 1;
  const mine = row.answers.filter((answer) => answer.personId === around.readerId);
  const answered = mine.some((answer) => answer.round === round);
  const { department, ...named } = around.named;
  const mayReturn = complaint.status === "dispatched" || complaint.status === "received";
  const returnUntil = mayReturn ? await lastReturn(db, complaint) : null;
  return {
    ...complaint,
    ...named,
    ...words(row, around, relation),
    ...joinedPart(row, around, relation),
    relation,
    round,
    deadlines: around.deadlines,
    exchange: toExchange(around.events, around.prose, relation, {
      changed: around.changed,
      department,
    }),
    myAnswers: mine.map((each) => ({ ...each, comment: around.prose.get(each.commentId ?? "") })),
    returnUntil,
    moves: movesFor(actor, { ...complaint, answered, returnUntil }, now),
    corrections: correctionsFor(actor, complaint),
  };
}
export type ComplaintView = NonNullable<Awaited<ReturnType<typeof getComplaint>>>;

type Around = Awaited<ReturnType<typeof readAround>>;

/** Everything that stands in other tables, in one round after the events. */
async function readAround(row: Row, actor: Actor) {
  const events = await readEvents(row.id);
  const [prose, deadlines, named, files, reporter, agent, readerId, changed] = await Promise.all([
    readProse([
      row.bodyId,
      row.statusNoteId,
      ...row.replies.map((reply) => reply.bodyId),
      ...row.answers.map((answer) => answer.commentId),
      ...row.supports.map((support) => support.noteId),
      ...proseIdsOf(events),
    ]),
    deadlinesOf("complaint", [row.id]),
    namesOf(row, departmentsIn(events)),
    filesOf("complaint", [row.id]),
    personCovered(row.reporterId),
    personCovered(row.agentId),
    actor.kind === "link-holder" ? personBehind(actor.subjectId) : actor.id,
    namesInEvents(events),
  ]);
  return {
    events,
    changed,
    prose,
    named,
    reporter,
    agent,
    readerId,
    deadlines: deadlines.get(row.id) ?? [],
    photos: files.get(row.id) ?? [],
  };
}

async function namesOf(row: Row, others: readonly string[]) {
  const names = await getPlaceNames({
    divisions: [row.divisionCode],
    compounds: [row.compoundId],
    venues: [row.venueId],
    departments: [row.departmentId, ...others, ...row.replies.map((reply) => reply.departmentId)],
  });
  return {
    department: names.department,
    departmentName: names.department(row.departmentId),
    departmentOf: new Map(
      row.replies.map(({ departmentId }) => [departmentId, names.department(departmentId)]),
    ),
    place: {
      compound: names.compound(row.compoundId),
      community: names.division(row.divisionCode),
      street: names.division(row.divisionCode.slice(0, 9)),
      station: names.venue(row.venueId),
    },
  };
}

/** What was written, as far as this reader may read it: those merged into it have only the answers. */
function words(row: Row, { prose, named, photos, reporter, agent }: Around, relation: Relation) {
  const isOwn = !isBeside(relation);
  return {
    body: isOwn ? prose.get(row.bodyId ?? "") : undefined,
    door: isOwn && row.doorCipher ? decrypt(row.doorCipher) : undefined,
    photos: isOwn ? photos : [],
    reporter: isOwn ? reporter : undefined,
    agent: isOwn ? agent : undefined,
    statusNote: relation === "supporter" ? undefined : prose.get(row.statusNoteId ?? ""),
    replies: row.replies.map((reply) => ({
      ...reply,
      text: prose.get(reply.bodyId),
      departmentName: named.departmentOf.get(reply.departmentId),
    })),
  };
}

/** What those who joined wrote: all of it for officials, for each of them their own. */
function joinNotesFor(row: Row, { prose, readerId }: Around, relation: Relation) {
  const isTheirs = (personId: string) =>
    relation === "official" || (relation === "supporter" && personId === readerId);
  return row.supports.flatMap(({ id, personId, noteId, at }) => {
    const text = isTheirs(personId) ? prose.get(noteId ?? "") : undefined;
    return text ? [{ id, at, text }] : [];
  });
}

/**
 * How many say it, and what those who joined wrote. Whoever joined reads the public summary in place
 * of the reporter's own first words.
 */
function joinedPart(row: Row, around: Around, relation: Relation) {
  const people = peopleIn(row._count);
  const joinNotes = joinNotesFor(row, around, relation);
  if (relation === "supporter") {
    return { people, joinNotes, title: row.summary ?? row.category?.name ?? "", merged: [] };
  }
  return { people, joinNotes, title: row.title };
}

function relationOf(actor: Actor, complaint: ReturnType<typeof withFacts<Row>>): Relation {
  if (isReporter(actor, complaint)) return "reporter";
  if (isMergedReporter(actor, complaint)) return "merged-reporter";
  return isSupporter(actor, complaint) ? "supporter" : "official";
}

/** Names and phones as others see them: covered. */
async function personCovered(id: string | null) {
  if (!id) return undefined;
  const person = await db.person.findFirst({
    where: { id, erasedAt: null },
    select: { name: true, phoneCipher: true },
  });
  if (!person) return undefined;
  const phone = person.phoneCipher ? maskPhone(decrypt(person.phoneCipher)) : undefined;
  return { id, name: maskName(person.name), phone };
}

/** Who stands behind a receipt: the reporter, or somebody who joined. */
async function personBehind(id: string): Promise<string | null> {
  const [reported, joined] = await Promise.all([
    db.complaint.findUnique({ where: { id }, select: { reporterId: true } }),
    db.complaintSupport.findUnique({ where: { id }, select: { personId: true } }),
  ]);
  return reported?.reporterId ?? joined?.personId ?? null;
}

/** Whom to call about a complaint, for those who may see the whole of it. */
export async function getReporterToCall(actor: Actor, ref: string) {
  const row = await db.complaint.findFirst({
    where: { AND: [{ ref: parseRef(ref)?.ref ?? ref }, wholeVisibleTo(actor)] },
    select: {
      ref: true,
      reporterId: true,
      agentId: true,
      divisionCode: true,
      venueId: true,
      departmentId: true,
    },
  });
  if (!row?.reporterId) return null;
  const { divisionCode, venueId, departmentId } = row;
  const place = { divisionCode, venueId, departmentIds: departmentId ? [departmentId] : [] };
  return { personId: await whoHasAPhone(row.reporterId, row.agentId), ref: row.ref, place };
}

/** An elder without a phone is reached through whoever wrote it down for them. */
async function whoHasAPhone(reporterId: string, agentId: string | null): Promise<string> {
  if (!agentId) return reporterId;
  const where = { id: reporterId, phoneIndex: { not: null } };
  return (await db.person.count({ where })) > 0 ? reporterId : agentId;
}
