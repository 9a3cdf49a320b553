import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { TraceLookBack, TraceSuggestion } from "../model";
import type { ComplaintRow, ConsultationRow, LookBackRow, SuggestionRow } from "./chain-rows";
import type { namesFor } from "./surroundings";

export type Words = ReadonlyMap<string, string>;
type Names = Awaited<ReturnType<typeof namesFor>>;
const textOf = (words: Words, id: string | null | undefined) =>
  id ? (words.get(id) ?? null) : null;

type Chain = {
  complaints: readonly ComplaintRow[];
  consultation: ConsultationRow | null;
  suggestion: SuggestionRow | null;
  lookBacks: readonly LookBackRow[];
};

/** Every text that the chain shows, to be read in one statement. */
export function proseIds({ complaints, consultation, suggestion, lookBacks }: Chain) {
  return [
    ...complaints.map((row) => row.bodyId),
    consultation?.minutes?.summaryId,
    suggestion?.bodyId,
    ...(suggestion?.decisions.map((row) => row.reasonId) ?? []),
    ...(suggestion?.replies.flatMap((row) => [row.bodyId, row.promiseId]) ?? []),
    ...(suggestion?.ratings.map((row) => row.commentId) ?? []),
    ...lookBacks.map((row) => row.findingId),
  ];
}

export function toProblem(row: {
  ref: string;
  title: string;
  status: string;
  confirmedAt: Date | null;
  detectedAt: Date;
}) {
  const { ref, title, status } = row;
  return { ref, title, status, at: row.confirmedAt ?? row.detectedAt };
}

export function categoryOf(complaints: readonly ComplaintRow[]) {
  const category = complaints[0]?.category;
  return category ? { zh: category.name, en: category.nameEn } : null;
}

function isOwn(actor: Actor, row: ComplaintRow): boolean {
  if (actor.kind === "link-holder") return actor.subjectId === row.id;
  return actor.kind === "person" && actor.id === row.reporterId;
}

/** A reporter's words are shown to the reporter; others read the published summary elsewhere. */
export function toComplaint(row: ComplaintRow, actor: Actor, words: Words) {
  if (!row.submittedAt) return [];
  const own = isOwn(actor, row);
  const { ref, title, status, submittedAt } = row;
  return [{ ref, title, status, submittedAt, words: own ? textOf(words, row.bodyId) : null }];
}

export function toConsultation(
  row: ConsultationRow,
  venue: { code: string; name: string; phone: string },
  words: Words,
) {
  const present = (as: string) => row.attendances.filter((each) => each.capacityAs === as).length;
  const { ref, title, status, startsAt } = row;
  return {
    ref,
    title,
    status,
    startsAt,
    held: row.startedAt !== null,
    venue,
    residents: present("resident"),
    members: present("member"),
    departments: present("department"),
    summary: row.minutes?.headConfirmedAt ? textOf(words, row.minutes.summaryId) : null,
  };
}

export function toSuggestion(
  row: SuggestionRow,
  lookBacks: readonly LookBackRow[],
  names: Names,
  words: Words,
): TraceSuggestion {
  const {
    bodyId,
    decisions,
    assignments,
    replies,
    ratings,
    id: _id,
    divisionCode: _code,
    ...plain
  } = row;
  return {
    ...plain,
    words: textOf(words, bodyId),
    adoptionReason: textOf(words, decisions[0]?.reasonId),
    departments: assignments.map((each) => ({
      role: each.role,
      name: names.department.get(each.departmentId) ?? "",
    })),
    replies: replies.flatMap((reply) => {
      const { round, resolution, promisedOn, promisePerson, publishedAt } = reply;
      if (!publishedAt) return [];
      const promise = textOf(words, reply.promiseId);
      return [
        {
          round,
          resolution,
          words: textOf(words, reply.bodyId),
          promise,
          promisedOn,
          promisePerson,
          publishedAt,
        },
      ];
    }),
    ratings: ratings.map(({ side, solved, satisfaction, commentId, at }) => ({
      side,
      solved,
      satisfaction,
      words: textOf(words, commentId),
      at,
    })),
    lookBacks: lookBacks.map((each) => toLookBack(each, names, words)),
  };
}

function toLookBack(row: LookBackRow, names: Names, words: Words): TraceLookBack {
  const { ref, round, status, dueOn, verdict, residentsConfirmed, newDueOn, concludedAt } = row;
  const observer = row.assigneeId ? names.person.get(row.assigneeId) : undefined;
  return {
    ref,
    round,
    status,
    dueOn,
    verdict,
    residentsConfirmed,
    newDueOn,
    concludedAt,
    finding: textOf(words, row.findingId),
    observer: observer?.name ?? null,
  };
}
