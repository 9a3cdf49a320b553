import "server-only";
import { withoutNumbers } from "@/lib/complaint/rules/title";
import { codeAt } from "@/lib/core/scope";
import type { PlaceNames } from "@/lib/place/queries";
import { isConfirmed } from "@/lib/suggestion/rules/confirmed";
import type {
  Observer,
  Trace,
  TraceComplaint,
  TraceConsultation,
  TraceLookBack,
  TraceProblem,
  TraceReply,
  TraceSuggestion,
} from "../model";
import type {
  Chain,
  ComplaintRow,
  ConsultationRow,
  LookBackRow,
  ProblemRow,
  SuggestionRow,
} from "./chain-rows";

type Words = ReadonlyMap<string, string>;
type Names = {
  readonly places: PlaceNames;
  readonly observers: ReadonlyMap<string, Observer>;
};
const textOf = (words: Words, id: string | null | undefined) =>
  id ? (words.get(id) ?? null) : null;

/** What a resident added is shown to all; a number in it is nobody's business. */
const masked = (text: string | null) => text && withoutNumbers(text);

/** Every text that the chain shows, to be read in one statement. */
export function proseIds({ complaints, problem, consultation, suggestion, lookBacks }: Chain) {
  const open = complaints.filter((row) => row.whole);
  return [
    ...open.flatMap((row) => [row.bodyId, row.replies[0]?.bodyId]),
    problem?.summaryId,
    consultation?.minutes?.summaryId,
    suggestion?.bodyId,
    ...(suggestion?.decisions.map((row) => row.reasonId) ?? []),
    ...(suggestion?.replies.flatMap((row) => [row.bodyId, row.promiseId]) ?? []),
    ...(suggestion?.ratings.map((row) => row.commentId) ?? []),
    ...lookBacks.map((row) => row.findingId),
  ];
}

export function placeFrom(
  divisionCode: string,
  compoundId: string | null,
  names: PlaceNames,
): Trace["place"] {
  const at = (level: "street" | "community") =>
    names.division(codeAt(level, divisionCode) ?? null) ?? null;
  return {
    street: at("street"),
    community: at("community"),
    compound: names.compound(compoundId) ?? null,
    divisionCode,
    compoundId,
  };
}

/** The reporter's own words go to those who may see the whole; others read what was published. */
export function toComplaint(row: ComplaintRow, words: Words, names: PlaceNames): TraceComplaint[] {
  if (!row.submittedAt) return [];
  const { ref, kind, status, submittedAt, acceptedAt, whole } = row;
  const [reply] = row.replies;
  return [
    {
      ...{ ref, kind, status, submittedAt, acceptedAt },
      title: whole ? row.title : (row.summary ?? row.category?.name ?? ""),
      words: whole ? textOf(words, row.bodyId) : null,
      department: names.department(row.departmentId) ?? null,
      reply: reply
        ? {
            at: reply.publishedAt,
            department: names.department(reply.departmentId) ?? null,
            words: whole ? textOf(words, reply.bodyId) : null,
          }
        : null,
    },
  ];
}

export function toProblem(row: ProblemRow, words: Words): TraceProblem {
  const { ref, title, status } = row;
  const summary = textOf(words, row.summaryId);
  return { ref, title, status, summary, at: row.confirmedAt ?? row.detectedAt };
}

export function toConsultation(
  row: ConsultationRow,
  venue: TraceConsultation["venue"],
  words: Words,
): TraceConsultation {
  const present = (as: string) => row.attendances.filter((each) => each.capacityAs === as).length;
  const { ref, title, status, startsAt } = row;
  return {
    ...{ ref, title, status, startsAt, venue },
    held: row.startedAt !== null,
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
  const { ref, title, status, adoption, resolution, position, reworkCount } = row;
  const { confirmedAt, assignedAt, adoptedAt, answeredAt, closedAt } = row;
  return {
    ...{ ref, title, status, adoption, resolution, position, reworkCount },
    ...{ confirmedAt, assignedAt, adoptedAt, answeredAt, closedAt },
    words: textOf(words, row.bodyId),
    adoptionReason: textOf(words, row.decisions[0]?.reasonId),
    departments: row.assignments.map((each) => ({
      role: each.role,
      name: names.places.department(each.departmentId) ?? "",
    })),
    replies: row.replies.flatMap((reply) => toReply(reply, words)),
    ratings: row.ratings.map(({ round, side, solved, satisfaction, commentId, at }) => ({
      ...{ round, side, solved, satisfaction, at },
      words: masked(textOf(words, commentId)),
    })),
    lookBacks: lookBacks.map((each) => toLookBack(each, names, words)),
  };
}

/** Another suggestion of the same consultation, as one line. */
export function toSibling(row: SuggestionRow): Trace["siblings"][number] {
  const { ref, title, status, position, resolution } = row;
  const lookBackDueOn = row.replies.at(-1)?.lookBackDueOn ?? null;
  const closing = { status, resolution, ratings: row.ratings.length, lookBackDueOn };
  return { ref, title, status, position, isDone: isConfirmed(closing) };
}

function toReply(row: SuggestionRow["replies"][number], words: Words): TraceReply[] {
  const { round, resolution, promisedOn, promisePerson, contact, publishedAt } = row;
  if (!publishedAt) return [];
  return [
    {
      ...{ round, resolution, promisedOn, promisePerson, contact, publishedAt },
      words: textOf(words, row.bodyId),
      promise: textOf(words, row.promiseId),
    },
  ];
}

function toLookBack(row: LookBackRow, names: Names, words: Words): TraceLookBack {
  const { ref, round, status, dueOn, verdict, method, residentsConfirmed, newDueOn } = row;
  return {
    ...{ ref, round, status, dueOn, verdict, method, residentsConfirmed, newDueOn },
    concludedAt: row.concludedAt,
    finding: textOf(words, row.findingId),
    // Who is going to look is nobody's business before it was done.
    observer: row.concludedAt ? (names.observers.get(row.assigneeId ?? "") ?? null) : null,
  };
}
