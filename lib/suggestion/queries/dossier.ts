import "server-only";
import type { Contact, Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import type { Text } from "@/lib/core/i18n";
import { readProse } from "@/lib/core/prose";
import { getDivisionNames } from "@/lib/place/queries";
import type {
  Adoption,
  AssignmentRole,
  AssignmentStatus,
  ProposerKind,
  RatingSide,
  Resolution,
  SuggestionStatus,
} from "../model";
import { outcome } from "../model/outcome";
import { type RatingSheet, ratingSheet } from "../model/rating";
import { canOpenSuggestion, readsDraft } from "../policy";
import { placeFrom } from "../records";
import { isConfirmed } from "../rules/confirmed";
import type { Movable } from "../rules/moves";
import { namesOfClasses } from "./answer-classes";
import { meetingOf, problemOf } from "./background";
import { clocksOf } from "./clocks";

const select = {
  id: true,
  ref: true,
  status: true,
  adoption: true,
  resolution: true,
  consultationId: true,
  problemId: true,
  position: true,
  title: true,
  bodyId: true,
  proposedDepartmentId: true,
  proposerKind: true,
  outcome: true,
  promisedOn: true,
  divisionCode: true,
  leadDepartmentId: true,
  objectionFinal: true,
  noteId: true,
  reworkCount: true,
  key: true,
  raisedAt: true,
  confirmedAt: true,
  reviewedAt: true,
  assignedAt: true,
  signedAt: true,
  adoptedAt: true,
  answeredAt: true,
  closedAt: true,
  assignments: { orderBy: { role: "desc" } },
  decisions: { orderBy: { draftedAt: "asc" } },
  replies: { orderBy: { round: "asc" } },
  ratings: { orderBy: { at: "asc" } },
} as const satisfies Prisma.SuggestionSelect;

type Row = Prisma.SuggestionGetPayload<{ select: typeof select }>;

async function around(row: Row) {
  const { assignments, decisions, replies, ratings } = row;
  const departmentIds = [
    row.proposedDepartmentId,
    row.leadDepartmentId,
    ...assignments.map((each) => each.departmentId),
  ].filter((id) => id !== null);
  const parts = assignments.map((each) => each.id);
  const [meeting, problem, texts, departments, names, clocks, classes] = await Promise.all([
    meetingOf(row.id, row.consultationId),
    problemOf(row.problemId),
    readProse([
      row.bodyId,
      row.noteId,
      ...assignments.map((each) => each.opinionId),
      ...decisions.map((each) => each.reasonId),
      ...replies.flatMap((each) => [each.bodyId, each.promiseId, each.basisId]),
      ...ratings.map((each) => each.commentId),
    ]),
    db.department.findMany({
      where: { id: { in: departmentIds } },
      select: { id: true, code: true, name: true, shortName: true },
    }),
    getDivisionNames([row.divisionCode]),
    clocksOf(row.id, parts),
    namesOfClasses(
      row.divisionCode,
      replies.map((each) => each.classCode),
    ),
  ]);
  return { meeting, problem, texts, departments, names, clocks, classes };
}

type Texts = ReadonlyMap<string, string>;
const textIn = (texts: Texts) => (id: string | null) => (id ? (texts.get(id) ?? null) : null);

function repliesOf({ replies }: Row, texts: Texts, classes: ReadonlyMap<string, Text>) {
  const text = textIn(texts);
  return replies.map(({ bodyId, promiseId, basisId, ...each }) => ({
    ...each,
    named: classes.get(each.classCode ?? "") ?? null,
    resolution: each.resolution as Resolution,
    contact: each.contact as Contact,
    body: text(bodyId) ?? "",
    promise: text(promiseId),
    basis: text(basisId),
  }));
}

function decisionsOf({ decisions }: Row, texts: Texts) {
  return decisions.map(({ reasonId, ...each }) => ({
    ...each,
    adoption: each.adoption as Adoption,
    reason: textIn(texts)(reasonId),
  }));
}

/** The member's sheet; null where none was filled in. */
function sheetIn(rating: Row["ratings"][number]): RatingSheet | null {
  const { visit, listening, targeting, attitude, outcome, leader } = rating;
  const sheet = ratingSheet.safeParse({ visit, listening, targeting, attitude, outcome, leader });
  return sheet.success ? sheet.data : null;
}

function ratingsOf({ ratings }: Row, texts: Texts) {
  return ratings.map((each) => ({
    round: each.round,
    side: each.side as RatingSide,
    solved: each.solved as SolvedAnswer,
    satisfaction: each.satisfaction as Satisfaction,
    work: each.work as Satisfaction | null,
    sheet: sheetIn(each),
    comment: textIn(texts)(each.commentId),
    at: each.at,
  }));
}

async function dossierOf(row: Row) {
  const { meeting, problem, texts, departments, names, clocks, classes } = await around(row);
  const text = textIn(texts);
  const department = (id: string | null) => departments.find((each) => each.id === id) ?? null;
  return {
    ...row,
    status: row.status as SuggestionStatus,
    adoption: row.adoption as Adoption,
    resolution: row.resolution as Resolution | null,
    proposerKind: row.proposerKind as ProposerKind,
    outcome: outcome.parse(row.outcome),
    body: text(row.bodyId) ?? "",
    note: text(row.noteId),
    street: names.get(row.divisionCode.slice(0, 9)) ?? "",
    community: names.get(row.divisionCode.slice(0, 12)) ?? "",
    lead: department(row.leadDepartmentId),
    proposed: department(row.proposedDepartmentId),
    consultation: meeting.consultation,
    problem,
    eligible: { resident: problem?.reporters ?? 0, member: meeting.membersPresent },
    supervisedSince: meeting.supervisedSince,
    parts: row.assignments.map(({ opinionId, role, status, ...part }) => ({
      ...part,
      department: department(part.departmentId),
      role: role as AssignmentRole,
      status: status as AssignmentStatus,
      opinion: text(opinionId),
    })),
    decisions: decisionsOf(row, texts),
    replies: repliesOf(row, texts, classes),
    ratings: ratingsOf(row, texts),
    confirmed: isConfirmed({
      ...row,
      ratings: row.ratings.length,
      lookBackDueOn: row.replies.at(-1)?.lookBackDueOn ?? null,
    }),
    clocks,
    place: placeFrom(row, meeting.consultation),
  };
}

export type Dossier = Awaited<ReturnType<typeof dossierOf>>;

async function rowOf(where: Prisma.SuggestionWhereInput): Promise<Row | null> {
  return db.suggestion.findFirst({ where, select });
}

/** Everything about a suggestion for those who work on it, with the drafts where they are theirs. */
export async function getDossier(actor: Actor, ref: string): Promise<Dossier | null> {
  const row = await rowOf({ ref });
  const dossier = row && (await dossierOf(row));
  return dossier && canOpenSuggestion(actor, dossier.place).allowed ? seenBy(actor, dossier) : null;
}

/** Drafts stay with the department that writes them and the district; others wait for the signature. */
function seenBy(actor: Actor, dossier: Dossier): Dossier {
  const seen = <T extends { publishedAt: Date | null; departmentId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.publishedAt || readsDraft(actor, dossier.place, row.departmentId));
  const parts = dossier.parts.map((part) => {
    const waits = part.role === "separate" && part.status !== "accepted";
    const hidden = waits && !readsDraft(actor, dossier.place, part.departmentId);
    return hidden ? { ...part, opinion: null } : part;
  });
  return { ...dossier, parts, decisions: seen(dossier.decisions), replies: seen(dossier.replies) };
}

/** What everybody may read of a suggestion: what was confirmed and what was published. */
export async function getPublishedSuggestion(ref: string): Promise<Dossier | null> {
  const row = await rowOf({ ref, status: { notIn: ["drafted", "returned", "dropped"] } });
  if (!row) return null;
  const published = <T extends { publishedAt: Date | null }>(rows: T[]) =>
    rows.filter((each) => each.publishedAt !== null);
  const { decisions, replies, assignments } = row;
  const answered = row.answeredAt !== null;
  return dossierOf({
    ...row,
    noteId: row.status === "withdrawn" ? row.noteId : null,
    decisions: published(decisions),
    replies: published(replies),
    // A co-handler tells the lead; who answers separately answers everybody.
    assignments: assignments.map((part) =>
      part.role === "separate" && part.status === "accepted" && answered
        ? part
        : { ...part, opinionId: null },
    ),
  });
}

/** The facts from which the buttons are drawn. */
export function movableFrom(dossier: Dossier): Movable {
  const { status, place, objectionFinal, parts, decisions, replies, clocks } = dossier;
  const unpublished = <T extends { publishedAt: Date | null }>(rows: readonly T[]) =>
    rows.find((each) => each.publishedAt === null) ?? null;
  const asked = clocks.reply?.extensions ?? [];
  const undecided = asked.some((each) => each.granted === null);
  return {
    ...{ status, place, objectionFinal, parts },
    adoptionDraft: unpublished(decisions),
    replyDraft: unpublished(replies),
    extension: asked.length === 0 ? null : undecided ? "undecided" : "decided",
  };
}
