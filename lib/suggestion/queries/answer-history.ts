import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import type { AnswerHistory, AnswerPart, AnswerVersion, WrittenAnswer } from "../model/answer";
import { canNoteAnswer, canOpenSuggestion, draftsSeenBy } from "../policy";
import { loadSuggestion } from "../records";
import { changesBetween, stateOfVersion } from "../rules/answer-versions";
import { departmentNames } from "./published";

/** A department that rewrote an answer oftener than this reads the latest of it. */
const atMost = 60;

/**
 * Every draft of a suggestion's answer with what it changed, and the notes beside it: what the actor
 * may see of them. Null for whoever has no drafts to see here, the officers of the meeting too.
 */
export async function getAnswerHistory(actor: Actor, ref: string): Promise<AnswerHistory | null> {
  const it = await loadSuggestion(db, ref);
  if (!it || !canOpenSuggestion(actor, it).allowed) return null;
  const seen = draftsSeenBy(actor, it);
  if (seen !== "all" && seen.length === 0) return null;
  const where = {
    suggestionId: it.id,
    ...(seen === "all" ? {} : { departmentId: { in: [...seen] } }),
  };
  const order = { orderBy: { id: "desc" }, take: atMost } as const;
  const [versions, notes] = await Promise.all([
    db.answerVersion.findMany({ where, ...order }),
    db.answerNote.findMany({ where, ...order }),
  ]);
  const names = await namesFor(versions, notes);
  return {
    ...{ ref: it.ref, title: it.title },
    versions: versions.map((row) => told(row, versions, names)),
    notes: notes.map((row) => ({
      ...{ id: row.id, at: row.at },
      department: names.departments.get(row.departmentId) ?? "",
      by: names.people.get(row.writtenById) ?? null,
      text: names.texts.get(row.textId) ?? "",
    })),
    mayNote: canNoteAnswer(actor, it).allowed,
  };
}

type VersionRow = Awaited<ReturnType<typeof db.answerVersion.findMany>>[number];
type NoteRow = Awaited<ReturnType<typeof db.answerNote.findMany>>[number];

async function namesFor(versions: readonly VersionRow[], notes: readonly NoteRow[]) {
  const people = [...versions, ...notes].map((row) => row.writtenById);
  const signers = versions.flatMap((row) => [row.returnedById, row.publishedById]);
  const [texts, persons, departments] = await Promise.all([
    readProse([
      ...versions.flatMap((row) => [row.textId, row.promiseId, row.basisId, row.returnReasonId]),
      ...notes.map((row) => row.textId),
    ]),
    db.person.findMany({
      where: { id: { in: [...people, ...signers].filter((id) => id !== null) } },
      select: { id: true, name: true },
      take: 2 * atMost,
    }),
    departmentNames([...versions, ...notes].map((row) => row.departmentId)),
  ]);
  return { texts, people: new Map(persons.map((row) => [row.id, row.name])), departments };
}
type Names = Awaited<ReturnType<typeof namesFor>>;

function writtenIn(row: VersionRow, { texts }: Names): WrittenAnswer {
  const text = (id: string | null) => texts.get(id ?? "") ?? "";
  return {
    choice: row.choice,
    text: text(row.textId),
    promise: text(row.promiseId),
    promisedOn: row.promisedOn ?? "",
    promisePerson: row.promisePerson ?? "",
    basis: text(row.basisId),
    contact: row.contact ?? "",
  };
}

function told(row: VersionRow, all: readonly VersionRow[], names: Names): AnswerVersion {
  const ofKind = all.filter((each) => each.what === row.what);
  const before = ofKind.find(
    (each) => each.version === row.version - 1 && each.departmentId === row.departmentId,
  );
  const written = writtenIn(row, names);
  const by = (id: string | null) => names.people.get(id ?? "") ?? null;
  const { id, version, returnedAt, publishedAt } = row;
  return {
    ...{ id, version, written },
    what: row.what as AnswerPart,
    state: stateOfVersion(row, ofKind[0]?.version ?? version),
    department: names.departments.get(row.departmentId) ?? "",
    by: by(row.writtenById),
    at: row.writtenAt,
    changes: changesBetween(before ? writtenIn(before, names) : null, written),
    returned: returnedAt && {
      ...{ by: by(row.returnedById), at: returnedAt },
      reason: names.texts.get(row.returnReasonId ?? "") ?? "",
    },
    published: publishedAt && { by: by(row.publishedById), at: publishedAt },
  };
}
